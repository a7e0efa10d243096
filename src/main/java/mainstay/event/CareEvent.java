package mainstay.event;

import mainstay.scenario.Stage;

/**
 * Something that happened in an authority on one working day.
 *
 * <p>Days are numbers of the run's working calendar. Families, workers, posts, teams and children are numbers that mean
 * the same in every arm: a family its order of arrival, a worker 1,000 × post + n for the n-th holder of a post. The
 * children of a family are numbered from its {@code firstChild} on.
 *
 * <p>The class of an event says what sort it is: there is no other list of them.
 */
public sealed interface CareEvent {
    /** Working day on which it happened. */
    int day();

    /** The family it is about, or -1. */
    default int family() {
        return -1;
    }

    /** The worker it is about, or -1. */
    default int worker() {
        return -1;
    }

    /** The team it is about, or -1. */
    default int team() {
        return -1;
    }

    /** The child it is about, or -1. */
    default int child() {
        return -1;
    }

    /**
     * A family was referred, or was already open on the first day of the run ({@code initial}).
     *
     * @param episode 0 for the first, 1 for the first return, and so on
     * @param firstChild number of the eldest child; the others follow
     * @param children number of children
     * @param need how much effective work the family needs, mean about 1
     * @param initial whether the family was open when the run began (no referral to count)
     */
    record FamilyReferred(int day, int family, int episode, int firstChild, int children, double need, boolean initial)
            implements CareEvent {}

    /** A child became known to the service, with its family's first episode. {@code bornOn}: days since 1970-01-01. */
    record ChildRegistered(int day, int family, int child, long bornOn) implements CareEvent {}

    /** What was decided on a referral. */
    enum ReferralOutcome {
        NO_FURTHER_ACTION,
        ASSESS,
        EMERGENCY_CARE
    }

    /** The decision on a referral was recorded. */
    record ReferralDecided(int day, int family, int children, int referredDay, ReferralOutcome outcome)
            implements CareEvent {}

    /** A family moved to another stage (closing has an event of its own, {@link CaseClosed}, instead). */
    record StageEntered(int day, int family, int children, Stage from, Stage stage) implements CareEvent {}

    /** Why a case closed. */
    enum ClosureReason {
        NO_FURTHER_ACTION,
        NOT_IN_NEED,
        NEED_MET_BY_ASSESSMENT,
        PLAN_COMPLETED,
        PLAN_ENDED_EARLY,
        LEFT_CARE,
        ALL_CHILDREN_ADULT,
        RETURNED_HOME,
        ORDER_TO_RELATIVE,
        ADOPTED
    }

    /**
     * A case closed; every spell and clock of it has ended.
     *
     * @param from the stage it was at
     * @param openedDay the day of the referral
     * @param inNeed whether the children were found in need (an episode of need by the official definition)
     */
    record CaseClosed(
            int day, int family, int children, Stage from, int openedDay, boolean inNeed, ClosureReason reason)
            implements CareEvent {}

    /** One child of an open family left the service at eighteen; the others stay. */
    record ChildLeft(int day, int family, int child, Stage stage) implements CareEvent {}

    /**
     * A worker began with a family: a new spell. If another worker held the family until now, that spell ends today.
     *
     * @param previous the worker who held it until now, or -1 when nobody did
     * @param known whether the family knew the worker already
     */
    record WorkerAssigned(
            int day,
            int family,
            int children,
            int worker,
            int team,
            Stage stage,
            int previous,
            boolean known,
            ChangeReason reason)
            implements CareEvent {}

    /** A family lost its worker without having the next one yet, or because its case closes: the spell ends. */
    record WorkerUnassigned(int day, int family, int children, int worker, int team, Stage stage, boolean closing)
            implements CareEvent {}

    /**
     * A clock runs from now on. One clock of a sort runs for a family at a time.
     *
     * @param startedDay day from which it counts: earlier than today where a step is timed from one before, as the
     *     assessment is from the referral
     */
    record ClockStarted(int day, int family, int children, Clock clock, int startedDay, int dueDay)
            implements CareEvent {}

    /** The step that a clock waited for was taken: on time if {@code day <= dueDay}. */
    record ClockStopped(int day, int family, int children, Clock clock, int startedDay, int dueDay)
            implements CareEvent {}

    /** A clock ended without its step, because the family moved on or closed. */
    record ClockCancelled(int day, int family, int children, Clock clock, int startedDay, int dueDay)
            implements CareEvent {}

    /** A family became ready for a decision. */
    record DecisionAwaited(int day, int family, int children, Decision decision) implements CareEvent {}

    /** A decision was made; {@code readyDay} is the day it began to wait. */
    record DecisionMade(int day, int family, int children, Decision decision, int readyDay) implements CareEvent {}

    /**
     * A manager authorised an assessment.
     *
     * @param referredDay start of the clock
     * @param visits visits made during the assessment
     * @param notInNeed whether the children were found not in need
     * @param quality how good it is, 0 to 1
     */
    record AssessmentAuthorised(
            int day, int family, int children, int referredDay, int visits, boolean notInNeed, double quality)
            implements CareEvent {}

    /** A strategy discussion started a section 47 enquiry. */
    record Section47Started(int day, int family, int children) implements CareEvent {}

    /** The outcome of a section 47 enquiry was decided. */
    record Section47Ended(int day, int family, int children, int startedDay, boolean conference) implements CareEvent {}

    /** A conference or review with an independent chair was held. */
    record ConferenceHeld(int day, int family, int children, Clock clock, boolean plan) implements CareEvent {}

    /** A booked conference or review could not go ahead. */
    record ConferencePostponed(int day, int family, Clock clock, boolean reportMissing) implements CareEvent {}

    /**
     * A worker spent face-to-face time with a family.
     *
     * @param hours hours together
     * @param strength strength of their relationship before, 0 to 1
     * @param allocated whether the worker is the family's allocated worker
     * @param strangers whether they met for the first time
     */
    record ContactMade(
            int day,
            int family,
            int children,
            int worker,
            double hours,
            double strength,
            boolean allocated,
            boolean strangers)
            implements CareEvent {}

    /** A worker is lent from one team to another, until a day. */
    record WorkerLent(int day, int worker, int team, int to, int until) implements CareEvent {}

    /** A worker was supervised: on time if {@code day <= dueDay}. */
    record SupervisionHeld(int day, int worker, int team, int dueDay) implements CareEvent {}

    /** A supervision that was due did not take place; it is due again after the usual interval. */
    record SupervisionDropped(int day, int worker, int team, int dueDay) implements CareEvent {}

    /** A pod met about its families. */
    record PodMet(int day, int team, int members, int families, int decisions) implements CareEvent {}

    /** On which contract a worker works. */
    enum Contract {
        PERMANENT,
        AGENCY
    }

    /** How experienced a worker is. */
    enum WorkerGrade {
        NEWLY_QUALIFIED,
        EXPERIENCED,
        SENIOR
    }

    /**
     * A worker started, or was in post on the first day of the run ({@code initial}).
     *
     * @param fte whole-time equivalent, 0 to 1
     * @param tenureYears years with the authority (0 for a real starter)
     */
    record WorkerStarted(
            int day,
            int worker,
            int post,
            int team,
            double fte,
            Contract contract,
            WorkerGrade grade,
            double tenureYears,
            boolean initial)
            implements CareEvent {}

    /** A worker gave notice. */
    record NoticeGiven(int day, int worker, int team, int lastDay) implements CareEvent {}

    /** Where a leaver goes. */
    enum Destination {
        OUT_OF_THE_SECTOR,
        AGENCY,
        ANOTHER_AUTHORITY,
        INTERNAL_MOVE,
        END_OF_ASSIGNMENT,
        DIED,
        PROMOTION;

        /** Whether the authority keeps whoever goes there. */
        public boolean isInside() {
            return this == INTERNAL_MOVE || this == PROMOTION;
        }
    }

    /** A worker left the role. Moves and promotions inside the authority change the child's worker and no turnover. */
    record WorkerLeft(
            int day,
            int worker,
            int post,
            int team,
            double fte,
            Contract contract,
            double tenureYears,
            Destination destination)
            implements CareEvent {}

    /**
     * A permanent worker moved from a post into another, vacant one.
     *
     * @param team the team of the new post
     * @param from the team of the old post
     */
    record WorkerMoved(int day, int worker, int team, int post, int from, int oldPost) implements CareEvent {}

    /** A permanent worker is of this grade from today on. */
    record WorkerProgressed(int day, int worker, int team, WorkerGrade grade) implements CareEvent {}

    /** A post lost its permanent holder. */
    record PostVacated(int day, int post, int team) implements CareEvent {}

    /** A vacant post got a permanent holder. */
    record PostFilled(int day, int post, int team, int vacantSince) implements CareEvent {}

    /** An absence began; {@code expectedDays} working days. Sickness only: annual leave is no absence. */
    record AbsenceStarted(int day, int worker, int team, double fte, int expectedDays) implements CareEvent {}

    /** A worker came back, or left during the absence. */
    record AbsenceEnded(int day, int worker, int team, double fte, int sinceDay) implements CareEvent {}

    /** A team lost its manager. */
    record ManagerLeft(int day, int team) implements CareEvent {}

    /** A team got a manager. */
    record ManagerStarted(int day, int team) implements CareEvent {}

    /** A team, or with {@code team == -1} the whole authority, was reorganised. */
    record Restructured(int day, int team, int familiesMoved) implements CareEvent {}

    /** The timeline changed a setting. */
    record SettingChanged(int day, String path, String value) implements CareEvent {}

    /** Leaders looked at the published indicators; with a remedy if one was below its threshold. */
    record MonitoringReviewed(int day, double assessmentsOnTimePercent, double conferencesOnTimePercent, boolean remedy)
            implements CareEvent {}

    /**
     * Month-end count of a worker, with sums since the last count.
     *
     * @param children children allocated to the worker today
     * @param families families allocated to the worker today
     * @param absent whether off sick today
     * @param strain 0 to 1 and above
     * @param hoursAvailable contracted hours less leave, sickness and non-case time, since the last count
     * @param hoursWorked hours of casework, meetings and supervision since the last count, with overtime
     * @param overtimeHours hours beyond contract since the last count
     * @param contactHours of the hours worked, those spent face to face: they count on the day on which they are worked, not
     *     when the work is done, so that they are never more
     * @param contractedHours contracted hours since the last count, absent or not
     * @param overdueDuties duties past their due day today
     */
    record WorkerCounted(
            int day,
            int worker,
            int team,
            double fte,
            Contract contract,
            int children,
            int families,
            boolean absent,
            double strain,
            double hoursAvailable,
            double hoursWorked,
            double overtimeHours,
            double contactHours,
            double contractedHours,
            int overdueDuties)
            implements CareEvent {}

    /**
     * Month-end count of an open family.
     *
     * @param worker allocated worker, or -1
     * @param strength strength of the relationship with the allocated worker, 0 to 1; 0 when there is none
     * @param overdueDays working days by which open statutory steps are past due today, added up
     */
    record FamilyCounted(int day, int family, int children, Stage stage, int worker, double strength, int overdueDays)
            implements CareEvent {}

    /**
     * Month-end count of a team.
     *
     * @param posts established posts
     * @param vacancies posts without a permanent holder
     * @param grip deadline discipline, 0 to 1
     * @param decisionsWaiting decisions in the manager's queue
     * @param managed whether the team has a manager in post
     */
    record TeamCounted(
            int day, int team, double posts, double vacancies, double grip, int decisionsWaiting, boolean managed)
            implements CareEvent {}

    /** A family that would have been referred was helped elsewhere: it may still come on another day. */
    record ReferralAverted(int day, int family, int children) implements CareEvent {}

    /** A concern grew in a family on a child in need plan; whether anybody sees it is another matter. */
    record ConcernArose(int day, int family, int children) implements CareEvent {}

    /** A concern was recognised, and a strategy discussion is held. {@code aroseDay}: when it had grown. */
    record ConcernSeen(int day, int family, int children, int aroseDay) implements CareEvent {}

    /**
     * A step that a family waits for waits in another queue from the end of today on, or with {@code queue} empty no
     * longer waits.
     *
     * @param step what the family waits for
     * @param queue what holds it up; {@link Queue#NONE} when the step is taken or no longer called for
     */
    record WaitChanged(int day, int family, int children, Step step, Queue queue) implements CareEvent {}

    /** The programme that brings a practice model began. */
    record ProgrammeBegan(int day) implements CareEvent {}

    /**
     * A team took the practice model up.
     *
     * @param wave 1 for the first; 0 when the team practised it before the run began
     * @param skilledLead whether a manager skilled in the model leads it
     * @param familiesMoved families that changed worker with it
     */
    record ModelTakenUp(int day, int team, int wave, boolean skilledLead, int familiesMoved) implements CareEvent {}

    /** A worker was trained in the practice model for a day. {@code fidelity}: afterwards. */
    record WorkerTrained(int day, int worker, int team, double fidelity) implements CareEvent {}

    /** A team's manager was trained in the practice model for a day. {@code ownership}: afterwards. */
    record ManagerTrained(int day, int team, double ownership) implements CareEvent {}

    /** A team that is not a pod held a reflective meeting. */
    record TeamReflected(int day, int team, int members, int families) implements CareEvent {}

    /** The director left. */
    record LeaderLeft(int day) implements CareEvent {}

    /** A director started, with this backing of the practice model of their own accord, 0 to 1. */
    record LeaderStarted(int day, double commitment) implements CareEvent {}

    /**
     * Month-end count of how far a team practises the model.
     *
     * @param workers workers in post
     * @param fidelity mean fidelity of its workers, 0 to 1
     * @param ownership its manager's ownership, 0 to 1
     */
    record PracticeCounted(int day, int team, int workers, double fidelity, double ownership) implements CareEvent {}

    /**
     * Month-end count of the whole-time roles beside caseworkers, and of the hours of cover bought in since the last.
     *
     * @param managers team managers and consultants, in post or vacant posts covered
     * @param coordinators coordinators of pods
     * @param clinicians clinicians of pods
     * @param specialists adult and other specialists
     * @param coaches coaches and trainers of the programme
     * @param reviewingOfficers officers who review children looked after
     * @param backfillHours hours of extra cover for training and disruption since the last count
     */
    record RolesCounted(
            int day,
            double managers,
            double coordinators,
            double clinicians,
            double specialists,
            double coaches,
            double reviewingOfficers,
            double backfillHours)
            implements CareEvent {}

    /**
     * A month of work on a child in need or a child protection plan ended.
     *
     * @param quality quality of the work on the plan over the last months, 0 to 1
     */
    record PlanMonthEnded(int day, int family, int children, double quality) implements CareEvent {}

    /** The threshold for care is reached: told where a legal gate stands before the court. */
    record ThresholdReached(int day, int family, int children) implements CareEvent {}

    /** What was done about a threshold that was reached. */
    enum ThresholdAnswer {
        /** The children came into care at once, by police protection or an emergency order. */
        EMERGENCY,
        /** They came into care at once, by agreement with their parents. */
        AGREED,
        /** The legal planning meeting saw no grounds to go on. */
        NO_GROUNDS,
        /** Pre-proceedings ended without an application. */
        AVERTED,
        /** Proceedings were issued, and the children came into care. */
        PROCEEDINGS
    }

    /** The answer to a threshold that was reached on {@code reachedDay}; a case that closes meanwhile gets none. */
    record ThresholdAnswered(int day, int family, int children, int reachedDay, ThresholdAnswer answer)
            implements CareEvent {}
}

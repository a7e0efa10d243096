package mainstay.event;

/** A step in the work with a family: clocks, decisions and what they wait for, enquiries, conferences, plans, the legal gate. */
public sealed interface CaseworkEvent extends CareEvent {
    /**
     * A clock runs from now on. One clock of a sort runs for a family at a time.
     *
     * @param startedDay day from which it counts: earlier than today where a step is timed from one before, as the
     *     assessment is from the referral
     */
    record ClockStarted(int day, int family, int children, Clock clock, int startedDay, int dueDay)
            implements CaseworkEvent {}

    /** The step that a clock waited for was taken: on time if {@code day <= dueDay}. */
    record ClockStopped(int day, int family, int children, Clock clock, int startedDay, int dueDay)
            implements CaseworkEvent {}

    /** A clock ended without its step, because the family moved on or closed. */
    record ClockCancelled(int day, int family, int children, Clock clock, int startedDay, int dueDay)
            implements CaseworkEvent {}

    /** A family became ready for a decision. */
    record DecisionAwaited(int day, int family, int children, Decision decision) implements CaseworkEvent {}

    /** A decision was made; {@code readyDay} is the day it began to wait. */
    record DecisionMade(int day, int family, int children, Decision decision, int readyDay) implements CaseworkEvent {}

    /**
     * A step that a family waits for waits in another queue from the end of today on, or with {@code queue} empty no
     * longer waits.
     *
     * @param step what the family waits for
     * @param queue what holds it up; {@link Queue#NONE} when the step is taken or no longer called for
     */
    record WaitChanged(int day, int family, int children, Step step, Queue queue) implements CaseworkEvent {}

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
            implements CaseworkEvent {}

    /** A strategy discussion started a section 47 enquiry. */
    record Section47Started(int day, int family, int children) implements CaseworkEvent {}

    /** The outcome of a section 47 enquiry was decided. */
    record Section47Ended(int day, int family, int children, int startedDay, boolean conference)
            implements CaseworkEvent {}

    /** A conference or review with an independent chair was held. */
    record ConferenceHeld(int day, int family, int children, Clock clock, boolean plan) implements CaseworkEvent {}

    /** A booked conference or review could not go ahead. */
    record ConferencePostponed(int day, int family, Clock clock, boolean reportMissing) implements CaseworkEvent {}

    /**
     * A month of work on a child in need or a child protection plan ended.
     *
     * @param quality quality of the work on the plan over the last months, 0 to 1
     */
    record PlanMonthEnded(int day, int family, int children, double quality) implements CaseworkEvent {}

    /** A concern grew in a family on a child in need plan; whether anybody sees it is another matter. */
    record ConcernArose(int day, int family, int children) implements CaseworkEvent {}

    /** A concern was recognised, and a strategy discussion is held. {@code aroseDay}: when it had grown. */
    record ConcernSeen(int day, int family, int children, int aroseDay) implements CaseworkEvent {}

    /** The threshold for care is reached: told where a legal gate stands before the court. */
    record ThresholdReached(int day, int family, int children) implements CaseworkEvent {}

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
            implements CaseworkEvent {}
}

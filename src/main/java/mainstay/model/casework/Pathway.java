package mainstay.model.casework;

import java.time.LocalDate;
import mainstay.event.ChangeReason;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.ConferenceDiary;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.QualitySettings;
import mainstay.scenario.parameter.ReturnSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;

/** Moves families from stage to stage and out of the service; some come back. */
public final class Pathway {
    private static final double MOST_RETURNING = 0.95;

    private record Birthday(Case theCase, int child) {}

    private record Parameters(
            double returnShare,
            double unmetEffect,
            double turnedAwayEffect,
            double withReferrals,
            double qualityEffect,
            double returnDelayDays,
            double closingHours,
            int careTransferWeeks) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(ReturnSettings.SHARE),
                    settings.get(ReturnSettings.UNMET_EFFECT),
                    settings.get(ReturnSettings.TURNED_AWAY_EFFECT),
                    settings.get(ReturnSettings.WITH_REFERRALS),
                    settings.get(QualitySettings.RETURN_EFFECT),
                    settings.get(ReturnSettings.DELAY) * Roster.WORKING_DAYS_A_YEAR / 12,
                    settings.get(PlanWorkSettings.CLOSING_HOURS),
                    settings.count(AllocationSettings.CARE_TRANSFER));
        }
    }

    private final Office office;
    private final Casework casework;
    private final Agenda<Birthday> birthdays = new Agenda<>();
    private final Agenda<Family> returns = new Agenda<>();
    private final Agenda<Case> transfers = new Agenda<>();
    private final ReferralLevel referrals;
    private final InForce<Parameters> inForce;

    Pathway(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.referrals = new ReferralLevel(office);
        this.inForce = office.inForce(Parameters::of);
    }

    void step(int day) {
        for (Birthday birthday : birthdays.take(day)) {
            comeOfAge(birthday);
        }
        for (Case theCase : transfers.take(day)) {
            transferInCare(theCase, day);
        }
    }

    /** Families whose time to come back is today. */
    public java.util.List<Family> returningToday(int day) {
        return returns.take(day);
    }

    /** Notes the eighteenth birthdays of a newly opened case. */
    public void noteBirthdays(Case theCase) {
        Family family = theCase.family;
        for (int child = 0; child < family.siblings(); child++) {
            if (family.isChild(child)) {
                LocalDate adult = LocalDate.ofEpochDay(family.born(child)).plusYears(Family.ADULT_YEARS);
                int day = Math.max(office.day() + 1, office.calendar().onOrAfter(adult));
                birthdays.put(day, new Birthday(theCase, child));
            }
        }
    }

    private void comeOfAge(Birthday birthday) {
        Case theCase = birthday.theCase();
        Family family = theCase.family;
        if (theCase.closed || !family.isChild(birthday.child())) {
            return;
        }
        if (family.children() == 1) {
            close(theCase, ClosureReason.ALL_CHILDREN_ADULT);
            family.growUp(birthday.child());
            return;
        }
        family.growUp(birthday.child());
        if (theCase.worker != null) {
            theCase.worker.children--;
        }
        office.publish(new ChildLeft(office.day(), family.id, family.childNumber(birthday.child()), theCase.stage));
    }

    /** Moves a family to another stage: what belonged to the old one is put away. */
    void enter(Case theCase, Stage stage) {
        Stage from = theCase.stage;
        theCase.stage = stage;
        theCase.stageSince = office.day();
        theCase.toAnotherTeam = false;
        putAwayStageWork(theCase);
        office.publish(new StageEntered(office.day(), theCase.family.id, theCase.children(), from, stage));
        if (theCase.worker == null) {
            if (theCase.unallocatedSince < 0) {
                theCase.unallocatedSince = office.day();
                theCase.changeAsked = ChangeReason.FCONTA;
            }
        } else if (!theCase.worker.team.takes(theCase)) {
            passOn(theCase, stage);
        } else if (theCase.changeAsked == ChangeReason.TSPROC) {
            theCase.changeAsked = null;
        }
    }

    /** The worker's service does not hold the stage: the family passes on, into care not before things have settled. */
    private void passOn(Case theCase, Stage stage) {
        Parameters parameters = inForce.now();
        if (stage != Stage.LOOKED_AFTER || parameters.careTransferWeeks() == 0) {
            theCase.changeAsked = ChangeReason.TSPROC;
            return;
        }
        if (theCase.changeAsked == ChangeReason.TSPROC) {
            theCase.changeAsked = null;
        }
        theCase.care.transferDay = office.calendar().plusWeeks(office.day(), parameters.careTransferWeeks());
        transfers.put(theCase.care.transferDay, theCase);
    }

    private static void transferInCare(Case theCase, int day) {
        if (theCase.closed || theCase.care == null || theCase.care.transferDay != day) {
            return;
        }
        theCase.care.transferDay = -1;
        if (theCase.changeAsked == null) {
            theCase.changeAsked = ChangeReason.TSPROC;
        }
    }

    private void putAwayStageWork(Case theCase) {
        ConferenceDiary.release(theCase);
        for (Clock clock : new Clock[] {
            Clock.PROTECTION_VISIT,
            Clock.IN_NEED_VISIT,
            Clock.IN_NEED_REVIEW,
            Clock.LOOKED_AFTER_VISIT,
            Clock.CORE_GROUP,
            Clock.PROTECTION_REVIEW,
            Clock.LOOKED_AFTER_REVIEW
        }) {
            theCase.clocks.cancel(clock);
        }
        theCase.dropAll(DutyType.VISIT);
        theCase.dropAll(DutyType.DIRECT_WORK);
        theCase.dropAll(DutyType.CORE_GROUP);
        theCase.dropAll(DutyType.IN_NEED_REVIEW);
        theCase.dropAll(DutyType.REPORT);
        theCase.dropAll(DutyType.FAMILY_CONFERENCE);
        theCase.concernSince = -1;
        theCase.steps.forget(Decision.END_IN_NEED_PLAN);
        theCase.steps.forget(Decision.END_PROTECTION_PLAN);
    }

    /** The work is over: a closing summary is written, and a manager signs. */
    void beginClosing(Case theCase) {
        theCase.beginClosing();
        putAwayStageWork(theCase);
        double hours =
                casework.hours().of(theCase, DutyType.CLOSING, inForce.now().closingHours());
        if (hours <= 0) {
            casework.submit(theCase, Decision.CLOSURE);
        } else {
            theCase.add(new Duty(theCase, DutyType.CLOSING, office.day(), office.day() + 10, hours, 0));
        }
    }

    /** A manager has signed. */
    void closeCompleted(Case theCase) {
        close(
                theCase,
                theCase.plan == null || theCase.plan.isComplete()
                        ? ClosureReason.PLAN_COMPLETED
                        : ClosureReason.PLAN_ENDED_EARLY);
    }

    /** Closes a case, and decides whether and when the family will come back. */
    public void close(Case theCase, ClosureReason reason) {
        int day = office.day();
        Family family = theCase.family;
        theCase.clocks.cancelAll();
        theCase.steps.waitNoMore();
        ConferenceDiary.release(theCase);
        for (Decision decision : Decision.values()) {
            theCase.steps.forget(decision);
        }
        for (int i = theCase.duties.size() - 1; i >= 0; i--) {
            theCase.drop(theCase.duties.get(i));
        }
        if (theCase.worker != null) {
            office.publish(new WorkerUnassigned(
                    day,
                    family.id,
                    theCase.children(),
                    theCase.worker.id,
                    theCase.worker.team.id,
                    theCase.stage,
                    true));
            theCase.worker.cases.remove(theCase);
            theCase.worker.children -= theCase.children();
            theCase.worker = null;
        }
        office.publish(new CaseClosed(
                day, family.id, theCase.children(), theCase.stage, theCase.openedDay, theCase.inNeed, reason));
        Stage from = theCase.stage;
        theCase.stage = Stage.CLOSED;
        office.cases().close(theCase);
        casework.reEntries().closed(theCase);
        if (from != Stage.LOOKED_AFTER && reason != ClosureReason.ALL_CHILDREN_ADULT) {
            boolean turnedAway = reason == ClosureReason.NO_FURTHER_ACTION || reason == ClosureReason.NOT_IN_NEED;
            planReturn(theCase, turnedAway);
        }
    }

    private void planReturn(Case theCase, boolean turnedAway) {
        Parameters parameters = inForce.now();
        double unmet = theCase.plan == null ? 0 : theCase.plan.unmet();
        double worse = casework.quality().factor(theCase, parameters.qualityEffect());
        double usually = turnedAway ? shareTurnedAwayReturning(theCase.family) : parameters.returnShare();
        planReturn(theCase.family, theCase.episode, usually * (1 + parameters.unmetEffect() * unmet) * worse);
        if (turnedAway) {
            getWorse(theCase.family);
        }
    }

    /** Of families with the need of this one that are turned away, the share that comes back. */
    private double shareTurnedAwayReturning(Family family) {
        Parameters parameters = inForce.now();
        double usual = casework.rationing().thresholds().needTurnedAway();
        return parameters.returnShare() * Math.max(0, 1 + parameters.turnedAwayEffect() * (family.need / usual - 1));
    }

    /** More need than usual that nobody has met grows: by the share of it that goes beyond the usual. */
    private void getWorse(Family family) {
        double usual = casework.rationing().thresholds().needTurnedAway();
        if (family.need > usual) {
            family.need *= 1 + inForce.now().turnedAwayEffect() * (1 - usual / family.need);
        }
    }

    /**
     * A family that was about to be referred is helped elsewhere: it comes at another time as often as one that was
     * referred and turned away, and meets the same random numbers from then on.
     */
    public void helpedElsewhere(Family family) {
        int spared = family.episodes++;
        planReturn(family, spared, shareTurnedAwayReturning(family));
    }

    private void planReturn(Family family, int episode, double share) {
        double likely = Math.min(MOST_RETURNING, share * readiness());
        if (office.chance().happens(Purpose.RETURNS, family.id, episode, likely)) {
            expectBack(family, episode);
        }
    }

    /** Partners who refer more new families than usual refer known ones more readily too. */
    private double readiness() {
        double follow = inForce.now().withReferrals();
        return follow == 0 ? 1 : 1 + follow * (referrals.overUsual(office.day()) - 1);
    }

    /** A family will come back, after a delay that is drawn. */
    public void expectBack(Family family, int episode) {
        int delay = office.chance()
                .begunDays(
                        Purpose.RETURN_DELAY, family.id, episode, inForce.now().returnDelayDays());
        returns.put(office.day() + delay, family);
    }
}

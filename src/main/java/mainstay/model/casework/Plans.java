package mainstay.model.casework;

import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.stage.Plan;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.QualitySettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;
import org.apache.commons.math3.util.FastMath;

/** Child in need and child protection plans: they end by enough effective contact and a decision. */
public final class Plans {
    private record Parameters(
            double inNeedRequired,
            double protectionRequired,
            double needPower,
            double qualityEffect,
            double earlyEnd,
            double stepDown,
            double reviewHours,
            double coreGroupHours,
            double reportHours,
            int firstReviewWeeks,
            int reviewWeeks,
            int firstCoreGroupDays,
            int coreGroupWeeks,
            int firstConferenceMonths,
            int conferenceMonths,
            int noticeDays,
            int reportBefore,
            int reportLead,
            int bringForwardDays) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(mainstay.scenario.parameter.PlanSettings.IN_NEED_HOURS),
                    settings.get(mainstay.scenario.parameter.PlanSettings.PROTECTION_HOURS),
                    settings.get(mainstay.scenario.parameter.PlanSettings.NEED_POWER),
                    settings.get(QualitySettings.PLAN_EFFECT),
                    settings.get(mainstay.scenario.parameter.PlanSettings.EARLY_END),
                    settings.get(PathwaySettings.STEP_DOWN),
                    settings.get(PlanWorkSettings.IN_NEED_REVIEW_HOURS),
                    settings.get(PlanWorkSettings.CORE_GROUP_HOURS),
                    settings.get(PlanWorkSettings.REVIEW_REPORT_HOURS),
                    settings.count(ClockSettings.FIRST_IN_NEED_REVIEW),
                    settings.count(ClockSettings.IN_NEED_REVIEW),
                    settings.count(ClockSettings.FIRST_CORE_GROUP),
                    settings.count(ClockSettings.CORE_GROUP),
                    settings.count(ClockSettings.FIRST_PROTECTION_REVIEW),
                    settings.count(ClockSettings.PROTECTION_REVIEW),
                    settings.count(ConferenceSettings.NOTICE),
                    settings.count(ConferenceSettings.REPORT_BEFORE),
                    settings.count(ConferenceSettings.REPORT_LEAD),
                    settings.count(ConferenceSettings.BRING_FORWARD));
        }
    }

    private final Office office;
    private final Casework casework;
    private final InForce<Parameters> inForce;

    Plans(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    /** A child in need plan begins. */
    public void beginInNeed(Case theCase) {
        Parameters parameters = inForce.now();
        casework.pathway().enter(theCase, Stage.CHILD_IN_NEED);
        theCase.inNeed = true;
        theCase.plan = new Plan(required(theCase, parameters.inNeedRequired()));
        casework.familyConferences().offer(theCase, office.day() + PlanMonths.MONTH_DAYS - 1);
        casework.visits().begin(theCase);
        scheduleInNeedReview(theCase, parameters.firstReviewWeeks());
        casework.planMonths().begin(theCase);
    }

    /** A child protection plan begins, with its first core group and its first review. */
    public void beginProtection(Case theCase) {
        Parameters parameters = inForce.now();
        theCase.enquiry = false;
        theCase.inNeed = true;
        casework.pathway().enter(theCase, Stage.CHILD_PROTECTION);
        theCase.plan = new Plan(required(theCase, parameters.protectionRequired()));
        casework.familyConferences().offer(theCase, office.day() + PlanMonths.MONTH_DAYS - 1);
        casework.visits().begin(theCase);
        scheduleCoreGroup(theCase, office.day() + parameters.firstCoreGroupDays());
        scheduleConference(theCase, parameters.firstConferenceMonths());
        casework.planMonths().begin(theCase);
    }

    /** A plan that was under way before the run: so much of it done, and in the middle of its intervals. */
    public void resume(Case theCase, double doneShare, double intervalShare) {
        int today = office.day();
        if (theCase.stage == Stage.CHILD_PROTECTION) {
            int later = office.calendar().plusMonths(today, inForce.now().conferenceMonths());
            reschedule(theCase, today + 1 + (int) (intervalShare * (later - today)));
        }
        theCase.plan.progress = doneShare * theCase.plan.required;
        theCase.dropAll(DutyType.VISIT);
        casework.visits().beginWithin(theCase, intervalShare);
    }

    private double required(Case theCase, double hours) {
        Parameters parameters = inForce.now();
        return hours
                * casework.hours().timeGiven()
                * FastMath.pow(theCase.family.need, parameters.needPower())
                * casework.quality().factor(theCase, parameters.qualityEffect());
    }

    private void scheduleInNeedReview(Case theCase, int weeks) {
        int today = office.day();
        int due = office.calendar().plusWeeks(today, weeks);
        theCase.clocks.start(Clock.IN_NEED_REVIEW, today, due);
        double hours = casework.hours()
                .of(theCase, DutyType.IN_NEED_REVIEW, inForce.now().reviewHours());
        theCase.add(
                new Duty(theCase, DutyType.IN_NEED_REVIEW, today + Math.max(1, (due - today) * 3 / 4), due, hours, 0));
    }

    /** A review of a child in need plan: what is ready goes to the manager, some plans end before their time. */
    void inNeedReviewed(Case theCase) {
        Parameters parameters = inForce.now();
        theCase.clocks.stop(Clock.IN_NEED_REVIEW);
        theCase.spotlightDay = office.day();
        boolean early = office.chance()
                .happens(
                        Purpose.PREMATURE_CLOSURE,
                        theCase.family.id,
                        theCase.key(office.day()),
                        casework.rationing().endedEarly(parameters.earlyEnd()));
        scheduleInNeedReview(theCase, parameters.reviewWeeks());
        if ((isReady(theCase) || early) && theCase.canEndPlan()) {
            casework.submit(theCase, Decision.END_IN_NEED_PLAN);
        }
    }

    /** Whether those who hold a plan think that enough has been done to end it. */
    boolean isReady(Case theCase) {
        return theCase.plan.isReady(casework.rationing().enough(theCase.stage));
    }

    /** Nobody ends the plan for the time being: whether it can end is asked again when that is over. */
    void hold(Case theCase) {
        theCase.steps.forget(Decision.END_IN_NEED_PLAN);
        theCase.steps.forget(Decision.END_PROTECTION_PLAN);
    }

    /** What kept the plan from being ended is over: when it is ready, it waits for somebody with authority. */
    void release(Case theCase) {
        if (theCase.canEndPlan() && isReady(theCase)) {
            theCase.steps.awaitDecision(endOf(theCase.stage));
        }
    }

    /** The decision that ends a plan. */
    static Decision endOf(Stage stage) {
        return stage == Stage.CHILD_PROTECTION ? Decision.END_PROTECTION_PLAN : Decision.END_IN_NEED_PLAN;
    }

    /** Somebody with authority has ended a child in need plan. */
    void endInNeed(Case theCase) {
        if (!theCase.closing) {
            casework.pathway().beginClosing(theCase);
        }
    }

    private void scheduleCoreGroup(Case theCase, int due) {
        int today = office.day();
        theCase.clocks.start(Clock.CORE_GROUP, today, due);
        double hours =
                casework.hours().of(theCase, DutyType.CORE_GROUP, inForce.now().coreGroupHours());
        theCase.add(new Duty(theCase, DutyType.CORE_GROUP, today + Math.max(1, (due - today) / 2), due, hours, 0));
    }

    /** A core group was held. */
    void coreGroupHeld(Case theCase) {
        theCase.clocks.stop(Clock.CORE_GROUP);
        scheduleCoreGroup(
                theCase, office.calendar().plusWeeks(office.day(), inForce.now().coreGroupWeeks()));
    }

    private void scheduleConference(Case theCase, int months) {
        reschedule(theCase, office.calendar().plusMonths(office.day(), months));
    }

    private void reschedule(Case theCase, int due) {
        Parameters parameters = inForce.now();
        int today = office.day();
        theCase.clocks.start(Clock.PROTECTION_REVIEW, today, due);
        int booked = office.chairsDiary()
                .book(
                        theCase,
                        Clock.PROTECTION_REVIEW,
                        casework.reviewDay(theCase, due),
                        Math.max(today + parameters.noticeDays(), due - parameters.reportLead()));
        planReport(theCase, booked);
    }

    private void planReport(Case theCase, int booked) {
        Parameters parameters = inForce.now();
        theCase.dropAll(DutyType.REPORT);
        theCase.reportReady = false;
        double hours = casework.hours().of(theCase, DutyType.REPORT, parameters.reportHours());
        theCase.add(new Duty(
                theCase,
                DutyType.REPORT,
                Math.max(office.day(), booked - parameters.reportLead()),
                booked - parameters.reportBefore(),
                hours,
                0));
    }

    /** A protection plan that is ready to end need not wait for the date in the diary. */
    void bringReviewForward(Case theCase) {
        Parameters parameters = inForce.now();
        int today = office.day();
        if (theCase.bookedDay <= today + parameters.bringForwardDays()) {
            return;
        }
        int booked = office.chairsDiary()
                .book(
                        theCase,
                        Clock.PROTECTION_REVIEW,
                        today + parameters.bringForwardDays(),
                        today + parameters.noticeDays() + parameters.reportBefore());
        planReport(theCase, booked);
    }

    /** A review conference was held: it ends a plan that is ready, or sets the date of the next. */
    public void protectionReviewed(Case theCase) {
        theCase.clocks.stop(Clock.PROTECTION_REVIEW);
        theCase.spotlightDay = office.day();
        if (isReady(theCase) && theCase.canEndPlan()) {
            casework.decided(theCase, Decision.END_PROTECTION_PLAN);
        } else {
            scheduleConference(theCase, inForce.now().conferenceMonths());
        }
    }

    /** A review conference has ended a protection plan. */
    void endProtection(Case theCase) {
        if (office.chance()
                .happens(
                        Purpose.STEP_DOWN,
                        theCase.family.id,
                        theCase.key(theCase.enquiries),
                        inForce.now().stepDown())) {
            beginInNeed(theCase);
        } else {
            casework.pathway().beginClosing(theCase);
        }
    }
}

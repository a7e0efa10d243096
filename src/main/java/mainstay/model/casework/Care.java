package mainstay.model.casework;

import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.stage.CareEpisode;
import mainstay.model.care.CareRoutes;
import mainstay.model.care.CareStays;
import mainstay.model.care.CareTransfers;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;

/** Looked-after children: what begins when they come into care, and who sees to it until they leave. */
public final class Care {
    private record Parameters(
            double carePlanHours,
            double permanenceHours,
            int carePlanDays,
            int firstReviewDays,
            int secondReviewMonths) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(PlanWorkSettings.CARE_PLAN_HOURS),
                    settings.get(PlanWorkSettings.PERMANENCE_PLAN_HOURS),
                    settings.count(ClockSettings.CARE_PLAN),
                    settings.count(ClockSettings.FIRST_LOOKED_AFTER_REVIEW),
                    settings.count(ClockSettings.SECOND_LOOKED_AFTER_REVIEW));
        }
    }

    private final Office office;
    private final Casework casework;
    private final CareStays stays;
    private final CareReviews reviews;
    private final CareTransfers transfers;
    private final CareProceedings proceedings;
    private final CareEndings endings;
    private final InForce<Parameters> inForce;

    Care(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.stays = new CareStays(office);
        this.reviews = new CareReviews(office, casework);
        this.transfers = new CareTransfers(office);
        this.proceedings = new CareProceedings(office, casework, transfers);
        this.endings = new CareEndings(office, casework);
        this.inForce = office.inForce(Parameters::of);
    }

    /** Where stays lead, and when. */
    public CareRoutes routes() {
        return stays.routes();
    }

    /** The children of a family become looked after; whether the court is asked is a matter of chance. */
    public void begin(Case theCase) {
        double share = theCase.family.unaccompanied ? 0 : casework.courtShare().straightIntoCare();
        begin(theCase, office.chance().happens(Purpose.COURT, theCase.family.id, theCase.stayKey(), share));
    }

    /** The same where it is known whether the court is asked. */
    void begin(Case theCase, boolean court) {
        enter(theCase, stays.begin(theCase));
        addPlans(theCase);
        casework.visits().begin(theCase);
        reviews.begin(theCase);
        casework.planMonths().begin(theCase);
        if (court) {
            proceedings.begin(theCase);
        }
    }

    /** A stay that was under way before the run, and how long is not told. */
    public void resume(Case theCase, double intervalShare) {
        resume(theCase, intervalShare, stays.underWay(theCase));
    }

    /** A stay that was under way before the run, with so many working days of it gone. */
    public void resume(Case theCase, double intervalShare, CareRoutes.Course course, double gone) {
        resume(theCase, intervalShare, stays.underWay(course, gone));
    }

    private void resume(Case theCase, double intervalShare, CareEpisode care) {
        enter(theCase, care);
        casework.visits().beginWithin(theCase, intervalShare);
        reviews.beginWithin(theCase, intervalShare);
        casework.planMonths().begin(theCase);
    }

    private void enter(Case theCase, CareEpisode care) {
        theCase.enquiry = false;
        theCase.plan = null;
        theCase.inNeed = true;
        theCase.clocks.cancel(Clock.SECTION_47);
        theCase.clocks.cancel(Clock.INITIAL_CONFERENCE);
        theCase.dropAll(DutyType.SECTION_47);
        theCase.steps.forget(Decision.SECTION_47);
        theCase.care = care;
        theCase.stays++;
        theCase.family.home = null;
        casework.pathway().enter(theCase, Stage.LOOKED_AFTER);
        transfers.begin(theCase);
        endings.expect(theCase);
    }

    private void addPlans(Case theCase) {
        Parameters parameters = inForce.now();
        int today = office.day();
        int careDue = today + parameters.carePlanDays();
        theCase.clocks.start(Clock.CARE_PLAN, today, careDue);
        theCase.add(new Duty(
                theCase,
                DutyType.CARE_PLAN,
                today,
                careDue,
                casework.hours().of(theCase, DutyType.CARE_PLAN, parameters.carePlanHours()),
                0));
        int firstReview = today + parameters.firstReviewDays();
        int permanenceDue = office.calendar().plusMonths(firstReview, parameters.secondReviewMonths());
        theCase.clocks.start(Clock.PERMANENCE_PLAN, today, permanenceDue);
        theCase.add(new Duty(
                theCase,
                DutyType.PERMANENCE_PLAN,
                firstReview,
                permanenceDue - 10,
                casework.hours().of(theCase, DutyType.PERMANENCE_PLAN, parameters.permanenceHours()),
                0));
    }

    /** A review was held: the date of the next is set. */
    public void reviewed(Case theCase) {
        reviews.held(theCase);
    }

    void step(int day) {
        reviews.step(day);
        proceedings.step(day);
        endings.step(day);
        transfers.step(day);
    }
}

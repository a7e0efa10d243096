package mainstay.model.casework;

import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.stage.CareEpisode;
import mainstay.model.agent.stage.CareRoute;
import mainstay.model.care.CareRoutes;
import mainstay.model.care.CareTransfers;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;

/** Looked-after children: plans, reviews, court; how long they stay is mostly outside the worker's control. */
public final class Care {
    private static final int MONTH_DAYS = 21;
    /** So many days are longer than any run. */
    private static final int NEVER = 50_000;

    /** A family on the day from which a stay in care goes on with a next step. */
    private record Stay(Case theCase, CareEpisode care) {
        boolean lasts() {
            return !theCase.closed && theCase.care == care;
        }
    }

    private record Parameters(
            double shortShare,
            double shortDays,
            double longDays,
            int proceedingsWeeks,
            int limitWeeks,
            int reportLead,
            double courtHours,
            double carePlanHours,
            double permanenceHours,
            double reportHours,
            int carePlanDays,
            int firstReviewDays,
            int secondReviewMonths,
            int reviewMonths,
            int noticeDays,
            int reportBefore,
            int officerNamedDays) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(LookedAfterSettings.SHORT_SHARE),
                    settings.get(LookedAfterSettings.SHORT_STAY) * Roster.WORKING_DAYS_A_YEAR / 12,
                    settings.get(LookedAfterSettings.LONG_STAY) * Roster.WORKING_DAYS_A_YEAR,
                    settings.count(LookedAfterSettings.PROCEEDINGS),
                    settings.count(ClockSettings.PROCEEDINGS),
                    settings.count(ConferenceSettings.REPORT_LEAD),
                    settings.get(PlanWorkSettings.COURT_HOURS),
                    settings.get(PlanWorkSettings.CARE_PLAN_HOURS),
                    settings.get(PlanWorkSettings.PERMANENCE_PLAN_HOURS),
                    settings.get(PlanWorkSettings.LOOKED_AFTER_REVIEW_HOURS),
                    settings.count(ClockSettings.CARE_PLAN),
                    settings.count(ClockSettings.FIRST_LOOKED_AFTER_REVIEW),
                    settings.count(ClockSettings.SECOND_LOOKED_AFTER_REVIEW),
                    settings.count(ClockSettings.LOOKED_AFTER_REVIEW),
                    settings.count(ConferenceSettings.NOTICE),
                    settings.count(ConferenceSettings.REPORT_BEFORE),
                    settings.count(ConferenceSettings.OFFICER_NAMED));
        }
    }

    private final Office office;
    private final Casework casework;
    private final CareRoutes routes;
    private final CareTransfers transfers;
    private final CareEndings endings;
    private final Agenda<Stay> court = new Agenda<>();
    private final Agenda<Stay> officersNamed = new Agenda<>();
    private final InForce<Parameters> inForce;

    Care(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.routes = new CareRoutes(office);
        this.transfers = new CareTransfers(office);
        this.endings = new CareEndings(office, casework);
        this.inForce = office.inForce(Parameters::of);
    }

    /** Where stays lead, and when. */
    public CareRoutes routes() {
        return routes;
    }

    /** The children of a family become looked after; whether the court is asked is a matter of chance. */
    public void begin(Case theCase) {
        double share = theCase.family.unaccompanied ? 0 : casework.courtShare().straightIntoCare();
        begin(theCase, office.chance().happens(Purpose.COURT, theCase.family.id, theCase.stayKey(), share));
    }

    /** The same where it is known whether the court is asked. */
    void begin(Case theCase, boolean proceedings) {
        enter(theCase, stay(theCase));
        addPlans(theCase);
        casework.visits().begin(theCase);
        scheduleFirstReview(theCase);
        casework.planMonths().begin(theCase);
        if (proceedings) {
            beginProceedings(theCase);
        }
    }

    private CareEpisode stay(Case theCase) {
        int today = office.day();
        if (theCase.family.unaccompanied) {
            return new CareEpisode(today, CareRoute.UNTIL_EIGHTEEN, NEVER);
        }
        if (routes.areTold()) {
            Family family = theCase.family;
            long date = office.calendar().epochDay(today);
            CareRoutes.Course course =
                    routes.draw(family.id, theCase.stayKey(), family.youngest(date), family.eldest(date));
            return new CareEpisode(today, course.route(), today + 1 + (int) Math.min(course.days(), NEVER));
        }
        Parameters parameters = inForce.now();
        boolean brief = office.chance()
                .happens(Purpose.SHORT_STAY, theCase.family.id, theCase.stayKey(), parameters.shortShare());
        return new CareEpisode(today, today + stay(theCase, brief));
    }

    /** A stay that was under way before the run, and how long is not told: one in being is more often a long one. */
    public void resume(Case theCase, double intervalShare) {
        Parameters parameters = inForce.now();
        int today = office.day();
        double shortStock = parameters.shortShare() * parameters.shortDays();
        double share = shortStock / (shortStock + (1 - parameters.shortShare()) * parameters.longDays());
        boolean brief = office.chance().happens(Purpose.SHORT_STAY, theCase.family.id, theCase.stayKey(), share);
        resume(theCase, intervalShare, new CareEpisode(today, today + stay(theCase, brief)));
    }

    /** A stay that was under way before the run, with so many working days of it gone. */
    public void resume(Case theCase, double intervalShare, CareRoutes.Course course, double gone) {
        int left = (int) Math.min(course.days() - gone, NEVER);
        resume(theCase, intervalShare, new CareEpisode(-(int) gone, course.route(), office.day() + 1 + left));
    }

    private void resume(Case theCase, double intervalShare, CareEpisode care) {
        Parameters parameters = inForce.now();
        int today = office.day();
        enter(theCase, care);
        theCase.care.reviewsHeld = 2;
        casework.visits().beginWithin(theCase, intervalShare);
        int later = office.calendar().plusMonths(today, parameters.reviewMonths());
        scheduleReview(theCase, today + 1 + (int) (intervalShare * (later - today)));
        casework.planMonths().begin(theCase);
    }

    private int stay(Case theCase, boolean brief) {
        Parameters parameters = inForce.now();
        return office.chance()
                .begunDays(
                        Purpose.STAY_LENGTH,
                        theCase.family.id,
                        theCase.stayKey(),
                        brief ? parameters.shortDays() : parameters.longDays());
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
        int permanenceDue =
                office.calendar().plusMonths(today + parameters.firstReviewDays(), parameters.secondReviewMonths());
        theCase.clocks.start(Clock.PERMANENCE_PLAN, today, permanenceDue);
        theCase.add(new Duty(
                theCase,
                DutyType.PERMANENCE_PLAN,
                today + parameters.firstReviewDays(),
                permanenceDue - 10,
                casework.hours().of(theCase, DutyType.PERMANENCE_PLAN, parameters.permanenceHours()),
                0));
    }

    /** The first review is due from today on; the officer who is to hold it books it when named. */
    private void scheduleFirstReview(Case theCase) {
        Parameters parameters = inForce.now();
        int today = office.day();
        int due = today + parameters.firstReviewDays();
        if (parameters.officerNamedDays() == 0) {
            scheduleReview(theCase, due);
        } else {
            theCase.clocks.start(Clock.LOOKED_AFTER_REVIEW, today, due);
            officersNamed.put(today + parameters.officerNamedDays(), new Stay(theCase, theCase.care));
        }
    }

    private void scheduleReview(Case theCase, int due) {
        theCase.clocks.start(Clock.LOOKED_AFTER_REVIEW, office.day(), due);
        bookReview(theCase, due);
    }

    private void bookReview(Case theCase, int due) {
        Parameters parameters = inForce.now();
        int today = office.day();
        int booked = office.diaryOf(Clock.LOOKED_AFTER_REVIEW)
                .book(
                        theCase,
                        Clock.LOOKED_AFTER_REVIEW,
                        casework.reviewDay(theCase, due),
                        Math.max(today + parameters.noticeDays(), due - parameters.reportLead()));
        theCase.dropAll(DutyType.REPORT);
        theCase.reportReady = false;
        theCase.add(new Duty(
                theCase,
                DutyType.REPORT,
                Math.max(today, booked - parameters.reportLead()),
                booked - parameters.reportBefore(),
                casework.hours().of(theCase, DutyType.REPORT, parameters.reportHours()),
                0));
    }

    /** A review was held: the date of the next is set. */
    public void reviewed(Case theCase) {
        Parameters parameters = inForce.now();
        theCase.clocks.stop(Clock.LOOKED_AFTER_REVIEW);
        theCase.spotlightDay = office.day();
        theCase.care.reviewsHeld++;
        int months = theCase.care.reviewsHeld == 1 ? parameters.secondReviewMonths() : parameters.reviewMonths();
        scheduleReview(theCase, office.calendar().plusMonths(office.day(), months));
    }

    private void beginProceedings(Case theCase) {
        Parameters parameters = inForce.now();
        int today = office.day();
        theCase.care.proceedingsUntil = office.calendar().plusWeeks(today, parameters.proceedingsWeeks());
        theCase.clocks.start(Clock.PROCEEDINGS, today, office.calendar().plusWeeks(today, parameters.limitWeeks()));
        courtMonth(theCase);
    }

    private void courtMonth(Case theCase) {
        int today = office.day();
        theCase.add(new Duty(
                theCase,
                DutyType.COURT,
                today,
                today + MONTH_DAYS - 1,
                casework.hours().of(theCase, DutyType.COURT, inForce.now().courtHours()),
                0));
        court.put(Math.min(today + MONTH_DAYS, theCase.care.proceedingsUntil), new Stay(theCase, theCase.care));
    }

    void step(int day) {
        for (Stay stay : officersNamed.take(day)) {
            if (stay.lasts()) {
                bookReview(stay.theCase(), stay.theCase().clocks.due(Clock.LOOKED_AFTER_REVIEW));
            }
        }
        for (Stay stay : court.take(day)) {
            if (!stay.lasts()) {
                continue;
            }
            if (day >= stay.care().proceedingsUntil) {
                stay.theCase().clocks.stop(Clock.PROCEEDINGS);
                transfers.proceedingsEnded(stay.theCase());
            } else {
                courtMonth(stay.theCase());
            }
        }
        endings.step(day);
        transfers.step(day);
    }
}

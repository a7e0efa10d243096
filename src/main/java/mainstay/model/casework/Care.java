package mainstay.model.casework;

import mainstay.event.CareEvent.ClosureReason;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.CareEpisode;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.WorkSettings;

/** Looked-after children: plans, reviews, court; how long they stay is mostly outside the worker's control. */
public final class Care {
    private static final int MONTH_DAYS = 21;

    private record CourtMonth(Case theCase, CareEpisode care) {}

    private final Office office;
    private final Casework casework;
    private final Agenda<Case> exits = new Agenda<>();
    private final Agenda<CourtMonth> court = new Agenda<>();
    private double shortShare;
    private double shortDays;
    private double longDays;
    private double courtShare;
    private int proceedingsWeeks;
    private int limitWeeks;
    private int reportLead;
    private double courtHours;
    private double carePlanHours;
    private double permanenceHours;
    private double reportHours;
    private int carePlanDays;
    private int firstReviewDays;
    private int secondReviewMonths;
    private int reviewMonths;
    private int noticeDays;
    private int reportBefore;

    Care(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
    }

    void retune(Settings settings) {
        shortShare = settings.get(LookedAfterSettings.SHORT_SHARE);
        shortDays = settings.get(LookedAfterSettings.SHORT_STAY) * Roster.WORKING_DAYS_A_YEAR / 12;
        longDays = settings.get(LookedAfterSettings.LONG_STAY) * Roster.WORKING_DAYS_A_YEAR;
        courtShare = settings.get(LookedAfterSettings.COURT_SHARE);
        proceedingsWeeks = settings.count(LookedAfterSettings.PROCEEDINGS);
        limitWeeks = settings.count(ClockSettings.PROCEEDINGS);
        reportLead = settings.count(ConferenceSettings.REPORT_LEAD);
        courtHours = settings.get(WorkSettings.COURT_HOURS);
        carePlanHours = settings.get(WorkSettings.CARE_PLAN_HOURS);
        permanenceHours = settings.get(WorkSettings.PERMANENCE_PLAN_HOURS);
        reportHours = settings.get(WorkSettings.LOOKED_AFTER_REVIEW_HOURS);
        carePlanDays = settings.count(ClockSettings.CARE_PLAN);
        firstReviewDays = settings.count(ClockSettings.FIRST_LOOKED_AFTER_REVIEW);
        secondReviewMonths = settings.count(ClockSettings.SECOND_LOOKED_AFTER_REVIEW);
        reviewMonths = settings.count(ClockSettings.LOOKED_AFTER_REVIEW);
        noticeDays = settings.count(ConferenceSettings.NOTICE);
        reportBefore = settings.count(ConferenceSettings.REPORT_BEFORE);
    }

    /** The children of a family become looked after. */
    public void begin(Case theCase) {
        int today = office.day();
        boolean brief = office.chance().happens(Purpose.SHORT_STAY, theCase.family.id, theCase.episode, shortShare);
        enter(theCase, today + 1 + stay(theCase, brief));
        addPlans(theCase);
        casework.visits().begin(theCase);
        scheduleReview(theCase, today + firstReviewDays);
        casework.plans().beginMonth(theCase);
        if (office.chance().happens(Purpose.COURT, theCase.family.id, theCase.episode, courtShare)) {
            beginProceedings(theCase);
        }
    }

    /** A stay that was under way before the run: a stay in being is more often a long one. */
    public void resume(Case theCase, double intervalShare) {
        int today = office.day();
        double shortStock = shortShare * shortDays;
        double share = shortStock / (shortStock + (1 - shortShare) * longDays);
        boolean brief = office.chance().happens(Purpose.SHORT_STAY, theCase.family.id, theCase.episode, share);
        enter(theCase, today + 1 + stay(theCase, brief));
        theCase.care.reviewsHeld = 2;
        casework.visits().beginWithin(theCase, intervalShare);
        int later = office.calendar().plusMonths(today, reviewMonths);
        scheduleReview(theCase, today + 1 + (int) (intervalShare * (later - today)));
        casework.plans().beginMonth(theCase);
    }

    private int stay(Case theCase, boolean brief) {
        double days = office.chance()
                .exponential(Purpose.STAY_LENGTH, theCase.family.id, theCase.episode, brief ? shortDays : longDays);
        return (int) Math.min(days, 50_000);
    }

    private void enter(Case theCase, int exitDay) {
        theCase.enquiry = false;
        theCase.plan = null;
        theCase.inNeed = true;
        theCase.cancelClock(Clock.SECTION_47);
        theCase.cancelClock(Clock.INITIAL_CONFERENCE);
        theCase.dropAll(DutyType.SECTION_47);
        theCase.forget(Decision.SECTION_47);
        theCase.care = new CareEpisode(office.day(), exitDay);
        casework.pathway().enter(theCase, Stage.LOOKED_AFTER);
        if (exitDay < office.calendar().days()) {
            exits.put(exitDay, theCase);
        }
    }

    private void addPlans(Case theCase) {
        int today = office.day();
        int careDue = today + carePlanDays;
        theCase.startClock(Clock.CARE_PLAN, today, careDue);
        theCase.add(new Duty(
                theCase,
                DutyType.CARE_PLAN,
                today,
                careDue,
                casework.hours().of(theCase, DutyType.CARE_PLAN, carePlanHours),
                0));
        int permanenceDue = office.calendar().plusMonths(today + firstReviewDays, secondReviewMonths);
        theCase.startClock(Clock.PERMANENCE_PLAN, today, permanenceDue);
        theCase.add(new Duty(
                theCase,
                DutyType.PERMANENCE_PLAN,
                today + firstReviewDays,
                permanenceDue - 10,
                casework.hours().of(theCase, DutyType.PERMANENCE_PLAN, permanenceHours),
                0));
    }

    private void scheduleReview(Case theCase, int due) {
        int today = office.day();
        theCase.startClock(Clock.LOOKED_AFTER_REVIEW, today, due);
        int booked = office.diary()
                .book(
                        theCase,
                        Clock.LOOKED_AFTER_REVIEW,
                        casework.reviewDay(theCase, due),
                        Math.max(today + noticeDays, due - reportLead));
        theCase.dropAll(DutyType.REPORT);
        theCase.reportReady = false;
        theCase.add(new Duty(
                theCase,
                DutyType.REPORT,
                Math.max(today, booked - reportLead),
                booked - reportBefore,
                casework.hours().of(theCase, DutyType.REPORT, reportHours),
                0));
    }

    /** A review was held: the date of the next is set. */
    public void reviewed(Case theCase) {
        theCase.stopClock(Clock.LOOKED_AFTER_REVIEW);
        theCase.spotlightDay = office.day();
        theCase.care.reviewsHeld++;
        int months = theCase.care.reviewsHeld == 1 ? secondReviewMonths : reviewMonths;
        scheduleReview(theCase, office.calendar().plusMonths(office.day(), months));
    }

    private void beginProceedings(Case theCase) {
        int today = office.day();
        theCase.care.proceedingsUntil = office.calendar().plusWeeks(today, proceedingsWeeks);
        theCase.startClock(Clock.PROCEEDINGS, today, office.calendar().plusWeeks(today, limitWeeks));
        courtMonth(theCase);
    }

    private void courtMonth(Case theCase) {
        int today = office.day();
        theCase.add(new Duty(
                theCase,
                DutyType.COURT,
                today,
                today + MONTH_DAYS - 1,
                casework.hours().of(theCase, DutyType.COURT, courtHours),
                0));
        court.put(today + MONTH_DAYS, new CourtMonth(theCase, theCase.care));
    }

    void step(int day) {
        for (CourtMonth month : court.take(day)) {
            Case theCase = month.theCase();
            if (theCase.closed || theCase.care != month.care()) {
                continue;
            }
            if (day >= theCase.care.proceedingsUntil) {
                theCase.stopClock(Clock.PROCEEDINGS);
            } else {
                courtMonth(theCase);
            }
        }
        for (Case theCase : exits.take(day)) {
            if (!theCase.closed && theCase.care != null && theCase.care.exitDay == day) {
                casework.pathway().close(theCase, ClosureReason.LEFT_CARE);
            }
        }
    }
}

package mainstay.measure.shape;

import static mainstay.measure.ToldShapes.FIRST;
import static mainstay.measure.ToldShapes.LAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ClockCancelled;
import mainstay.event.CaseworkEvent.ClockStarted;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.CaseworkEvent.DecisionAwaited;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.CaseworkEvent.Section47Ended;
import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.event.CaseworkEvent.ThresholdReached;
import mainstay.event.ChangeReason;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.FamilyEvent.ChildRegistered;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.event.MonthEndCount.FamilyCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.WorkforceEvent.AbsenceEnded;
import mainstay.event.WorkforceEvent.AbsenceStarted;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.PostFilled;
import mainstay.event.WorkforceEvent.PostVacated;
import mainstay.event.WorkforceEvent.SupervisionHeld;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.measure.Told;
import mainstay.measure.ToldShapes;
import mainstay.measure.count.ShapeDefinition;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

/** Each shape on a run of which one can count on one's fingers what comes out. Days are working days of the run. */
class ShapeLedgerTest {
    private static final Stage ASSESSMENT = Stage.ASSESSMENT;
    private static final Stage NEED = Stage.CHILD_IN_NEED;
    private static final Stage CARE = Stage.LOOKED_AFTER;

    private static CareEvent referred(int day, int family, int children) {
        return new FamilyReferred(day, family, 0, 10 * family, children, 1, false);
    }

    private static CareEvent open(int family, int children) {
        return new FamilyReferred(0, family, 0, 10 * family, children, 1, true);
    }

    private static CareEvent stage(int day, int family, int children, Stage from, Stage to) {
        return new StageEntered(day, family, children, from, to);
    }

    private static CareEvent closed(int day, int family, int children, Stage from) {
        return new CaseClosed(day, family, children, from, 0, true, ClosureReason.PLAN_COMPLETED);
    }

    private static CareEvent started(int day, int family, int children, Clock clock, int from) {
        return new ClockStarted(day, family, children, clock, from, from + 45);
    }

    private static CareEvent stopped(int day, int family, int children, Clock clock, int from) {
        return new ClockStopped(day, family, children, clock, from, from + 45);
    }

    private static CareEvent worker(int day, int family, int children, int worker, Stage stage, ChangeReason reason) {
        return new WorkerAssigned(day, family, children, worker, 1, stage, -1, false, reason);
    }

    private static CareEvent noWorker(int day, int family, int children, boolean closing) {
        return new WorkerUnassigned(day, family, children, 1000, 1, NEED, closing);
    }

    @Test
    void anAssessmentCountsFromTheReferralAndThoseStillOpenAreCutOff() {
        // Three children after 30 days, one called off after 12, two still open on the last day, at 10 days.
        ToldShapes told = new ToldShapes(
                referred(70, 0, 3),
                started(71, 0, 3, Clock.ASSESSMENT, 70),
                stopped(100, 0, 3, Clock.ASSESSMENT, 70),
                referred(70, 1, 1),
                started(71, 1, 1, Clock.ASSESSMENT, 70),
                new ClockCancelled(82, 1, 1, Clock.ASSESSMENT, 70, 115),
                referred(LAST - 10, 2, 2),
                started(LAST - 9, 2, 2, Clock.ASSESSMENT, LAST - 10));
        assertThat(told.ends("assessment", 30)).isEqualTo(1);
        assertThat(told.ends("assessment")).isEqualTo(1);
        // Nobody could be seen to end before the clock was there, on the day after the referral.
        assertThat(told.atRisk("assessment", 0)).isZero();
        assertThat(told.atRisk("assessment", 1)).isEqualTo(6);
        assertThat(told.atRisk("assessment", 10)).isEqualTo(6);
        assertThat(told.atRisk("assessment", 11)).isEqualTo(4);
        assertThat(told.atRisk("assessment", 13)).isEqualTo(3);
        assertThat(told.table("assessment").quantile(0.5)).isEqualTo(30);
    }

    @Test
    void aSpellFromTheWarmUpCountsFromTheLengthItHadWhenThePeriodBegan() {
        // Ends in the warm-up: not seen. Begun 20 days before the period, ended 5 days into it.
        ToldShapes told = new ToldShapes(
                started(10, 0, 1, Clock.ASSESSMENT, 10),
                stopped(FIRST - 1, 0, 1, Clock.ASSESSMENT, 10),
                started(FIRST - 20, 1, 2, Clock.ASSESSMENT, FIRST - 20),
                stopped(FIRST + 5, 1, 2, Clock.ASSESSMENT, FIRST - 20));
        assertThat(told.ends("assessment")).isEqualTo(1);
        assertThat(told.atRisk("assessment", 19)).isZero();
        assertThat(told.atRisk("assessment", 20)).isEqualTo(2);
        assertThat(told.ends("assessment", 25)).isEqualTo(1);
    }

    @Test
    void whatSetsTheAuthorityUpHasNoKnownBeginning() {
        ToldShapes told = new ToldShapes(
                open(0, 1),
                stage(0, 0, 1, Stage.REFERRAL, CARE),
                started(0, 0, 1, Clock.LOOKED_AFTER_VISIT, 0),
                worker(0, 0, 1, 1000, CARE, ChangeReason.FCONTA),
                stopped(70, 0, 1, Clock.LOOKED_AFTER_VISIT, 0),
                noWorker(80, 0, 1, true),
                closed(80, 0, 1, CARE));
        assertThat(told.ends("looked_after_visit")).isZero();
        assertThat(told.ends("care_stay")).isZero();
        assertThat(told.ends("worker_spell_ended_closure")).isZero();
        // But an episode of need has ended, and was longer than anybody knows.
        assertThat(told.ends("episode_ended")).isEqualTo(1);
        assertThat(told.table("episode_ended").lasting(36 * 30)).isEqualTo(1);
    }

    @Test
    void theFirstVisitOfAStayIsToldFromThoseOfTheFirstYear() {
        ToldShapes told = new ToldShapes(
                referred(100, 0, 1),
                stage(100, 0, 1, Stage.REFERRAL, CARE),
                started(100, 0, 1, Clock.LOOKED_AFTER_VISIT, 100),
                stopped(104, 0, 1, Clock.LOOKED_AFTER_VISIT, 100),
                started(104, 0, 1, Clock.LOOKED_AFTER_VISIT, 104),
                stopped(130, 0, 1, Clock.LOOKED_AFTER_VISIT, 104));
        assertThat(told.ends("placement_visit", 4)).isEqualTo(1);
        assertThat(told.ends("looked_after_visit", 26)).isEqualTo(1);
        assertThat(told.ends("later_looked_after_visit")).isZero();
    }

    @Test
    void visitsAYearIntoAStayAreLaterOnes() {
        // 260 working days are more than a year.
        ToldShapes told = new ToldShapes(
                referred(10, 0, 1),
                stage(10, 0, 1, Stage.REFERRAL, CARE),
                started(270, 0, 1, Clock.LOOKED_AFTER_VISIT, 270),
                stopped(300, 0, 1, Clock.LOOKED_AFTER_VISIT, 270));
        assertThat(told.ends("later_looked_after_visit", 30)).isEqualTo(1);
        assertThat(told.ends("looked_after_visit")).isZero();
    }

    @Test
    void firstReviewsAreToldFromLaterOnes() {
        ToldShapes told = new ToldShapes(
                referred(70, 0, 2),
                stage(72, 0, 2, ASSESSMENT, NEED),
                started(72, 0, 2, Clock.IN_NEED_REVIEW, 72),
                stopped(100, 0, 2, Clock.IN_NEED_REVIEW, 72),
                started(100, 0, 2, Clock.IN_NEED_REVIEW, 100),
                stopped(158, 0, 2, Clock.IN_NEED_REVIEW, 100));
        assertThat(told.ends("first_in_need_review", 28)).isEqualTo(1);
        assertThat(told.ends("in_need_review", 58)).isEqualTo(1);
    }

    @Test
    void aConferenceCountsForEnquiriesThatLedToOne() {
        // The wait of the second, which leads to none, is nobody's wait for a conference.
        ToldShapes told = new ToldShapes(
                started(70, 0, 1, Clock.INITIAL_CONFERENCE, 70),
                new Section47Ended(77, 0, 1, 70, true),
                stopped(84, 0, 1, Clock.INITIAL_CONFERENCE, 70),
                started(70, 1, 1, Clock.INITIAL_CONFERENCE, 70),
                new Section47Ended(75, 1, 1, 70, false),
                new ClockCancelled(75, 1, 1, Clock.INITIAL_CONFERENCE, 70, 85));
        assertThat(told.ends("initial_conference", 14)).isEqualTo(1);
        assertThat(told.atRisk("initial_conference", 0)).isEqualTo(1);
    }

    @Test
    void aDecisionThatIsNoLongerCalledForIsCutOff() {
        ToldShapes told = new ToldShapes(
                new DecisionAwaited(70, 0, 1, Decision.ASSESSMENT),
                new DecisionMade(73, 0, 1, Decision.ASSESSMENT, 70),
                new DecisionAwaited(70, 1, 1, Decision.END_IN_NEED_PLAN),
                new Section47Started(76, 1, 1),
                new DecisionAwaited(70, 2, 1, Decision.END_IN_NEED_PLAN),
                stage(79, 2, 1, NEED, CARE),
                new DecisionAwaited(70, 3, 1, Decision.CLOSURE),
                closed(71, 3, 1, NEED));
        assertThat(told.ends("assessment_signed", 3)).isEqualTo(1);
        assertThat(told.ends("in_need_plan_end_decided")).isZero();
        assertThat(told.atRisk("in_need_plan_end_decided", 6)).isEqualTo(2);
        assertThat(told.atRisk("in_need_plan_end_decided", 9)).isEqualTo(1);
        assertThat(told.atRisk("in_need_plan_end_decided", 10)).isZero();
        assertThat(told.ends("closure_signed")).isZero();
    }

    @Test
    void theEndOfAProtectionPlanIsNoLongerCalledForInAnEnquiryOrOnceTheThresholdForCareIsReached() {
        ToldShapes told = new ToldShapes(
                new DecisionAwaited(70, 1, 1, Decision.END_PROTECTION_PLAN),
                new Section47Started(76, 1, 1),
                new DecisionAwaited(70, 2, 1, Decision.END_PROTECTION_PLAN),
                new ThresholdReached(79, 2, 1));
        assertThat(told.ends("protection_plan_end_decided")).isZero();
        assertThat(told.atRisk("protection_plan_end_decided", 6)).isEqualTo(2);
        assertThat(told.atRisk("protection_plan_end_decided", 9)).isEqualTo(1);
        assertThat(told.atRisk("protection_plan_end_decided", 10)).isZero();
    }

    @Test
    void plansAndStaysLastCalendarDaysUntilTheFamilyMovesOn() {
        // From 1 April to 1 May 2025 are 30 days; the stay in care that follows is open on the last day.
        int may = Told.on("2025-05-01");
        ToldShapes told = new ToldShapes(
                referred(FIRST, 0, 2),
                stage(FIRST, 0, 2, ASSESSMENT, Stage.CHILD_PROTECTION),
                stage(may, 0, 2, Stage.CHILD_PROTECTION, CARE));
        assertThat(told.ends("protection_plan", 30)).isEqualTo(1);
        assertThat(told.ends("protection_plan_ended", 30)).isEqualTo(1);
        assertThat(told.ends("care_stay")).isZero();
        // From 1 May to 31 March.
        assertThat(told.atRisk("care_stay", 334)).isEqualTo(2);
        assertThat(told.atRisk("care_stay", 335)).isZero();
    }

    @Test
    void episodesAndPlansThatAreOpenOn31MarchAreCountedByTheirAge() {
        // Open for 30 days, since before the run, and closed by then.
        ToldShapes told = new ToldShapes(
                referred(Told.on("2026-03-02"), 0, 3),
                stage(Told.on("2026-03-02"), 0, 3, Stage.REFERRAL, Stage.CHILD_PROTECTION),
                open(1, 1),
                stage(0, 1, 1, Stage.REFERRAL, Stage.CHILD_PROTECTION),
                referred(100, 2, 5),
                stage(100, 2, 5, Stage.REFERRAL, NEED),
                closed(120, 2, 5, NEED));
        for (String shape : new String[] {"protection_plan_open", "episode_open"}) {
            assertThat(told.table(shape).lasting(29)).isEqualTo(1);
            assertThat(told.table(shape).lasting(30)).isCloseTo(0.25, within(1e-12));
            assertThat(told.table(shape).lasting(1000)).isCloseTo(0.25, within(1e-12));
        }
        assertThat(told.ends("episode_open", 29)).isEqualTo(1);
    }

    @Test
    void anEpisodeRunsFromReferralToClosureForThoseTakenOn() {
        int april = Told.on("2025-04-01");
        ToldShapes told = new ToldShapes(
                referred(april, 0, 2),
                stage(april + 1, 0, 2, Stage.REFERRAL, ASSESSMENT),
                closed(Told.on("2025-06-02"), 0, 2, ASSESSMENT),
                referred(april, 1, 1),
                closed(april + 1, 1, 1, Stage.REFERRAL));
        assertThat(told.ends("episode", 62)).isEqualTo(1);
        assertThat(told.ends("episode")).isEqualTo(1);
        assertThat(told.ends("episode_ended", 62)).isEqualTo(1);
    }

    @Test
    void aReturnCountsFromTheClosure() {
        ToldShapes told = new ToldShapes(
                referred(70, 0, 2),
                closed(Told.on("2025-07-01"), 0, 2, NEED),
                referred(Told.on("2025-07-31"), 0, 2),
                referred(70, 1, 1),
                closed(Told.on("2026-03-02"), 1, 1, NEED),
                referred(70, 2, 1),
                new CaseClosed(80, 2, 1, NEED, 70, true, ClosureReason.ALL_CHILDREN_ADULT));
        assertThat(told.ends("return", 30)).isEqualTo(1);
        assertThat(told.ends("return")).isEqualTo(1);
        // Three children at risk to 29 days, when the run ends for one.
        assertThat(told.atRisk("return", 29)).isEqualTo(3);
        assertThat(told.atRisk("return", 30)).isEqualTo(2);
    }

    @Test
    void aSpellWithAWorkerEndsForTheReasonOfTheNext() {
        int may = Told.on("2025-05-01");
        int june = Told.on("2025-06-02");
        int july = Told.on("2025-07-01");
        ToldShapes told = new ToldShapes(
                referred(FIRST, 0, 2),
                stage(FIRST, 0, 2, Stage.REFERRAL, NEED),
                worker(FIRST + 3, 0, 2, 1000, NEED, ChangeReason.FCONTA),
                worker(may, 0, 2, 2000, NEED, ChangeReason.TSPROC),
                noWorker(june, 0, 2, false),
                worker(june + 4, 0, 2, 3000, CARE, ChangeReason.LEFTRL),
                noWorker(july, 0, 2, true),
                closed(july, 0, 2, CARE));
        // 4 April to 1 May: 27 days. 1 May to 2 June: 32. 6 June to 1 July: 25, cut off.
        assertThat(told.ends("worker_spell", 27)).isEqualTo(1);
        assertThat(told.ends("worker_spell", 32)).isEqualTo(1);
        assertThat(told.ends("worker_spell")).isEqualTo(2);
        assertThat(told.atRisk("worker_spell", 25)).isEqualTo(6);
        assertThat(told.atRisk("looked_after_worker_spell", 25)).isEqualTo(2);
        assertThat(told.ends("looked_after_worker_spell")).isZero();
        assertThat(told.ends("worker_spell_ended_tsproc", 27)).isEqualTo(1);
        assertThat(told.ends("worker_spell_ended_leftrl", 32)).isEqualTo(1);
        assertThat(told.ends("worker_spell_ended_closure", 25)).isEqualTo(1);
        // Three days at first, four in between.
        assertThat(told.ends("without_worker", 3)).isEqualTo(1);
        assertThat(told.ends("without_worker", 4)).isEqualTo(1);
        assertThat(told.ends("without_worker")).isEqualTo(2);
    }

    @Test
    void requestsAndRareReasonsAreTakenTogether() {
        ToldShapes told = new ToldShapes(
                worker(70, 0, 1, 1000, NEED, ChangeReason.FCONTA),
                worker(80, 0, 1, 2000, NEED, ChangeReason.CHCHAN),
                worker(90, 0, 1, 1000, NEED, ChangeReason.OTHERS));
        assertThat(told.ends("worker_spell_ended_otherwise")).isEqualTo(2);
    }

    private static CareEvent starts(int day, int worker, Contract contract, double tenure, double fte) {
        return new WorkerStarted(day, worker, 1, 1, fte, contract, WorkerGrade.EXPERIENCED, tenure, day == 0);
    }

    private static CareEvent leaves(int day, int worker, Contract contract, Destination to) {
        return new WorkerLeft(day, worker, 1, 1, 1, contract, 0, to);
    }

    @Test
    void vacanciesAndAssignmentsLastWorkingDays() {
        ToldShapes told = new ToldShapes(
                new PostVacated(0, 1, 1),
                new PostFilled(90, 1, 1, 0),
                new PostVacated(100, 2, 1),
                new PostFilled(165, 2, 1, 100),
                starts(0, 1000, Contract.AGENCY, 0, 1),
                leaves(90, 1000, Contract.AGENCY, Destination.END_OF_ASSIGNMENT),
                starts(100, 2000, Contract.AGENCY, 0, 1),
                leaves(121, 2000, Contract.AGENCY, Destination.END_OF_ASSIGNMENT));
        assertThat(told.ends("vacancy")).isEqualTo(1);
        assertThat(told.ends("vacancy", 65)).isEqualTo(1);
        assertThat(told.ends("agency_assignment")).isEqualTo(1);
        assertThat(told.ends("agency_assignment", 21)).isEqualTo(1);
    }

    @Test
    void tenureCountsWhatWentBeforeTheRunAndAMoveInsideCutsItOff() {
        // In post for two years when the run began; leaves on 1 July, half a year and two years in.
        int july = Told.on("2025-07-01");
        int beforeRun = (int) (2 * 365.25);
        int days = beforeRun + Told.span().calendarDays(0, july);
        ToldShapes told = new ToldShapes(
                starts(0, 1000, Contract.PERMANENT, 2, 0.6),
                leaves(july, 1000, Contract.PERMANENT, Destination.ANOTHER_AUTHORITY),
                starts(0, 2000, Contract.PERMANENT, 2, 1),
                leaves(july, 2000, Contract.PERMANENT, Destination.INTERNAL_MOVE),
                starts(july, 3000, Contract.PERMANENT, 0, 1));
        assertThat(told.ends("tenure", days)).isEqualTo(1);
        assertThat(told.ends("tenure_at_leaving", days)).isEqualTo(1);
        assertThat(told.ends("tenure_at_leaving")).isEqualTo(1);
        assertThat(told.table("tenure").hazard(days, days + 1)).isCloseTo(0.6 / 1.6, within(1e-12));
        // At risk only from the tenure they had on the first measured day.
        int first = beforeRun + Told.span().calendarDays(0, FIRST);
        assertThat(told.atRisk("tenure", first - 1)).isZero();
        assertThat(told.atRisk("tenure", first)).isCloseTo(1.6, within(1e-12));
        // On 30 September only the third is there, 91 days in.
        assertThat(told.ends("tenure_in_post", 91)).isEqualTo(1);
        assertThat(told.ends("tenure_in_post")).isEqualTo(1);
    }

    @Test
    void leavingWhileOffSickIsNoReturn() {
        ToldShapes told = new ToldShapes(
                new AbsenceStarted(70, 1000, 1, 1, 3),
                new AbsenceEnded(73, 1000, 1, 1, 70),
                new AbsenceStarted(80, 2000, 1, 1, 60),
                new AbsenceEnded(120, 2000, 1, 1, 80),
                leaves(120, 2000, Contract.PERMANENT, Destination.AGENCY),
                new AbsenceStarted(80, 3000, 1, 1, 50),
                new AbsenceEnded(130, 3000, 1, 1, 80));
        assertThat(told.ends("sickness_spell", 3)).isEqualTo(1);
        assertThat(told.ends("sickness_spell", 40)).isZero();
        assertThat(told.ends("sickness_spell", 50)).isEqualTo(1);
        // Of the two who were off for four weeks one is seen to come back.
        assertThat(told.atRisk("long_sickness_spell", 19)).isZero();
        assertThat(told.atRisk("long_sickness_spell", 20)).isEqualTo(2);
        assertThat(told.atRisk("long_sickness_spell", 41)).isEqualTo(1);
        assertThat(told.ends("long_sickness_spell")).isEqualTo(1);
    }

    @Test
    void someoneWhoFallsIllAgainOnTheDayOfTheReturnHasTwoSpells() {
        ToldShapes told = new ToldShapes(
                new AbsenceStarted(70, 1000, 1, 1, 3),
                new AbsenceEnded(73, 1000, 1, 1, 70),
                new AbsenceStarted(73, 1000, 1, 1, 2),
                new AbsenceEnded(75, 1000, 1, 1, 73));
        assertThat(told.ends("sickness_spell", 3)).isEqualTo(1);
        assertThat(told.ends("sickness_spell", 2)).isEqualTo(1);
    }

    @Test
    void supervisionsLieApartFromHeldToHeld() {
        ToldShapes told = new ToldShapes(
                new SupervisionHeld(50, 1000, 1, 50),
                new SupervisionHeld(66, 1000, 1, 70),
                new SupervisionHeld(106, 1000, 1, 86),
                leaves(110, 1000, Contract.PERMANENT, Destination.AGENCY));
        assertThat(told.ends("supervision_gap", 16)).isEqualTo(1);
        assertThat(told.ends("supervision_gap", 40)).isEqualTo(1);
        assertThat(told.ends("supervision_gap")).isEqualTo(2);
        assertThat(told.atRisk("supervision_gap", 4)).isEqualTo(2);
        assertThat(told.atRisk("supervision_gap", 13)).isEqualTo(2);
    }

    private static CareEvent counted(int day, int worker, int children, double fte) {
        return new WorkerCounted(day, worker, 1, fte, Contract.PERMANENT, children, 1, false, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void caseloadsAreCountedAtMonthEndsByWhatWorkersMostlyDo() {
        int end = Told.endOf("2025-06");
        ToldShapes told = new ToldShapes(
                counted(end, 1000, 9, 0.6),
                counted(end, 2000, 18, 1),
                counted(end, 3000, 0, 1),
                new FamilyCounted(end, 0, 5, ASSESSMENT, 1000, 0, 0),
                new FamilyCounted(end, 1, 4, NEED, 1000, 0, 0),
                new FamilyCounted(end, 2, 8, ASSESSMENT, 2000, 0, 0),
                new FamilyCounted(end, 3, 10, CARE, 2000, 0, 0),
                counted(Told.endOf("2025-02"), 1000, 9, 1));
        assertThat(told.ends("caseload")).isEqualTo(2);
        assertThat(told.ends("caseload", 15)).isEqualTo(1);
        assertThat(told.ends("caseload", 18)).isEqualTo(1);
        assertThat(told.ends("caseload_assessing", 15)).isEqualTo(1);
        assertThat(told.ends("caseload_long_term", 18)).isEqualTo(1);
    }

    @Test
    void everyChildUnderEighteenEntersCareAtItsAge() {
        int day = Told.on("2025-10-01");
        long today = Told.span().date(day).toEpochDay();
        ToldShapes told = new ToldShapes(
                referred(70, 0, 2),
                new ChildRegistered(70, 0, 0, today - 8000),
                new ChildRegistered(70, 0, 1, today - 5000),
                new ChildRegistered(70, 0, 2, today - 100),
                new ChildRegistered(70, 0, 3, today - 4000),
                new ChildLeft(90, 0, 3, NEED),
                stage(day, 0, 2, NEED, CARE));
        assertThat(told.ends("age_at_entry_to_care", 5000)).isEqualTo(1);
        assertThat(told.ends("age_at_entry_to_care", 100)).isEqualTo(1);
        assertThat(told.ends("age_at_entry_to_care")).isEqualTo(2);
    }

    @Test
    void aMonthIsATwelfthOfAYearAndAWeekFiveWorkingDays() {
        ShapeDefinition months = ShapeCatalogue.find("care_stay").orElseThrow();
        assertThat(months.edge(1)).isEqualTo(31);
        assertThat(months.edge(3)).isEqualTo(92);
        assertThat(months.edge(12)).isEqualTo(366);
        assertThat(ShapeCatalogue.find("vacancy").orElseThrow().edge(3)).isEqualTo(15);
        assertThat(ShapeCatalogue.find("assessment").orElseThrow().edge(45)).isEqualTo(45);
    }
}

package mainstay.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mainstay.event.CaseworkEvent.ClockStarted;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.CaseworkEvent.ConferenceHeld;
import mainstay.event.ChangeReason;
import mainstay.event.Clock;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import org.junit.jupiter.api.Test;

/** Looked-after children: what is due and when, who has the family, and how the stay ends. */
class CareTest {
    /** Stays of twenty years on average; reviews on the day on which they are due, with or without a report. */
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(LookedAfterSettings.SHORT_SHARE, 0)
            .with(LookedAfterSettings.LONG_STAY, 20)
            .with(LookedAfterSettings.COURT_SHARE, 0)
            .with(ConferenceSettings.REVIEW_LEAD, 0)
            .with(ConferenceSettings.HELD_WITHOUT_REPORT, 1)
            .with(ClockSettings.FIRST_LOOKED_AFTER_REVIEW, 20)
            .with(ClockSettings.SECOND_LOOKED_AFTER_REVIEW, 3)
            .with(ClockSettings.LOOKED_AFTER_REVIEW, 6)
            .with(ClockSettings.CARE_PLAN, 10)
            .with(WorkSettings.SPREAD, 0);

    private static final int MANY = 2000;

    private static Worker worker(TinyWorld world) {
        return world.worker(world.team(Stage.CHILD_IN_NEED, Stage.LOOKED_AFTER));
    }

    private static Case inCare(TinyWorld world) {
        return inCare(world, worker(world));
    }

    private static Case inCare(TinyWorld world, Worker worker) {
        Case family = world.family(Stage.CHILD_IN_NEED, 1, worker);
        world.casework.care().begin(family);
        return family;
    }

    /** A day as far as these rules go: allocation, conferences, the pathway. */
    private static void live(TinyWorld world, int days) {
        world.live(days, world.allocations, world.conferences, world.casework);
    }

    private static int day(TinyWorld world, String date) {
        return world.office.calendar().onOrBefore(LocalDate.parse(date));
    }

    private static int due(TinyWorld world, Clock clock) {
        return world.told(ClockStarted.class).stream()
                .filter(started -> started.clock() == clock)
                .reduce((first, second) -> second)
                .orElseThrow()
                .dueDay();
    }

    @Test
    void fromTheFirstDayAPlanAVisitAndAReviewAreDue() {
        TinyWorld world = new TinyWorld(SETTINGS.with(
                Map.of(PlanWorkSettings.CARE_PLAN_HOURS, 5.0, PlanWorkSettings.PERMANENCE_PLAN_HOURS, 6.0)));
        Case family = inCare(world);
        assertThat(family.stage).isEqualTo(Stage.LOOKED_AFTER);
        assertThat(world.told(StageEntered.class))
                .containsExactly(new StageEntered(0, family.familyId, 1, Stage.CHILD_IN_NEED, Stage.LOOKED_AFTER));
        assertThat(due(world, Clock.CARE_PLAN)).isEqualTo(10);
        assertThat(due(world, Clock.LOOKED_AFTER_VISIT)).isEqualTo(day(world, "2025-06-09"));
        assertThat(due(world, Clock.LOOKED_AFTER_REVIEW)).isEqualTo(20);
        // By the second review: three months after the first, which is due on 30 June.
        assertThat(due(world, Clock.PERMANENCE_PLAN)).isEqualTo(day(world, "2025-09-30"));
        assertThat(family.duty(DutyType.CARE_PLAN)).satisfies(plan -> {
            assertThat(plan.left).isCloseTo(5, within(1e-12));
            assertThat(plan.startable).isZero();
            assertThat(plan.due).isEqualTo(10);
        });
        assertThat(family.duty(DutyType.PERMANENCE_PLAN)).satisfies(plan -> {
            assertThat(plan.left).isCloseTo(6, within(1e-12));
            assertThat(plan.startable).isEqualTo(20);
        });
    }

    /** The first after twenty days, on 30 June; the second after three months more; then every six months. */
    @Test
    void reviewsAreHeldAfterTwentyDaysThreeMonthsAndEverySixMonths() {
        TinyWorld world = new TinyWorld(SETTINGS);
        inCare(world);
        live(world, 400);
        assertThat(world.told(ConferenceHeld.class))
                .extracting(ConferenceHeld::day)
                .containsExactly(20, day(world, "2025-09-30"), day(world, "2026-03-30"), day(world, "2026-09-30"));
        assertThat(world.told(ClockStopped.class))
                .filteredOn(stopped -> stopped.clock() == Clock.LOOKED_AFTER_REVIEW)
                .hasSize(4)
                .allMatch(stopped -> stopped.day() <= stopped.dueDay());
    }

    @Test
    void aReviewThatIsHeldLateMovesTheNext() {
        TinyWorld world = new TinyWorld(SETTINGS);
        Case family = inCare(world);
        world.live(25, world.casework);
        world.casework.care().reviewed(family);
        // On 4 July, day 24: three months on is Saturday 4 October, the last working day before it Friday the third.
        assertThat(world.office.day()).isEqualTo(24);
        assertThat(due(world, Clock.LOOKED_AFTER_REVIEW)).isEqualTo(day(world, "2025-10-03"));
    }

    @Test
    void theWorkerOfAServiceThatHoldsLookedAfterChildrenStays() {
        TinyWorld world = new TinyWorld(SETTINGS.with(AllocationSettings.CARE_TRANSFER, 17));
        Worker worker = worker(world);
        world.worker(world.team(Stage.LOOKED_AFTER));
        Case family = inCare(world, worker);
        live(world, 200);
        assertThat(family.worker).isSameAs(worker);
        assertThat(world.told(WorkerAssigned.class)).isEmpty();
    }

    /** A worker who does not hold looked-after children, and one of a service that does. */
    private static final class TwoServices {
        final TinyWorld world;
        final Worker planner;
        final Worker carer;

        TwoServices(int transferWeeks) {
            world = new TinyWorld(SETTINGS.with(AllocationSettings.CARE_TRANSFER, transferWeeks));
            Team plans = world.team(Stage.CHILD_IN_NEED);
            planner = world.worker(plans);
            world.worker(plans);
            carer = world.worker(world.team(Stage.LOOKED_AFTER));
        }
    }

    /** Seventeen weeks after 2 June are over on 29 September: it is asked for in the evening, and done in the morning. */
    @Test
    void anotherWorkerStaysForSeventeenWeeksAndThenTheFamilyPassesOn() {
        TwoServices two = new TwoServices(17);
        Case family = inCare(two.world, two.planner);
        int over = day(two.world, "2025-09-29");
        live(two.world, over + 1);
        assertThat(family.worker).isSameAs(two.planner);
        live(two.world, 1);
        assertThat(family.worker).isSameAs(two.carer);
        assertThat(two.world.told(WorkerAssigned.class)).singleElement().satisfies(transfer -> {
            assertThat(transfer.day()).isEqualTo(over + 1);
            assertThat(transfer.reason()).isEqualTo(ChangeReason.TSPROC);
            assertThat(transfer.previous()).isEqualTo(two.planner.id);
        });
        live(two.world, 200);
        assertThat(two.world.told(WorkerAssigned.class)).hasSize(1);
    }

    @Test
    void withNoTimeForItTheFamilyPassesOnAtOnce() {
        TwoServices two = new TwoServices(0);
        Case family = inCare(two.world, two.planner);
        live(two.world, 1);
        assertThat(family.worker).isSameAs(two.carer);
    }

    @Test
    void whoHasToFindANewWorkerMeanwhileFindsOneWhoHoldsLookedAfterChildrenAndNeedNotPassOnAgain() {
        TwoServices two = new TwoServices(17);
        Case family = inCare(two.world, two.planner);
        live(two.world, 30);
        family.changeAsked = ChangeReason.PCCHAN;
        live(two.world, 1);
        assertThat(family.worker).isSameAs(two.carer);
        two.world.worker(two.carer.team);
        live(two.world, 200);
        assertThat(family.changeAsked).isNull();
        assertThat(two.world.told(WorkerAssigned.class))
                .extracting(WorkerAssigned::reason)
                .containsExactly(ChangeReason.PCCHAN);
    }

    @Test
    void aStayThatEndsBeforeNeedsNoTransfer() {
        TwoServices two = new TwoServices(17);
        two.world.change(Map.of(LookedAfterSettings.SHORT_SHARE, 1.0, LookedAfterSettings.SHORT_STAY, 0.1));
        Case family = inCare(two.world, two.planner);
        assertThat(family.care.exitDay).isLessThan(80);
        live(two.world, 200);
        assertThat(family.closed).isTrue();
        assertThat(two.world.told(WorkerAssigned.class)).isEmpty();
    }

    @Test
    void theStayEndsOnItsDayAndNothingIsDueAnyMore() {
        TinyWorld world = new TinyWorld(SETTINGS.with(LookedAfterSettings.LONG_STAY, 0.05));
        Worker worker = worker(world);
        Case family = inCare(world, worker);
        int exit = family.care.exitDay;
        live(world, exit);
        assertThat(family.closed).isFalse();
        live(world, 1);
        assertThat(world.told(CaseClosed.class))
                .containsExactly(
                        new CaseClosed(exit, family.familyId, 1, Stage.LOOKED_AFTER, 0, true, ClosureReason.LEFT_CARE));
        assertThat(world.told(WorkerUnassigned.class))
                .containsExactly(new WorkerUnassigned(
                        exit, family.familyId, 1, worker.id, worker.team.id, Stage.LOOKED_AFTER, true));
        assertThat(worker.children).isZero();
        assertThat(family.duties).isEmpty();
        assertThat(Clock.values()).noneMatch(family.clocks::runs);
        live(world, 300);
        assertThat(world.told(ConferenceHeld.class)).allMatch(held -> held.day() < exit);
    }

    /** Stays of 0.05 years, 12.65 days: over within five days with probability 1 - e^(-5/12.65), and on the first never. */
    @Test
    void staysAreExponential() {
        List<Case> families = entries(SETTINGS.with(LookedAfterSettings.LONG_STAY, 0.05));
        over(5, families).hasProbability(1 - Math.exp(-5 / 12.65));
        assertThat(families).allMatch(family -> family.care.exitDay >= 1);
    }

    /** Four in ten with a month, 253/12 days, and the others with five years, 1265 days. */
    @Test
    void staysAreAMixtureOfShortAndLongOnes() {
        List<Case> families = entries(SETTINGS.with(LookedAfterSettings.SHORT_SHARE, 0.4)
                .with(LookedAfterSettings.SHORT_STAY, 1)
                .with(LookedAfterSettings.LONG_STAY, 5));
        over(20, families).hasProbability(0.4 * (1 - Math.exp(-240 / 253.0)) + 0.6 * (1 - Math.exp(-20 / 1265.0)));
        over(200, families).hasProbability(0.4 * (1 - Math.exp(-2400 / 253.0)) + 0.6 * (1 - Math.exp(-200 / 1265.0)));
    }

    private static List<Case> entries(Settings settings) {
        TinyWorld world = new TinyWorld(settings);
        Worker worker = worker(world);
        for (int i = 0; i < MANY; i++) {
            inCare(world, worker);
        }
        return world.office.cases().open();
    }

    private static BinomialCount over(int days, List<Case> families) {
        return new BinomialCount(
                families.stream().filter(family -> family.care.exitDay <= days).count(), families.size());
    }

    /**
     * On the first day of a run short stays are fewer in stock than in entries: 0.4 × 1 month against 0.6 × 4 months are
     * one stay in seven. What is left of a stay is as long as a fresh one.
     */
    @Test
    void staysUnderWayAreMoreOftenLongOnes() {
        TinyWorld world = new TinyWorld(SETTINGS.with(LookedAfterSettings.SHORT_SHARE, 0.4)
                .with(LookedAfterSettings.SHORT_STAY, 1)
                .with(LookedAfterSettings.LONG_STAY, 4 / 12.0));
        Worker worker = worker(world);
        for (int i = 0; i < MANY; i++) {
            world.casework.care().resume(world.family(Stage.CHILD_IN_NEED, 1, worker), 0.5);
        }
        double within20Days = 1 / 7.0 * (1 - Math.exp(-240 / 253.0)) + 6 / 7.0 * (1 - Math.exp(-60 / 253.0));
        over(20, world.office.cases().open()).hasProbability(within20Days);
    }

    @Test
    void aStayUnderWayHasItsNextReviewSomewhereInTheHalfYear() {
        TinyWorld world = new TinyWorld(SETTINGS);
        Case early = world.family(Stage.CHILD_IN_NEED, 1, worker(world));
        world.casework.care().resume(early, 0);
        assertThat(due(world, Clock.LOOKED_AFTER_REVIEW)).isEqualTo(1);
        assertThat(early.duty(DutyType.CARE_PLAN)).isNull();
        Case late = world.family(Stage.CHILD_IN_NEED, 1, early.worker);
        world.casework.care().resume(late, 0.999);
        assertThat(due(world, Clock.LOOKED_AFTER_REVIEW)).isEqualTo(day(world, "2025-12-02"));
    }

    @Test
    void aStayUnderWayHasItsFirstReviewsBehindIt() {
        TinyWorld world = new TinyWorld(SETTINGS);
        Case family = world.family(Stage.CHILD_IN_NEED, 1, worker(world));
        world.casework.care().resume(family, 0);
        world.live(2, world.casework);
        world.casework.care().reviewed(family);
        // Six months after 3 June, not three.
        assertThat(due(world, Clock.LOOKED_AFTER_REVIEW)).isEqualTo(day(world, "2025-12-03"));
    }

    /** Born on Thursday 14 June 2007: eighteen on a Saturday, seen to on Monday 16 June, day 10. */
    @Test
    void theLastChildsStayIsCutOffAtEighteen() {
        TinyWorld world = new TinyWorld(SETTINGS);
        Worker worker = worker(world);
        Case family = world.family(Stage.CHILD_IN_NEED, worker, LocalDate.of(2007, 6, 14));
        world.casework.care().begin(family);
        live(world, 10);
        assertThat(family.closed).isFalse();
        live(world, 1);
        assertThat(world.told(CaseClosed.class)).singleElement().satisfies(closed -> {
            assertThat(closed.day()).isEqualTo(10);
            assertThat(closed.reason()).isEqualTo(ClosureReason.ALL_CHILDREN_ADULT);
        });
        assertThat(worker.children).isZero();
        live(world, 300);
        assertThat(world.told(CaseClosed.class)).hasSize(1);
    }

    @Test
    void onABankHolidayABirthdayIsSeenToOnTheNextWorkingDay() {
        TinyWorld world = new TinyWorld(SETTINGS);
        Case family = world.family(Stage.CHILD_IN_NEED, worker(world), LocalDate.of(2007, 8, 25));
        world.casework.care().begin(family);
        live(world, 100);
        // 25 August 2025 is the summer bank holiday.
        assertThat(world.told(CaseClosed.class)).extracting(CaseClosed::day).containsExactly(day(world, "2025-08-26"));
        assertThat(day(world, "2025-08-26")).isEqualTo(60);
    }

    @Test
    void whenTheEldestTurnsEighteenTheSiblingsStay() {
        TinyWorld world = new TinyWorld(SETTINGS);
        Worker worker = worker(world);
        Case family = world.family(
                Stage.CHILD_IN_NEED,
                worker,
                LocalDate.of(2007, 6, 16),
                LocalDate.of(2007, 6, 20),
                LocalDate.of(2015, 1, 1));
        world.casework.care().begin(family);
        live(world, 11);
        assertThat(world.told(ChildLeft.class))
                .containsExactly(new ChildLeft(10, family.familyId, family.family.childNumber(0), Stage.LOOKED_AFTER));
        assertThat(family.children()).isEqualTo(2);
        assertThat(worker.children).isEqualTo(2);
        live(world, 100);
        assertThat(world.told(ChildLeft.class)).extracting(ChildLeft::day).containsExactly(10, 14);
        assertThat(family.closed).isFalse();
        assertThat(worker.children).isEqualTo(1);
    }

    /** Nine weeks from 2 June are over on 4 August, day 45: eight hours a month from days 0, 21 and 42. */
    @Test
    void inCareProceedingsThereIsCourtWorkEveryMonth() {
        TinyWorld world = new TinyWorld(SETTINGS.with(LookedAfterSettings.COURT_SHARE, 1)
                .with(LookedAfterSettings.PROCEEDINGS, 9)
                .with(PlanWorkSettings.COURT_HOURS, 8));
        Case family = inCare(world);
        assertThat(due(world, Clock.PROCEEDINGS)).isEqualTo(day(world, "2025-12-01"));
        assertThat(court(family)).extracting(duty -> duty.startable).containsExactly(0);
        assertThat(court(family)).allSatisfy(duty -> assertThat(duty.left).isCloseTo(8, within(1e-12)));
        live(world, 43);
        assertThat(court(family)).extracting(duty -> duty.startable).containsExactly(0, 21, 42);
        live(world, 60);
        assertThat(court(family)).hasSize(3);
        assertThat(family.clocks.runs(Clock.PROCEEDINGS)).isFalse();
    }

    /** They end on their last day, 4 August, and not at the end of the third month of court work. */
    @Test
    void careProceedingsEndOnTheirDay() {
        TinyWorld world = new TinyWorld(
                SETTINGS.with(Map.of(LookedAfterSettings.COURT_SHARE, 1.0, LookedAfterSettings.PROCEEDINGS, 9.0)));
        inCare(world);
        live(world, 100);
        assertThat(world.told(ClockStopped.class))
                .filteredOn(stopped -> stopped.clock() == Clock.PROCEEDINGS)
                .extracting(ClockStopped::day)
                .containsExactly(day(world, "2025-08-04"));
    }

    /** Due on Monday 9 June, day 5: from the next day on, or from two to four fifths of five days on. */
    @Test
    void theFirstVisitCanBeMadeFromTheFirstDayOnWhereThatIsTheRule() {
        for (double rule : new double[] {0, 1}) {
            TinyWorld world = new TinyWorld(SETTINGS.with(LookedAfterSettings.FIRST_VISIT_FROM_THE_START, rule));
            Duty visit = inCare(world).duty(DutyType.VISIT);
            assertThat(visit.due).isEqualTo(5);
            if (rule == 0) {
                assertThat(visit.startable).isBetween(2, 4);
            } else {
                assertThat(visit.startable).isEqualTo(1);
            }
        }
    }

    private static List<Duty> court(Case family) {
        return family.duties.stream()
                .filter(duty -> duty.type == DutyType.COURT)
                .toList();
    }

    @Test
    void aShareOfEntriesComesWithProceedings() {
        List<Case> families = entries(SETTINGS.with(LookedAfterSettings.COURT_SHARE, 0.45));
        new BinomialCount(
                        families.stream()
                                .filter(family -> family.care.proceedingsUntil >= 0)
                                .count(),
                        families.size())
                .hasProbability(0.45);
    }
}

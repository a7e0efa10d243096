package mainstay.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ClockCancelled;
import mainstay.event.CaseworkEvent.ClockStarted;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.CaseworkEvent.DecisionAwaited;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.CaseworkEvent.ThresholdAnswer;
import mainstay.event.CaseworkEvent.ThresholdAnswered;
import mainstay.event.CaseworkEvent.ThresholdReached;
import mainstay.event.CaseworkEvent.WaitChanged;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.agent.stage.Plan;
import mainstay.model.oversight.ManagersDesk;
import mainstay.model.oversight.MonitoringLoop;
import mainstay.model.oversight.PublishedIndicators;
import mainstay.model.workday.Waits;
import mainstay.model.workday.WorkingDay;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.LegalSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/**
 * One worker with six hours a day and one manager, who sign what comes in on the day; the panel meets on Wednesdays, days 2,
 * 7, 12 and so on. Each outcome is certain unless a test is about how often it comes.
 */
class LegalGateTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(Map.of(
                    PathwaySettings.CARE_FROM_PROTECTION, 0.0,
                    PathwaySettings.CARE_FROM_NEED, 0.0,
                    PathwaySettings.CRISIS_RATE, 0.0,
                    WorkingTimeSettings.WEEK, 37.5,
                    WorkingTimeSettings.NON_CASE_SHARE, 0.2,
                    WorkSettings.SPREAD, 0.0,
                    ConferenceSettings.HELD_WITHOUT_REPORT, 1.0,
                    ConferenceSettings.REVIEW_LEAD, 0.0))
            .with(Map.of(
                    OversightSettings.MANAGER_DAYS, 5.0,
                    OversightSettings.MANAGER_HOURS, 30.0,
                    OversightSettings.DECISION_HOURS, 0.0,
                    OversightSettings.DECISION_SPREAD, 0.0))
            .with(Map.of(
                    LegalSettings.GATE, 1.0,
                    LegalSettings.EMERGENCY, 0.0,
                    LegalSettings.AGREED, 0.0,
                    LegalSettings.PLANNING_HOURS, 9.0,
                    LegalSettings.NO_GROUNDS, 0.0,
                    LegalSettings.AT_ONCE, 0.0,
                    LegalSettings.FAMILY_GROUP, 0.0,
                    LegalSettings.AVERTED, 0.0,
                    LegalSettings.FAMILY_GROUP_EFFECT, 0.0));

    private static final int MANY = 2000;

    /** A family on a protection plan in which the threshold is reached on the first morning. */
    private static final class World {
        final TinyWorld world;
        final WorkingDay workingDay;
        final ManagersDesk managers;
        final Worker worker;
        final Case family;

        World(Settings settings) {
            world = new TinyWorld(settings);
            workingDay = new WorkingDay(world.office, world.casework);
            managers = new ManagersDesk(
                    world.office, world.casework, new MonitoringLoop(world.office, new PublishedIndicators()));
            Team team = world.team(Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER);
            team.grip = 1;
            worker = world.worker(team);
            family = world.family(Stage.CHILD_IN_NEED, 1, worker);
            world.casework.plans().beginProtection(family);
        }

        static World reached(Settings settings) {
            World world = new World(settings);
            world.reached();
            return world;
        }

        void reached() {
            world.casework.legalGate().reached(family);
        }

        void live(int days) {
            world.live(
                    days,
                    managers::begin,
                    workingDay::begin,
                    world.conferences,
                    workingDay,
                    managers,
                    world.casework,
                    new Waits(world.office));
        }

        int day(String date) {
            return world.office.calendar().onOrBefore(LocalDate.parse(date));
        }

        /** The queues that the application to the court was in, and from which day on. */
        Map<Integer, Queue> queues() {
            return told(WaitChanged.class).stream()
                    .filter(changed -> changed.step() == Step.APPLICATION)
                    .collect(Collectors.toMap(WaitChanged::day, WaitChanged::queue));
        }

        <E extends CareEvent> List<E> told(Class<E> sort) {
            return world.told(sort);
        }

        List<ThresholdAnswered> answers() {
            return told(ThresholdAnswered.class);
        }

        void assertAnswer(int day, ThresholdAnswer answer) {
            assertThat(answers()).containsExactly(new ThresholdAnswered(day, family.familyId, 1, 0, answer));
            assertThat(family.isInGate()).isFalse();
        }

        List<Integer> stopped(Clock clock) {
            return told(ClockStopped.class).stream()
                    .filter(stopped -> stopped.clock() == clock)
                    .map(ClockStopped::day)
                    .toList();
        }

        int due(Clock clock) {
            return told(ClockStarted.class).stream()
                    .filter(started -> started.clock() == clock)
                    .findFirst()
                    .orElseThrow()
                    .dueDay();
        }
    }

    /** The report takes days 0 and 1; with two days' notice it is heard on day 7; fifteen hours are written by day 10. */
    @Test
    void anApplicationAtOnceIsIssuedWhenTheStatementIsWrittenAndAManagerHasAgreed() {
        World world = World.reached(SETTINGS.with(LegalSettings.AT_ONCE, 1));
        assertThat(world.due(Clock.LEGAL_PLANNING)).isEqualTo(10);
        assertThat(world.family.duty(DutyType.LEGAL_PLANNING)).satisfies(report -> {
            assertThat(report.hours).isCloseTo(9, within(1e-9));
            // In time for the meeting on day 7, the last one within ten days.
            assertThat(report.due).isEqualTo(5);
        });
        world.live(10);
        assertThat(world.stopped(Clock.LEGAL_PLANNING)).containsExactly(7);
        assertThat(world.family.stage).isEqualTo(Stage.CHILD_PROTECTION);
        assertThat(world.family.duty(DutyType.STATEMENT)).satisfies(statement -> {
            assertThat(statement.left).isCloseTo(15 - 12, within(1e-9));
            assertThat(statement.due).isEqualTo(17);
        });
        world.live(1);
        world.assertAnswer(10, ThresholdAnswer.PROCEEDINGS);
        assertThat(world.told(DecisionMade.class))
                .containsExactly(new DecisionMade(10, world.family.familyId, 1, Decision.APPLICATION, 10));
        assertThat(world.family.stage).isEqualTo(Stage.LOOKED_AFTER);
        assertThat(world.told(ClockStarted.class))
                .filteredOn(started -> started.clock() == Clock.PROCEEDINGS)
                .extracting(ClockStarted::day)
                .containsExactly(10);
        assertThat(world.worker.worked).isCloseTo(9 + 15, within(1e-9));
    }

    /** Twelve hours of a manager with six a day: what comes in in the course of day 10 is agreed in the course of day 12. */
    @Test
    void untilAManagerHasAgreedTheFamilyWaits() {
        World world = World.reached(SETTINGS.with(LegalSettings.AT_ONCE, 1).with(OversightSettings.DECISION_HOURS, 12));
        world.live(12);
        assertThat(world.family.isInGate()).isTrue();
        world.live(1);
        world.assertAnswer(12, ThresholdAnswer.PROCEEDINGS);
        assertThat(world.queues())
                .isEqualTo(Map.of(
                        0, Queue.WORKER, 1, Queue.MEETING_CYCLE, 7, Queue.WORKER, 10, Queue.MANAGER, 12, Queue.NONE));
    }

    /**
     * Day 7 is 11 June. Twelve weeks later, on 3 September, with a bank holiday between, is day 66; months begin on days 7, 28
     * and 49. The statement is written on days 67 to 69.
     */
    @Test
    void preProceedingsLastTwelveWeeksAndEndWithAnApplication() {
        World world = World.reached(SETTINGS);
        world.live(67);
        assertThat(world.family.passage.plannedUntil).isEqualTo(66).isEqualTo(world.day("2025-09-03"));
        assertThat(world.due(Clock.PRE_PROCEEDINGS)).isEqualTo(world.day("2025-10-01"));
        assertThat(world.worker.worked).isCloseTo(9 + 3 * 8, within(1e-9));
        world.live(2);
        assertThat(world.family.stage).isEqualTo(Stage.CHILD_PROTECTION);
        world.live(1);
        world.assertAnswer(69, ThresholdAnswer.PROCEEDINGS);
        assertThat(world.stopped(Clock.PRE_PROCEEDINGS)).containsExactly(69);
        assertThat(world.worker.worked).isCloseTo(9 + 3 * 8 + 15, within(1e-9));
        assertThat(world.queues())
                .isEqualTo(Map.of(
                        0, Queue.WORKER, 1, Queue.MEETING_CYCLE, 7, Queue.FAMILY, 66, Queue.WORKER, 69, Queue.NONE));
    }

    @Test
    void aWorkersMonthThatIsNotDoneHoldsUpTheEnd() {
        World world = World.reached(SETTINGS);
        world.live(49);
        world.worker.away = true;
        world.live(27);
        assertThat(world.family.duty(DutyType.PRE_PROCEEDINGS).due).isEqualTo(65);
        world.worker.away = false;
        assertThat(world.queues()).containsEntry(66, Queue.WORKER);
        // Six of eight hours on day 76, two on day 77, and in its evening the review; fifteen more by day 80.
        world.live(1);
        assertThat(world.family.duty(DutyType.STATEMENT)).isNull();
        world.live(1);
        assertThat(world.family.duty(DutyType.STATEMENT)).isNotNull();
        world.live(3);
        world.assertAnswer(80, ThresholdAnswer.PROCEEDINGS);
    }

    /** Where every one with a conference is averted: its four hours on top of three months' work, and no statement. */
    @Test
    void aFamilyGroupConferenceTakesItsHoursAndAvertsTheCourt() {
        Settings settings = SETTINGS.with(Map.of(
                LegalSettings.FAMILY_GROUP, 1.0,
                LegalSettings.FAMILY_GROUP_EFFECT, 1.0,
                EffectSettings.FAMILY_CONFERENCE_HOURS, 4.0));
        World world = World.reached(settings);
        world.live(66);
        assertThat(world.worker.worked).isCloseTo(9 + 3 * 8 + 4, within(1e-9));
        assertThat(world.family.isInGate()).isTrue();
        world.live(1);
        world.assertAnswer(66, ThresholdAnswer.AVERTED);
        assertThat(world.family.stage).isEqualTo(Stage.CHILD_PROTECTION);
        assertThat(world.stopped(Clock.PRE_PROCEEDINGS)).containsExactly(66);
    }

    /** The first review conference is due three months on, on 2 September, day 65. */
    @Test
    void aPlanThatIsReadyIsNotEndedInTheGateAndIsAskedAboutAgainAfterwards() {
        World world = new World(SETTINGS.with(LegalSettings.AVERTED, 1));
        world.world.casework.contacts().advance(world.family, 10_000);
        assertThat(world.family.steps.awaits(Decision.END_PROTECTION_PLAN)).isTrue();
        world.reached();
        assertThat(world.family.steps.awaits(Decision.END_PROTECTION_PLAN)).isFalse();
        world.live(66);
        assertThat(world.stopped(Clock.PROTECTION_REVIEW)).containsExactly(65);
        assertThat(world.family.stage).isEqualTo(Stage.CHILD_PROTECTION);
        world.live(1);
        assertThat(world.family.steps.awaits(Decision.END_PROTECTION_PLAN)).isTrue();
        assertThat(world.told(DecisionAwaited.class))
                .filteredOn(awaited -> awaited.decision() == Decision.END_PROTECTION_PLAN)
                .extracting(DecisionAwaited::day)
                .containsExactly(0, 66);
    }

    @Test
    void visitsAndCoreGroupsGoOnMeanwhile() {
        World world = World.reached(SETTINGS);
        world.live(60);
        assertThat(world.stopped(Clock.PROTECTION_VISIT)).hasSizeGreaterThan(5);
        assertThat(world.stopped(Clock.CORE_GROUP)).isNotEmpty();
    }

    @Test
    void whereTheMeetingSeesNoGroundsThePlanGoesOnAndTheThresholdCanBeReachedAgain() {
        World world = World.reached(SETTINGS.with(LegalSettings.NO_GROUNDS, 1));
        world.live(8);
        world.assertAnswer(7, ThresholdAnswer.NO_GROUNDS);
        world.reached();
        world.live(8);
        assertThat(world.answers()).extracting(ThresholdAnswered::reachedDay).containsExactly(0, 7);
    }

    /** Every fortnight from day 2 on: 62 hours are written by day 10 and heard on day 12, six more by day 11 and heard on day 22. */
    @Test
    void aReportThatIsLateByADayWaitsForAWholeCycle() {
        Settings fortnightly = SETTINGS.with(LegalSettings.MEETING_EVERY, 2);
        for (int late = 0; late <= 1; late++) {
            World world = World.reached(fortnightly.with(LegalSettings.PLANNING_HOURS, 62 + 6 * late));
            world.live(30);
            assertThat(world.stopped(Clock.LEGAL_PLANNING)).containsExactly(late == 0 ? 12 : 22);
        }
    }

    /** Christmas and New Year's Day of 2024 were Wednesdays: the panel met on Friday 27 December and on 2 January. */
    @Test
    void afterABankHolidayThePanelMeetsOnTheNextWorkingDay() {
        TinyWorld world = new TinyWorld(SETTINGS, LocalDate.of(2024, 12, 2));
        LegalPanel panel = new LegalPanel(world.office);
        List<LocalDate> heard = IntStream.range(0, 22)
                .mapToObj(day -> world.office.calendar().date(panel.hears(day)))
                .distinct()
                .toList();
        assertThat(heard)
                .containsExactly(
                        LocalDate.of(2024, 12, 4),
                        LocalDate.of(2024, 12, 11),
                        LocalDate.of(2024, 12, 18),
                        LocalDate.of(2024, 12, 27),
                        LocalDate.of(2025, 1, 2),
                        LocalDate.of(2025, 1, 8));
    }

    /** With n days of notice and a meeting every m weeks a report waits for n days and for 0 to 5 m - 1 more, all as often. */
    @Test
    void onAverageAReportWaitsForItsNoticeAndHalfACycle() {
        for (int weeks = 1; weeks <= 3; weeks++) {
            TinyWorld world = new TinyWorld(SETTINGS.with(LegalSettings.MEETING_EVERY, weeks));
            LegalPanel panel = new LegalPanel(world.office);
            double mean = IntStream.range(0, 30)
                    .map(day -> panel.hears(day) - day)
                    .average()
                    .orElseThrow();
            assertThat(mean).isCloseTo(2 + (5 * weeks - 1) / 2.0, within(1e-9));
        }
    }

    @Test
    void anEmergencyBringsTheChildrenIntoCareOnTheDayAndToCourt() {
        World world = World.reached(SETTINGS.with(LegalSettings.EMERGENCY, 1));
        world.assertAnswer(0, ThresholdAnswer.EMERGENCY);
        assertThat(world.family.stage).isEqualTo(Stage.LOOKED_AFTER);
        assertThat(world.family.care.proceedingsUntil).isPositive();
    }

    @Test
    void byAgreementTheyComeIntoCareOnTheDayAndNotToCourt() {
        World world = World.reached(SETTINGS.with(LegalSettings.AGREED, 1));
        world.assertAnswer(0, ThresholdAnswer.AGREED);
        assertThat(world.family.stage).isEqualTo(Stage.LOOKED_AFTER);
        assertThat(world.family.care.proceedingsUntil).isNegative();
        assertThat(world.family.duty(DutyType.LEGAL_PLANNING)).isNull();
    }

    /** In pre-proceedings since day 7: what was planned is called off. */
    @Test
    void anEmergencyOvertakesTheGate() {
        World world = World.reached(SETTINGS);
        world.live(30);
        world.reached();
        assertThat(world.family.isInGate()).isTrue();
        world.world.change(LegalSettings.EMERGENCY, 1);
        world.reached();
        world.assertAnswer(29, ThresholdAnswer.EMERGENCY);
        assertThat(world.told(ThresholdReached.class)).hasSize(1);
        assertThat(world.family.care.proceedingsUntil).isPositive();
        assertThat(world.family.duties).noneMatch(duty -> duty.type == DutyType.PRE_PROCEEDINGS);
        assertThat(world.told(ClockCancelled.class))
                .filteredOn(cancelled -> cancelled.clock() == Clock.PRE_PROCEEDINGS)
                .extracting(ClockCancelled::day)
                .containsExactly(29);
        world.live(100);
        assertThat(world.answers()).hasSize(1);
        assertThat(world.told(StageEntered.class))
                .filteredOn(entered -> entered.stage() == Stage.LOOKED_AFTER)
                .hasSize(1);
    }

    @Test
    void anApplicationThatAnEmergencyOvertakesIsNotAgreed() {
        World world = World.reached(SETTINGS.with(LegalSettings.AT_ONCE, 1).with(OversightSettings.DECISION_HOURS, 12));
        world.live(11);
        assertThat(world.family.steps.awaits(Decision.APPLICATION)).isTrue();
        world.world.change(LegalSettings.EMERGENCY, 1);
        world.reached();
        world.live(10);
        world.assertAnswer(10, ThresholdAnswer.EMERGENCY);
        assertThat(world.told(DecisionMade.class)).isEmpty();
    }

    @Test
    void whoComesBackIntoCareComesAtOnceAndFromTheGateAsAnEmergency() {
        World world = World.reached(SETTINGS);
        world.live(10);
        world.world.casework.legalGate().comeBack(world.family);
        world.assertAnswer(9, ThresholdAnswer.EMERGENCY);
        World outside = new World(SETTINGS);
        outside.world.casework.legalGate().comeBack(outside.family);
        assertThat(outside.family.stage).isEqualTo(Stage.LOOKED_AFTER);
        assertThat(outside.answers()).isEmpty();
    }

    /** Born on 14 June 2007: eighteen on a Saturday, seen to on Monday 16 June, day 10. */
    @Test
    void theLastChildsEighteenthBirthdayEndsIt() {
        World world = new World(SETTINGS);
        Case grown = world.world.family(Stage.CHILD_PROTECTION, world.worker, LocalDate.of(2007, 6, 14));
        grown.plan = new Plan(100);
        world.world.casework.legalGate().reached(grown);
        world.live(100);
        assertThat(world.told(CaseClosed.class)).extracting(CaseClosed::day).containsExactly(10);
        assertThat(world.answers()).isEmpty();
        assertThat(Clock.values()).noneMatch(grown.clocks::runs);
    }

    @Test
    void aGateThatIsGivenUpLetsThoseInItThrough() {
        World world = World.reached(SETTINGS);
        world.live(1);
        world.world.change(LegalSettings.GATE, 0);
        world.live(80);
        world.assertAnswer(69, ThresholdAnswer.PROCEEDINGS);
    }

    @Test
    void withoutAGateTheyComeIntoCareAtOnceAndNothingIsToldOfIt() {
        World world = World.reached(SETTINGS.with(LegalSettings.GATE, 0));
        assertThat(world.family.stage).isEqualTo(Stage.LOOKED_AFTER);
        assertThat(world.told(ThresholdReached.class)).isEmpty();
        assertThat(world.answers()).isEmpty();
    }

    /** Work for the court goes before visits that are due on the same day as much as court work does. */
    @Test
    void itRanksWithCourt() {
        World world = World.reached(SETTINGS.with(WorkSettings.URGENCY, 1));
        Duty report = world.family.duty(DutyType.LEGAL_PLANNING);
        assertThat(report.rank).isEqualTo(report.due - 5);
    }

    /** Families in which the threshold is reached on the first morning. */
    private static final class Families {
        final TinyWorld world;
        final List<Case> all;

        Families(Settings settings) {
            world = new TinyWorld(settings);
            world.worker(world.team(Stage.LOOKED_AFTER));
            all = IntStream.range(0, MANY)
                    .mapToObj(i -> {
                        Case family = world.family(Stage.CHILD_PROTECTION, 1);
                        family.plan = new Plan(1000);
                        return family;
                    })
                    .toList();
            all.forEach(world.casework.legalGate()::reached);
        }

        void report() {
            all.stream().filter(Case::isInGate).forEach(world.casework.legalGate()::reported);
        }

        /** As if each statement had been written. */
        void agree() {
            all.stream()
                    .filter(family -> family.duty(DutyType.STATEMENT) != null)
                    .forEach(family -> world.casework.decided(family, Decision.APPLICATION));
        }

        BinomialCount answered(ThresholdAnswer answer) {
            return new BinomialCount(
                    world.told(ThresholdAnswered.class).stream()
                            .filter(answered -> answered.answer() == answer)
                            .count(),
                    MANY);
        }

        BinomialCount inCare() {
            return new BinomialCount(
                    all.stream().filter(family -> family.care != null).count(), MANY);
        }
    }

    private static Settings with(Object... pairs) {
        Settings settings = SETTINGS;
        for (int i = 0; i < pairs.length; i += 2) {
            settings = settings.with((Parameter) pairs[i], ((Number) pairs[i + 1]).doubleValue());
        }
        return settings;
    }

    @Test
    void outcomesComeAsOftenAsTheirSharesSay() {
        Families families = new Families(with(
                LegalSettings.EMERGENCY, 0.3,
                LegalSettings.AGREED, 0.2,
                LegalSettings.NO_GROUNDS, 0.15,
                LegalSettings.AT_ONCE, 0.3,
                LegalSettings.PRE_PROCEEDINGS, 0,
                LegalSettings.MONTH_HOURS, 0,
                LegalSettings.FAMILY_GROUP, 0.5,
                LegalSettings.AVERTED, 0.35,
                LegalSettings.FAMILY_GROUP_EFFECT, 0.2));
        families.answered(ThresholdAnswer.EMERGENCY).hasProbability(0.3);
        families.answered(ThresholdAnswer.AGREED).hasProbability(0.2);
        families.report();
        families.world.live(8, families.world.casework);
        families.all.forEach(family -> {
            family.dropAll(DutyType.PRE_PROCEEDINGS);
            family.dropAll(DutyType.FAMILY_GROUP);
        });
        families.world.live(1, families.world.casework);
        families.agree();
        families.answered(ThresholdAnswer.NO_GROUNDS).hasProbability(0.5 * 0.15);
        // Half of pre-proceedings are averted with 35 %, the other half with 55 %.
        families.answered(ThresholdAnswer.AVERTED).hasProbability(0.5 * 0.55 * 0.45);
        families.answered(ThresholdAnswer.PROCEEDINGS).hasProbability(0.5 * (0.3 + 0.55 * 0.55));
        assertThat(families.world.told(ThresholdAnswered.class)).hasSize(MANY);
    }

    /**
     * At a rate of r a year, looked at on every fifth day, the threshold is reached again on such a day with probability
     * p = 1 - e^(-5 r / 253), and half of the time that is an emergency: after k such days with probability 1 - (1 - p / 2)^k.
     */
    @Test
    void theLongerTheyWaitTheLikelierAnEmergencyBecomes() {
        Families families = new Families(with(PathwaySettings.CARE_FROM_PROTECTION, 2));
        families.world.change(LegalSettings.EMERGENCY, 0.5);
        double emergency = -Math.expm1(-10 / TinyWorld.YEAR) / 2;
        families.world.live(50, families.world.casework);
        families.inCare().hasProbability(1 - Math.pow(1 - emergency, 10));
        families.world.live(100, families.world.casework);
        families.inCare().hasProbability(1 - Math.pow(1 - emergency, 30));
    }

    /** Of ten thresholds one is an emergency, six are agreed and three go to the court: four of ten entries are asked about. */
    @Test
    void theCourtIsAskedAboutEmergenciesAndWhoComesThroughTheGate() {
        Families families =
                new Families(with(LegalSettings.EMERGENCY, 0.1, LegalSettings.AGREED, 0.6, LegalSettings.AT_ONCE, 1));
        families.report();
        families.world.live(8, families.world.casework);
        families.agree();
        assertThat(families.all).allMatch(family -> family.care != null);
        new BinomialCount(
                        families.all.stream()
                                .filter(family -> family.care.proceedingsUntil >= 0)
                                .count(),
                        MANY)
                .hasProbability(0.4);
    }

    @Test
    void straightIntoCareAsManyAreEmergenciesAsOfThoseWhoComeAtOnceFromPlans() {
        TinyWorld world = new TinyWorld(Settings.defaults()
                .with(LegalSettings.GATE, 1)
                .with(LegalSettings.EMERGENCY, 0.1)
                .with(LegalSettings.AGREED, 0.3));
        world.worker(world.team(Stage.LOOKED_AFTER));
        assertThat(world.casework.courtShare().straightIntoCare()).isCloseTo(0.25, within(1e-12));
        world.change(LegalSettings.GATE, 0);
        world.change(LookedAfterSettings.COURT_SHARE, 0.8);
        assertThat(world.casework.courtShare().straightIntoCare()).isEqualTo(0.8);
    }
}

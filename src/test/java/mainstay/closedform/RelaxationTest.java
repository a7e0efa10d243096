package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.model.DayByDay;
import mainstay.model.agent.Office;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.RolloutSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/**
 * Grip and strain follow dx/dt = (target - x) / τ. The model moves them once a week by the exact solution over a week,
 * so that x(t) = target + (x0 - target) exp(-t / τ) holds at the end of every week without an error of the step.
 */
class RelaxationTest {
    private static final double EXACT = 1e-12;
    private static final int WEEK = 5;

    private static double days(double months) {
        return months * Runs.YEAR / 12;
    }

    private static double relaxed(double start, double target, double weeks, double months) {
        return target + (start - target) * Math.exp(-weeks * WEEK / days(months));
    }

    /** Whole weeks that have ended by the evening of a day. */
    private static int weeks(int day) {
        return (day + 1) / WEEK;
    }

    private static List<TeamCounted> teams(Scenario scenario) {
        List<TeamCounted> counts = new ArrayList<>();
        Runs.run(scenario, 0, event -> {
            if (event instanceof TeamCounted counted) {
                counts.add(counted);
            }
        });
        assertThat(counts).hasSizeGreaterThan(11);
        return counts;
    }

    @Test
    void gripRelaxesTowardsItsTarget() {
        Settings settings = Bare.settings()
                .with(GripSettings.START, 0.9)
                .with(GripSettings.BASE, 0.3)
                .with(GripSettings.MONTHS, 4)
                .with(MonitoringSettings.BASE_DOSE, 0);
        for (TeamCounted count : teams(Bare.scenario(settings, 24))) {
            assertThat(count.grip()).isCloseTo(relaxed(0.9, 0.3, weeks(count.day()), 4), within(EXACT));
        }
    }

    @Test
    void gripTurnsTowardsAHigherTargetOnTheDayOnWhichMonitoringBegins() {
        double effect = 0.35;
        double dose = 0.9;
        Settings settings = Bare.settings()
                .with(GripSettings.START, 0.8)
                .with(GripSettings.BASE, 0.2)
                .with(GripSettings.MONTHS, 2)
                .with(GripSettings.MONITORING_EFFECT, effect)
                .with(MonitoringSettings.BASE_DOSE, 0);
        Scenario quiet = Bare.scenario(settings, 24);
        WorkingCalendar calendar = Runs.calendar(quiet);
        int turn = 200;
        Scenario watched = new Scenario(
                "Watched",
                quiet.period(),
                settings,
                quiet.services(),
                List.of(new DatedChange(calendar.date(turn), Map.of(MonitoringSettings.BASE_DOSE, dose), List.of())));
        // Monitoring saturates: (1 - exp(-2 dose)) / (1 - exp(-2)).
        double target = 0.2 + effect * (1 - Math.exp(-2 * dose)) / (1 - Math.exp(-2));
        double atTurn = relaxed(0.8, 0.2, weeks(turn - 1), 2);
        for (TeamCounted count : teams(watched)) {
            double expected = count.day() < turn
                    ? relaxed(0.8, 0.2, weeks(count.day()), 2)
                    : relaxed(atTurn, target, weeks(count.day()) - weeks(turn - 1), 2);
            assertThat(count.grip()).isCloseTo(expected, within(EXACT));
        }
    }

    @Test
    void gripOfATeamThatIsAlwaysSupervisedHasTheWholeEffectOfSupervision() {
        Settings settings = Bare.settings()
                .with(WorkforceSettings.POSTS, 4)
                .with(GripSettings.START, 0)
                .with(GripSettings.BASE, 0.3)
                .with(GripSettings.SUPERVISION_EFFECT, 0.25)
                .with(GripSettings.MONTHS, 3)
                .with(MonitoringSettings.BASE_DOSE, 0)
                .with(OversightSettings.SUPERVISION_INTERVAL, 4)
                .with(OversightSettings.SUPERVISION_HELD, 1)
                .with(OversightSettings.SUPERVISION_HOURS, 0)
                .with(OversightSettings.MANAGER_DAYS, 5);
        for (TeamCounted count : teams(Bare.scenario(settings, 12))) {
            assertThat(count.grip()).isCloseTo(relaxed(0, 0.55, weeks(count.day()), 3), within(EXACT));
        }
    }

    @Test
    void gripOfATeamThatIsNeverSupervisedHasNoneOfIt() {
        Settings settings = Bare.settings()
                .with(GripSettings.START, 0.8)
                .with(GripSettings.BASE, 0.3)
                .with(GripSettings.SUPERVISION_EFFECT, 0.25)
                .with(GripSettings.MONTHS, 3)
                .with(MonitoringSettings.BASE_DOSE, 0)
                .with(OversightSettings.SUPERVISION_INTERVAL, 0);
        for (TeamCounted count : teams(Bare.scenario(settings, 12))) {
            assertThat(count.grip()).isCloseTo(relaxed(0.8, 0.3, weeks(count.day()), 3), within(EXACT));
        }
    }

    private static List<TeamCounted> withAttention(double attention, double basics) {
        Settings settings = Bare.settings()
                .with(GripSettings.START, 0.7)
                .with(GripSettings.BASE, 0.7)
                .with(GripSettings.MONTHS, 3)
                .with(GripSettings.ATTENTION_EFFECT, 0.5)
                .with(RolloutSettings.BASICS, basics)
                .with(MonitoringSettings.BASE_DOSE, 0);
        List<TeamCounted> counts = new ArrayList<>();
        DayByDay.run(Bare.scenario(settings, 12), Runs.SEED, new DayByDay.Watch() {
            private Office office;

            @Override
            public void opened(Office opened) {
                office = opened;
            }

            @Override
            public void before(String phase, int day) {
                office.roster().teams().forEach(team -> team.attention = attention);
            }

            @Override
            public void after(String phase, int day) {}

            @Override
            public void accept(CareEvent event) {
                if (event instanceof TeamCounted counted) {
                    counts.add(counted);
                }
            }
        });
        assertThat(counts).hasSizeGreaterThan(11);
        return counts;
    }

    @Test
    void attentionOnAChangeErodesGrip() {
        for (TeamCounted count : withAttention(0.6, 0)) {
            assertThat(count.grip()).isCloseTo(relaxed(0.7, 0.7 - 0.5 * 0.6, weeks(count.day()), 3), within(EXACT));
        }
    }

    @Test
    void keepingTheBasicsUpKeepsGripAsFarAsTheyAreKept() {
        for (TeamCounted count : withAttention(0.6, 0.75)) {
            assertThat(count.grip())
                    .isCloseTo(relaxed(0.7, 0.7 - 0.5 * 0.6 * 0.25, weeks(count.day()), 3), within(EXACT));
        }
        for (TeamCounted count : withAttention(0.6, 1)) {
            assertThat(count.grip()).isCloseTo(0.7, within(EXACT));
        }
    }

    @Test
    void strainRelaxesTowardsWhatAYearWithoutSupervisionAddsUpTo() {
        double weight = 0.6;
        Settings settings = Bare.settings()
                .with(WorkforceSettings.POSTS, 5)
                .with(InitialSettings.LOOKED_AFTER, 20)
                .with(StrainSettings.MONTHS, 3)
                .with(StrainSettings.OVERTIME_WEIGHT, 0)
                .with(StrainSettings.OVERDUE_WEIGHT, 0)
                .with(StrainSettings.UNSUPPORTED_WEIGHT, weight)
                .with(OversightSettings.SUPERVISION_INTERVAL, 0);
        int[] seen = new int[1];
        Runs.run(Bare.scenario(settings, 12), 0, event -> {
            if (event instanceof WorkerCounted counted) {
                seen[0]++;
                assertThat(counted.strain()).isCloseTo(relaxed(0, weight, weeks(counted.day()), 3), within(EXACT));
            }
        });
        assertThat(seen[0]).isEqualTo(5 * 12);
    }
}

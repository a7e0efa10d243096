package mainstay.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.results.store.RunStore;
import mainstay.results.sweep.RobustnessRow;
import mainstay.results.sweep.SweepTable;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.Design;
import mainstay.study.Factor;
import mainstay.study.Futures;
import mainstay.study.Study;
import mainstay.study.Sweep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sweep worked out by hand. In every run the first arm has 80, one more in each replication after the first, less a thousandth
 * of the referrals. The second arm has 2 more of 1,000 referrals; 2, 4 and 6 more of 2,000; and 3 less of 3,000.
 */
class SweepTabulationTest {
    private static final List<MeasureDefinition> MEASURES = List.of(new MeasureDefinition(
            "on_time", "On time", "percent", Better.HIGHER, Group.TIMELINESS, "some", "all", "left out"));

    private static final RunMeasures NOTHING = new RunMeasures(
            new double[] {Double.NaN},
            new long[] {0},
            new double[][] {{Double.NaN, Double.NaN}},
            Map.of(),
            Map.of(),
            Map.of());

    /** Quantile of Student's t with two degrees of freedom at 97.5 per cent. */
    private static final double T = 4.302652730;

    @TempDir
    private Path folder;

    private static SweepPlan plan(int replications) {
        List<Scenario> arms = List.of(FakeAuthority.scenario("Now", 0.1), FakeAuthority.scenario("New", 0.2));
        Study study = new Study("By hand", "", arms, List.of("on_time"), replications, 1);
        Factor referrals = Factor.Setting.of(DemandSettings.NEW_REFERRALS, List.of(1000.0, 2000.0, 3000.0));
        Futures futures = new Futures(Design.FULL_FACTORIAL, 0, List.of(referrals), List.of());
        return SweepPlan.of(new Sweep(study, List.of(), futures, Map.of(List.of(), arms)));
    }

    private static RunMeasures run(Scenario scenario, int replication) {
        double referrals = scenario.settings().get(DemandSettings.NEW_REFERRALS);
        double more = referrals == 1000 ? 2 : referrals == 2000 ? 2 + 2 * replication : -3;
        boolean isNew = scenario.settings().get(WorkforceSettings.TURNOVER) == 0.2;
        double value = 80 + replication - referrals / 1000 + (isNew ? more : 0);
        return new RunMeasures(
                new double[] {value},
                new long[] {1},
                new double[][] {{value - 1, value + 1}},
                Map.of(),
                Map.of(),
                Map.of());
    }

    private SweepTabulation tabulation(SweepPlan plan, RunStore store) {
        return tabulation(plan, store, (scenario, seed, replication, events) -> run(scenario, replication));
    }

    private SweepTabulation tabulation(SweepPlan plan, RunStore store, Simulator byHand) {
        new Runner(new LocalExecutor(byHand, 2), store).run(new SweepRuns(plan, Kept.MONTHS, MEASURES));
        return new SweepTabulation(plan, store, Kept.MONTHS, MEASURES);
    }

    private static List<List<Object>> rows(SweepTabulation tabulation, String table) {
        List<List<Object>> rows = new ArrayList<>();
        for (SweepTable each : tabulation.tables()) {
            if (each.title().equals(table)) {
                each.rows().get().forEachRemaining(rows::add);
            }
        }
        return rows;
    }

    @Test
    void meansAndDifferencesAreThoseWorkedOutByHand() {
        try (RunStore store = RunStore.open(folder.resolve(RunStore.FILE), "by hand")) {
            SweepTabulation tabulation = tabulation(plan(3), store);
            List<List<Object>> means = rows(tabulation, "point_means");
            assertThat(means).hasSize(6);
            // Point 0: 79, 80 and 81; logit ln 4, with an error of 100 / (80 × 20 × √3).
            assertThat(means.get(0).subList(0, 2)).containsExactly(0, "on_time");
            assertThat((Double) means.get(0).get(2)).isEqualTo(80.0);
            assertThat((Double) means.get(0).get(3)).isCloseTo(1, within(1e-12));
            double logit = Math.log(4) - T / 16 / Math.sqrt(3);
            assertThat((Double) means.get(0).get(4)).isCloseTo(100 / (1 + Math.exp(-logit)), within(1e-6));
            assertThat((Double) means.get(0).get(7)).isNaN();
            // Point 3: 80, 83 and 86, that is 2, 4 and 6 more than 78, 79 and 80.
            assertThat(means.get(3).get(2)).isEqualTo(83.0);
            assertThat(means.get(3).get(7)).isEqualTo(4.0);
            assertThat((Double) means.get(3).get(8)).isCloseTo(4 - T * 2 / Math.sqrt(3), within(1e-6));
            assertThat((Double) means.get(3).get(9)).isCloseTo(4 + T * 2 / Math.sqrt(3), within(1e-6));
            // Point 5: always 3 less.
            assertThat(means.get(5).subList(7, 10)).containsExactly(-3.0, -3.0, -3.0);
        }
    }

    @Test
    void robustnessCountsFuturesByTheInterval() {
        try (RunStore store = RunStore.open(folder.resolve(RunStore.FILE), "by hand")) {
            List<RobustnessRow> rows = tabulation(plan(3), store).robustness();
            RobustnessRow now = rows.get(0);
            assertThat(now.bestIn()).isOne();
            assertThat(now.largestRegret()).isEqualTo(4);
            assertThat(now.regretFuture()).isOne();
            assertThat(now.betterIn()).isEqualTo(-1);
            RobustnessRow better = rows.get(1);
            assertThat(better.futures()).isEqualTo(3);
            assertThat(List.of(better.betterIn(), better.worseIn(), better.unclearIn()))
                    .containsExactly(1, 1, 1);
            assertThat(better.worstFuture()).isEqualTo(2);
            assertThat(better.worstDifference()).isEqualTo(-3);
            assertThat(better.bestFuture()).isOne();
            assertThat(better.bestDifference()).isEqualTo(4);
            assertThat(better.bestIn()).isEqualTo(2);
            assertThat(better.sentence())
                    .isEqualTo(
                            "On time: New is better than Now in 1 of 3 futures, worse in 1 and unclear in 1 (by the 95 %"
                                    + " interval of the paired difference in each). The difference runs from -3.0 in future 2 to"
                                    + " +4.0 in future 1. It fell short of the best arm's mean by at most 3.0, in future 2.");
        }
    }

    @Test
    void aFutureWithNothingToObserveIsCountedAndSaid() {
        Simulator blindTo2000 = (scenario, seed, replication, events) ->
                scenario.settings().get(DemandSettings.NEW_REFERRALS) == 2000 ? NOTHING : run(scenario, replication);
        try (RunStore store = RunStore.open(folder.resolve(RunStore.FILE), "by hand")) {
            List<RobustnessRow> rows = tabulation(plan(3), store, blindTo2000).robustness();
            RobustnessRow row = rows.get(1);
            assertThat(List.of(row.futures(), row.betterIn(), row.worseIn(), row.unclearIn(), row.nothingIn()))
                    .containsExactly(3, 1, 1, 0, 1);
            assertThat(row.sentence())
                    .isEqualTo(
                            "On time: New is better than Now in 1 of 3 futures, worse in 1 and unclear in 0 (by the 95 %"
                                    + " interval of the paired difference in each). In 1 there was nothing to observe in New or in"
                                    + " Now (future 1). The difference runs from -3.0 in future 2 to +2.0 in future 0. It fell short"
                                    + " of the best arm's mean by at most 3.0, in future 2.");
            assertThat(rows.get(0).futures()).isEqualTo(3);
            assertThat(rows.get(0).nothingIn()).isEqualTo(-1);
            assertThat(rows.get(0).sentence()).endsWith(" In 1 there was nothing to observe in Now (future 1).");
        }
    }

    @Test
    void whereNothingCanBeObservedInAnyFutureThatIsAllThatIsSaid() {
        try (RunStore store = RunStore.open(folder.resolve(RunStore.FILE), "by hand")) {
            Simulator blind = (scenario, seed, replication, events) -> NOTHING;
            assertThat(tabulation(plan(2), store, blind).robustness())
                    .extracting(RobustnessRow::sentence)
                    .containsExactly(
                            "On time: there was nothing to observe in Now in any of the futures.",
                            "On time: there was nothing to observe in New or in Now in any of the futures.");
        }
    }

    @Test
    void aDifferenceThatIsTheSameInEveryFutureHasNoRange() {
        Simulator constant = (scenario, seed, replication, events) -> new RunMeasures(
                new double[] {50}, new long[] {1}, new double[][] {{50, 50}}, Map.of(), Map.of(), Map.of());
        try (RunStore store = RunStore.open(folder.resolve(RunStore.FILE), "by hand")) {
            assertThat(tabulation(plan(2), store, constant).robustness().get(1).sentence())
                    .isEqualTo(
                            "On time: New is better than Now in 0 of 3 futures, worse in 0 and unclear in 3 (by the 95 %"
                                    + " interval of the paired difference in each). The difference is 0 in every future in which"
                                    + " there is one. No arm had a better mean in any of the futures.");
        }
    }

    @Test
    void everyRunHasARowWithItsFactors() {
        try (RunStore store = RunStore.open(folder.resolve(RunStore.FILE), "by hand")) {
            SweepTabulation tabulation = tabulation(plan(2), store);
            assertThat(rows(tabulation, "sweep_runs"))
                    .hasSize(12)
                    .element(11)
                    .hasToString("[5, 2, New, 1, 1, 3000, 75.0]");
            assertThat(rows(tabulation, "point_series")).hasSize(12).element(0).satisfies(row -> {
                assertThat(row.subList(0, 3)).containsExactly(0, "2024-10", "on_time");
                assertThat(row.get(3)).isEqualTo(78.5);
            });
            assertThat(rows(tabulation, "failed_runs")).isEmpty();
        }
    }

    @Test
    void twoReplicationsHaveMeansAndNoIntervals() {
        try (RunStore store = RunStore.open(folder.resolve(RunStore.FILE), "by hand")) {
            SweepTabulation tabulation = tabulation(plan(2), store);
            assertThat(tabulation.robustness().get(1).unclearIn()).isEqualTo(3);
            assertThat(rows(tabulation, "point_means").get(1).get(7)).isEqualTo(2.0);
        }
    }
}

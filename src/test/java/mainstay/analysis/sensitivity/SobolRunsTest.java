package mainstay.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.results.folder.SensitivityFolder;
import mainstay.results.folder.SensitivityMethod;
import mainstay.results.folder.SensitivityRecord;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.results.sensitivity.SobolRow;
import mainstay.results.sensitivity.SobolTable;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.Range;
import mainstay.study.Study;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Indices of an authority whose difference between arms is Ishigami's function of three settings, seen through chance of
 * which a part is shared by the arms. Month by month the difference is the first setting at first, the second in the end,
 * and a mixture of both in between. The baseline is chance and twelve times the third setting.
 */
class SobolRunsTest {
    private static final Parameter X = GripSettings.START;
    private static final Parameter Y = GripSettings.ATTENTION_EFFECT;
    private static final Parameter Z = PodSettings.GRIP;
    private static final List<Range> RANGES = List.of(new Range(X, 0, 1), new Range(Y, 0, 1), new Range(Z, 0, 1));
    private static final List<MeasureDefinition> MEASURES = List.of(
            new MeasureDefinition(
                    "on_time", "On time", "percent", Better.HIGHER, Group.TIMELINESS, "some", "all", "left out"),
            new MeasureDefinition(
                    "unseen", "Unseen", "percent", Better.HIGHER, Group.TIMELINESS, "some", "all", "left out"));

    private static final int WARM_UP = 6;
    private static final int MEASURED = 12;

    @TempDir
    private Path place;

    private static SobolPlan plan(int base) {
        Study study = new Study(
                "Turnover",
                "",
                List.of(FakeAuthority.scenario("As now", 0.15), FakeAuthority.scenario("High", 0.25)),
                List.of("on_time", "unseen"),
                5,
                42);
        return new SobolPlan(study, List.of(1), List.of("on_time", "unseen"), RANGES, base, 2);
    }

    private static RunMeasures formula(Scenario scenario, long seed, int replication) {
        double t = 10 * (scenario.settings().get(WorkforceSettings.TURNOVER) - 0.15);
        double x = scenario.settings().get(X);
        double y = scenario.settings().get(Y);
        double z = scenario.settings().get(Z);
        Chance chance = new Chance(seed, replication);
        double common = 5 * chance.normal(Purpose.NEED, 0, 0) + 12 * z;
        long own = Math.round(1e6 * x) + Math.round(1e3 * y) + Math.round(z * 100);
        double noise = 2 * chance.normal(Purpose.NEED, own, Math.round(t));
        double[] monthly = new double[WARM_UP + MEASURED];
        for (int month = 0; month < monthly.length; month++) {
            double late = Math.max(0, month - WARM_UP) / (MEASURED - 1.0);
            monthly[month] = common + t * ((1 - late) * x + late * y);
        }
        return new RunMeasures(
                new double[] {common + noise + t * ishigami(x, y, z), Double.NaN},
                new long[2],
                new double[][] {monthly, new double[0]},
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static double ishigami(double... places) {
        double[] x = new double[3];
        for (int i = 0; i < 3; i++) {
            x[i] = FastMath.PI * (2 * places[i] - 1);
        }
        double sine = FastMath.sin(x[1]);
        return FastMath.sin(x[0]) + 7 * sine * sine + 0.1 * FastMath.pow(x[2], 4) * FastMath.sin(x[0]);
    }

    @Test
    void ishigamisFunctionHasItsKnownIndicesThroughLuck() {
        List<SobolRow> rows = rows("known", plan(1024), 2);
        List<SobolRow> difference = of(rows, "High", "on_time", SobolRow.ALL);
        double v1 = FastMath.pow(1 + 0.1 * FastMath.pow(FastMath.PI, 4) / 5, 2) / 2;
        double v2 = 49 / 8.0;
        double v13 = 0.01 * FastMath.pow(FastMath.PI, 8) * (1 / 18.0 - 1 / 50.0);
        double v = v1 + v2 + v13;
        known(difference.get(0), v1 / v, (v1 + v13) / v);
        known(difference.get(1), v2 / v, v2 / v);
        known(difference.get(2), 0, v13 / v);
        assertThat(difference.get(0).sd()).isEqualTo(FastMath.sqrt(v), within(0.3));
        // Of the difference the chance that both arms share is gone; twice 2² is left.
        assertThat(difference.get(0).noiseShare()).isEqualTo(8 / (8 + v), within(0.05));
        assertThat(difference).allMatch(row -> row.base() == 1024 && row.replications() == 2);
    }

    @Test
    void theLevelOfTheBaselineHasIndicesOfItsOwn() {
        List<SobolRow> level = of(rows("level", plan(256), 1), "As now", "on_time", SobolRow.ALL);
        assertThat(level).extracting(SobolRow::baseline).containsOnly("");
        known(level.get(0), 0, 0);
        known(level.get(2), 1, 1);
        // The setting has a variance of 12, chance one of 25 and 4.
        assertThat(level.get(2).noiseShare()).isEqualTo(29 / 41.0, within(0.07));
    }

    @Test
    void anEffectThatMovesFromOneSettingToAnotherIsSeenToMove() {
        List<SobolRow> rows = rows("moves", plan(256), 2);
        List<String> quarters = List.of("2025-04", "2025-07", "2025-10", "2026-01");
        double[] late = new double[quarters.size()];
        for (int i = 0; i < late.length; i++) {
            late[i] = (3 * i + 1) / 11.0; // of the middle month of each quarter
            List<SobolRow> quarter = of(rows, "High", "on_time", quarters.get(i));
            double x = (1 - late[i]) * (1 - late[i]);
            double y = late[i] * late[i];
            known(quarter.get(0), x / (x + y), x / (x + y));
            known(quarter.get(1), y / (x + y), y / (x + y));
            assertThat(quarter.get(2).total()).isEqualTo(0, within(1e-6));
        }
    }

    @Test
    void whatIsNeverObservedHasNoIndicesAndNoQuarters() {
        List<SobolRow> rows = rows("unseen", plan(16), 1);
        assertThat(of(rows, "High", "unseen", SobolRow.ALL))
                .hasSize(3)
                .allMatch(row -> Double.isNaN(row.total()) && Double.isNaN(row.noiseShare()) && row.base() == 0);
        assertThat(rows.stream().filter(row -> row.measure().equals("unseen") && !row.isWhole()))
                .isEmpty();
    }

    @Test
    void threadsAndAnInterruptionDoNotShow() throws IOException {
        SobolPlan plan = plan(32);
        List<SobolRow> whole = rows("whole", plan, 1);
        assertThat(rows("threads", plan, 3)).isEqualTo(whole);
        AtomicInteger done = new AtomicInteger();
        try (SensitivityFolder folder = folder("stopped", plan)) {
            Runner[] runner = new Runner[1];
            runner[0] = runner(
                    (scenario, seed, replication, events) -> {
                        if (done.incrementAndGet() == 50) {
                            runner[0].stop();
                        }
                        return formula(scenario, seed, replication);
                    },
                    2,
                    folder);
            assertThat(new SobolRuns(plan, MEASURES).run(runner[0]).complete()).isFalse();
        }
        int before = done.get();
        assertThat(before).isBetween(50, 52);
        assertThat(rows("stopped", plan, 2)).isEqualTo(whole);
        assertThat(Files.exists(place.resolve("stopped/sobol/runs.store"))).isTrue();
    }

    @Test
    void aRowThatMissesARunIsLeftOut() {
        SobolPlan plan = plan(32);
        try (SensitivityFolder folder = folder("failing", plan)) {
            Simulator failing = (scenario, seed, replication, events) -> {
                if (replication == 7 && scenario.name().equals("High")) {
                    throw new IllegalStateException("a duty was lost");
                }
                return formula(scenario, seed, replication);
            };
            SobolOutcome outcome = new SobolRuns(plan, MEASURES).run(runner(failing, 2, folder));
            // Replication 7 belongs to the fourth row, at each of whose five points it is run once.
            assertThat(outcome.state().failures()).hasSize(5);
            List<SobolRow> rows = new SobolTabulation(outcome).rows();
            assertThat(of(rows, "High", "on_time", SobolRow.ALL)).allMatch(row -> row.base() == 31);
            assertThat(of(rows, "As now", "on_time", SobolRow.ALL)).allMatch(row -> row.base() == 32);
        }
    }

    @Test
    void theTableReadsBackAsItWasWrittenAndTheSentencesSayTheSame() {
        SobolPlan plan = plan(256);
        try (SensitivityFolder folder = folder("table", plan)) {
            SobolTabulation tabulation = new SobolTabulation(outcome(plan, 2, folder));
            List<SobolRow> rows = tabulation.rows();
            List<String> sentences = tabulation.sentences(rows);
            folder.complete(
                    new SobolTable(rows),
                    new SensitivityRecord(1, "", "", "", "", "", "", List.of(), 1, 0, 1, Map.of()));
            assertThat(SobolTable.readIfThere(place.resolve("table")).rows()).isEqualTo(rows);
            assertThat(sentences).hasSize(4);
            assertThat(sentences.get(0))
                    .startsWith(
                            "High compared with As now: on time varies over these ranges with a standard deviation of 3.")
                    .contains(" percentage points. " + X.path() + " has a part in ")
                    .endsWith(" % is chance.");
            assertThat(sentences.get(1))
                    .isEqualTo(
                            "High compared with As now: unseen does not vary enough over these ranges to say where it"
                                    + " comes from.");
        }
    }

    @Test
    void theSettingsThatMatterMostInAScreeningComeFirstAndChanceLast() {
        assertThat(ScreenedSettings.leading(
                        List.of(
                                screened("lucky", 9, 0.4),
                                screened("small", 1, 0.01),
                                screened("great", 3, 0.01),
                                screened("none", 0, 1)),
                        2))
                .containsExactly("great", "small");
    }

    private static SensitivityRow screened(String setting, double size, double chance) {
        return new SensitivityRow(
                "High", "As now", "on_time", "percent", setting, "0", "1", "0", "", size, size, size, size, 0, 0,
                chance, 1, "");
    }

    private static List<SobolRow> of(List<SobolRow> rows, String arm, String measure, String period) {
        return rows.stream()
                .filter(row -> row.arm().equals(arm)
                        && row.measure().equals(measure)
                        && row.period().equals(period))
                .toList();
    }

    /** Intervals of 95 %, a little widened: six of them in a test, always the same six. */
    private static void known(SobolRow row, double first, double total) {
        double more = 0.02;
        assertThat(first).as(row.setting()).isBetween(row.firstLow() - more, row.firstHigh() + more);
        assertThat(total).as(row.setting()).isBetween(row.totalLow() - more, row.totalHigh() + more);
        assertThat(row.totalHigh() - row.totalLow()).isLessThan(0.4);
    }

    private SensitivityFolder folder(String name, SobolPlan plan) {
        List<String> hashes = plan.study().arms().stream().map(Scenario::name).toList();
        return SensitivityFolder.open(
                place.resolve(name), SensitivityMethod.SOBOL, null, plan.description("test", hashes), true, false);
    }

    private static SobolOutcome outcome(SobolPlan plan, int threads, SensitivityFolder folder) {
        return new SobolRuns(plan, MEASURES)
                .run(runner(
                        (scenario, seed, replication, events) -> formula(scenario, seed, replication),
                        threads,
                        folder));
    }

    private static Runner runner(Simulator simulator, int threads, SensitivityFolder folder) {
        return new Runner(new LocalExecutor(simulator, threads), folder.runs());
    }

    private List<SobolRow> rows(String name, SobolPlan plan, int threads) {
        try (SensitivityFolder folder = folder(name, plan)) {
            return new SobolTabulation(outcome(plan, threads, folder)).rows();
        }
    }
}

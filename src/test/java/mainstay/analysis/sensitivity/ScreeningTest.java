package mainstay.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.SensitivityFolder;
import mainstay.results.folder.SensitivityMethod;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.results.sensitivity.SensitivitySignRow;
import mainstay.results.sensitivity.SensitivityTables;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.Range;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Screenings of an authority whose answer is a formula of two settings between 0 and 1, here called a and b, and of the
 * turnover that its arms differ in. The first measure is chance, and in the arm with high turnover 1 − 3a more; a little chance
 * is of that value of b and that arm alone. The second measure is never observed.
 */
class ScreeningTest {
    private static final Parameter A = GripSettings.START;
    private static final Parameter B = GripSettings.ATTENTION_EFFECT;
    private static final List<MeasureDefinition> MEASURES =
            List.of(measure("on_time", "On time", Better.HIGHER), measure("unseen", "Unseen", Better.LOWER));

    @TempDir
    private Path place;

    private static MeasureDefinition measure(String name, String title, Better better) {
        return new MeasureDefinition(name, title, "percent", better, Group.TIMELINESS, "some", "all", "left out");
    }

    /** One arm whose t is 1, beside a baseline whose t is 0. */
    private static Study study(int replications) {
        return new Study(
                "Turnover",
                "",
                List.of(FakeAuthority.scenario("As now", 0.15), FakeAuthority.scenario("High", 0.25)),
                List.of("on_time", "unseen"),
                replications,
                42);
    }

    private static RunMeasures formula(Scenario scenario, long seed, int replication) {
        double t = 10 * (scenario.settings().get(WorkforceSettings.TURNOVER) - 0.15);
        double a = scenario.settings().get(A);
        long b = Math.round(1e6 * scenario.settings().get(B));
        Chance chance = new Chance(seed, replication);
        double common = chance.normal(Purpose.NEED, 0, 0);
        double own = 0.001 * chance.normal(Purpose.NEED, b, Math.round(t));
        return new RunMeasures(
                new double[] {common + own + t * (1 - 3 * a), Double.NaN},
                new long[2],
                new double[2][0],
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static ScreeningPlan plan(int trajectories, Range... ranges) {
        return new ScreeningPlan(
                study(5), List.of(1), List.of("on_time", "unseen"), List.of(ranges), trajectories, 2, 3);
    }

    private static ScreeningPlan plan() {
        return plan(4, new Range(A, 0, 1), new Range(B, 0, 1), new Range(PodSettings.GRIP, 0, 1));
    }

    @Test
    void aSlopeHasItsEffectLuckIsCalledLuckAndNothingNothing() {
        List<SensitivityRow> effects = tables("effects", plan(), 2).effects().stream()
                .filter(row -> row.measure().equals("on_time"))
                .toList();
        assertThat(effects).extracting(SensitivityRow::rank).containsExactly(1, 2, 3);
        assertThat(effects)
                .extracting(SensitivityRow::parameter)
                .containsExactly(A.path(), B.path(), PodSettings.GRIP.path());
        SensitivityRow slope = effects.get(0);
        assertThat(slope.mu()).isEqualTo(-3, within(1e-6));
        assertThat(slope.muStar()).isEqualTo(3, within(1e-6));
        assertThat(slope.verdict()).isEqualTo("lowers the difference");
        assertThat(List.of(slope.low(), slope.high(), slope.standard())).containsExactly("0", "1", "0.75");
        assertThat(effects.get(1).verdict()).isEqualTo("not distinguishable from chance");
        assertThat(effects.get(1).noise()).isPositive();
        assertThat(effects.get(2).verdict()).isEqualTo("no effect");
        assertThat(effects.get(2).muStar()).isZero();
    }

    @Test
    void theSignHoldsWhereTheFormulaSaysSo() {
        // At the default of a, 0.75, the difference is 1 − 2.25 < 0; the sign turns at 1/3.
        List<SensitivitySignRow> signs = tables("signs", plan(), 2).signs();
        SensitivitySignRow alone = signs.stream()
                .filter(row ->
                        row.measure().equals("on_time") && row.parameter().equals(A.path()))
                .findFirst()
                .orElseThrow();
        // Of the nine values 0, 1/8 … 1 the last six are beyond 1/3; none is near enough for chance to matter.
        assertThat(alone.points()).isEqualTo(9);
        assertThat(alone.fraction()).isEqualTo(6 / 9.0, within(1e-6));
        assertThat(alone.clear()).isEqualTo(6 / 9.0, within(1e-6));
        assertThat(alone.reversed()).isEqualTo(3 / 9.0, within(1e-6));
        assertThat(Double.parseDouble(alone.flipsAt())).isEqualTo(1 / 3.0, within(0.001));
        SensitivitySignRow together = signs.get(0);
        assertThat(together.parameter()).isEqualTo("all");
        assertThat(together.points()).isEqualTo(4 * 4 + 1);
        assertThat(together.sentence())
                .startsWith("High: on time came out worse (lower) than in As now in ")
                .contains(" of the plausible range. The setting that matters most is " + A.path()
                        + ": from one end of its range to the other it moves the difference by 3.")
                .endsWith("Varied alone, it is clearly turned round by " + A.path() + " below 0.33.");
        assertThat(signs.stream().filter(row -> row.measure().equals("unseen")))
                .allSatisfy(row -> assertThat(row.fraction()).isNaN())
                .first()
                .satisfies(row -> assertThat(row.sentence())
                        .isEqualTo("High: unseen had nothing to observe in this arm or in As now."));
    }

    @Test
    void theShareOfThePlausibleRangeIsThatOfThePointsAndHasAnInterval() {
        ScreeningPlan plan = plan();
        SensitivityTables tables = tables("share", plan, 2);
        long below = tables.points().stream()
                .filter(row -> row.measure().equals("on_time") && !row.design().equals("range"))
                .filter(row -> row.difference() < 0)
                .count();
        SensitivitySignRow together = tables.signs().get(0);
        assertThat(together.fraction()).isEqualTo(below / 17.0, within(1e-6));
        long none = tables.points().stream()
                .filter(row -> row.measure().equals("on_time") && !row.design().equals("range"))
                .filter(row -> row.difference() == 0)
                .count();
        assertThat(together.same()).isEqualTo(none / 17.0, within(1e-6));
        assertThat(together.ciLow()).isBetween(0.0, together.fraction());
        assertThat(together.ciHigh()).isBetween(together.fraction(), 1.0);
    }

    @Test
    void thePointsAndTheFactorsAreAllThere() {
        ScreeningPlan plan = plan();
        SensitivityTables tables = tables("points", plan, 1);
        int points = 1 + 4 * 4 + 3 * 9;
        assertThat(tables.points()).hasSize(points * 2);
        assertThat(tables.factors()).hasSize(4 * 4 * 3 + 3 * 9);
        assertThat(tables.points().get(0).replications()).isEqualTo(5);
        assertThat(tables.points().get(0).difference()).isEqualTo(1 - 3 * 0.75, within(0.01));
        assertThat(plan.runs()).isEqualTo(2 * (5 + 16 * 2 + 27 * 3));
    }

    @Test
    void theTablesAreTheSameForAnyNumberOfThreads() {
        SensitivityTables one = tables("one", plan(), 1);
        assertThat(tables("three", plan(), 3)).isEqualTo(one);
    }

    @Test
    void whatWasKilledGoesOnToTheSameTables() throws IOException {
        SensitivityTables unbroken = tables("unbroken", plan(), 1);
        AtomicInteger calls = new AtomicInteger();
        Simulator counting = (scenario, seed, replication, events) -> {
            calls.incrementAndGet();
            return formula(scenario, seed, replication);
        };
        try (SensitivityFolder folder = folder("killed", plan())) {
            Runner first = runner(counting, 1, folder);
            ScreeningOutcome stopped = new Screening(plan(), MEASURES).run(first.telling((done, total) -> {
                if (done == 100) {
                    first.stop();
                }
            }));
            assertThat(stopped.complete()).isFalse();
            assertThat(stopped.state().done()).isEqualTo(100);
        }
        Path runs = place.resolve("killed/screening/runs.store");
        byte[] whole = Files.readAllBytes(runs);
        Files.write(runs, "half a record".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        try (SensitivityFolder folder = folder("killed", plan())) {
            assertThat(Files.readAllBytes(runs)).isEqualTo(whole);
            ScreeningOutcome outcome = new Screening(plan(), MEASURES).run(runner(counting, 2, folder));
            assertThat(calls).hasValue(plan().runs());
            assertThat(new ScreeningTabulation(outcome).tables()).isEqualTo(unbroken);
        }
    }

    @Test
    void anotherDesignIsNotGoneOnWith() {
        try (SensitivityFolder folder = folder("other", plan())) {
            assertThat(folder.isComplete()).isFalse();
        }
        ScreeningPlan more = plan(5, new Range(A, 0, 0.5));
        assertThatThrownBy(() -> folder("other", more))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageContaining("in the folder: trajectories 4")
                .hasMessageContaining("asked for: trajectories 5")
                .hasMessageContaining("asked for: setting " + A.path() + " from 0 to 0.5");
    }

    @Test
    void aDamagedRunIsNamed() throws IOException {
        Path runs = place.resolve("damaged/screening/runs.store");
        int first;
        try (SensitivityFolder folder = folder("damaged", plan())) {
            first = (int) Files.size(runs);
            folder.runs().keep(0, 0, numbers(1, 2));
            folder.runs().keep(1, 0, numbers(3, 4));
        }
        byte[] bytes = Files.readAllBytes(runs);
        bytes[first + 30] ^= 1;
        Files.write(runs, bytes);
        assertThatThrownBy(() -> folder("damaged", plan()))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageContaining("runs.store is damaged in record 1 at byte " + first);
    }

    @Test
    void aRunThatFailsIsLeftOutAndNamed() {
        Simulator failing = (scenario, seed, replication, events) -> {
            if (scenario.settings().get(B) == 1) {
                throw new IllegalStateException("a duty was lost");
            }
            return formula(scenario, seed, replication);
        };
        ScreeningPlan plan = plan();
        try (SensitivityFolder folder = folder("failing", plan)) {
            ScreeningOutcome outcome = new Screening(plan, MEASURES).run(runner(failing, 2, folder));
            assertThat(outcome.complete()).isTrue();
            assertThat(outcome.state().failures()).isNotEmpty();
            assertThat(outcome.state().failures())
                    .allSatisfy(failure -> assertThat(failure.cause()).isEqualTo("a duty was lost"));
            assertThat(outcome.state().done() + outcome.state().failures().size())
                    .isEqualTo(plan.runs());
            SensitivityTables tables = new ScreeningTabulation(outcome).tables();
            assertThat(tables.points().stream().filter(row -> !row.problem().isEmpty()))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.difference()).isNaN());
            assertThat(tables.effects().get(0).mu()).isEqualTo(-3, within(1e-6));
        }
    }

    @Test
    void effectsAreDifferencesOnTheSameLuckAndWalksHaveLuckOfTheirOwn() {
        ScreeningPlan plan = plan();
        List<ScreeningPoint> points = plan.walks(plan.design());
        assertThat(points.subList(1, 5))
                .extracting(ScreeningPoint::firstReplication)
                .containsOnly(0);
        assertThat(points.subList(5, 9))
                .extracting(ScreeningPoint::firstReplication)
                .containsOnly(2);
    }

    @Test
    void theBaselineRunsOnceForAllArmsAndOnlyTheChosenRun() {
        Study study = FakeAuthority.study(5);
        Range range = new Range(A, 0, 1);
        assertThat(new ScreeningPlan(study, List.of(1, 2), List.of("on_time"), List.of(range), 4, 2, 3).running())
                .containsExactly(0, 1, 2);
        assertThat(new ScreeningPlan(study, List.of(2), List.of("on_time"), List.of(range), 4, 2, 3).running())
                .containsExactly(0, 2);
    }

    @Test
    void whatTheArmsSetThemselvesIsNotVaried() {
        assertThat(ScreenedSettings.levers(study(1))).containsExactly(WorkforceSettings.TURNOVER);
        List<Parameter> varied =
                ScreenedSettings.of(study(1)).stream().map(Range::parameter).toList();
        assertThat(varied).doesNotContain(WorkforceSettings.TURNOVER);
        assertThat(varied).allMatch(Range::isInDoubt);
        assertThat(Registry.all().stream().filter(Range::isInDoubt)).containsAll(varied);
    }

    private static RunMeasures numbers(double... values) {
        return new RunMeasures(values, new long[0], new double[0][], Map.of(), Map.of(), Map.of());
    }

    private static Runner runner(Simulator simulator, int threads, SensitivityFolder folder) {
        return new Runner(new LocalExecutor(simulator, threads), folder.runs());
    }

    private SensitivityFolder folder(String name, ScreeningPlan plan) {
        return SensitivityFolder.open(
                place.resolve(name),
                SensitivityMethod.MORRIS,
                manifest(),
                plan.description("test", hashes(plan)),
                true,
                false);
    }

    private static List<String> hashes(ScreeningPlan plan) {
        return plan.study().arms().stream().map(Scenario::name).toList();
    }

    private static Manifest manifest() {
        return null; // only a results folder is held against it
    }

    private SensitivityTables tables(String name, ScreeningPlan plan, int threads) {
        Simulator simulator = (scenario, seed, replication, events) -> formula(scenario, seed, replication);
        try (SensitivityFolder folder = folder(name, plan)) {
            ScreeningOutcome outcome = new Screening(plan, MEASURES).run(runner(simulator, threads, folder));
            return new ScreeningTabulation(outcome).tables();
        }
    }
}

package mainstay.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.results.folder.SensitivityFolder;
import mainstay.results.folder.SensitivityMethod;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.study.Range;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve settings of an authority that is nothing but chance, anew wherever a setting is elsewhere. */
class DifferenceEffectsTest {
    private static final List<MeasureDefinition> MEASURES = List.of(new MeasureDefinition(
            "on_time", "On time", "percent", Better.HIGHER, Group.TIMELINESS, "some", "all", "left out"));
    private static final List<Range> RANGES = Registry.all().stream()
            .filter(parameter -> parameter.grade() == Grade.ASSUMED && parameter.unit() == Unit.NUMBER)
            .limit(12)
            .map(parameter -> new Range(parameter, parameter.low(), parameter.high()))
            .toList();

    @TempDir
    private Path place;

    @Test
    void luckAloneHasOneOfTwentyScreeningsNameAnySetting() {
        int screenings = 40;
        long naming = IntStream.range(0, screenings)
                .filter(seed -> effects(seed, 0).stream().anyMatch(row -> row.pChance() < 0.05))
                .count();
        // At most 5 % do; of 40 that is more than 7 once in 700 times (binomial).
        assertThat(naming).isLessThanOrEqualTo(7);
    }

    @Test
    void anEffectOfThreeTimesTheNoiseIsFound() {
        // The noise of one effect: two arms, two points, two replications, over the way of 2/3.
        double noise = Math.sqrt(2 * 2 / 2.0) / (2 / 3.0);
        long found = IntStream.range(0, 10)
                .filter(seed -> effects(seed, 3 * noise).get(0).parameter().equals(path(0)))
                .filter(seed -> effects(seed, 3 * noise).get(0).pChance() < 0.05)
                .count();
        // F of at least 9 where 4 or so is asked for: missed in fewer than one of a hundred.
        assertThat(found).isGreaterThanOrEqualTo(9);
    }

    private static String path(int setting) {
        return RANGES.get(setting).parameter().path();
    }

    private List<SensitivityRow> effects(long seed, double slope) {
        Study study = new Study(
                "Variation",
                "",
                List.of(FakeAuthority.scenario("As now", 0.15), FakeAuthority.scenario("High", 0.25)),
                List.of("on_time"),
                2,
                seed);
        ScreeningPlan plan = new ScreeningPlan(study, List.of(1), List.of("on_time"), RANGES, 5, 2, 2);
        Simulator simulator = (scenario, seeded, replication, events) -> chance(scenario, seeded, replication, slope);
        Path where = place.resolve(seed + "-" + slope);
        try (SensitivityFolder folder = SensitivityFolder.open(
                where, SensitivityMethod.MORRIS, null, plan.description("test", List.of("", "")), true, false)) {
            ScreeningOutcome outcome =
                    new Screening(plan, MEASURES).run(new Runner(new LocalExecutor(simulator, 2), folder.runs()));
            return new ScreeningTabulation(outcome).tables().effects();
        }
    }

    private static RunMeasures chance(Scenario scenario, long seed, int replication, double slope) {
        long where = 0;
        for (Range range : RANGES) {
            where = 31 * where + Double.hashCode(scenario.settings().get(range.parameter()));
        }
        boolean high = scenario.name().equals("High");
        Range first = RANGES.get(0);
        Parameter parameter = first.parameter();
        double share = (scenario.settings().get(parameter) - first.low()) / (first.high() - first.low());
        double value =
                new Chance(seed, replication).normal(Purpose.NEED, where, high ? 1 : 0) + (high ? slope * share : 0);
        return new RunMeasures(new double[] {value}, new long[1], new double[1][0], Map.of(), Map.of(), Map.of());
    }
}

package mainstay.pipeline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.place.BuiltInPlaces;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.results.evidence.FitRow;
import mainstay.results.evidence.OwnFigureRow;
import mainstay.results.evidence.PlaceFitTables;
import mainstay.results.store.RunStore;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.scenario.Problems;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.statistics.estimate.CutNormal;
import mainstay.study.Calibration.Fitted;
import mainstay.study.UnseenSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Places whose management is known are fitted, and the intervals cover what is known as often as they promise.
 *
 * <p>A stand-in takes the place of the model: its figures are known functions of the settings, and a run over two years has
 * noise of {@value #NOISE}, so that what would be published of one year has √2 times as much. Settings are drawn from the
 * prior. If each of 4 × {@value #PLACES} intervals covers with 95 %, fewer than {@value #FEWEST} of the 160 do once in 2,300
 * times, all of them once in 3,700 times, and fewer than {@value #FEWEST_OF_ONE} of the 40 of one setting once in 7,700
 * times; by the binomial distribution.
 */
@Tag("slow")
class PlaceFitAnalysisTest {
    private static final int PLACES = 40;
    private static final int FEWEST = 142;
    private static final int FEWEST_OF_ONE = 32;
    private static final double NOISE = 1;
    private static final List<String> FIGURES = UnseenSettings.figures();
    private static final List<String> NAMES =
            Measures.all().stream().map(MeasureDefinition::name).toList();
    private static final Scenario LEEDS = new BuiltInPlaces().unfitted("Leeds");
    private static final List<Fitted> SETTINGS = UnseenSettings.of(LEEDS);

    /** How many points each figure moves with each setting, from the middle of its range to the end. */
    private static final double[][] INFLUENCE = {
        {5, -9, 0, 0},
        {1, -5, -9, 0},
        {0, -2, 0, -6},
        {0, 3, 0, 0},
        {0, -1, 0, 0},
    };

    @TempDir
    private Path folder;

    /** A setting from −1 to 1 in its range. */
    private static double place(Fitted fitted, double value) {
        return 2 * (value - fitted.low()) / (fitted.high() - fitted.low()) - 1;
    }

    private static double[] expected(Scenario scenario) {
        double[] expected = new double[FIGURES.size()];
        for (int figure = 0; figure < expected.length; figure++) {
            double along = 0;
            for (int i = 0; i < SETTINGS.size(); i++) {
                along += INFLUENCE[figure][i]
                        * place(
                                SETTINGS.get(i),
                                scenario.settings().get(SETTINGS.get(i).parameter()));
            }
            expected[figure] = 70 + along - 0.01 * along * along;
        }
        return expected;
    }

    private static final Simulator STAND_IN = (scenario, seed, replication, events) -> {
        double[] values = new double[NAMES.size()];
        double[] expected = expected(scenario);
        Chance chance = new Chance(seed, replication);
        for (int i = 0; i < expected.length; i++) {
            values[NAMES.indexOf(FIGURES.get(i))] = expected[i] + NOISE * chance.normal(Purpose.NEED, i, 1);
        }
        return new RunMeasures(values, new long[values.length], new double[0][], Map.of(), Map.of(), Map.of());
    };

    private static Scenario drawn(Chance chance) {
        Map<Parameter, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < SETTINGS.size(); i++) {
            Fitted fitted = SETTINGS.get(i);
            double share = CutNormal.OF_95_PERCENT.quantile(chance.uniform(Purpose.NEED, 7, i))
                    / CutNormal.OF_95_PERCENT.cut();
            double low = scaled(fitted, fitted.low());
            double high = scaled(fitted, fitted.high());
            double scaled = (low + high) / 2 + share * (high - low) / 2;
            values.put(
                    fitted.parameter(),
                    fitted.scale() == mainstay.study.Calibration.Scale.LOG ? Math.exp(scaled) : scaled);
        }
        return LEEDS.with(LEEDS.settings().with(values));
    }

    private static double scaled(Fitted fitted, double value) {
        return fitted.scale() == mainstay.study.Calibration.Scale.LOG ? Math.log(value) : value;
    }

    /** What one year of a place shows. */
    private static Map<String, Double> published(Scenario truth, Chance chance) {
        Map<String, Double> published = new LinkedHashMap<>(LEEDS.published());
        double[] expected = expected(truth);
        for (int i = 0; i < expected.length; i++) {
            published.put(FIGURES.get(i), expected[i] + Math.sqrt(2) * NOISE * chance.normal(Purpose.NEED, 8, i));
        }
        return published;
    }

    private PlaceFitTables fit(Scenario place, long seed, String name) {
        PlaceFitAnalysis analysis = new PlaceFitAnalysis(place, seed, Measures.all());
        try (RunStore store = RunStore.open(folder.resolve(name), name)) {
            return analysis.answer(new Runner(new LocalExecutor(STAND_IN, 1), store), folder)
                    .tables()
                    .orElseThrow();
        }
    }

    @Test
    void intervalsCoverHowPlacesAreManagedAsOftenAsPromised() {
        int[] covered = new int[SETTINGS.size()];
        for (int i = 0; i < PLACES; i++) {
            Chance chance = new Chance(500 + i, 0);
            Scenario truth = drawn(chance);
            PlaceFitTables tables = fit(LEEDS.against(published(truth, chance)), i, "place" + i);
            for (int setting = 0; setting < covered.length; setting++) {
                FitRow row = tables.fit().get(setting);
                Parameter parameter = SETTINGS.get(setting).parameter();
                double value =
                        truth.settings().get(parameter) * parameter.unit().scale();
                covered[setting] += row.ciLow() <= value && value <= row.ciHigh() ? 1 : 0;
            }
        }
        assertThat(Arrays.stream(covered).min().getAsInt())
                .as(Arrays.toString(covered))
                .isGreaterThanOrEqualTo(FEWEST_OF_ONE);
        assertThat(Arrays.stream(covered).sum()).as(Arrays.toString(covered)).isBetween(FEWEST, 4 * PLACES - 1);
    }

    /** The chance of a year is √2 times that of two, as 20 runs tell it: within 50 % but once in 100 times for each of five. */
    @Test
    void itComesNearTheFiguresAndSaysWhatChanceIs() {
        Chance chance = new Chance(3, 0);
        Scenario truth = drawn(chance);
        PlaceFitTables tables = fit(LEEDS.against(published(truth, chance)), 7, "one");
        assertThat(tables.figures())
                .extracting(OwnFigureRow::measure)
                .containsExactlyElementsOf(FIGURES.stream()
                        .sorted(java.util.Comparator.comparingInt(NAMES::indexOf))
                        .toList());
        assertThat(tables.figures()).allSatisfy(row -> {
            assertThat(row.noise()).isCloseTo(Math.sqrt(2) * NOISE, within(0.75));
            assertThat(row.inside()).isTrue();
            assertThat(row.offAfter()).isEqualTo(row.after() - row.published());
            assertThat(row.offBefore()).isEqualTo(row.before() - row.published());
        });
        assertThat(tables.fittedScenario())
                .contains("based-on: scenario/1-leeds-2025.yaml\n")
                .contains("grip:\n  base: " + number(tables.fit().get(0).best()) + " # 95 % between ")
                .endsWith("fitted-to: [assessments_on_time, "
                        + String.join(
                                ", ",
                                tables.figures().stream()
                                        .map(OwnFigureRow::measure)
                                        .filter(name -> !name.equals("assessments_on_time"))
                                        .toList())
                        + "]\n");
    }

    private static String number(double value) {
        return new java.math.BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString();
    }

    @Test
    void aPlaceOfWhichNothingIsPublishedIsRefused() {
        assertThatThrownBy(() -> new PlaceFitAnalysis(LEEDS.against(Map.of()), 1, Measures.all()))
                .isInstanceOf(Problems.class)
                .hasMessage(
                        "Leeds 2025: there is no published figure that settings could be fitted to. Give some of them"
                                + " under published: assessments_on_time, icpc_on_time, cp_reviews_on_time, caseload_fte,"
                                + " rereferral_percent.");
    }
}

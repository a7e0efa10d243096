package mainstay.analysis.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.analysis.score.Pattern;
import mainstay.event.EventSink;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.place.BuiltInPlaces;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.results.evidence.CalibrationTables;
import mainstay.results.store.RunStore;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;
import mainstay.study.Calibration;
import mainstay.study.Calibration.Fitted;
import mainstay.study.Calibration.Target;
import org.apache.commons.math3.util.FastMath;

/**
 * A simulator that takes no time and whose answers are known: twelve measures that bend with nine settings, and noise of
 * which half belongs to the replication, whatever the settings. The last setting has no influence at all.
 */
final class StandIn implements Simulator {
    static final int PATTERNS = 12;
    static final List<MeasureDefinition> MEASURES = Measures.all().subList(0, PATTERNS);

    /** How uncertain each published value is: its standard deviation. */
    static final double PUBLISHED_SD = 1;

    static final List<Fitted> FITTED = List.of(
            fitted(AssessmentWorkSettings.LOOK_AHEAD, 6, 25),
            fitted(AssessmentWorkSettings.INFORMATION_LAG, 5, 25),
            fitted(AssessmentWorkSettings.VISIT_GAP, 4, 11),
            fitted(AssessmentWorkSettings.ASSESSMENT_HOURS, 5, 12),
            fitted(OversightSettings.AUTHORISE_HOURS, 0.4, 2),
            fitted(OversightSettings.DECISION_HOURS, 0.2, 0.9),
            fitted(AllocationSettings.CASELOAD_TARGET, 12, 22),
            fitted(AllocationSettings.COVER_AFTER, 15, 75),
            fitted(PlanWorkSettings.CORE_GROUP_HOURS, 0.5, 4));
    static final int AXES = FITTED.size();
    static final Parameter WITHOUT_INFLUENCE = PlanWorkSettings.CORE_GROUP_HOURS;

    private static final double NOISE = 0.7;
    private static final long NOISE_OF_POINT = 1_000_003;

    private final List<Axis> axes = FITTED.stream().map(Axis::new).toList();

    private static Fitted fitted(Parameter parameter, double low, double high) {
        return new Fitted(parameter, low, high);
    }

    /** Each setting moves three patterns; the last moves none. */
    private static double influence(int pattern, int axis) {
        return switch (Math.floorMod(pattern - axis, PATTERNS)) {
            case 0 -> axis == AXES - 1 ? 0 : 1.6;
            case 3 -> axis == AXES - 1 ? 0 : -1.1;
            case 7 -> axis == AXES - 1 ? 0 : 0.8;
            default -> 0;
        };
    }

    /** What a measure is on average; bent, and no polynomial of second order. */
    static double expected(int pattern, double[] place) {
        double along = 0;
        for (int axis = 0; axis < place.length; axis++) {
            along += influence(pattern, axis) * place[axis];
        }
        return 40 + along + 4 * FastMath.exp(0.15 * along) + 0.1 * along * along;
    }

    private double[] place(Scenario scenario) {
        return axes.stream()
                .mapToDouble(axis -> axis.place(scenario.settings().get(axis.parameter())))
                .toArray();
    }

    @Override
    public RunMeasures run(Scenario scenario, long seed, int replication, EventSink events) {
        double[] place = place(scenario);
        Chance chance = new Chance(seed, replication);
        double[] values = new double[PATTERNS];
        for (int pattern = 0; pattern < PATTERNS; pattern++) {
            long point = NOISE_OF_POINT + pattern + 31L * java.util.Arrays.hashCode(place);
            values[pattern] = expected(pattern, place)
                    + NOISE * chance.normal(Purpose.NEED, pattern, 0)
                    + NOISE * chance.normal(Purpose.NEED, point, 1);
        }
        return new RunMeasures(values, new long[PATTERNS], new double[PATTERNS][], Map.of(), Map.of(), Map.of());
    }

    /** A place drawn from the prior. */
    static double[] truth(Chance chance) {
        double[] truth = new double[AXES];
        for (int axis = 0; axis < AXES; axis++) {
            truth[axis] = Axis.PRIOR.quantile(chance.uniform(Purpose.NEED, 7, axis));
        }
        return truth;
    }

    /** What would be published of a place, with an error of its own. */
    static List<Pattern> published(double[] truth, Chance chance) {
        List<Pattern> patterns = new ArrayList<>();
        double half = PUBLISHED_SD * Axis.PRIOR.cut();
        for (int i = 0; i < PATTERNS; i++) {
            double value = expected(i, truth) + PUBLISHED_SD * chance.normal(Purpose.NEED, 8, i);
            patterns.add(new Pattern(
                    "X" + i,
                    Pattern.Kind.LEVEL,
                    MEASURES.get(i).name(),
                    value,
                    value - half,
                    value + half,
                    MEASURES.get(i).unit(),
                    "nowhere",
                    "never",
                    Grade.MEASURED,
                    "",
                    ""));
        }
        return patterns;
    }

    /** A calibration to all patterns but the last. */
    static Calibration calibration(long seed, int evaluations, int points, int draws) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < PATTERNS - 1; i++) {
            targets.add(new Target("X" + i, 1));
        }
        Scenario base = new BuiltInPlaces().find("england-2025").orElseThrow();
        Map<Parameter, Double> middle = new LinkedHashMap<>();
        FITTED.forEach(fitted -> middle.put(fitted.parameter(), new Axis(fitted).value(0)));
        return new Calibration(
                "Stand-in",
                base.with(base.settings().with(middle)),
                FITTED,
                targets,
                4,
                seed,
                evaluations,
                10,
                points,
                4,
                draws);
    }

    /** Calibrates in a folder; runs that it holds already are not done again. */
    static CalibrationTables calibrate(
            Calibration calibration, List<Pattern> patterns, Simulator simulator, int threads, Path folder) {
        try (RunStore store = RunStore.open(folder.resolve(RunStore.FILE), calibration.name())) {
            return calibrate(calibration, patterns, new Runner(new LocalExecutor(simulator, threads), store));
        }
    }

    static CalibrationTables calibrate(Calibration calibration, List<Pattern> patterns, Runner runner) {
        return new CalibrationRun(calibration, patterns, MEASURES)
                .run(runner, fit -> fit.values() + "\n" + fit.remarks() + "\n" + fit.doubts());
    }
}

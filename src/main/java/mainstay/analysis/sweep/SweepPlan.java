package mainstay.analysis.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.statistics.design.LatinHypercube;
import mainstay.statistics.design.SobolPoints;
import mainstay.statistics.design.UniformDraws;
import mainstay.study.Design;
import mainstay.study.Factor;
import mainstay.study.Futures;
import mainstay.study.Lever;
import mainstay.study.Study;
import mainstay.study.Sweep;

/**
 * What a sweep is to run: every arm in every future, with the same replications. A point is an arm in a future; points are
 * numbered future by future, arm by arm. Only the values of the futures are in memory: a scenario is made when a run needs
 * it.
 */
public final class SweepPlan {
    /** Significant digits of values that a design makes up, so that tables are short and say exactly what was run. */
    private static final MathContext DIGITS = new MathContext(8);

    private static final int FEW = 300;
    private static final int MANY = 3_000;
    private static final int CANDIDATES_OF_FEW = 100;
    private static final int CANDIDATES = 10;

    private final Sweep sweep;
    private final List<double[]> futures;

    private SweepPlan(Sweep sweep, List<double[]> futures) {
        this.sweep = sweep;
        this.futures = futures;
    }

    /** A sweep with the futures of its own design. */
    public static SweepPlan of(Sweep sweep) {
        Futures asked = sweep.futures();
        List<double[]> points =
                switch (asked.design()) {
                    case FULL_FACTORIAL -> everyCombination(asked.factors());
                    case ONE_AT_A_TIME -> oneAtATime(sweep);
                    case LATIN_HYPERCUBE, SOBOL -> spread(asked, sweep.study().seed());
                    case LIST -> asked.listed();
                };
        return of(sweep, points);
    }

    /**
     * A sweep with some futures.
     *
     * @param futures each a value for each factor, in units of the model; for options, the place of one
     */
    public static SweepPlan of(Sweep sweep, List<double[]> futures) {
        return new SweepPlan(sweep, List.copyOf(futures));
    }

    /** Another sweep of the same factors, in the same futures. */
    public SweepPlan with(Sweep other) {
        return new SweepPlan(other, futures);
    }

    private static List<double[]> everyCombination(List<Factor> factors) {
        List<double[]> points = new ArrayList<>(List.of(new double[factors.size()]));
        for (int i = 0; i < factors.size(); i++) {
            List<double[]> more = new ArrayList<>();
            for (double[] begun : points) {
                for (double value : factors.get(i).all()) {
                    double[] point = begun.clone();
                    point[i] = value;
                    more.add(point);
                }
            }
            points = more;
        }
        return points;
    }

    /** What is as in the base is written down as the base has it. */
    private static List<double[]> oneAtATime(Sweep sweep) {
        List<Factor> factors = sweep.futures().factors();
        double[] base = new double[factors.size()];
        Arrays.fill(base, Factor.AS_BASE);
        List<double[]> points = new ArrayList<>(List.of(settled(sweep, base)));
        for (int i = 0; i < base.length; i++) {
            for (double value : factors.get(i).all()) {
                double[] point = base.clone();
                point[i] = value;
                points.add(settled(sweep, point));
            }
        }
        return points;
    }

    private static double[] settled(Sweep sweep, double[] point) {
        Scenario scenario = sweep.scenario(0, point);
        double[] settled = point.clone();
        for (int i = 0; i < settled.length; i++) {
            if (Double.isNaN(point[i]) && sweep.futures().factors().get(i) instanceof Factor.Setting setting) {
                settled[i] = scenario.settings().get(setting.parameter());
            }
        }
        return settled;
    }

    private static List<double[]> spread(Futures asked, long seed) {
        Chance chance = new Chance(seed, 0);
        UniformDraws draws = (set, number) -> chance.uniform(Purpose.FUTURES_DESIGN, set, number);
        int dimensions = asked.factors().size();
        double[][] places = asked.design() == Design.SOBOL
                ? SobolPoints.of(asked.points(), dimensions, draws)
                : LatinHypercube.maximin(asked.points(), dimensions, candidates(asked.points()), draws);
        List<double[]> points = new ArrayList<>();
        for (double[] place : places) {
            points.add(IntStream.range(0, dimensions)
                    .mapToDouble(i -> shortened(
                            asked.factors().get(i), asked.factors().get(i).at(place[i])))
                    .toArray());
        }
        return points;
    }

    /** Comparing every point with every other takes too long when there are many, and gains little. */
    private static int candidates(int points) {
        return points <= FEW ? CANDIDATES_OF_FEW : points <= MANY ? CANDIDATES : 1;
    }

    private static double shortened(Factor factor, double value) {
        if (!(factor instanceof Factor.Setting setting) || !setting.levels().isEmpty()) {
            return value;
        }
        Parameter parameter = setting.parameter();
        double shorter =
                parameter.unit().toModel(new BigDecimal(parameter.unit().toFile(value)).round(DIGITS));
        return Math.min(Math.max(shorter, setting.low()), setting.high());
    }

    /** What it is a plan of. */
    public Sweep sweep() {
        return sweep;
    }

    /** The study. */
    public Study study() {
        return sweep.study();
    }

    /** Number of arms. */
    public int arms() {
        return study().arms().size();
    }

    /** Number of futures. */
    public int futures() {
        return futures.size();
    }

    /** Number of points: arms times futures. */
    public int points() {
        return Math.multiplyExact(arms(), futures());
    }

    /** Number of runs: points times replications. */
    public long runs() {
        return (long) points() * study().replications();
    }

    /** The future of a point. */
    public int future(int point) {
        return point / arms();
    }

    /** The arm of a point. */
    public int arm(int point) {
        return point % arms();
    }

    /** The number of a point. */
    public int point(int future, int arm) {
        return future * arms() + arm;
    }

    /** A value for each factor, in units of the model. */
    double[] values(int future) {
        return futures.get(future).clone();
    }

    /** The scenario of a point: made anew, and kept by nobody. */
    public Scenario scenario(int point) {
        return sweep.scenario(arm(point), futures.get(future(point)));
    }

    /** Seed of all runs. */
    public long seed() {
        return study().seed();
    }

    /** Names of the columns of levers and factors: all in which points differ besides their arm. */
    public List<String> columns() {
        List<String> names = new ArrayList<>();
        sweep.levers().stream().map(Lever::name).forEach(names::add);
        sweep.futures().factors().stream().map(Factor::name).forEach(names::add);
        return names;
    }

    /** Whether the cells of a column are numbers, in the unit that the registry spells the setting in. */
    public boolean isNumber(int column) {
        int levers = sweep.levers().size();
        return column < levers
                ? sweep.levers()
                        .get(column)
                        .setting()
                        .filter(SweepPlan::isNumber)
                        .isPresent()
                : sweep.futures().factors().get(column - levers) instanceof Factor.Setting setting
                        && isNumber(setting.parameter());
    }

    private static boolean isNumber(Parameter parameter) {
        return parameter.unit().isNumber();
    }

    /** The cells of a point: a number that says exactly what was run, or a word. */
    public List<Object> cells(int point) {
        List<Object> cells = new ArrayList<>();
        int arm = arm(point);
        for (Lever lever : sweep.levers()) {
            cells.add(lever.setting()
                    .map(setting ->
                            cell(setting, study().arms().get(arm).settings().get(setting)))
                    .orElse(lever.values().get(arm)));
        }
        double[] values = futures.get(future(point));
        for (int i = 0; i < values.length; i++) {
            Factor factor = sweep.futures().factors().get(i);
            cells.add(
                    factor instanceof Factor.Setting setting
                            ? cell(setting.parameter(), values[i])
                            : factor.spell(values[i]));
        }
        return cells;
    }

    private static Object cell(Parameter parameter, double value) {
        return isNumber(parameter) ? new BigDecimal(parameter.unit().toFile(value)) : parameter.spell(value);
    }
}

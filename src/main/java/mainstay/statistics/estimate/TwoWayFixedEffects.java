package mainstay.statistics.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.util.FastMath;

/**
 * How one quantity moves with another within units, once what is common to a unit and what is common to a year are taken
 * out: least squares with an effect of each unit and each year, and of another regressor beside it if there is one. Not every
 * unit need be seen in every year.
 *
 * <p>The standard error is robust to whatever ties the observations of one unit together (Cameron and Miller, Journal of
 * Human Resources 50, 2015): the sandwich over units, times G/(G − 1) × (N − 1)/(N − K) for G units, N observations and
 * K, the regressors and all years but one. Effects of units are nested in the clusters and so do not count. The interval
 * is Student's t with G − 1 degrees of freedom.
 *
 * @param slope change of y for one more of x; NaN where x does not vary within units beyond what years explain
 * @param standardError of the slope; NaN without a slope or with fewer than two units
 * @param interval of the slope; none without a standard error
 * @param units units seen at least twice: others say nothing about a slope within units
 * @param observations of these units
 */
public record TwoWayFixedEffects(double slope, double standardError, Interval interval, int units, int observations) {
    /** What is left of a regressor that units and years explain altogether, as a share of its size. */
    private static final double NOTHING = 1e-9;

    private static final TwoWayFixedEffects NONE = new TwoWayFixedEffects(Double.NaN, Double.NaN, Interval.NONE, 0, 0);

    /**
     * One observation; left out where x or y is not finite.
     *
     * @param unit name of the unit
     * @param year the year
     * @param x regressor
     * @param y outcome
     * @param beside another regressor, whose effect is taken out too; the same number where there is none
     */
    public record Observation(String unit, int year, double x, double y, double beside) {
        /** An observation without another regressor. */
        public Observation(String unit, int year, double x, double y) {
            this(unit, year, x, y, 0);
        }

        private boolean whole() {
            return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(beside);
        }
    }

    /**
     * Fits the regression.
     *
     * @param all observations, at most one for each unit and year
     * @param confidence between 0 and 1, such as 0.95
     */
    public static TwoWayFixedEffects of(List<Observation> all, double confidence) {
        Map<String, List<Observation>> units = byUnit(all);
        if (units.isEmpty()) {
            return NONE;
        }
        List<Observation> rows = units.values().stream().flatMap(List::stream).toList();
        List<Integer> years =
                List.copyOf(new TreeSet<>(rows.stream().map(Observation::year).toList()));
        double[] x = withinUnits(units, Observation::x);
        double[] y = withinUnits(units, Observation::y);
        double variation = product(x, x);
        double[] beside = withinUnits(units, Observation::beside);
        boolean joint = product(beside, beside) > 0;
        if (years.size() > 1 || joint) {
            RealMatrix effects = effects(units, years, rows.size(), joint ? beside : new double[0]);
            DecompositionSolver solver = new SingularValueDecomposition(effects).getSolver();
            x = residual(effects, solver, x);
            y = residual(effects, solver, y);
        }
        double squares = product(x, x);
        if (!(squares > NOTHING * variation)) {
            return new TwoWayFixedEffects(Double.NaN, Double.NaN, Interval.NONE, units.size(), rows.size());
        }
        double slope = product(x, y) / squares;
        return withError(units, years.size() + (joint ? 1 : 0), x, y, slope, squares, confidence);
    }

    private static TwoWayFixedEffects withError(
            Map<String, List<Observation>> units,
            int regressors,
            double[] x,
            double[] y,
            double slope,
            double squares,
            double confidence) {
        int n = x.length;
        int g = units.size();
        double meat = 0;
        int row = 0;
        for (List<Observation> unit : units.values()) {
            double score = 0;
            for (int i = 0; i < unit.size(); i++, row++) {
                score += x[row] * (y[row] - slope * x[row]);
            }
            meat += score * score;
        }
        if (g < 2 || n <= regressors) {
            return new TwoWayFixedEffects(slope, Double.NaN, Interval.NONE, g, n);
        }
        double correction = g / (g - 1.0) * (n - 1.0) / (n - regressors);
        double error = FastMath.sqrt(correction * meat) / squares;
        double half = StudentT.quantile(g - 1, 0.5 + confidence / 2) * error;
        return new TwoWayFixedEffects(slope, error, new Interval(slope - half, slope + half), g, n);
    }

    private static Map<String, List<Observation>> byUnit(List<Observation> all) {
        Map<String, List<Observation>> units = new TreeMap<>();
        for (Observation each : all) {
            if (each.whole()) {
                units.computeIfAbsent(each.unit(), unit -> new ArrayList<>()).add(each);
            }
        }
        units.values().removeIf(unit -> unit.size() < 2);
        return units;
    }

    /** One quantity of each observation, less its mean in the unit. */
    private static double[] withinUnits(
            Map<String, List<Observation>> units, java.util.function.ToDoubleFunction<Observation> quantity) {
        return units.values().stream()
                .flatMapToDouble(unit -> {
                    double mean = unit.stream().mapToDouble(quantity).average().orElseThrow();
                    return unit.stream().mapToDouble(quantity).map(value -> value - mean);
                })
                .toArray();
    }

    /** An indicator of each year but the first, less its mean in the unit, and the other regressor if there is one. */
    private static RealMatrix effects(
            Map<String, List<Observation>> units, List<Integer> years, int rows, double[] beside) {
        int others = years.size() - 1;
        RealMatrix effects = new Array2DRowRealMatrix(rows, others + (beside.length > 0 ? 1 : 0));
        for (int column = 0; column < others; column++) {
            int year = years.get(column + 1);
            effects.setColumn(column, withinUnits(units, each -> each.year() == year ? 1 : 0));
        }
        if (beside.length > 0) {
            effects.setColumn(others, beside);
        }
        return effects;
    }

    private static double[] residual(RealMatrix effects, DecompositionSolver solver, double[] values) {
        RealVector vector = MatrixUtils.createRealVector(values);
        return vector.subtract(effects.operate(solver.solve(vector))).toArray();
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

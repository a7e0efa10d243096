package mainstay.statistics.estimate;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/** The interval of a figure that is made from all samples together, from what it is with each sample left out in turn. */
public final class Jackknife {
    private Jackknife() {}

    /**
     * The standard error of an estimate.
     *
     * @param without what it is with the first sample left out, the second, and so on
     * @return NaN with fewer than two samples, or where one of these is NaN
     */
    public static double standardError(double[] without) {
        int n = without.length;
        return n < 2 ? Double.NaN : FastMath.sqrt(StatUtils.populationVariance(without) * (n - 1));
    }

    /**
     * The t interval around an estimate (Tukey 1958), on the scale of the range.
     *
     * @param estimate made from all samples
     * @param without the same with the first sample left out, the second, and so on
     * @param confidence between 0 and 1, such as 0.95
     * @param range where the figure can lie
     * @return none with fewer than {@link Interval#FEWEST} samples, where an estimate is NaN, or at an end of the range
     */
    public static Interval interval(double estimate, double[] without, double confidence, NaturalRange range) {
        int n = without.length;
        if (n < Interval.FEWEST) {
            return Interval.NONE;
        }
        double error = standardError(without);
        return Double.isNaN(error) || !range.holds(estimate)
                ? Interval.NONE
                : range.around(estimate, error, StudentT.quantile(n - 1, 0.5 + confidence / 2));
    }
}

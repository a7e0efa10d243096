package mainstay.statistics.estimate;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/**
 * The mean of a sample with its interval.
 *
 * @param n number of values
 * @param mean their mean; NaN without values
 * @param sd their standard deviation; NaN with fewer than two values
 * @param interval of the mean; none with fewer than {@link Interval#FEWEST} values, and none where all lie at an end of what
 *     is possible
 */
public record MeanEstimate(int n, double mean, double sd, Interval interval) {
    /**
     * Estimates the mean that the values are drawn around, with a t interval.
     *
     * @param values finite numbers, independent of each other
     * @param confidence between 0 and 1, such as 0.95
     */
    public static MeanEstimate of(double[] values, double confidence) {
        return of(values, confidence, NaturalRange.UNBOUNDED);
    }

    /**
     * Estimates the mean of values that lie in a range, with an interval that lies in it too.
     *
     * @param values finite numbers, independent of each other; an end of the range that one of them lies beyond is none
     * @param confidence between 0 and 1, such as 0.95
     * @param range where each value can lie
     */
    public static MeanEstimate of(double[] values, double confidence, NaturalRange range) {
        int n = values.length;
        double mean = StatUtils.mean(values);
        double sd = n < 2 ? Double.NaN : FastMath.sqrt(StatUtils.variance(values, mean));
        if (n < Interval.FEWEST) {
            return new MeanEstimate(n, mean, sd, Interval.NONE);
        }
        NaturalRange of = range.holding(values);
        double quantile = StudentT.quantile(n - 1, 0.5 + confidence / 2);
        return new MeanEstimate(n, mean, sd, of.around(mean, sd / FastMath.sqrt(n), quantile));
    }
}

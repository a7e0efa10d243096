package mainstay.statistics.estimate;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/**
 * The mean of a sample with its t interval.
 *
 * @param n number of values
 * @param mean their mean; NaN without values
 * @param sd their standard deviation; NaN with fewer than two values
 * @param interval of the mean; none with fewer than two values
 */
public record MeanEstimate(int n, double mean, double sd, Interval interval) {
    /**
     * Estimates the mean that the values are drawn around.
     *
     * @param values finite numbers, independent of each other
     * @param confidence between 0 and 1, such as 0.95
     */
    public static MeanEstimate of(double[] values, double confidence) {
        int n = values.length;
        double mean = StatUtils.mean(values);
        if (n < 2) {
            return new MeanEstimate(n, mean, Double.NaN, Interval.NONE);
        }
        double sd = FastMath.sqrt(StatUtils.variance(values, mean));
        double half = tQuantile(n - 1, 0.5 + confidence / 2) * sd / FastMath.sqrt(n);
        return new MeanEstimate(n, mean, sd, new Interval(mean - half, mean + half));
    }

    static double tQuantile(int freedom, double p) {
        return new TDistribution(null, freedom).inverseCumulativeProbability(p);
    }
}

package mainstay.statistics.estimate;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/**
 * The ratio of two means that were observed in pairs, with the interval of Fieller (Journal of the Royal Statistical
 * Society B 16, 1954): all ratios θ for which a t test does not tell the mean of numerator − θ × denominator from zero.
 *
 * @param n number of pairs
 * @param ratio mean of the numerators over mean of the denominators; NaN without pairs
 * @param interval of the ratio; none with fewer than {@link Interval#FEWEST} pairs, and none when the mean of the denominators cannot be told
 *     from zero, for then nothing limits the ratio
 */
public record RatioOfMeans(int n, double ratio, Interval interval) {
    /**
     * Estimates the ratio of the means that the pairs are drawn around.
     *
     * @param numerators finite numbers
     * @param denominators as many finite numbers
     * @param confidence between 0 and 1, such as 0.95
     */
    public static RatioOfMeans of(double[] numerators, double[] denominators, double confidence) {
        int n = numerators.length;
        double above = StatUtils.mean(numerators);
        double below = StatUtils.mean(denominators);
        if (n < Interval.FEWEST) {
            return new RatioOfMeans(n, above / below, Interval.NONE);
        }
        double t = StudentT.quantile(n - 1, 0.5 + confidence / 2);
        double scale = t * t / (n * (n - 1.0));
        double ofAbove = scale * products(numerators, above, numerators, above);
        double ofBelow = scale * products(denominators, below, denominators, below);
        double ofBoth = scale * products(numerators, above, denominators, below);
        double leading = below * below - ofBelow;
        if (!(leading > 0)) {
            return new RatioOfMeans(n, above / below, Interval.NONE);
        }
        // The ends solve (above − θ below)² = ofAbove − 2 θ ofBoth + θ² ofBelow; rounding may take the root below zero.
        double middle = above * below - ofBoth;
        double root = FastMath.sqrt(FastMath.max(
                0,
                below * below * ofAbove
                        + above * above * ofBelow
                        - 2 * above * below * ofBoth
                        - (ofAbove * ofBelow - ofBoth * ofBoth)));
        return new RatioOfMeans(n, above / below, new Interval((middle - root) / leading, (middle + root) / leading));
    }

    private static double products(double[] first, double firstMean, double[] second, double secondMean) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += (first[i] - firstMean) * (second[i] - secondMean);
        }
        return sum;
    }

    /** Whether there is an interval. */
    public boolean isBounded() {
        return !Double.isNaN(interval.low());
    }
}

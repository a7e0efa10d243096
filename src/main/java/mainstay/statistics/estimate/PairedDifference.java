package mainstay.statistics.estimate;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Skewness;
import org.apache.commons.math3.util.FastMath;

/**
 * The mean difference between two samples that were made pair by pair.
 *
 * <p>The interval is Student's t, unless the differences are skewed: beyond {@link #SKEWED}, with at least {@link
 * #ENOUGH_TO_RESAMPLE} pairs, it is a bias-corrected and accelerated bootstrap. With fewer pairs a bootstrap interval is
 * too short and the skewness itself is mostly noise, so the t interval stays.
 *
 * @param n number of pairs
 * @param mean mean of first less second; NaN without pairs
 * @param interval of the mean; none with fewer than two pairs
 * @param probabilityAbove how probable it is that the mean difference is above zero, by the t distribution centred on
 *     the mean with its standard error (0 to 1); NaN with fewer than two pairs
 * @param pValue two-sided p of the paired t test; 1 when all pairs are equal, NaN with fewer than two pairs
 * @param method where the interval comes from
 */
public record PairedDifference(
        int n, double mean, Interval interval, double probabilityAbove, double pValue, Method method) {
    /** Absolute sample skewness beyond which differences count as skewed: about two standard errors at 20 pairs. */
    public static final double SKEWED = 1;

    /** Fewest pairs that are worth resampling. */
    public static final int ENOUGH_TO_RESAMPLE = 10;

    /** Where the interval comes from. */
    public enum Method {
        /** Fewer than two pairs: there is none. */
        NONE,
        /** Every pair is equal. */
        IDENTICAL,
        /** Student's t. */
        T,
        /** Bias-corrected and accelerated bootstrap. */
        BOOTSTRAP
    }

    /**
     * Compares two samples of equal length; a pair with a NaN on either side is left out.
     *
     * @param first one value for each pair
     * @param second the values to take away from them
     * @param confidence between 0 and 1, such as 0.95
     * @param seed what the bootstrap draws depend on
     */
    public static PairedDifference of(double[] first, double[] second, double confidence, long seed) {
        double[] differences = differences(first, second);
        MeanEstimate estimate = MeanEstimate.of(differences, confidence);
        int n = estimate.n();
        if (n < 2) {
            return new PairedDifference(n, estimate.mean(), Interval.NONE, Double.NaN, Double.NaN, Method.NONE);
        }
        if (Arrays.stream(differences).allMatch(difference -> difference == 0)) {
            return new PairedDifference(n, 0, new Interval(0, 0), Double.NaN, 1, Method.IDENTICAL);
        }
        double beyond = probabilityBeyondZero(estimate);
        double above = estimate.mean() > 0 ? 1 - beyond : beyond;
        double p = 2 * beyond;
        boolean skewed = n >= ENOUGH_TO_RESAMPLE && FastMath.abs(new Skewness().evaluate(differences)) > SKEWED;
        return skewed
                ? new PairedDifference(
                        n, estimate.mean(), Bootstrap.ofMean(differences, confidence, seed), above, p, Method.BOOTSTRAP)
                : new PairedDifference(n, estimate.mean(), estimate.interval(), above, p, Method.T);
    }

    private static double[] differences(double[] first, double[] second) {
        double[] differences = new double[first.length];
        int n = 0;
        for (int i = 0; i < first.length; i++) {
            if (Double.isFinite(first[i]) && Double.isFinite(second[i])) {
                differences[n++] = first[i] - second[i];
            }
        }
        return Arrays.copyOf(differences, n);
    }

    /** Probability that the mean difference lies on the other side of zero than the one found. */
    private static double probabilityBeyondZero(MeanEstimate estimate) {
        if (estimate.sd() == 0) {
            return 0;
        }
        double t = estimate.mean() / (estimate.sd() / FastMath.sqrt(estimate.n()));
        return new TDistribution(null, estimate.n() - 1).cumulativeProbability(-FastMath.abs(t));
    }
}

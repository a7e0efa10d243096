package mainstay.statistics.estimate;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * The mean difference between two samples that were made pair by pair.
 *
 * <p>Interval, p and probability come from one t statistic, so that they never disagree: p is below 1 − confidence exactly
 * when the interval leaves zero out. The statistic is Student's, unless the differences are skewed: then it is {@link
 * SkewedT}.
 *
 * @param n number of pairs
 * @param mean mean of first less second; NaN without pairs
 * @param interval of the mean; none with fewer than {@link Interval#FEWEST} pairs
 * @param probabilityAbove how probable it is that the mean difference is above zero (0 to 1): one less the one-sided p; NaN
 *     with fewer pairs, or when all are equal
 * @param pValue two-sided p of no difference; 1 when all pairs are equal, NaN with fewer pairs
 * @param method where all three come from
 */
public record PairedDifference(
        int n, double mean, Interval interval, double probabilityAbove, double pValue, Method method) {
    /** Where interval and p come from. */
    public enum Method {
        /** Too few pairs: there are none. */
        NONE,
        /** Every pair is equal, of two or more. */
        IDENTICAL,
        /** Student's t. */
        T,
        /** Student's t of what the skewness has been taken out of. */
        SKEWED_T
    }

    /**
     * Compares two samples of equal length; a pair with a NaN on either side is left out.
     *
     * @param first one value for each pair
     * @param second the values to take away from them
     * @param confidence between 0 and 1, such as 0.95
     * @param range where a difference can lie: the interval is cut there
     */
    public static PairedDifference of(double[] first, double[] second, double confidence, NaturalRange range) {
        double[] differences = differences(first, second);
        MeanEstimate estimate = MeanEstimate.of(differences, confidence);
        int n = estimate.n();
        if (n > 1 && Arrays.stream(differences).allMatch(difference -> difference == 0)) {
            return new PairedDifference(n, 0, new Interval(0, 0), Double.NaN, 1, Method.IDENTICAL);
        }
        if (n < Interval.FEWEST) {
            return new PairedDifference(n, estimate.mean(), Interval.NONE, Double.NaN, Double.NaN, Method.NONE);
        }
        double error = estimate.sd() / FastMath.sqrt(n);
        SkewedT skewed = SkewedT.of(differences);
        Interval interval = skewed.isUsed()
                ? skewed.interval(estimate.mean(), error, StudentT.quantile(n - 1, 0.5 + confidence / 2))
                : estimate.interval();
        double t = error == 0 ? FastMath.signum(estimate.mean()) * Double.POSITIVE_INFINITY : estimate.mean() / error;
        double statistic = skewed.isUsed() ? skewed.corrected(t) : t;
        double below = StudentT.below(n - 1, -FastMath.abs(statistic));
        return new PairedDifference(
                n,
                estimate.mean(),
                range.holding(differences).cut(interval),
                statistic > 0 ? 1 - below : below,
                2 * below,
                skewed.isUsed() ? Method.SKEWED_T : Method.T);
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
}

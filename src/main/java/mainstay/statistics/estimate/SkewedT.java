package mainstay.statistics.estimate;

import org.apache.commons.math3.stat.descriptive.moment.Skewness;
import org.apache.commons.math3.util.FastMath;

/**
 * Takes the skewness of a sample out of the t statistic of its mean: the cubic transformation of Hall (On the removal of
 * skewness by transformation, Journal of the Royal Statistical Society B 54, 1992). It rises all the way, so that the
 * interval it gives holds zero exactly when the test it gives does not tell the mean from zero.
 *
 * <p>It is used beyond a skewness of {@link #SKEWED}, with at least {@link #ENOUGH} values. Its intervals are at most about
 * two and a half times as long as those of t, and miss the mean far less often on the side of the long tail.
 */
final class SkewedT {
    /** Absolute sample skewness beyond which values count as skewed: about two standard errors at 20 values. */
    static final double SKEWED = 1;

    /** Fewest values that are corrected: with fewer an interval may reach beyond all of them. */
    static final int ENOUGH = 16;

    private final boolean used;
    private final double slant;

    private SkewedT(boolean used, double slant) {
        this.used = used;
        this.slant = slant;
    }

    /** The correction for a sample of three values or more that are not all equal. */
    static SkewedT of(double[] values) {
        double n = values.length;
        double skewness = new Skewness().evaluate(values);
        // The third moment over the cube of the standard deviation, both without corrections for the size of the
        // sample.
        double plain = skewness * (n - 2) / FastMath.sqrt(n * (n - 1));
        return new SkewedT(n >= ENOUGH && FastMath.abs(skewness) > SKEWED, plain / (3 * FastMath.sqrt(n)));
    }

    /** Whether the sample is skewed, and large enough to say so. */
    boolean isUsed() {
        return used;
    }

    /** What is distributed about as Student's t, from the t statistic of the mean. */
    double corrected(double t) {
        double cube = 1 + slant * t;
        return (cube * cube * cube - 1) / (3 * slant) + slant / 2;
    }

    private double uncorrected(double corrected) {
        return (FastMath.cbrt(1 + 3 * slant * (corrected - slant / 2)) - 1) / slant;
    }

    /**
     * The interval of the mean.
     *
     * @param error its standard error
     * @param quantile of Student's t, above 0
     */
    Interval interval(double mean, double error, double quantile) {
        return new Interval(mean - uncorrected(quantile) * error, mean - uncorrected(-quantile) * error);
    }
}

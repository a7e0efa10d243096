package mainstay.statistics.estimate;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * The standard normal distribution, cut off at the same distance on either side.
 *
 * @param cut above 0
 */
public record CutNormal(double cut) {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** Cut off where 95 % of the uncut distribution lie between. */
    public static final CutNormal OF_95_PERCENT = new CutNormal(NORMAL.inverseCumulativeProbability(0.975));

    /** Its variance: less than 1. */
    public double variance() {
        return 1 - 2 * cut * NORMAL.density(cut) / inside();
    }

    /** Standard deviation. */
    public double sd() {
        return FastMath.sqrt(variance());
    }

    /** The value below which a share (between 0 and 1) of it lies. */
    public double quantile(double share) {
        double tail = NORMAL.cumulativeProbability(-cut);
        return NORMAL.inverseCumulativeProbability(tail + share * inside());
    }

    private double inside() {
        return 1 - 2 * NORMAL.cumulativeProbability(-cut);
    }
}

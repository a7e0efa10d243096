package mainstay.statistics.estimate;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/** Whether chains that began apart have come to draw from the same distribution (Gelman and Rubin 1992). */
public final class ScaleReduction {
    private ScaleReduction() {}

    /**
     * Potential scale reduction of chains, each cut in halves so that a drift within a chain shows as well.
     *
     * @param chains at least one, all of the same length, at least four
     * @return near 1 when all draw from the same distribution, greater otherwise; 1 when nothing varies
     */
    public static double of(double[][] chains) {
        int half = chains[0].length / 2;
        double[] means = new double[2 * chains.length];
        double[] variances = new double[means.length];
        for (int i = 0; i < means.length; i++) {
            double[] chain = chains[i / 2];
            int from = i % 2 == 0 ? 0 : chain.length - half;
            double[] part = Arrays.copyOfRange(chain, from, from + half);
            means[i] = StatUtils.mean(part);
            variances[i] = StatUtils.variance(part);
        }
        double within = StatUtils.mean(variances);
        if (within == 0) {
            return StatUtils.variance(means) == 0 ? 1 : Double.POSITIVE_INFINITY;
        }
        return FastMath.sqrt((half - 1.0) / half + StatUtils.variance(means) / within);
    }
}

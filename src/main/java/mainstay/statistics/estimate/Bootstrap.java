package mainstay.statistics.estimate;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/** Intervals by resampling (Efron and Tibshirani 1993, chapter 14); the same seed gives the same interval. */
public final class Bootstrap {
    /** One less than a round number, so that the usual levels fall on an order statistic. */
    static final int RESAMPLES = 9_999;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Bootstrap() {}

    /** Bias-corrected and accelerated interval of the mean of at least three values that are not all the same. */
    public static Interval ofMean(double[] values, double confidence, long seed) {
        double mean = StatUtils.mean(values);
        double[] means = resampledMeans(values, seed);
        double bias = bias(means, mean);
        double acceleration = acceleration(values, mean);
        double tail = (1 - confidence) / 2;
        return new Interval(
                orderStatistic(means, corrected(bias, acceleration, tail)),
                orderStatistic(means, corrected(bias, acceleration, 1 - tail)));
    }

    private static double[] resampledMeans(double[] values, long seed) {
        double[] means = new double[RESAMPLES];
        long draw = 0;
        for (int i = 0; i < RESAMPLES; i++) {
            double sum = 0;
            for (int j = 0; j < values.length; j++) {
                double uniform = (mix(seed + ++draw * GOLDEN) >>> 11) * 0x1.0p-53;
                sum += values[(int) (uniform * values.length)];
            }
            means[i] = sum / values.length;
        }
        Arrays.sort(means);
        return means;
    }

    /** How far the resampled means lie to one side, as a normal deviate. */
    private static double bias(double[] means, double mean) {
        double below = 0;
        for (double resampled : means) {
            below += resampled < mean ? 1 : resampled == mean ? 0.5 : 0;
        }
        double share = FastMath.min(FastMath.max(below, 0.5), means.length - 0.5) / means.length;
        return NORMAL.inverseCumulativeProbability(share);
    }

    /** A sixth of the skewness of the mean, from the values themselves: what the jackknife gives for a mean. */
    private static double acceleration(double[] values, double mean) {
        double squares = 0;
        double cubes = 0;
        for (double value : values) {
            double distance = value - mean;
            squares += distance * distance;
            cubes += distance * distance * distance;
        }
        return cubes / (6 * squares * FastMath.sqrt(squares));
    }

    private static double corrected(double bias, double acceleration, double tail) {
        double deviate = bias + NORMAL.inverseCumulativeProbability(tail);
        return NORMAL.cumulativeProbability(bias + deviate / (1 - acceleration * deviate));
    }

    private static double orderStatistic(double[] sorted, double share) {
        int rank = (int) FastMath.round(share * (sorted.length + 1));
        return sorted[FastMath.max(0, FastMath.min(sorted.length - 1, rank - 1))];
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

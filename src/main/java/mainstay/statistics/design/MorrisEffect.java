package mainstay.statistics.design;

import java.util.Arrays;
import mainstay.statistics.estimate.Bootstrap;
import mainstay.statistics.estimate.Interval;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/**
 * What a factor does to an outcome, from its elementary effects: one for each trajectory of a {@link MorrisDesign}, the
 * mean over replications. All but the last are in units of the outcome, for the whole range of the factor.
 *
 * @param n elementary effects; those without any replication are left out
 * @param mu their mean: which way it goes
 * @param muStar the mean of their absolute values (Campolongo and others 2007): how much it matters, whichever way
 * @param muStarInterval of that, by resampling trajectories; none with fewer than three
 * @param sigma their standard deviation: how far the effect depends on where the factors are, and on chance; NaN with fewer
 *     than two
 * @param noise what muStar would be on average if there were no effect and all were chance, from the scatter of replications;
 *     NaN without replications
 * @param pChance how probable effects as large are by chance alone: the F test of no effect at all, on the scatter of
 *     replications (0 to 1); NaN without replications
 */
public record MorrisEffect(
        int n, double mu, double muStar, Interval muStarInterval, double sigma, double noise, double pChance) {
    /** The mean of the absolute value of a standard normal deviate. */
    private static final double HALF_NORMAL = FastMath.sqrt(2 / FastMath.PI);

    private static final int FEWEST_TO_RESAMPLE = 3;

    /**
     * Summarises elementary effects.
     *
     * @param effects by trajectory and replication; NaN where there is none. Replications of different trajectories are
     *     independent of each other
     * @param confidence of the interval, between 0 and 1, such as 0.95
     * @param seed what the resampling depends on
     */
    public static MorrisEffect of(double[][] effects, double confidence, long seed) {
        double[][] seen = Arrays.stream(effects)
                .map(each -> Arrays.stream(each).filter(Double::isFinite).toArray())
                .filter(each -> each.length > 0)
                .toArray(double[][]::new);
        double[] means = Arrays.stream(seen).mapToDouble(StatUtils::mean).toArray();
        double[] sizes = Arrays.stream(means).map(FastMath::abs).toArray();
        Scatter scatter = Scatter.of(seen, means);
        return new MorrisEffect(
                means.length,
                StatUtils.mean(means),
                StatUtils.mean(sizes),
                interval(sizes, confidence, seed),
                means.length < 2 ? Double.NaN : FastMath.sqrt(StatUtils.variance(means)),
                HALF_NORMAL * FastMath.sqrt(scatter.ofMeans()),
                scatter.probabilityOf(means));
    }

    private static Interval interval(double[] sizes, double confidence, long seed) {
        if (sizes.length < FEWEST_TO_RESAMPLE) {
            return Interval.NONE;
        }
        return Arrays.stream(sizes).allMatch(size -> size == sizes[0])
                ? new Interval(sizes[0], sizes[0])
                : Bootstrap.ofMean(sizes, confidence, seed);
    }

    /**
     * How probable effects as large are by chance alone, when that is known from elsewhere: the F test of no effect at all.
     *
     * @param variance of one elementary effect by chance alone, more than 0
     * @param freedom degrees of freedom behind it, at least 1
     * @return 0 to 1; NaN without effects
     */
    public double pChance(double variance, int freedom) {
        if (n == 0) {
            return Double.NaN;
        }
        double square = mu * mu + (n < 2 ? 0 : sigma * sigma * (n - 1) / n);
        return 1 - new FDistribution(null, n, freedom).cumulativeProbability(square / variance);
    }

    /** What is left of sigma when the scatter of replications is taken off; NaN without replications. */
    public double sigmaWithoutNoise() {
        double ofChance = noise / HALF_NORMAL;
        return FastMath.sqrt(FastMath.max(0, sigma * sigma - ofChance * ofChance));
    }

    /**
     * How replications scatter about the elementary effects.
     *
     * @param replications number behind each effect
     * @param variance of single replications, pooled over effects
     * @param freedom its degrees of freedom
     */
    private record Scatter(int[] replications, double variance, int freedom) {
        static Scatter of(double[][] effects, double[] means) {
            double squares = 0;
            int freedom = 0;
            for (int i = 0; i < effects.length; i++) {
                for (double effect : effects[i]) {
                    squares += (effect - means[i]) * (effect - means[i]);
                }
                freedom += effects[i].length - 1;
            }
            int[] replications =
                    Arrays.stream(effects).mapToInt(each -> each.length).toArray();
            return new Scatter(replications, freedom == 0 ? Double.NaN : squares / freedom, freedom);
        }

        /** Variance of an effect about what it would be without chance, on average over effects. */
        double ofMeans() {
            return variance
                    * Arrays.stream(replications)
                            .mapToDouble(n -> 1.0 / n)
                            .average()
                            .orElse(Double.NaN);
        }

        double probabilityOf(double[] means) {
            if (freedom == 0) {
                return Double.NaN;
            }
            double squares = 0;
            for (int i = 0; i < means.length; i++) {
                squares += replications[i] * means[i] * means[i];
            }
            if (variance == 0) {
                return squares == 0 ? 1 : 0;
            }
            return 1
                    - new FDistribution(null, means.length, freedom)
                            .cumulativeProbability(squares / means.length / variance);
        }
    }
}

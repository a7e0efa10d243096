package mainstay.model.threshold;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.util.FastMath;

/**
 * How need is spread over the families that are referred, as sums over fine steps. New families have log-normal need of
 * mean 1. Those that return have the mean of their former need and a new draw: that is taken to be log-normal too, with
 * mean 1 and the variance that repeats itself when this share of all referrals are returns.
 */
final class ReferredNeed {
    private static final int STEPS_EITHER_WAY = 80;
    private static final double STEP = 0.1;

    private final double[] needs = new double[2 * (2 * STEPS_EITHER_WAY + 1)];
    private final double[] weights = new double[needs.length];
    private int filled;

    /**
     * Need of referred families.
     *
     * @param variation coefficient of variation of the need of new families
     * @param returning share of referrals that are returns, 0 to 1
     */
    ReferredNeed(double variation, double returning) {
        double variance = variation * variation;
        double ofAll = variance * (1 - 0.75 * returning) / (1 - 0.25 * returning);
        fill(1 - returning, variance);
        fill(returning, (ofAll + variance) / 4);
    }

    private void fill(double share, double variance) {
        double logVariance = FastMath.log1p(variance);
        double all = 0;
        for (int i = -STEPS_EITHER_WAY; i <= STEPS_EITHER_WAY; i++) {
            all += density(i * STEP);
        }
        for (int i = -STEPS_EITHER_WAY; i <= STEPS_EITHER_WAY; i++) {
            needs[filled] = FastMath.exp(FastMath.sqrt(logVariance) * i * STEP - logVariance / 2);
            weights[filled++] = share * density(i * STEP) / all;
        }
    }

    private static double density(double z) {
        return FastMath.exp(-z * z / 2);
    }

    /** Mean of something that depends on need. */
    double mean(DoubleUnaryOperator ofNeed) {
        double sum = 0;
        for (int i = 0; i < needs.length; i++) {
            sum += weights[i] * ofNeed.applyAsDouble(needs[i]);
        }
        return sum;
    }
}

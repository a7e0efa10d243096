package mainstay.statistics.estimate;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.RealDistribution;

/**
 * A share or rate of a few cases, drawn to what was expected of it, with the interval that holds the true one with 95 %.
 *
 * @param value (events + k × expected) / (exposure + k)
 * @param low lower end of the interval
 * @param high upper end
 */
public record DrawnRate(double value, double low, double high) {
    private static final double TAIL = 0.025;
    /** Half an event on either side says that nothing is impossible because it has not been seen (Jeffreys). */
    private static final double HALF = 0.5;

    /**
     * Of a share: beta-binomial.
     *
     * @param events part of the exposure
     * @param exposure number of cases
     * @param expected share that was expected
     * @param strength k, as {@link PriorStrength} has it; 0 to draw nothing
     */
    public static DrawnRate ofShare(double events, double exposure, double expected, double strength) {
        double happened = events + strength * expected;
        double not = exposure - events + strength * (1 - expected);
        return new DrawnRate(happened / (exposure + strength), new BetaDistribution(happened + HALF, not + HALF));
    }

    /** Of a rate that may exceed 1: gamma-Poisson. */
    public static DrawnRate ofRate(double events, double exposure, double expected, double strength) {
        double happened = events + strength * expected;
        return new DrawnRate(
                happened / (exposure + strength), new GammaDistribution(happened + HALF, 1 / (exposure + strength)));
    }

    private DrawnRate(double value, RealDistribution of) {
        this(value, of.inverseCumulativeProbability(TAIL), of.inverseCumulativeProbability(1 - TAIL));
    }
}

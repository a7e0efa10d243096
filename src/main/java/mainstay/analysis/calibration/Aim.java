package mainstay.analysis.calibration;

import mainstay.analysis.score.Pattern;
import org.apache.commons.math3.util.FastMath;

/**
 * A published level and what a calibration makes of it.
 *
 * @param pattern what is published
 * @param index place of its measure among all measures
 * @param weight how much its misfit counts; 0 when the calibration is not fitted to it
 */
record Aim(Pattern pattern, int index, double weight) {
    /** Half a band is this many standard deviations: the band holds 95 % of what the published value may stand for. */
    private static final double HALF_BAND = Axis.PRIOR.cut();

    boolean fitted() {
        return weight > 0;
    }

    /** Variance of the published value around what the model should give: half the band is 1.96 standard deviations. */
    double variance() {
        double sd = (pattern.high() - pattern.low()) / 2 / HALF_BAND;
        return sd * sd;
    }

    /** The same with a band that holds at least so much variance. */
    Aim holding(double chance) {
        double half = HALF_BAND * FastMath.sqrt(chance);
        return chance > variance()
                ? new Aim(pattern.within(pattern.value() - half, pattern.value() + half), index, weight)
                : this;
    }

    /**
     * How far a simulated value is from the published one, in squared standard errors times the weight.
     *
     * @param simulated the value
     * @param error variance of the value itself
     */
    double misfit(double simulated, double error) {
        double off = simulated - pattern.value();
        return weight * off * off / (variance() + error);
    }
}

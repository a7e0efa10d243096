package mainstay.model.threshold;

import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.FastMath;

/**
 * A gate at which some families are turned away: the odds of it go with the load there and against the family's need.
 *
 * @param usual share turned away at usual load, 0 to 1
 * @param needEffect how far need decides: odds go with need to the power of minus this; 0 not at all
 * @param odds odds at usual load for a need of 1
 */
public record Threshold(double usual, double needEffect, double odds) {
    private static final double WIDEST = 60;
    private static final int HALVINGS = 100;

    /** A gate that does not look at need. */
    static Threshold blind(double usual) {
        return new Threshold(usual, 0, usual / (1 - usual));
    }

    /**
     * A gate that looks at need and turns a given share away at usual load.
     *
     * @param usual that share, 0 to 1
     * @param needEffect how far need decides
     * @param share share turned away, over all families that come to the gate, for any threshold: grows with its odds
     */
    static Threshold withShare(double usual, double needEffect, ToDoubleFunction<Threshold> share) {
        if (needEffect == 0 || usual <= 0 || usual >= 1) {
            return blind(usual);
        }
        double low = -WIDEST;
        double high = WIDEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (share.applyAsDouble(new Threshold(usual, needEffect, FastMath.exp(middle))) < usual) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Threshold(usual, needEffect, FastMath.exp((low + high) / 2));
    }

    /**
     * Share of families with a need that are turned away.
     *
     * @param need of the family, mean about 1
     * @param factor on the odds: 1 at usual load
     */
    public double share(double need, double factor) {
        if (needEffect == 0 || usual <= 0 || usual >= 1) {
            return shifted(usual, factor);
        }
        double now = odds * FastMath.pow(need, -needEffect) * factor;
        return now / (1 + now);
    }

    /** A share whose odds are multiplied by a factor; what is nought or all stays so. */
    public static double shifted(double share, double factor) {
        if (factor == 1 || share <= 0 || share >= 1) {
            return share;
        }
        return share * factor / (1 - share + share * factor);
    }
}

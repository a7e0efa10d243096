package mainstay.model.agent.manner;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;

/**
 * How far somebody leans towards doing something more or less often than is usual. A share is the part of a normal
 * distribution that lies below a line; whoever leans has the line elsewhere, by a normal draw. Lines are drawn so far out
 * that of many who lean the mean share is the usual one, exactly: the mean of Φ(a √(1 + s²) + s z) is Φ(a).
 *
 * @param variance of such draws, s²
 * @param shift this one's draw, s z
 */
public record Leaning(double variance, double shift) {
    /** As is usual. */
    public static final Leaning NONE = new Leaning(0, 0);

    private static final double SQRT2 = 1.4142135623730951;

    /**
     * One of many.
     *
     * @param spread standard deviation of what they draw
     * @param score a standard normal draw
     */
    public static Leaning of(double spread, double score) {
        return new Leaning(spread * spread, spread * score);
    }

    /** Two causes to lean that are drawn apart. */
    public Leaning and(Leaning other) {
        return new Leaning(variance + other.variance, shift + other.shift);
    }

    /** The share of somebody who leans so, when this (0 to 1) is usual; none and all stay so. */
    public double of(double usual) {
        if (variance == 0 || usual <= 0 || usual >= 1) {
            return usual;
        }
        double line = -SQRT2 * Erf.erfcInv(2 * usual);
        return Erf.erfc(-(line * FastMath.sqrt(1 + variance) + shift) / SQRT2) / 2;
    }
}

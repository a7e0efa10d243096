package mainstay.analysis.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.math3.util.FastMath;

/**
 * Rounds a figure and the ends of its interval alike: to one significant digit of the interval's half-width, two if it
 * begins with 1 or 2, and finer if an end would otherwise look like zero.
 *
 * @param decimals digits after the point
 */
public record Rounding(int decimals) {
    private static final int MOST = 6;

    /** For a figure whose interval has these ends; two digits where it has no width. */
    public static Rounding of(double low, double high) {
        double half = (high - low) / 2;
        if (!(half > 0)) {
            return new Rounding(2);
        }
        int magnitude = (int) FastMath.floor(FastMath.log10(half));
        boolean beginsSmall = half < 3 * FastMath.pow(10, magnitude);
        int decimals = FastMath.max(0, FastMath.min(MOST, (beginsSmall ? 1 : 0) - magnitude));
        while (decimals < MOST && (looksLikeZero(low, decimals) || looksLikeZero(high, decimals))) {
            decimals++;
        }
        return new Rounding(decimals);
    }

    /** As fine as it takes for this figure not to look like zero. */
    public Rounding showing(double value) {
        int finer = decimals;
        while (finer < MOST && looksLikeZero(value, finer)) {
            finer++;
        }
        return new Rounding(finer);
    }

    private static boolean looksLikeZero(double value, int decimals) {
        return value != 0 && rounded(value, decimals).signum() == 0;
    }

    /** The figure, rounded half to even. */
    public String spell(double value) {
        BigDecimal rounded = rounded(value, decimals);
        return (rounded.signum() == 0 ? BigDecimal.ZERO.setScale(decimals) : rounded).toPlainString();
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}

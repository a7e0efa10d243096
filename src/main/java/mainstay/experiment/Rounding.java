package mainstay.experiment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.math3.util.FastMath;

/**
 * Rounds a figure and the ends of its interval alike: to two significant digits of the interval's half-width, and finer
 * if an end would otherwise look like zero.
 */
record Rounding(int decimals) {
    private static final int MOST = 6;

    static Rounding of(double low, double high) {
        double half = (high - low) / 2;
        if (!(half > 0)) {
            return new Rounding(2);
        }
        int decimals = FastMath.max(0, FastMath.min(MOST, 1 - (int) FastMath.floor(FastMath.log10(half))));
        while (decimals < MOST && (looksLikeZero(low, decimals) || looksLikeZero(high, decimals))) {
            decimals++;
        }
        return new Rounding(decimals);
    }

    private static boolean looksLikeZero(double value, int decimals) {
        return value != 0 && rounded(value, decimals).signum() == 0;
    }

    String spell(double value) {
        BigDecimal rounded = rounded(value, decimals);
        return (rounded.signum() == 0 ? BigDecimal.ZERO.setScale(decimals) : rounded).toPlainString();
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}

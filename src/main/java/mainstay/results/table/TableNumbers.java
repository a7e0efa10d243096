package mainstay.results.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How tables spell numbers: plain decimals with a dot, never an exponent, no trailing zeros, empty for NaN.
 *
 * <p>Figures are given to six decimals, or to six significant digits (and at most twelve decimals) below one; the values
 * of single replications with as many digits as it takes to read the same double back.
 */
public final class TableNumbers {
    private static final int DECIMALS = 6;
    private static final int MOST_DECIMALS = 12;
    private static final int FIRST_EXACT_DIGITS = 15;
    private static final int ENOUGH_DIGITS = 17;

    private TableNumbers() {}

    /** A figure as tables spell it. */
    public static String plain(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = exact.abs().compareTo(BigDecimal.ONE) >= 0
                ? exact.setScale(DECIMALS, RoundingMode.HALF_EVEN)
                : exact.round(new MathContext(DECIMALS, RoundingMode.HALF_EVEN));
        if (rounded.scale() > MOST_DECIMALS) {
            rounded = exact.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN);
        }
        return spell(rounded);
    }

    /** The figure that is read back from {@link #plain}: what tables and sentences are made of. */
    public static double tabled(double value) {
        String text = plain(value);
        return text.isEmpty() ? value : Double.parseDouble(text);
    }

    /** The shortest plain decimal of at least 15 digits that reads back as the same double; the same on every Java. */
    public static String exact(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = FIRST_EXACT_DIGITS; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return spell(rounded);
            }
        }
        return spell(exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN)));
    }

    private static String spell(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

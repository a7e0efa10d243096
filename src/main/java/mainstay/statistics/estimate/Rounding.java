package mainstay.statistics.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.apache.commons.math3.util.FastMath;

/**
 * The one rule by which numbers are rounded for readers, in sentences, charts, pages and on the terminal: to the nearest,
 * and a number half-way between two to the one that ends in an even digit, as in the tables. What counts is the number as it
 * is read: 0.125 is half-way between 0.12 and 0.13, and so is 0.135 between 0.13 and 0.14, whatever their binary form.
 *
 * @param decimals digits after the point, 0 or more
 */
public record Rounding(int decimals) {
    private static final int MOST = 6;
    private static final RoundingMode RULE = RoundingMode.HALF_EVEN;

    /**
     * For a figure whose interval has these ends: to one significant digit of the half-width, two if it begins with 1 or 2,
     * and finer if an end would otherwise look like zero; two decimals where the interval has no width.
     */
    public static Rounding of(double low, double high) {
        double half = (high - low) / 2;
        if (!(half > 0)) {
            return new Rounding(2);
        }
        int magnitude = (int) FastMath.floor(FastMath.log10(half));
        boolean beginsSmall = half < 3 * FastMath.pow(10, magnitude);
        Rounding rounding = new Rounding(FastMath.max(0, FastMath.min(MOST, (beginsSmall ? 1 : 0) - magnitude)));
        return rounding.showing(low).showing(high);
    }

    /** As fine as it takes for this figure not to look like zero, up to six decimals. */
    public Rounding showing(double value) {
        return decimals < MOST && looksLikeZero(value) ? new Rounding(decimals + 1).showing(value) : this;
    }

    /** Whether a number that is not zero would be written as zero. */
    public boolean looksLikeZero(double value) {
        return Double.isFinite(value) && value != 0 && rounded(value).signum() == 0;
    }

    /** The number as it is written, rounded; it must be finite. */
    public BigDecimal rounded(double value) {
        return rounded(BigDecimal.valueOf(value));
    }

    /** A number that is known exactly, rounded. */
    public BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(decimals, RULE);
    }

    /** The number with all its decimals and no signs between thousands, never "-0"; NaN and infinity as Java names them. */
    public String spell(double value) {
        return Double.isFinite(value) ? rounded(value).toPlainString() : Double.toString(value);
    }

    /** The same with a comma between thousands: {@code 2,104}. */
    public String grouped(double value) {
        return Double.isFinite(value)
                ? String.format(Locale.ROOT, "%,." + decimals + "f", rounded(value))
                : Double.toString(value);
    }

    /** A number to so many significant digits. */
    public static BigDecimal toDigits(BigDecimal exact, int digits) {
        return exact.round(new MathContext(digits, RULE));
    }
}

package mainstay.analysis.sensitivity;

import java.math.BigDecimal;
import mainstay.statistics.estimate.Rounding;

/**
 * How much of the plausible range keeps a sign.
 *
 * @param points points that were tried
 * @param fraction share of them that keep it (0 to 1)
 * @param low lower end of its interval; NaN for none
 * @param high upper end
 * @param same share of the points at which there is no difference at all (0 to 1)
 */
record Holding(int points, double fraction, double low, double high, double same) {
    /** Such as {@code in 93 % (86 to 98) of the plausible range, and not different at all in 4 %}. */
    String words() {
        if (fraction == 1) {
            return "at all " + points + " points that were tried in the plausible range";
        }
        String interval = Double.isNaN(low) ? "" : " (" + percent(low) + " to " + percent(high) + ")";
        return "in " + percent(fraction) + " %" + interval + " of the plausible range"
                + (same > 0 ? ", and not different at all in " + percent(same) + " %" : "");
    }

    /** Whole percent, unless nearly all or nearly none would look like all or none. */
    private static String percent(double share) {
        BigDecimal exact = BigDecimal.valueOf(share).movePointRight(2);
        BigDecimal whole = new Rounding(0).rounded(exact);
        boolean looksWhole = whole.signum() == 0 || whole.compareTo(BigDecimal.valueOf(100)) == 0;
        boolean isWhole = exact.compareTo(whole) == 0;
        return (looksWhole && !isWhole ? new Rounding(1).rounded(exact) : whole).toPlainString();
    }
}

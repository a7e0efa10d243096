package mainstay.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import mainstay.statistics.estimate.Rounding;

/**
 * How a report writes numbers: with as many decimals as their interval deserves, rounded as {@link Rounding} has it, with
 * commas between thousands and a true minus sign.
 */
public final class DisplayNumbers {
    /** What stands where nothing was observed. */
    public static final String NONE = "none seen";

    private DisplayNumbers() {}

    /** Decimals for bars, whose length says the rest. */
    public static int rough(List<Estimate> values) {
        double largest = values.stream()
                .filter(Estimate::seen)
                .mapToDouble(Estimate::value)
                .max()
                .orElse(0);
        return largest >= 10 ? 1 : largest >= 0.1 ? 2 : 3;
    }

    /** Decimals (0 to 3) that give the narrowest interval two figures, but no large number more than one decimal. */
    public static int decimals(List<Estimate> estimates) {
        double largest = estimates.stream()
                .filter(Estimate::seen)
                .mapToDouble(estimate -> Math.abs(estimate.value()))
                .max()
                .orElse(0);
        int atMost = largest >= 1000 ? 0 : largest >= 10 ? 1 : largest >= 1 ? 2 : 3;
        return Math.min(atMost, forIntervals(estimates, 2));
    }

    /** Decimals (0 to 3) that give the narrowest interval so many figures, so that its ends do not look alike. */
    public static int forIntervals(List<Estimate> estimates, int figures) {
        double narrowest = estimates.stream()
                .filter(Estimate::seen)
                .mapToDouble(estimate -> (estimate.high() - estimate.low()) / 2)
                .filter(half -> half > 0)
                .min()
                .orElse(0.1);
        int wanted = figures - 1 - (int) Math.floor(Math.log10(narrowest));
        return Math.max(0, Math.min(3, wanted));
    }

    public static String plain(double value, int decimals) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        return new Rounding(decimals).grouped(value).replace('-', '−');
    }

    /** A number that is not zero but would look so: {@code <0.01}. */
    public static String small(double value, int decimals) {
        return new Rounding(decimals).looksLikeZero(value)
                ? "<" + BigDecimal.ONE.movePointLeft(decimals).toPlainString()
                : plain(value, decimals);
    }

    /** More decimals where an end of the interval would otherwise look like zero. */
    public static int finer(Estimate difference, int decimals) {
        int finer = decimals;
        while (finer < decimals + 2
                && Stream.of(difference.low(), difference.high()).anyMatch(new Rounding(finer)::looksLikeZero)) {
            finer++;
        }
        return finer;
    }

    public static String signed(double value, int decimals) {
        String plain = plain(value, decimals);
        boolean rises =
                !Double.isNaN(value) && new Rounding(decimals).rounded(value).signum() > 0;
        return rises ? "+" + plain : plain;
    }

    /** The interval in words: {@code 83.1 to 85.3}; empty when there is none. */
    public static String interval(Estimate estimate, int decimals) {
        return estimate.hasInterval()
                ? plain(estimate.low(), decimals) + " to " + plain(estimate.high(), decimals)
                : "";
    }

    public static String signedInterval(Estimate estimate, int decimals) {
        return estimate.hasInterval()
                ? signed(estimate.low(), decimals) + " to " + signed(estimate.high(), decimals)
                : "";
    }

    /** A setting's value as a table spells it, to four digits at most; anything that is no number as it is. */
    public static String setting(String spelled) {
        return spelled.matches("-?[0-9]+(\\.[0-9]+)?")
                ? Rounding.toDigits(new BigDecimal(spelled), 4)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('-', '−')
                : spelled;
    }

    /** The number as the table has it, in its shortest form; empty when there is none. */
    public static String exact(double value) {
        return Double.isNaN(value)
                ? ""
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}

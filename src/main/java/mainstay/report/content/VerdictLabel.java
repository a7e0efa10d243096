package mainstay.report.content;

import java.util.Locale;
import mainstay.results.study.ComparisonRow;

/** What one comparison allows to be said; a symbol and words, so that colour is not needed. */
public enum VerdictLabel {
    BETTER("▲", "better"),
    WORSE("▼", "worse"),
    /** Clear likewise, for a measure without a better side. */
    HIGHER("↑", "higher"),
    LOWER("↓", "lower"),
    /** The interval leaves zero out, but with so many comparisons that are asked for one such interval is no surprise. */
    UNCERTAIN("○", "uncertain"),
    UNCLEAR("●", "no clear difference"),
    IDENTICAL("=", "identical"),
    /** Something to observe in both arms, but too rarely. */
    TOO_FEW("?", "too few replications for an interval"),
    /** Nothing to observe. */
    UNKNOWN("–", "cannot be said");

    private static final double LEVEL = 0.05;

    private final String symbol;
    private final String word;

    VerdictLabel(String symbol, String word) {
        this.symbol = symbol;
        this.word = word;
    }

    /**
     * Clear only when the whole interval lies on one side of zero and, where the measure is asked for, the adjusted p is small:
     * of a measure that is not asked for the interval alone speaks.
     */
    public static VerdictLabel of(ComparisonRow row) {
        Estimate difference = Estimate.of(row);
        if (row.method().equals("identical")) {
            return IDENTICAL;
        }
        if (!difference.hasInterval()) {
            return row.replications() > 0 ? TOO_FEW : UNKNOWN;
        }
        if (difference.low() <= 0 && difference.high() >= 0) {
            return UNCLEAR;
        }
        if (row.asked() && !(row.pAdjusted() < LEVEL)) {
            return UNCERTAIN;
        }
        boolean higher = difference.low() > 0;
        return switch (row.better().toLowerCase(Locale.ROOT)) {
            case "higher" -> higher ? BETTER : WORSE;
            case "lower" -> higher ? WORSE : BETTER;
            default -> higher ? HIGHER : LOWER;
        };
    }

    public String symbol() {
        return symbol;
    }

    public String word() {
        return word;
    }

    /** For the style sheet. */
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package mainstay.report;

import java.util.Locale;
import mainstay.results.ComparisonRow;

/** What one comparison allows to be said; a symbol and words, so that colour is not needed. */
enum Verdict {
    BETTER("▲", "better"),
    WORSE("▼", "worse"),
    /** Clear likewise, for a measure without a better side. */
    HIGHER("↑", "higher"),
    LOWER("↓", "lower"),
    /** The interval leaves zero out, but with so many comparisons one such interval is no surprise. */
    UNCERTAIN("○", "uncertain"),
    UNCLEAR("●", "no clear difference"),
    IDENTICAL("=", "identical"),
    /** Too few runs for an interval. */
    UNKNOWN("–", "cannot be said");

    private static final double LEVEL = 0.05;

    private final String symbol;
    private final String word;

    Verdict(String symbol, String word) {
        this.symbol = symbol;
        this.word = word;
    }

    /** Clear only when the whole interval lies on one side of zero and the adjusted p is small. */
    static Verdict of(ComparisonRow row) {
        Estimate difference = Estimate.of(row);
        if (row.method().equals("identical")) {
            return IDENTICAL;
        }
        if (!difference.seen() || !difference.hasInterval()) {
            return UNKNOWN;
        }
        if (difference.low() <= 0 && difference.high() >= 0) {
            return UNCLEAR;
        }
        if (!(row.pAdjusted() < LEVEL)) {
            return UNCERTAIN;
        }
        boolean higher = difference.low() > 0;
        return switch (row.better().toLowerCase(Locale.ROOT)) {
            case "higher" -> higher ? BETTER : WORSE;
            case "lower" -> higher ? WORSE : BETTER;
            default -> higher ? HIGHER : LOWER;
        };
    }

    String symbol() {
        return symbol;
    }

    String word() {
        return word;
    }

    /** For the style sheet. */
    String mark() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package mainstay.analysis.comparison;

import mainstay.results.study.ComparisonRow;

/** What one row of the comparison allows to be said, and no more. */
enum ComparisonVerdict {
    /** Better, for a measure with a better side; the interval and the adjusted p both leave zero out. */
    CLEARLY_BETTER,
    /** Worse likewise. */
    CLEARLY_WORSE,
    /** Higher or lower likewise, for a measure without a better side. */
    CLEARLY_DIFFERENT,
    /** The interval leaves zero out, but with so many comparisons one such interval is no surprise. */
    UNCERTAIN,
    /** The interval holds zero. */
    NO_CLEAR_DIFFERENCE,
    /** Equal in every replication. */
    IDENTICAL,
    /** Too few replications for an interval. */
    UNKNOWN;

    private static final double LEVEL = 1 - Tabulation.CONFIDENCE;

    static ComparisonVerdict of(ComparisonRow row) {
        if (row.method().equals("identical")) {
            return IDENTICAL;
        }
        if (Double.isNaN(row.ciLow())) {
            return UNKNOWN;
        }
        if (row.ciLow() <= 0 && row.ciHigh() >= 0) {
            return NO_CLEAR_DIFFERENCE;
        }
        if (!(row.pAdjusted() < LEVEL)) {
            return UNCERTAIN;
        }
        if (row.better().equals("neither")) {
            return CLEARLY_DIFFERENT;
        }
        return isBetter(row) ? CLEARLY_BETTER : CLEARLY_WORSE;
    }

    static boolean isBetter(ComparisonRow row) {
        return row.difference() > 0 == row.better().equals("higher");
    }

    boolean isClear() {
        return isJudged() || this == CLEARLY_DIFFERENT;
    }

    /** Whether it says which of the two is better. */
    boolean isJudged() {
        return this == CLEARLY_BETTER || this == CLEARLY_WORSE;
    }
}

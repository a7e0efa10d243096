package mainstay.analysis.comparison;

import mainstay.results.study.ComparisonRow;

/** What one row of the comparison allows to be said, and no more. */
enum ComparisonVerdict {
    /**
     * Better, for a measure with a better side: p is under 5 %, adjusted where the measure is asked for. The interval then
     * leaves zero out, for it comes from the same test.
     */
    CLEARLY_BETTER,
    /** Worse likewise. */
    CLEARLY_WORSE,
    /** Higher or lower likewise, for a measure without a better side. */
    CLEARLY_DIFFERENT,
    /** The interval leaves zero out, but with so many comparisons that are asked for one such interval is no surprise. */
    UNCERTAIN,
    /** The interval holds zero. */
    NO_CLEAR_DIFFERENCE,
    /** Equal in every replication. */
    IDENTICAL,
    /** Something to observe in both arms, but in too few replications for an interval. */
    TOO_FEW,
    /** Nothing to observe. */
    UNKNOWN;

    private static final double LEVEL = 1 - Tabulation.CONFIDENCE;

    static ComparisonVerdict of(ComparisonRow row) {
        if (row.method().equals("identical")) {
            return IDENTICAL;
        }
        if (Double.isNaN(row.ciLow())) {
            return row.replications() > 0 ? TOO_FEW : UNKNOWN;
        }
        if (row.ciLow() <= 0 && row.ciHigh() >= 0) {
            return NO_CLEAR_DIFFERENCE;
        }
        if (row.asked() && !(row.pAdjusted() < LEVEL)) {
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

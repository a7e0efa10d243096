package mainstay.docs;

import mainstay.report.content.Estimate;

/**
 * What became of a figure from one version to another. Two estimates differ by more than chance when they are further
 * apart than the root of the sum of the squares of half their intervals.
 */
enum Moved {
    /** Nothing that could be told from chance. */
    NOT("not beyond chance"),
    /** From one clear direction to the other. */
    ROUND("turned round"),
    /** There was no clear difference, and now there is one. */
    COME("came"),
    /** There was a clear difference, and now there is none. */
    GONE("went away"),
    /** Further from nothing. */
    LARGER("larger"),
    /** Nearer to nothing. */
    SMALLER("smaller"),
    /** No interval says how far chance reaches. */
    UNKNOWN("no interval");

    private final String words;

    Moved(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isBeyondChance() {
        return this != NOT && this != UNKNOWN;
    }

    static Moved from(Estimate before, Estimate now) {
        if (!before.hasInterval() || !now.hasInterval()) {
            return UNKNOWN;
        }
        if (Math.abs(now.value() - before.value()) <= Math.hypot(half(before), half(now))) {
            return NOT;
        }
        if (isClear(before) != isClear(now)) {
            return isClear(now) ? COME : GONE;
        }
        if (isClear(now) && before.value() * now.value() < 0) {
            return ROUND;
        }
        return Math.abs(now.value()) > Math.abs(before.value()) ? LARGER : SMALLER;
    }

    private static double half(Estimate estimate) {
        return (estimate.high() - estimate.low()) / 2;
    }

    private static boolean isClear(Estimate estimate) {
        return estimate.low() * estimate.high() > 0;
    }
}

package mainstay.analysis.score;

import java.util.ArrayList;
import java.util.List;
import mainstay.results.evidence.Examined;

/**
 * A simulated figure beside a published one that nothing was fitted to.
 *
 * @param low lower end of the published 95 % interval
 * @param high upper end
 * @param simulated the figure; NaN where nothing was simulated
 * @param standardError of it
 */
record Examination(double low, double high, double simulated, double standardError) {
    /** A standard error of more than this share of the published interval's width says nothing. */
    private static final double PRECISE = 0.25;

    Examined verdict() {
        if (!Double.isFinite(simulated) || (isInside() && !isPrecise())) {
            return Examined.NOT_KNOWN;
        }
        return isInside() ? Examined.MET : Examined.NOT_MET;
    }

    /** What is wrong, in words; empty where nothing is. */
    String fails() {
        if (!Double.isFinite(simulated)) {
            return "nothing to compare";
        }
        List<String> fails = new ArrayList<>();
        if (!isInside()) {
            fails.add("outside the interval");
        }
        if (!isPrecise()) {
            fails.add("standard error too large");
        }
        return String.join("; ", fails);
    }

    private boolean isInside() {
        return low <= simulated && simulated <= high;
    }

    private boolean isPrecise() {
        return standardError <= PRECISE * (high - low);
    }
}

package mainstay.analysis.sequential;

import java.util.Arrays;
import mainstay.analysis.comparison.Tabulation;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.MeanEstimate;
import mainstay.statistics.estimate.PairedDifference;
import mainstay.statistics.estimate.ReplicationsNeeded;
import mainstay.study.Precision;

/** How many replications one difference, or one level, should have for its interval to be as short as wanted. */
final class PrecisionRule {
    private final Precision wanted;
    private final double sd;
    private final int seen;
    private final double halfWidth;

    /**
     * What some replications say.
     *
     * @param first one value for each replication; NaN where there is none
     * @param second the values to take away from them
     * @param seed what a bootstrap draws depend on
     */
    PrecisionRule(Precision wanted, double[] first, double[] second, long seed) {
        this.wanted = wanted;
        double[] differences = new double[first.length];
        Arrays.setAll(differences, i -> first[i] - second[i]);
        MeanEstimate estimate = MeanEstimate.of(
                Arrays.stream(differences).filter(Double::isFinite).toArray(), Tabulation.CONFIDENCE);
        Interval reported =
                PairedDifference.of(first, second, Tabulation.CONFIDENCE, seed).interval();
        this.sd = estimate.sd();
        this.seen = estimate.n();
        this.halfWidth = (reported.high() - reported.low()) / 2;
    }

    /** Half the width of the interval that a table has. */
    double halfWidth() {
        return halfWidth;
    }

    /** Whether it is as short as wanted, or will never be, for there is nothing to observe. */
    boolean isMet() {
        return seen < 2 || halfWidth <= wanted.halfWidth();
    }

    /** Whether there is anything to observe. */
    boolean isSeen() {
        return seen > 1;
    }

    /**
     * How many replications it would take, by their scatter so far.
     *
     * @param now how many there are
     */
    int needed(int now) {
        int bySd = ReplicationsNeeded.of(sd, wanted.halfWidth(), Tabulation.CONFIDENCE, 10_000_000);
        return isMet() ? now : Math.max(bySd, now + 1);
    }

    /** How many there are to be next: never more than twice as many as now, nor more than is allowed. */
    int next(int now) {
        return isMet() ? now : Math.max(now, Math.min(wanted.most(), Math.min(2 * now, needed(now))));
    }
}

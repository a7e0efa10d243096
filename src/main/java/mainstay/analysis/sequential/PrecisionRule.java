package mainstay.analysis.sequential;

import java.util.Arrays;
import mainstay.analysis.comparison.Tabulation;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.MeanEstimate;
import mainstay.statistics.estimate.NaturalRange;
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
     * @param range where what is wanted can lie
     */
    PrecisionRule(Precision wanted, double[] first, double[] second, NaturalRange range) {
        this.wanted = wanted;
        double[] differences = new double[first.length];
        Arrays.setAll(differences, i -> first[i] - second[i]);
        MeanEstimate estimate = MeanEstimate.of(
                Arrays.stream(differences).filter(Double::isFinite).toArray(), Tabulation.CONFIDENCE);
        Interval reported =
                PairedDifference.of(first, second, Tabulation.CONFIDENCE, range).interval();
        this.sd = estimate.sd();
        this.seen = estimate.n();
        this.halfWidth = (reported.high() - reported.low()) / 2;
    }

    /**
     * Half the width of the interval: of a difference the one that tables have; of a level that of t in its own unit, for a
     * precision is wanted in that unit, and tables have the level's interval on a scale of its own.
     */
    double halfWidth() {
        return halfWidth;
    }

    /** Whether it is as short as wanted, or will never be, for there is nothing to observe. */
    boolean isMet() {
        return seen < 2 || halfWidth <= wanted.halfWidth();
    }

    /** Whether enough replications have something to observe. */
    boolean isSeen() {
        return seen >= Interval.FEWEST;
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

package mainstay.results.study;

import mainstay.results.table.Table;

/**
 * One row of {@code comparison.csv}: an arm less the baseline, paired by replication. A number that cannot be given is
 * NaN.
 *
 * @param arm name of the arm
 * @param baseline name of the arm it is compared with
 * @param measure name of the measure
 * @param unit unit of the difference; a difference of percentages is in percentage points
 * @param better which way is better: {@code higher}, {@code lower} or {@code neither}
 * @param difference mean of the paired differences, arm less baseline
 * @param ciLow lower end of the 95 % interval of the mean difference; NaN with fewer than three pairs
 * @param ciHigh upper end of the 95 % interval of the mean difference
 * @param probabilityBetter how probable it is that the arm is on the better side (0 to 1): one less the one-sided p; NaN
 *     for a measure without a better side
 * @param pValue two-sided p of no difference, below 0.05 exactly when the interval leaves zero out
 * @param pAdjusted the same after Holm, over the study's outcomes and arms; NaN for measures that are not asked for
 * @param replications pairs of replications in which both arms had something to observe
 * @param method where interval and p come from: {@code t}, {@code skewed_t} or {@code identical}; empty when there are
 *     none
 * @param asked whether the study asks for the measure: it is one of its outcomes
 */
public record ComparisonRow(
        String arm,
        String baseline,
        String measure,
        String unit,
        String better,
        double difference,
        double ciLow,
        double ciHigh,
        double probabilityBetter,
        double pValue,
        double pAdjusted,
        int replications,
        String method,
        boolean asked) {
    /** The table of these rows. */
    public static final Table<ComparisonRow> TABLE = Table.of("comparison.csv", ComparisonRow.class);
}

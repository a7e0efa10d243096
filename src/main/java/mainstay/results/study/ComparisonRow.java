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
 * @param ciLow lower end of the 95 % interval of the mean difference
 * @param ciHigh upper end of the 95 % interval of the mean difference
 * @param probabilityBetter how probable it is, by the t distribution of the mean difference, that the arm is on the
 *     better side (0 to 1); NaN for a measure without a better side
 * @param pAdjusted p of the paired t test after Holm, over the study's outcomes and arms; NaN for other measures
 * @param replications pairs of replications in which both arms had something to observe
 * @param method where the interval comes from: {@code t}, {@code bootstrap} or {@code identical}; empty when there is
 *     none
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
        double pAdjusted,
        int replications,
        String method) {
    /** The table of these rows. */
    public static final Table<ComparisonRow> TABLE = Table.of("comparison.csv", ComparisonRow.class);
}

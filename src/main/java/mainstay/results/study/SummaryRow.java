package mainstay.results.study;

import mainstay.results.table.Table;

/**
 * One row of {@code summary.csv}: a measure in an arm, over its replications. A number that cannot be given is NaN.
 *
 * @param arm name of the arm
 * @param measure name of the measure
 * @param unit unit of all the figures
 * @param mean mean over replications
 * @param sd standard deviation between replications
 * @param ciLow lower end of the 95 % interval of the mean
 * @param ciHigh upper end of the 95 % interval of the mean
 * @param p05 fifth percentile of the replications
 * @param p95 ninety-fifth percentile of the replications
 * @param replications replications in which there was something to observe
 * @param observations what was observed, added up over all replications
 */
public record SummaryRow(
        String arm,
        String measure,
        String unit,
        double mean,
        double sd,
        double ciLow,
        double ciHigh,
        double p05,
        double p95,
        int replications,
        long observations) {
    /** The table of these rows. */
    public static final Table<SummaryRow> TABLE = Table.of("summary.csv", SummaryRow.class);
}

package mainstay.results.study;

import mainstay.results.table.CellFormat;
import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code series.csv}: a measure in one month of an arm, over its replications; warm-up months are included. A
 * number that cannot be given is NaN; a month without any observation has no row.
 *
 * @param arm name of the arm
 * @param month as {@code 2025-04}
 * @param measure name of the measure
 * @param mean mean over replications
 * @param ciLow lower end of the 95 % interval of the mean
 * @param ciHigh upper end of the 95 % interval of the mean
 * @param p05 fifth percentile of the replications
 * @param p95 ninety-fifth percentile of the replications
 */
public record SeriesRow(
        String arm,
        @CsvColumn(format = CellFormat.MONTH) String month,
        String measure,
        double mean,
        double ciLow,
        double ciHigh,
        double p05,
        double p95) {
    /** The table of these rows. */
    public static final Table<SeriesRow> TABLE = Table.of("series.csv", SeriesRow.class);
}

package mainstay.results.study;

import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code distributions.csv}: the share of one band. A number that cannot be given is NaN.
 *
 * @param arm name of the arm
 * @param distribution name of the distribution: {@code caseload}
 * @param unit unit of the bounds
 * @param low lower bound of the band, included
 * @param high upper bound, not included; infinite for the last band, which the file leaves empty
 * @param sharePercent mean share over replications, in percent
 * @param ciLow lower end of the 95 % interval of the share
 * @param ciHigh upper end of the 95 % interval of the share
 */
public record DistributionRow(
        String arm,
        String distribution,
        String unit,
        double low,
        @CsvColumn(empty = Double.POSITIVE_INFINITY) double high,
        double sharePercent,
        double ciLow,
        double ciHigh) {
    /** The table of these rows. */
    public static final Table<DistributionRow> TABLE = Table.of("distributions.csv", DistributionRow.class);
}

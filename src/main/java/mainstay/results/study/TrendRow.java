package mainstay.results.study;

import mainstay.results.table.Table;

/**
 * One row of {@code trends.csv}: how a measure moves from year to year in an arm, by the straight line through its
 * measured years in each replication. Only of arms that measure three whole years or more. A number that cannot be given
 * is NaN.
 *
 * @param arm name of the arm
 * @param measure name of the measure
 * @param unit unit of all the figures, a year
 * @param slope mean over replications
 * @param ciLow lower end of the 95 % interval of the mean
 * @param ciHigh upper end of the 95 % interval of the mean
 * @param years whole measured years
 * @param replications replications in which every year had something to observe
 */
public record TrendRow(
        String arm,
        String measure,
        String unit,
        double slope,
        double ciLow,
        double ciHigh,
        int years,
        int replications) {
    /** The table of these rows. */
    public static final Table<TrendRow> TABLE = Table.of("trends.csv", TrendRow.class);
}

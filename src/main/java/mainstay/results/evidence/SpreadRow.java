package mainstay.results.evidence;

import mainstay.results.table.Table;

/**
 * One row of {@code places.csv}: how a measure differs between places, as published and as simulated. A number that
 * cannot be given is NaN. Of the simulation, each figure is that of one year and replication of all places, on average
 * over years and replications, so that it is like for like with one published year.
 *
 * @param measure name of the measure
 * @param unit unit of the figures
 * @param input whether the published figure of a place goes into its scenario
 * @param publishedMean published mean of the places
 * @param publishedSd published standard deviation between places
 * @param publishedP05 published fifth percentile
 * @param publishedP95 published ninety-fifth percentile
 * @param mean simulated mean of the places
 * @param sd simulated standard deviation between places
 * @param p05 simulated fifth percentile
 * @param p95 simulated ninety-fifth percentile
 * @param chanceSd standard deviation between replications of one place in one year
 * @param chancePercent share of the variance between simulated places that is chance, in percent
 * @param publishedPersistence published correlation between places of one year with the next
 * @param persistence the same simulated
 * @param rankCorrelation rank correlation of the simulated means of places with their published figures
 * @param rankLow lower end of its 95 % interval
 * @param rankHigh upper end
 * @param ranked places that have both
 * @param places simulated places
 */
public record SpreadRow(
        String measure,
        String unit,
        boolean input,
        double publishedMean,
        double publishedSd,
        double publishedP05,
        double publishedP95,
        double mean,
        double sd,
        double p05,
        double p95,
        double chanceSd,
        double chancePercent,
        double publishedPersistence,
        double persistence,
        double rankCorrelation,
        double rankLow,
        double rankHigh,
        int ranked,
        int places) {
    /** The table of these rows. */
    public static final Table<SpreadRow> TABLE = Table.of("places.csv", SpreadRow.class);
}

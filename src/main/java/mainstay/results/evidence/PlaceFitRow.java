package mainstay.results.evidence;

import mainstay.results.table.Table;

/**
 * One row of {@code place_fit.csv}: how near unfitted places come to what is published of them. A number that cannot be
 * given is NaN.
 *
 * @param measure name of the measure, in percent
 * @param places places with a published and a simulated figure
 * @param rmse root of the mean squared difference of the two, in points
 * @param publishedSd the same for whoever says the mean of the published figures of every place: their standard deviation
 * @param lowestPlace the place with the lowest simulated mean
 * @param lowest that mean
 * @param correlation rank correlation between places of simulated caseload with it
 * @param correlationLow lower end of its 95 % interval
 * @param correlationHigh upper end
 * @param publishedCorrelation the published one
 */
public record PlaceFitRow(
        String measure,
        int places,
        double rmse,
        double publishedSd,
        String lowestPlace,
        double lowest,
        double correlation,
        double correlationLow,
        double correlationHigh,
        double publishedCorrelation) {
    /** The table of these rows. */
    public static final Table<PlaceFitRow> TABLE = Table.of("place_fit.csv", PlaceFitRow.class);
}

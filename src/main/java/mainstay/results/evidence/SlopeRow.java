package mainstay.results.evidence;

import mainstay.results.table.Table;

/**
 * One row of {@code slopes.csv}: how one measure moves with another within simulated places. A number that cannot be
 * given is NaN.
 *
 * @param id number of the pattern
 * @param outcome the measure that moves
 * @param regressor the measure that it moves with
 * @param published published slope
 * @param low least slope that counts as met
 * @param high greatest slope that counts as met
 * @param slope change of the outcome for one more of the regressor, with an effect of each place (in each replication)
 *     and each year taken out
 * @param standardError of the slope, robust to what ties the years of a place together
 * @param ciLow lower end of its 95 % interval
 * @param ciHigh upper end
 * @param units places times replications
 * @param observations units times years
 * @param publishedBetween published rank correlation of the two between places
 * @param between simulated rank correlation between places, in one year and replication, on average
 */
public record SlopeRow(
        String id,
        String outcome,
        String regressor,
        double published,
        double low,
        double high,
        double slope,
        double standardError,
        double ciLow,
        double ciHigh,
        int units,
        int observations,
        double publishedBetween,
        double between) {
    /** The table of these rows. */
    public static final Table<SlopeRow> TABLE = Table.of("slopes.csv", SlopeRow.class);
}

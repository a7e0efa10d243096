package mainstay.results.evidence;

import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code shapes.csv}: one bin of a distribution. A number that cannot be given is NaN.
 *
 * @param shape name of the shape
 * @param unit unit of the bounds
 * @param from lower bound of the bin, included
 * @param to upper bound, not included; infinite for the last bin, which the file leaves empty
 * @param sharePercent share of all that ends in the bin, over all replications; in the last, that lasts longer
 * @param ciLow lower end of its 95 % interval
 * @param ciHigh upper end of its 95 % interval
 * @param hazardPercent chance to end in this bin, given it has lasted to it
 * @param atRisk weight of those that were seen at the lower bound or entered observation there, of all replications
 * @param observations how many were seen to end in the bin, in all replications
 */
public record ShapeRow(
        String shape,
        String unit,
        double from,
        @CsvColumn(empty = Double.POSITIVE_INFINITY) double to,
        double sharePercent,
        double ciLow,
        double ciHigh,
        double hazardPercent,
        double atRisk,
        long observations) {
    /** The table of these rows. */
    public static final Table<ShapeRow> TABLE = Table.of("shapes.csv", ShapeRow.class);
}

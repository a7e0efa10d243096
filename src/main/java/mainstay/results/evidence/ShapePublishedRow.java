package mainstay.results.evidence;

import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code shapes_published.csv}: a published figure about a distribution beside what came out. A number that
 * cannot be given is NaN.
 *
 * @param shape name of the shape
 * @param statistic the word "share" for that of all between two bounds, in percent, or p25, p50, p75 in the
 *     unit of the shape
 * @param from lower bound of a share, included
 * @param to upper bound of a share, not included; infinite if open, which the file leaves empty
 * @param published what is published
 * @param low least value that counts as met
 * @param high greatest value that counts as met
 * @param simulated what came out
 * @param ciLow lower end of its 95 % interval
 * @param ciHigh upper end of its 95 % interval
 * @param unit in words
 * @param pattern number of the published pattern, if it is one
 * @param grade how sure the published figure is
 * @param period of which time
 * @param source where it is published
 */
public record ShapePublishedRow(
        String shape,
        String statistic,
        double from,
        @CsvColumn(empty = Double.POSITIVE_INFINITY) double to,
        double published,
        double low,
        double high,
        double simulated,
        double ciLow,
        double ciHigh,
        String unit,
        String pattern,
        String grade,
        String period,
        String source) {
    /** The table of these rows. */
    public static final Table<ShapePublishedRow> TABLE = Table.of("shapes_published.csv", ShapePublishedRow.class);

    /** What a share is called in the table. */
    public static final String SHARE = "share";
}

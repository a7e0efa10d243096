package mainstay.results.evidence;

import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code shape_moments.csv}: what can be said of a distribution in a few numbers. Lengths are in the unit of
 * the shape; a number that cannot be given is NaN.
 *
 * @param shape name of the shape
 * @param title in words
 * @param group the chart it is drawn on
 * @param unit unit of the lengths
 * @param method how what is still open is treated
 * @param counted what is counted
 * @param observations how many were seen to end, in all replications
 * @param mean of the lengths, where one above the last bound counts as the bound
 * @param ciLow lower end of its 95 % interval
 * @param ciHigh upper end of its 95 % interval
 * @param variation standard deviation over mean
 * @param p25 length by which a quarter has ended
 * @param median length by which half has ended
 * @param p75 length by which three quarters have ended
 * @param p90 length by which nine tenths have ended
 * @param beyondPercent share that lasts longer than the last bound
 * @param limit within which it should be done
 * @param afterLimitPercent share that ends after the limit or not at all
 * @param nextFivePercent share that ends in the five units after the limit
 * @param lastFivePercent share that ends in the last five units up to the limit
 * @param fiveBeforePercent share that ends in the five units before those
 * @param spikeRatio of the last two: above 1 where the limit pulls
 * @param heapAt the bin that stands out most from the two on either side of it
 * @param heapPercent its share
 * @param heapRatio its share over their mean
 */
public record ShapeMomentsRow(
        String shape,
        String title,
        String group,
        String unit,
        String method,
        String counted,
        long observations,
        double mean,
        double ciLow,
        double ciHigh,
        double variation,
        double p25,
        double median,
        double p75,
        double p90,
        double beyondPercent,
        double limit,
        double afterLimitPercent,
        @CsvColumn(name = "next_5_percent") double nextFivePercent,
        @CsvColumn(name = "last_5_percent") double lastFivePercent,
        @CsvColumn(name = "5_before_percent") double fiveBeforePercent,
        double spikeRatio,
        double heapAt,
        double heapPercent,
        double heapRatio) {
    /** The table of these rows. */
    public static final Table<ShapeMomentsRow> TABLE = Table.of("shape_moments.csv", ShapeMomentsRow.class);
}

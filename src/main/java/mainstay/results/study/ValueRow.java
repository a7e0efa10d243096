package mainstay.results.study;

import mainstay.results.table.Table;

/**
 * One row of {@code value.csv}: what an arm costs beside what it does to changes of worker. A number that cannot be given
 * is NaN.
 *
 * @param arm name of the arm
 * @param baseline name of the arm it is compared with
 * @param costMeasure name of the measure of cost
 * @param costDifference mean of its paired differences, arm less baseline, in pounds per year
 * @param changesDifference mean of the paired differences of changes of worker per year, for as many children as the
 *     baseline holds
 * @param costPerChangeAvoided the first over the second with its sign turned; NaN unless the method is {@code fieller}
 * @param ciLow lower end of its 95 % interval
 * @param ciHigh upper end of its 95 % interval
 * @param replications pairs of replications
 * @param method {@code fieller}; {@code better on both} or {@code worse on both} when money and changes of worker clearly
 *     go the same way, so that there is nothing to weigh; {@code unbounded} when the changes are not clearly different, so
 *     that nothing limits the ratio; empty with fewer than two pairs
 * @param sentence the same in words
 */
public record ValueRow(
        String arm,
        String baseline,
        String costMeasure,
        double costDifference,
        double changesDifference,
        double costPerChangeAvoided,
        double ciLow,
        double ciHigh,
        int replications,
        String method,
        String sentence) {
    /** The table of these rows. */
    public static final Table<ValueRow> TABLE = Table.of("value.csv", ValueRow.class);
}

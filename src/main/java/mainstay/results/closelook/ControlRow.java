package mainstay.results.closelook;

import mainstay.results.table.CellFormat;
import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code control.csv}: a measured month of one indicator in the first replication of an arm, on an XmR chart. A
 * number that cannot be given is NaN.
 *
 * @param arm name of the arm
 * @param measure name of the measure
 * @param month as {@code 2025-04}
 * @param value of the month, in the unit of the measure
 * @param movingRange distance from the last month with a value before it
 * @param centre mean of the months that the limits are made from
 * @param lower lower natural process limit; NaN where it lies beyond what the unit allows
 * @param upper upper natural process limit; NaN likewise
 * @param basis whether the month is one of those that the limits are made from
 * @param signals which rules it breaks, separated by {@code "; "}: {@code outside}, {@code run of eight}, {@code three of
 *     four}; empty where none
 */
public record ControlRow(
        String arm,
        String measure,
        @CsvColumn(format = CellFormat.MONTH) String month,
        double value,
        double movingRange,
        double centre,
        @CsvColumn(name = "lower_limit") double lower,
        @CsvColumn(name = "upper_limit") double upper,
        boolean basis,
        String signals) {
    /** The table of these rows. */
    public static final Table<ControlRow> TABLE = Table.of("control.csv", ControlRow.class);
}

package mainstay.results.study;

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
 * @param lower lower natural process limit
 * @param upper upper natural process limit
 * @param basis whether the month is one of those that the limits are made from
 * @param signals which rules it breaks, separated by {@code "; "}: {@code outside}, {@code run of eight}, {@code three of
 *     four}; empty where none
 */
public record ControlRow(
        String arm,
        String measure,
        String month,
        double value,
        double movingRange,
        double centre,
        double lower,
        double upper,
        boolean basis,
        String signals) {}

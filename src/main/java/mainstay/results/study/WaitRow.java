package mainstay.results.study;

import mainstay.results.table.Table;

/**
 * One row of {@code waiting_by_queue.csv}: how long children of an arm waited for one step in one queue. A number that
 * cannot be given is NaN.
 *
 * @param arm name of the arm
 * @param step what they waited for: {@code assessment}, {@code conference}, {@code plan_end}, {@code closure},
 *     {@code record}, {@code application}, or {@code all} together
 * @param queue what held it up: {@code front_door}, {@code allocation}, {@code worker} and so on
 * @param daysPerChildYear working days per child held and year, mean over replications
 * @param ciLow lower end of the 95 % interval of the mean
 * @param ciHigh upper end of the 95 % interval of the mean
 * @param sharePercent share of all the days of waiting for the step in the arm, in percent
 */
public record WaitRow(
        String arm,
        String step,
        String queue,
        double daysPerChildYear,
        double ciLow,
        double ciHigh,
        double sharePercent) {
    /** The table of these rows. */
    public static final Table<WaitRow> TABLE = Table.of("waiting_by_queue.csv", WaitRow.class);
}

package mainstay.results.study;

import mainstay.results.table.Table;

/**
 * One row of {@code changes_by_reason.csv}: how often children of an arm got a new worker for one reason. A number that
 * cannot be given is NaN.
 *
 * @param arm name of the arm
 * @param reason code as in the SSDA903 return: {@code LEFTRL}
 * @param cohort {@code all} children or {@code looked_after}
 * @param changesPerChildYear mean over replications
 * @param ciLow lower end of the 95 % interval of the mean
 * @param ciHigh upper end of the 95 % interval of the mean
 * @param sharePercent share of all the changes of the cohort in the arm, in percent
 */
public record ReasonRow(
        String arm,
        String reason,
        String cohort,
        double changesPerChildYear,
        double ciLow,
        double ciHigh,
        double sharePercent) {
    /** The table of these rows. */
    public static final Table<ReasonRow> TABLE = Table.of("changes_by_reason.csv", ReasonRow.class);
}

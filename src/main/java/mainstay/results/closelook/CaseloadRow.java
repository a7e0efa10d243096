package mainstay.results.closelook;

import mainstay.results.table.CellFormat;
import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code caseloads.csv}: a worker at the end of a measured month, in the first replication of an arm.
 *
 * @param arm name of the arm
 * @param month as {@code 2025-04}
 * @param team name of the team
 * @param worker number of the worker: 1,000 × post + n for the n-th holder of a post
 * @param fte whole-time equivalent, 0 to 1
 * @param children children allocated to the worker
 * @param families families allocated to the worker
 * @param absent whether off sick
 */
public record CaseloadRow(
        String arm,
        @CsvColumn(format = CellFormat.MONTH) String month,
        String team,
        int worker,
        double fte,
        int children,
        int families,
        boolean absent) {
    /** The table of these rows. */
    public static final Table<CaseloadRow> TABLE = Table.of("caseloads.csv", CaseloadRow.class);
}

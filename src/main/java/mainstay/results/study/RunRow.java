package mainstay.results.study;

import mainstay.results.table.CellFormat;
import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code runs.csv}: a measure in one replication of an arm, exact to the last bit.
 *
 * @param arm name of the arm
 * @param replication number of the replication, from 0
 * @param seed seed of the study
 * @param measure name of the measure
 * @param value NaN when there was nothing to observe
 * @param observations observations behind the value
 */
public record RunRow(
        String arm,
        int replication,
        long seed,
        String measure,
        @CsvColumn(format = CellFormat.EXACT) double value,
        long observations) {
    /** The table of these rows. */
    public static final Table<RunRow> TABLE = Table.of("runs.csv", RunRow.class);
}

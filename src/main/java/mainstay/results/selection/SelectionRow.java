package mainstay.results.selection;

import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code selection.csv}: an arm in the search for the best.
 *
 * @param arm its name
 * @param rank 1 for the one that is chosen, or leads; those that were dropped last come first
 * @param verdict {@code chosen}, {@code left} or {@code dropped}
 * @param replications how many were looked at
 * @param mean of the measure over them
 * @param droppedAfter replications after which it was dropped; 0 for never
 */
public record SelectionRow(
        String arm,
        int rank,
        String verdict,
        int replications,
        double mean,
        @CsvColumn(empty = 0) int droppedAfter) {
    /** The table of these rows. */
    public static final Table<SelectionRow> TABLE = Table.of("selection.csv", SelectionRow.class);
}

package mainstay.results.sweep;

import mainstay.results.table.Table;

/**
 * One row of {@code box_points.csv}: a point, and whether the condition holds there.
 *
 * @param point its number in {@code points.csv}
 * @param arm name of the arm
 * @param value what the condition is about
 * @param holds whether the condition holds
 * @param inside whether it lies in the proposed box
 */
public record BoxPointRow(int point, String arm, double value, boolean holds, boolean inside) {
    /** The table of these rows. */
    public static final Table<BoxPointRow> TABLE = Table.of("box_points.csv", BoxPointRow.class);
}

package mainstay.results.sweep;

import mainstay.results.table.Table;

/**
 * One row of {@code boxes.csv}: a box on the way from the whole space to a few points.
 *
 * @param box number from 0, the whole space
 * @param proposed whether it is the one that is proposed, whose sides were moved out again and rid of what may be chance
 * @param points how many points lie in it
 * @param cases at how many of these the condition holds
 * @param coverage share of all cases that lie in it (0 to 1)
 * @param density share of its points that are cases (0 to 1)
 * @param limits in words
 */
public record BoxRow(int box, boolean proposed, int points, int cases, double coverage, double density, String limits) {
    /** The table of these rows. */
    public static final Table<BoxRow> TABLE = Table.of("boxes.csv", BoxRow.class);
}

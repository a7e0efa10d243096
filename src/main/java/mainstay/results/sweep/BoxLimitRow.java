package mainstay.results.sweep;

import mainstay.results.table.Table;

/**
 * One row of {@code box.csv}: a factor, and what of it lies in the proposed box.
 *
 * @param factor its name
 * @param unit of its values; empty for kinds
 * @param low least value in the box; NaN for no limit
 * @param high greatest value; NaN for no limit
 * @param rangeLow least value tried; NaN for kinds
 * @param rangeHigh greatest value tried
 * @param kinds those in the box, in one text; empty for a factor whose values are ordered
 * @param otherKinds those that are not
 * @param limited whether the box limits it
 * @param chance how probable a limit so good is by chance (0 to 1); NaN without a limit
 */
public record BoxLimitRow(
        String factor,
        String unit,
        double low,
        double high,
        double rangeLow,
        double rangeHigh,
        String kinds,
        String otherKinds,
        boolean limited,
        double chance) {
    /** The table of these rows. */
    public static final Table<BoxLimitRow> TABLE = Table.of("box.csv", BoxLimitRow.class);

    /** Whether its values have no order. */
    public boolean hasKinds() {
        return !kinds.isEmpty();
    }
}

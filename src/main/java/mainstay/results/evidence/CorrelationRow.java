package mainstay.results.evidence;

import mainstay.results.table.Table;

/**
 * A row of {@code correlations.csv}: how far the patterns tell two fitted settings apart.
 *
 * @param parameter path of one
 * @param other path of the other
 * @param correlation posterior correlation on their scales, −1 to 1
 * @param onlyTogether whether it is so close that the patterns say something about the two together only
 */
public record CorrelationRow(String parameter, String other, double correlation, boolean onlyTogether) {
    /** The table of these rows. */
    public static final Table<CorrelationRow> TABLE = Table.of("correlations.csv", CorrelationRow.class);
}

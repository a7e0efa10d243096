package mainstay.results.evidence;

import mainstay.results.table.Table;

/**
 * One row of {@code panel.csv}: what the official statistics would publish of a simulated place.
 *
 * @param place name of the place
 * @param replication number of the replication, from 0
 * @param year calendar year in which the statistical year ends; the census is that of the September before
 * @param measure name of the measure
 * @param value NaN where nothing was observed
 */
public record PanelRow(String place, int replication, int year, String measure, double value) {
    /** The table of these rows. */
    public static final Table<PanelRow> TABLE = Table.of("panel.csv", PanelRow.class);
}

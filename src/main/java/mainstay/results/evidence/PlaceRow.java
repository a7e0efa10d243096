package mainstay.results.evidence;

import mainstay.results.table.Table;

/**
 * One row of {@code by_place.csv}: a measure in one place.
 *
 * @param place name of the place
 * @param measure name of the measure
 * @param published what is published of the place; NaN where nothing is
 * @param simulated mean over years and replications; NaN where nothing was observed
 */
public record PlaceRow(String place, String measure, double published, double simulated) {
    /** The table of these rows. */
    public static final Table<PlaceRow> TABLE = Table.of("by_place.csv", PlaceRow.class);
}

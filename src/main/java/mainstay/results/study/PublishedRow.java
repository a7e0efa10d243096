package mainstay.results.study;

import mainstay.results.table.Table;

/**
 * One row of {@code published.csv}: what official statistics say of a measure.
 *
 * @param arm the arm it is held against; empty where it holds for all
 * @param whose whose figure it is: {@code England}, or {@code this place} for the place that the arm's scenario is about
 * @param measure name of the measure
 * @param value in the unit of the measure
 * @param period of which time; may be empty
 * @param source where it is published, or that the arm was fitted to it; may be empty
 */
public record PublishedRow(String arm, String whose, String measure, double value, String period, String source) {
    /** The table of these rows. */
    public static final Table<PublishedRow> TABLE = Table.of("published.csv", PublishedRow.class);

    /** Whose figure: all of England's. */
    public static final String ENGLAND = "England";

    /** Whose figure: that of the place which the scenario is about. */
    public static final String PLACE = "this place";

    /** In the place of a source: settings of the arm were fitted to the figure. */
    public static final String NO_TEST = "settings were fitted to it, so that meeting it proves nothing";
}

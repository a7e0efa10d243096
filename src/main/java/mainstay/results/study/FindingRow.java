package mainstay.results.study;

import mainstay.results.table.Table;

/**
 * One row of {@code findings.csv}: a sentence that says no more than the tables do.
 *
 * @param arm name of the arm the sentence is about; empty for whether the baseline has settled
 * @param measure name of the outcome; or {@link #HEADLINE} for the paragraph about the whole arm, {@link #SETTLED} for
 *     the verdict whether the baseline has settled, {@code settled:} and a measure for what that verdict rests on, {@link
 *     #WARM_UP} for a warning that the warm-up may be too short
 * @param sentence plain text
 */
public record FindingRow(String arm, String measure, String sentence) {
    /** The table of these rows. */
    public static final Table<FindingRow> TABLE = Table.of("findings.csv", FindingRow.class);

    /** In the place of a measure: the paragraph about the whole arm. */
    public static final String HEADLINE = "";

    /** In the place of a measure: whether the baseline has settled. */
    public static final String SETTLED = "settled";

    /** In the place of a measure: a warning that the warm-up may be too short; there is none where it is not. */
    public static final String WARM_UP = "warm-up";
}

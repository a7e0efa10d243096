package mainstay.results.study;

import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code explanation.csv}: how much of a difference between an arm and the baseline comes from one part of it.
 * The parts of one arm, subject and group add up to their row {@link #TOTAL}. A number that cannot be given is NaN.
 *
 * @param arm name of the arm
 * @param baseline name of the arm it is compared with
 * @param about {@link #CHANGES} or {@link #WAITING}
 * @param group of changes the cohort: {@code all} or {@code looked_after}; of waiting the step that is waited for, or
 *     {@code all} steps
 * @param part of changes the reason ({@code LEFTRL}), of waiting what holds it up ({@code manager}); or {@link #TOTAL}
 * @param difference mean of the paired differences, arm less baseline
 * @param ciLow lower end of the 95 % interval of the mean
 * @param ciHigh upper end of the 95 % interval of the mean
 * @param sharePercent share of the total's difference, in percent; NaN when the interval of the total holds zero
 * @param sentence of a total: its biggest parts in words; empty for a part
 */
public record ExplanationRow(
        String arm,
        String baseline,
        String about,
        @CsvColumn(name = "cohort_or_step") String group,
        String part,
        double difference,
        double ciLow,
        double ciHigh,
        @CsvColumn(name = "share_of_total") double sharePercent,
        String sentence) {
    /** The table of these rows. */
    public static final Table<ExplanationRow> TABLE = Table.of("explanation.csv", ExplanationRow.class);

    /** Changes of worker, per child-year. */
    public static final String CHANGES = "changes of worker";

    /** Waiting days, per child-year. */
    public static final String WAITING = "waiting";

    /** In the place of a part: all parts together. */
    public static final String TOTAL = "total";
}

package mainstay.results.sensitivity;

import mainstay.results.table.Table;

/**
 * One row of {@code sensitivity_points.csv}: a difference at a point. A number that cannot be given is NaN.
 *
 * @param point number of the point, from 0 for the study as it is
 * @param design what it is for: {@code defaults}, {@code trajectory} or {@code range}
 * @param trajectory number of its trajectory from 1; 0 for none
 * @param moved path of the setting that has moved since the point before, or that alone is varied; empty for none
 * @param arm name of the arm
 * @param baseline name of the arm it is compared with
 * @param measure name of the measure
 * @param difference mean of the paired differences, arm less baseline
 * @param se its standard error
 * @param replications pairs with something to observe in both
 * @param problem why runs of the pair are missing; empty when none is
 */
public record SensitivityPointRow(
        int point,
        String design,
        int trajectory,
        String moved,
        String arm,
        String baseline,
        String measure,
        double difference,
        double se,
        int replications,
        String problem) {
    /** The table of these rows. */
    public static final Table<SensitivityPointRow> TABLE =
            Table.of("sensitivity_points.csv", SensitivityPointRow.class);
}

package mainstay.results.closelook;

import mainstay.results.table.Table;

/**
 * One row of {@code picks.csv}: a family whose journey is told, and the rule that picked it.
 *
 * @param pick {@code median} or {@code 95th percentile}
 * @param family number of the family
 * @param arm the arm whose difference it is picked by
 * @param baseline the arm it differs from; empty in a study of one arm, where families are picked by {@code waitedArm}
 * @param waitedArm working days the family's steps waited in the arm, all steps added up
 * @param waitedBaseline the same in the baseline; NaN where there is none
 * @param difference the first less the second; NaN where there is no baseline
 * @param families how many families it was picked from
 * @param rule in a sentence
 */
public record PickRow(
        String pick,
        int family,
        String arm,
        String baseline,
        double waitedArm,
        double waitedBaseline,
        double difference,
        int families,
        String rule) {
    /** The table of these rows. */
    public static final Table<PickRow> TABLE = Table.of("picks.csv", PickRow.class);
}

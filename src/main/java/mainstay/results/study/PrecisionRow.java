package mainstay.results.study;

import mainstay.results.table.Table;

/**
 * One row of {@code precision.csv}: how sure the runs of an arm are of the average of a measure. A number that cannot be
 * given is NaN.
 *
 * @param arm name of the arm
 * @param measure name of the measure
 * @param replications runs in which it was observed
 * @param standardError Monte Carlo error of the mean, in the unit of the measure
 * @param halfWidth half the width of the 95 % interval of the mean
 * @param halfWidthPercent the same in percent of the mean
 * @param differenceHalfWidth half the width of the 95 % interval of the difference from the arm it is compared with; NaN
 *     for the baseline
 * @param gain how many times as many runs the same precision of the difference would have taken without the same random numbers in
 *     both arms: variance of the difference of unpaired runs over that of pairs; NaN for the baseline
 */
public record PrecisionRow(
        String arm,
        String measure,
        int replications,
        double standardError,
        double halfWidth,
        double halfWidthPercent,
        double differenceHalfWidth,
        double gain) {
    /** The table of these rows. */
    public static final Table<PrecisionRow> TABLE = Table.of("precision.csv", PrecisionRow.class);
}

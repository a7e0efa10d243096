package mainstay.results.sensitivity;

import mainstay.results.table.Table;

/**
 * One row of {@code sobol.csv}: how much of what a difference, or a level, varies over the ranges comes from one setting. A
 * number that cannot be given is NaN.
 *
 * @param arm name of the arm
 * @param baseline name of the arm it is compared with; empty where the row is about the level of the arm itself
 * @param measure name of the measure
 * @param period {@link #ALL}, or the first month of a quarter of the measured time
 * @param setting path of the setting
 * @param first share of the variance that the setting explains by itself, 0 to 1: what sampling error takes beyond an end counts
 *     as the end, in intervals too
 * @param firstLow lower end of its 95 % interval
 * @param firstHigh upper end
 * @param total share that it has a part in, by itself or together with others, 0 to 1
 * @param totalLow lower end of its 95 % interval
 * @param totalHigh upper end
 * @param noiseShare share of the variance of single runs that is chance and not settings (0 to 1)
 * @param sd standard deviation over the ranges, without chance, in the unit of the measure
 * @param base rows of the design that are behind it
 * @param replications runs of each arm at each point
 */
public record SobolRow(
        String arm,
        String baseline,
        String measure,
        String period,
        String setting,
        double first,
        double firstLow,
        double firstHigh,
        double total,
        double totalLow,
        double totalHigh,
        double noiseShare,
        double sd,
        int base,
        int replications) {
    /** The table of these rows. */
    public static final Table<SobolRow> TABLE = Table.of("sobol.csv", SobolRow.class);

    /** In the place of a period: the whole measured time. */
    public static final String ALL = "all";

    /** Whether it is about the whole measured time. */
    public boolean isWhole() {
        return period.equals(ALL);
    }
}

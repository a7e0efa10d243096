package mainstay.results.study;

import mainstay.results.table.Table;

/**
 * One row of {@code areas.csv}: an area of an arm over the measured time, and how far it is from the same area of the arm
 * that this one is compared with, paired by replication. A number that cannot be given is NaN.
 *
 * @param arm name of the arm
 * @param area name of the area
 * @param measure {@code vacancies}, {@code supervision_on_time} or {@code assessments_on_time} in percent, or
 *     {@code families_fte}
 * @param unit its unit; a difference of percentages is in percentage points
 * @param mean mean over the replications
 * @param ciLow lower end of the 95 % interval of the mean
 * @param ciHigh upper end of the 95 % interval of the mean
 * @param replications replications in which there was something to observe
 * @param baseline name of the arm it is compared with; empty for the first, and where that has no such area
 * @param difference mean of the paired differences, arm less baseline
 * @param differenceLow lower end of the 95 % interval of the mean difference
 * @param differenceHigh upper end
 */
public record AreaRow(
        String arm,
        String area,
        String measure,
        String unit,
        double mean,
        double ciLow,
        double ciHigh,
        int replications,
        String baseline,
        double difference,
        double differenceLow,
        double differenceHigh) {
    /** The table of these rows. */
    public static final Table<AreaRow> TABLE = Table.of("areas.csv", AreaRow.class);
}

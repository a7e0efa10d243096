package mainstay.results.sensitivity;

import mainstay.results.table.CellFormat;
import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code sensitivity_sign.csv}: over which part of what is plausible a difference has the sign that the study
 * found. A number that cannot be given is NaN.
 *
 * @param arm name of the arm
 * @param baseline name of the arm it is compared with
 * @param measure name of the measure
 * @param parameter path of the setting that alone was varied, or {@link #ALL}
 * @param points points that have a difference
 * @param fraction share of them with the study's sign (0 to 1)
 * @param ciLow lower end of its 95 % interval; only for all settings together, and none when every trajectory has the same
 *     share
 * @param ciHigh upper end
 * @param same share of the points at which the arms do not differ at all (nothing, or everything, is on time in both); only
 *     for all settings together
 * @param clear share of the points with the study's sign and a 95 % interval that leaves zero out; only for single settings
 * @param reversed share with the opposite sign and such an interval; only for single settings
 * @param flipsAt values of the setting at which the sign turns, as a scenario file spells them without the unit, with
 *     semicolons between
 * @param sentence what this comes to; empty for single settings that turn nothing round
 */
public record SensitivitySignRow(
        String arm,
        String baseline,
        String measure,
        String parameter,
        int points,
        double fraction,
        double ciLow,
        double ciHigh,
        double same,
        double clear,
        double reversed,
        @CsvColumn(format = CellFormat.SETTING) String flipsAt,
        String sentence) {
    /** The table of these rows. */
    public static final Table<SensitivitySignRow> TABLE = Table.of("sensitivity_sign.csv", SensitivitySignRow.class);

    /** Stands for all settings together. */
    public static final String ALL = "all";
}

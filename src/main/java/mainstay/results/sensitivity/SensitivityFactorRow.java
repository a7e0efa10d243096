package mainstay.results.sensitivity;

import mainstay.results.table.CellFormat;
import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code sensitivity_factors.csv}: where a setting is at a point. At points without rows it is as in the study.
 *
 * @param point number of the point
 * @param parameter path of the setting
 * @param value as a scenario file spells it, without the unit; exact
 * @param unit its unit
 */
public record SensitivityFactorRow(
        int point,
        String parameter,
        @CsvColumn(format = CellFormat.SETTING) String value,
        String unit) {
    /** The table of these rows. */
    public static final Table<SensitivityFactorRow> TABLE =
            Table.of("sensitivity_factors.csv", SensitivityFactorRow.class);
}

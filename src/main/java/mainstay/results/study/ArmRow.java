package mainstay.results.study;

import mainstay.results.table.CellFormat;
import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code arms.csv}: a parameter of an arm. The rows {@code period}, {@code services}, {@code timeline},
 * {@code practice} and {@code strategy} are no parameters: they say in words what an arm is besides them, without unit,
 * grade and source; the last two are there when an arm has a practice model.
 *
 * @param arm name of the arm
 * @param parameter path of the parameter: {@code workforce.turnover}
 * @param value as a scenario file spells it, without the unit
 * @param unit as a scenario file spells it: {@code % per year}
 * @param differs whether the value differs from the baseline's
 * @param grade how sure we are of the default: {@code measured}, {@code derived}, {@code assumed}
 * @param source where the default comes from
 */
public record ArmRow(
        String arm,
        String parameter,
        @CsvColumn(format = CellFormat.SETTING) String value,
        String unit,
        boolean differs,
        String grade,
        String source) {
    /** The table of these rows. */
    public static final Table<ArmRow> TABLE = Table.of("arms.csv", ArmRow.class);
}

package mainstay.results.sensitivity;

import mainstay.results.table.CellFormat;
import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * One row of {@code sensitivity.csv}: what one setting does to the difference between an arm and the one it is compared
 * with. A number that cannot be given is NaN.
 *
 * @param arm name of the arm
 * @param baseline name of the arm it is compared with
 * @param measure name of the measure
 * @param unit unit of the difference, and of every figure but {@code pChance} and {@code rank}
 * @param parameter path of the setting
 * @param low least value tried, as a scenario file spells it, without the unit
 * @param high greatest value tried
 * @param standard value in the study
 * @param parameterUnit unit of these three
 * @param mu mean of the elementary effects, for the whole range: above zero when the difference grows with the setting
 * @param muStar mean of their absolute values: how much the setting matters
 * @param muStarLow lower end of its 95 % interval
 * @param muStarHigh upper end
 * @param sigma standard deviation of the elementary effects
 * @param noise what {@code muStar} would be on average by chance alone
 * @param pChance how probable effects as large are by chance alone in any of the settings, after Holm (0 to 1)
 * @param rank place by {@code muStar} among the settings of this arm and measure, from 1
 * @param verdict in words
 */
public record SensitivityRow(
        String arm,
        String baseline,
        String measure,
        String unit,
        String parameter,
        @CsvColumn(format = CellFormat.SETTING) String low,
        @CsvColumn(format = CellFormat.SETTING) String high,

        @CsvColumn(name = "default", format = CellFormat.SETTING)
        String standard,

        String parameterUnit,
        double mu,
        double muStar,
        @CsvColumn(name = "mu_star_ci_low") double muStarLow,
        @CsvColumn(name = "mu_star_ci_high") double muStarHigh,
        double sigma,
        double noise,
        double pChance,
        int rank,
        String verdict) {
    /** The table of these rows. */
    public static final Table<SensitivityRow> TABLE = Table.of("sensitivity.csv", SensitivityRow.class);
}

package mainstay.results.evidence;

import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * A row of {@code fit.csv}: what a calibration found of one setting. All values are in the unit of the file.
 *
 * @param parameter path of the setting
 * @param unit as in a scenario file; empty for bare numbers
 * @param scale {@code linear} or {@code log}: on which scale its prior and its posterior are taken
 * @param standard value in the base
 * @param best value found: the most believable where all that is not identified stays as it is in the base
 * @param mean posterior mean
 * @param sd posterior standard deviation
 * @param ciLow lower end of the 95 % posterior interval
 * @param ciHigh upper end
 * @param priorLow lower end of the 95 % prior interval
 * @param priorHigh upper end
 * @param shrinkage share of the prior variance that the patterns take away, on the setting's scale (at most 1)
 * @param identified whether the patterns say enough about it
 */
public record FitRow(
        String parameter,
        String unit,
        String scale,
        @CsvColumn(name = "default") double standard,
        double best,
        double mean,
        double sd,
        double ciLow,
        double ciHigh,
        double priorLow,
        double priorHigh,
        double shrinkage,
        boolean identified) {
    /** The table of these rows. */
    public static final Table<FitRow> TABLE = Table.of("fit.csv", FitRow.class);

    /** The same with another best value, in the unit of the file. */
    public FitRow setTo(double value) {
        return new FitRow(
                parameter,
                unit,
                scale,
                standard,
                value,
                mean,
                sd,
                ciLow,
                ciHigh,
                priorLow,
                priorHigh,
                shrinkage,
                identified);
    }
}

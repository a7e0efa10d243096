package mainstay.results.evidence;

import mainstay.results.table.Table;

/**
 * A row of {@code predictive.csv}: a published pattern, and what the calibrated model says of it.
 *
 * @param pattern number of the pattern
 * @param measure name of the measure
 * @param unit of the values
 * @param fitted whether the calibration was fitted to it; if not, it is a test
 * @param published the published value
 * @param low least value that counts as met
 * @param high greatest value that counts as met
 * @param atStart simulated mean in the base as it is, over ten points
 * @param atBest simulated mean with the values of {@code fitted.yaml}, in replications that the fit has not seen
 * @param mean mean over the simulated draws of the posterior
 * @param ciLow lower end of the interval of 95 % of the draws
 * @param ciHigh upper end
 * @param emulated mean over the same draws by the emulator; NaN when there is none of this pattern
 * @param emulatorError root mean square of simulated less emulated over the draws
 * @param errorExpected what it should be: Monte Carlo error and the emulator's own estimate of its error
 * @param holds whether the value at the best point lies between low and high
 */
public record PredictiveRow(
        String pattern,
        String measure,
        String unit,
        boolean fitted,
        double published,
        double low,
        double high,
        double atStart,
        double atBest,
        double mean,
        double ciLow,
        double ciHigh,
        double emulated,
        double emulatorError,
        double errorExpected,
        boolean holds) {
    /** The table of these rows. */
    public static final Table<PredictiveRow> TABLE = Table.of("predictive.csv", PredictiveRow.class);
}

package mainstay.docs;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import mainstay.statistics.estimate.MeanEstimate;

/**
 * How far one quantity moves with another between two arms that meet the same chances: worked out in each replication, so
 * that the error is that of pairs.
 *
 * @param mean over replications
 * @param standardError of the mean
 * @param pairs replications
 */
record PairedResponse(double mean, double standardError, int pairs) {
    /** Change of y for one more of x: arrays of one value for each replication. */
    static PairedResponse slope(double[] lessX, double[] moreX, double[] lessY, double[] moreY) {
        return of(lessX, moreX, lessY, moreY, (less, more) -> more - less);
    }

    /** Elasticity of y to x; all values above 0. */
    static PairedResponse elasticity(double[] lessX, double[] moreX, double[] lessY, double[] moreY) {
        return of(lessX, moreX, lessY, moreY, (less, more) -> Math.log(more / less));
    }

    private static PairedResponse of(
            double[] lessX, double[] moreX, double[] lessY, double[] moreY, DoubleBinaryOperator change) {
        double[] each = new double[lessX.length];
        Arrays.setAll(each, i -> change.applyAsDouble(lessY[i], moreY[i]) / change.applyAsDouble(lessX[i], moreX[i]));
        return of(each);
    }

    /** The mean of one value for each replication. */
    static PairedResponse of(double[] each) {
        MeanEstimate estimate = MeanEstimate.of(each, 0.95);
        return new PairedResponse(estimate.mean(), estimate.sd() / Math.sqrt(estimate.n()), estimate.n());
    }

    /** As tables of pages spell it: the mean, and its standard error in brackets. */
    String cell(int decimals) {
        return Cell.of(mean, decimals) + " (" + Cell.of(standardError, decimals) + ")";
    }
}

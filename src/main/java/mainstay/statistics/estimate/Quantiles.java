package mainstay.statistics.estimate;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/** Quantiles by linear interpolation between order statistics: type 7 of Hyndman and Fan, the default of R and NumPy. */
public final class Quantiles {
    private Quantiles() {}

    /**
     * A quantile of a sample.
     *
     * @param values finite numbers in any order
     * @param share 0 for the least value, 0.5 for the median, 1 for the greatest
     * @return NaN without values
     */
    public static double of(double[] values, double share) {
        if (values.length == 0) {
            return Double.NaN;
        }
        if (share <= 0) {
            return java.util.Arrays.stream(values).min().getAsDouble();
        }
        return new Percentile().withEstimationType(EstimationType.R_7).evaluate(values, share * 100);
    }
}

package mainstay.statistics.estimate;

import org.apache.commons.math3.stat.StatUtils;

/** How many independent, equally weighted values a sample is worth. */
public final class EffectiveSample {
    private EffectiveSample() {}

    /**
     * Size of a weighted sample (Kish): the squared sum of the weights over the sum of their squares.
     *
     * @param weights not negative, not all zero
     * @return 1 to the number of weights
     */
    public static double ofWeights(double[] weights) {
        double sum = StatUtils.sum(weights);
        return sum * sum / StatUtils.sumSq(weights);
    }

    /**
     * Size of a series in order of time, whose neighbours are alike: its length over one plus twice the sum of the
     * autocorrelations, up to the first pair of lags whose sum is not positive (Geyer 1992).
     *
     * @param series at least two values
     * @return more than 0; the length itself for a series that does not vary
     */
    public static double ofSeries(double[] series) {
        int n = series.length;
        double mean = StatUtils.mean(series);
        double variance = autocovariance(series, mean, 0);
        if (variance == 0) {
            return n;
        }
        double sum = -1;
        for (int lag = 0; lag + 1 < n; lag += 2) {
            double pair = (autocovariance(series, mean, lag) + autocovariance(series, mean, lag + 1)) / variance;
            if (pair <= 0) {
                break;
            }
            sum += 2 * pair;
        }
        return sum > 0 ? n / sum : n;
    }

    private static double autocovariance(double[] series, double mean, int lag) {
        double sum = 0;
        for (int i = lag; i < series.length; i++) {
            sum += (series[i] - mean) * (series[i - lag] - mean);
        }
        return sum / series.length;
    }
}

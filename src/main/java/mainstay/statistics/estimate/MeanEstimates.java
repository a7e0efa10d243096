package mainstay.statistics.estimate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/** Estimates the means of many samples, with t intervals: the quantile of each size is worked out once. */
public final class MeanEstimates {
    private final double confidence;
    private final Map<Integer, Double> quantiles = new HashMap<>();

    /**
     * Intervals of some confidence.
     *
     * @param confidence between 0 and 1, such as 0.95
     */
    public MeanEstimates(double confidence) {
        this.confidence = confidence;
    }

    /** The mean of the values that are finite; the same as {@link MeanEstimate#of} of those. */
    public MeanEstimate of(double[] values) {
        double[] seen = Arrays.stream(values).filter(Double::isFinite).toArray();
        int n = seen.length;
        double mean = StatUtils.mean(seen);
        if (n < 2) {
            return new MeanEstimate(n, mean, Double.NaN, Interval.NONE);
        }
        double sd = FastMath.sqrt(StatUtils.variance(seen, mean));
        double half = quantiles.computeIfAbsent(n - 1, freedom -> MeanEstimate.tQuantile(freedom, 0.5 + confidence / 2))
                * sd
                / FastMath.sqrt(n);
        return new MeanEstimate(n, mean, sd, new Interval(mean - half, mean + half));
    }

    /** The mean of the differences between values that belong together; pairs with something missing are left out. */
    public MeanEstimate ofDifferences(double[] first, double[] second) {
        double[] differences = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            differences[i] = first[i] - second[i];
        }
        return of(differences);
    }
}

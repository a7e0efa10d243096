package mainstay.statistics.estimate;

import org.apache.commons.math3.util.FastMath;

/** The interval of a figure that is made from all samples together, from what it is with each sample left out in turn. */
public final class Jackknife {
    private Jackknife() {}

    /**
     * The t interval around an estimate (Tukey 1958).
     *
     * @param estimate made from all samples
     * @param without the same with the first sample left out, the second, and so on
     * @param confidence between 0 and 1, such as 0.95
     * @return none with fewer than two samples, or where an estimate is NaN
     */
    public static Interval interval(double estimate, double[] without, double confidence) {
        int n = without.length;
        if (n < 2) {
            return Interval.NONE;
        }
        double mean = 0;
        for (double each : without) {
            mean += each / n;
        }
        double squares = 0;
        for (double each : without) {
            squares += (each - mean) * (each - mean);
        }
        double error = FastMath.sqrt(squares * (n - 1) / n);
        double half = MeanEstimate.tQuantile(n - 1, 0.5 + confidence / 2) * error;
        return Double.isNaN(half) || Double.isNaN(estimate)
                ? Interval.NONE
                : new Interval(estimate - half, estimate + half);
    }
}

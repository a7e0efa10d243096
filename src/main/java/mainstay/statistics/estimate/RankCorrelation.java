package mainstay.statistics.estimate;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.util.FastMath;

/**
 * Spearman's rank correlation. Its interval is Fisher's, with the standard error of Bonett and Wright (Psychometrika 65,
 * 2000): √((1 + r²/2) / (n − 3)) on the scale of the inverse hyperbolic tangent.
 *
 * @param n number of pairs
 * @param correlation −1 to 1; equal values share their mean rank; NaN for fewer than three pairs or where one side does
 *     not vary
 * @param interval none with fewer than four pairs, without a correlation, or where the ranks agree altogether
 */
public record RankCorrelation(int n, double correlation, Interval interval) {
    private static final int FEWEST = 3;

    /**
     * Correlates two quantities; a pair with a value that is not finite is left out.
     *
     * @param first one value for each pair
     * @param second the other values, in the same order
     * @param confidence between 0 and 1, such as 0.95
     */
    public static RankCorrelation of(double[] first, double[] second, double confidence) {
        int[] pairs = IntStream.range(0, first.length)
                .filter(i -> Double.isFinite(first[i]) && Double.isFinite(second[i]))
                .toArray();
        int n = pairs.length;
        if (n < FEWEST) {
            return new RankCorrelation(n, Double.NaN, Interval.NONE);
        }
        double r = new SpearmansCorrelation()
                .correlation(
                        IntStream.of(pairs).mapToDouble(i -> first[i]).toArray(),
                        IntStream.of(pairs).mapToDouble(i -> second[i]).toArray());
        return new RankCorrelation(n, r, interval(r, n, confidence));
    }

    private static Interval interval(double r, int n, double confidence) {
        if (n <= FEWEST || !(FastMath.abs(r) < 1)) {
            return Interval.NONE;
        }
        double deviate = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.5 + confidence / 2);
        double half = deviate * FastMath.sqrt((1 + r * r / 2) / (n - 3));
        double centre = FastMath.atanh(r);
        return new Interval(FastMath.tanh(centre - half), FastMath.tanh(centre + half));
    }
}

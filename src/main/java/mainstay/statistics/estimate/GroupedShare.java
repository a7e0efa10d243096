package mainstay.statistics.estimate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The share of things that have something, when things come in groups whose members depend on each other.
 *
 * @param share of all things, 0 to 1; NaN without any
 * @param interval of the share, by resampling whole groups; none with fewer than three groups, and none when the share is the
 *     same in every group, for then resampling knows no doubt
 */
public record GroupedShare(double share, Interval interval) {
    private static final int FEWEST_TO_RESAMPLE = 3;

    /**
     * Estimates the share.
     *
     * @param having how many of each group have it
     * @param all how many there are in each group; groups without any are left out
     * @param confidence between 0 and 1, such as 0.95
     * @param seed what the resampling depends on
     */
    public static GroupedShare of(int[] having, int[] all, double confidence, long seed) {
        double[] shares = IntStream.range(0, all.length)
                .filter(group -> all[group] > 0)
                .mapToDouble(group -> (double) having[group] / all[group])
                .toArray();
        boolean alike = Arrays.stream(shares).allMatch(share -> share == shares[0]);
        return new GroupedShare(
                (double) Arrays.stream(having).sum() / Arrays.stream(all).sum(),
                shares.length < FEWEST_TO_RESAMPLE || alike
                        ? Interval.NONE
                        : Bootstrap.ofMean(shares, confidence, seed));
    }
}

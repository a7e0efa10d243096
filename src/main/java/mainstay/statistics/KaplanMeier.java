package mainstay.statistics;

import java.util.Arrays;

/**
 * Survival of spells of which some had not ended when the watching stopped, by Kaplan and Meier (1958).
 *
 * <p>A spell that was cut off at the length at which another ends counts as at risk of that end.
 */
public final class KaplanMeier {
    private final double[] times;
    private final double[] survival;

    private KaplanMeier(double[] times, double[] survival) {
        this.times = times;
        this.survival = survival;
    }

    /**
     * The survival curve of spells, each counting once.
     *
     * @param lengths length of each spell, 0 or more
     * @param ended whether it ended; false if it was cut off (censored) at that length
     */
    public static KaplanMeier of(double[] lengths, boolean[] ended) {
        double[] ones = new double[lengths.length];
        Arrays.fill(ones, 1);
        return of(lengths, ended, ones);
    }

    /**
     * The survival curve of spells with weights.
     *
     * @param lengths length of each spell, 0 or more
     * @param ended whether it ended; false if it was cut off (censored) at that length
     * @param weights how often each counts, 0 or more
     */
    public static KaplanMeier of(double[] lengths, boolean[] ended, double[] weights) {
        int[] order = byLength(lengths);
        double atRisk = 0;
        for (double weight : weights) {
            atRisk += weight;
        }
        double[] times = new double[lengths.length];
        double[] survival = new double[lengths.length];
        int steps = 0;
        double surviving = 1;
        int i = 0;
        while (i < order.length) {
            double length = lengths[order[i]];
            double ends = 0;
            double leaving = 0;
            for (; i < order.length && lengths[order[i]] == length; i++) {
                leaving += weights[order[i]];
                if (ended[order[i]]) {
                    ends += weights[order[i]];
                }
            }
            if (ends > 0) {
                surviving *= 1 - ends / atRisk;
                times[steps] = length;
                survival[steps++] = surviving;
            }
            atRisk -= leaving;
        }
        return new KaplanMeier(Arrays.copyOf(times, steps), Arrays.copyOf(survival, steps));
    }

    private static int[] byLength(double[] lengths) {
        Integer[] order = new Integer[lengths.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(lengths[a], lengths[b]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** Share of spells that last longer than a length, 0 to 1. */
    public double survival(double length) {
        int step = Arrays.binarySearch(times, length);
        int last = step >= 0 ? step : -step - 2;
        return last < 0 ? 1 : survival[last];
    }

    /**
     * The least length by which a share of the spells has ended.
     *
     * @param share above 0, up to 1: 0.5 for the median
     * @return NaN if so many ends were never seen
     */
    public double quantile(double share) {
        for (int i = 0; i < times.length; i++) {
            // Products of exact shares miss round numbers by a few units in the last place.
            if (survival[i] <= 1 - share + 1e-12) {
                return times[i];
            }
        }
        return Double.NaN;
    }

    /** The length that half of the spells outlast; NaN if fewer than half were seen to end. */
    public double median() {
        return quantile(0.5);
    }
}

package mainstay.statistics.estimate;

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
        double[] times = Arrays.stream(lengths).sorted().distinct().toArray();
        double[] ends = new double[times.length];
        double[] leaving = new double[times.length];
        double atRisk = 0;
        for (int i = 0; i < lengths.length; i++) {
            int time = Arrays.binarySearch(times, lengths[i]);
            ends[time] += ended[i] ? weights[i] : 0;
            leaving[time] += weights[i];
            atRisk += weights[i];
        }
        double[] survival = new double[times.length];
        double surviving = 1;
        for (int time = 0; time < times.length; time++) {
            if (ends[time] > 0) {
                surviving *= 1 - ends[time] / atRisk;
            }
            survival[time] = surviving;
            atRisk -= leaving[time];
        }
        return new KaplanMeier(times, survival);
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

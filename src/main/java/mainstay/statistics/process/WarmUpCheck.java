package mainstay.statistics.process;

/**
 * How much of the beginning of a series should be left out, by the rule MSER (White 1997): leave out what makes the
 * standard error of the mean of the rest least, where the series is first averaged over batches of five (MSER-5; White,
 * Cobb and Spratt 2000).
 */
public final class WarmUpCheck {
    /** Values to a batch. */
    public static final int BATCH = 5;

    private WarmUpCheck() {}

    /**
     * Values to be left out.
     *
     * @param series in order of time; finite numbers
     * @return a multiple of {@link #BATCH}, at most half the series; −1 where the least error is found only there, which
     *     means that the series is too short to say, or never settles; 0 with fewer than four batches
     */
    public static int leaveOut(double[] series) {
        int batches = series.length / BATCH;
        if (batches < 4) {
            return 0;
        }
        double[] means = new double[batches];
        // What does not fill a batch is left out at the beginning, which matters least.
        int offset = series.length - batches * BATCH;
        for (int batch = 0; batch < batches; batch++) {
            for (int i = 0; i < BATCH; i++) {
                means[batch] += series[offset + batch * BATCH + i] / BATCH;
            }
        }
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int left = 0; left <= batches / 2; left++) {
            double error = error(means, left);
            if (error < least) {
                least = error;
                best = left;
            }
        }
        return best == batches / 2 ? -1 : best * BATCH;
    }

    private static double error(double[] means, int left) {
        int rest = means.length - left;
        double sum = 0;
        for (int i = left; i < means.length; i++) {
            sum += means[i];
        }
        double mean = sum / rest;
        double squares = 0;
        for (int i = left; i < means.length; i++) {
            squares += (means[i] - mean) * (means[i] - mean);
        }
        return squares / ((double) rest * rest);
    }
}

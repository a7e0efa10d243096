package mainstay.measure.count;

/** Shares of the bands of a distribution, in the measured period. */
public final class Bands {
    private final Span span;
    private final Distribution distribution;
    private final double[] lower;
    private final double[] weight;

    public Bands(Span span, Distribution distribution) {
        this.span = span;
        this.distribution = distribution;
        this.lower =
                distribution.lower().stream().mapToDouble(Double::doubleValue).toArray();
        this.weight = new double[lower.length];
    }

    Distribution distribution() {
        return distribution;
    }

    /** Adds a value seen on a day; one below the lowest band is left out. */
    public void add(int day, double value, double weighing) {
        if (!span.measures(day)) {
            return;
        }
        for (int band = lower.length - 1; band >= 0; band--) {
            if (value >= lower[band]) {
                weight[band] += weighing;
                return;
            }
        }
    }

    /** Percent in each band, adding up to 100; NaN where nothing was observed. */
    double[] percent() {
        double total = 0;
        for (double each : weight) {
            total += each;
        }
        double[] percent = new double[weight.length];
        for (int band = 0; band < percent.length; band++) {
            percent[band] = total == 0 ? Double.NaN : 100 * weight[band] / total;
        }
        return percent;
    }
}

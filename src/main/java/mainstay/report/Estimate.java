package mainstay.report;

/**
 * A number and the interval it is known to; NaN where the table has none.
 *
 * @param value the number
 * @param low lower end of its 95 % confidence interval
 * @param high upper end
 */
record Estimate(double value, double low, double high) {
    static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    boolean seen() {
        return !Double.isNaN(value);
    }

    boolean hasInterval() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }
}

package mainstay.statistics.estimate;

/**
 * A confidence interval.
 *
 * @param low lower end; NaN when there is no interval
 * @param high upper end; NaN when there is no interval
 */
public record Interval(double low, double high) {
    /** No interval: too few values. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);
}

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

    /**
     * Fewest values that an interval is made from. With two, Student's t reaches nearly thirteen standard errors to either
     * side: what comes of that says nothing.
     */
    public static final int FEWEST = 3;

    /** Whether zero lies beyond an end; false when there is no interval. */
    public boolean leavesZeroOut() {
        return low > 0 || high < 0;
    }
}

package mainstay.report.chart;

import java.util.List;

/**
 * The stretch of an axis: all that is drawn and a margin, but never beyond what the unit can take.
 *
 * @param low left or lower end
 * @param high right or upper end
 */
public record AxisSpan(double low, double high) {
    private static final double MARGIN = 0.07;
    private static final double LEAST_SHARE = 0.04;

    /**
     * The stretch that shows all averages, and the ends of their intervals so far as the unit can take them.
     *
     * @param averages drawn as points; NaN where there is none
     * @param ends of intervals; NaN where there is none
     * @param unit of both
     */
    public static AxisSpan of(List<Double> averages, List<Double> ends, String unit) {
        boolean positive = smallest(averages) >= 0;
        boolean share = unit.startsWith("percent") && largest(averages) <= 100;
        double floor = positive ? 0 : Double.NEGATIVE_INFINITY;
        double ceiling = share ? 100 : Double.POSITIVE_INFINITY;
        double low = Math.max(floor, Math.min(smallest(averages), smallest(ends)));
        double high = Math.min(ceiling, Math.max(largest(averages), largest(ends)));
        if (low > high) {
            return new AxisSpan(0, 1);
        }
        // Differences too small to matter should not fill a chart.
        double width = Math.max(high - low, Math.max(Math.abs(high), Math.abs(low)) * LEAST_SHARE);
        double half = width == 0 ? 0.5 : width * (0.5 + MARGIN);
        double middle = (low + high) / 2;
        return new AxisSpan(Math.max(floor, middle - half), Math.min(ceiling, middle + half));
    }

    private static double smallest(List<Double> values) {
        return values.stream()
                .filter(value -> !value.isNaN())
                .mapToDouble(value -> value)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double largest(List<Double> values) {
        return values.stream()
                .filter(value -> !value.isNaN())
                .mapToDouble(value -> value)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }
}

package mainstay.report;

import java.util.List;

/**
 * The stretch of an axis: all that is drawn and a margin, but never beyond what the unit can take.
 *
 * @param low left or lower end
 * @param high right or upper end
 */
record Span(double low, double high) {
    static Span of(List<Double> values, String unit) {
        double low = values.stream()
                .filter(v -> !v.isNaN())
                .mapToDouble(v -> v)
                .min()
                .orElse(0);
        double high = values.stream()
                .filter(v -> !v.isNaN())
                .mapToDouble(v -> v)
                .max()
                .orElse(1);
        // Differences too small to matter should not fill a chart: at least 4 % of the size is shown.
        double width = Math.max(high - low, Math.max(Math.abs(high), Math.abs(low)) * 0.04);
        if (width == 0) {
            width = 1;
        }
        double middle = (low + high) / 2;
        double from = middle - width * 0.57;
        double to = middle + width * 0.57;
        if (low >= 0 && from < 0) {
            from = 0;
        }
        if (unit.startsWith("percent") && high <= 100 && to > 100) {
            to = 100;
        }
        return new Span(from, to);
    }
}

package mainstay.report.chart.analysis;

import java.util.List;
import java.util.stream.Stream;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.results.sweep.BoxLimitRow;
import org.jfree.chart.axis.NumberAxis;

/**
 * A factor along an axis: its numbers, or its kinds side by side.
 *
 * @param row the factor with its limits
 * @param kinds names of its kinds, those in the box first; empty for numbers
 */
record BoxScale(BoxLimitRow row, List<String> kinds) {
    private static final double MARGIN = 0.05;

    static BoxScale of(BoxLimitRow row) {
        return new BoxScale(
                row,
                row.hasKinds()
                        ? Stream.of(row.kinds(), row.otherKinds())
                                .filter(text -> !text.isEmpty())
                                .flatMap(text -> Stream.of(text.split("; ", -1)))
                                .toList()
                        : List.of());
    }

    String title() {
        return row.factor() + (row.unit().isEmpty() ? "" : ", " + row.unit());
    }

    double low() {
        return kinds.isEmpty() ? row.rangeLow() - MARGIN * (row.rangeHigh() - row.rangeLow()) : -0.5;
    }

    double high() {
        return kinds.isEmpty() ? row.rangeHigh() + MARGIN * (row.rangeHigh() - row.rangeLow()) : kinds.size() - 0.5;
    }

    /** Where a point lies; kinds are spread a little by the number of the point, so that none hides another. */
    double at(String cell, int point) {
        return kinds.isEmpty() ? Double.parseDouble(cell) : kinds.indexOf(cell) + ((point * 0.618034) % 1 - 0.5) * 0.6;
    }

    /** Where the box begins. */
    double boxLow() {
        return kinds.isEmpty() && Double.isFinite(row.low()) ? Math.max(low(), row.low()) : low();
    }

    /** Where it ends. */
    double boxHigh() {
        if (!kinds.isEmpty()) {
            return row.kinds().split("; ", -1).length - 0.5;
        }
        return Double.isFinite(row.high()) ? Math.min(high(), row.high()) : high();
    }

    NumberAxis axis(Theme theme) {
        return theme.axis(low(), high(), 5);
    }

    String spell(double value) {
        return DisplayNumbers.setting(mainstay.results.table.TableNumbers.plain(value));
    }
}

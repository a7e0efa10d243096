package mainstay.report.chart.analysis;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.results.sweep.BoxLimitRow;
import mainstay.results.sweep.BoxTables;

/** What of each factor lies in the box: a dark bar over the grey range that was tried; kinds in words. */
final class BoxLimitsChart {
    private static final String TITLE = "What the box takes of each factor";
    private static final double LEFT = 300;
    private static final double RIGHT = 620;
    private static final double TOP = 84;
    private static final double ROW = 40;
    private static final double BOTTOM = 22;
    private static final int MOST = 14;

    private final Theme theme;
    private final BoxTables tables;
    private final List<BoxLimitRow> rows;

    BoxLimitsChart(Theme theme, BoxTables tables) {
        this.theme = theme;
        this.tables = tables;
        Comparator<BoxLimitRow> limitedFirst = Comparator.comparing(row -> !row.limited());
        this.rows = tables.limits().stream()
                .sorted(limitedFirst.thenComparing(row -> row.limited() ? row.chance() : 1))
                .limit(MOST)
                .toList();
    }

    Chart chart() {
        return new Chart(
                "box-limits",
                TITLE,
                "Chart of the box in which " + tables.condition() + ", one row for each factor. "
                        + rows.stream()
                                .map(row -> row.factor() + ": " + words(row))
                                .collect(Collectors.joining("; "))
                        + ".",
                (int) (TOP + ROW * rows.size() + BOTTOM),
                this::draw);
    }

    private static String words(BoxLimitRow row) {
        if (!row.limited()) {
            return "all";
        }
        String chance = row.chance() < 0.001 ? "chance below 0.001" : "chance " + DisplayNumbers.plain(row.chance(), 3);
        if (row.hasKinds()) {
            return row.kinds() + " (" + chance + ")";
        }
        BoxScale scale = BoxScale.of(row);
        String low = Double.isNaN(row.low()) ? "" : "from " + scale.spell(row.low());
        String high = Double.isNaN(row.high()) ? "" : "to " + scale.spell(row.high());
        return (low + " " + high).strip() + (row.unit().isEmpty() ? "" : " " + row.unit()) + " (" + chance + ")";
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(
                        TITLE,
                        rows.stream().anyMatch(BoxLimitRow::limited)
                                ? "Grey: what was tried. Dark: what lies in the box. Chance: of a limit so good without any"
                                        + " reason"
                                : "Grey: what was tried. No factor limits it better than chance would.")
                .draw(pen, theme);
        for (int i = 0; i < rows.size(); i++) {
            row(graphics, pen, rows.get(i), TOP + ROW * (i + 0.5));
        }
    }

    private void row(Graphics2D graphics, Pen pen, BoxLimitRow row, double middle) {
        pen.write(
                pen.line(row.factor(), theme.strong, LEFT - 40),
                16,
                middle + 5,
                theme.strong,
                row.limited() ? Theme.INK : Theme.MUTED);
        graphics.setPaint(Theme.GRID);
        graphics.fill(new Rectangle2D.Double(LEFT, middle - 9, RIGHT - LEFT, 18));
        if (row.limited()) {
            BoxScale scale = BoxScale.of(row);
            double from = x(scale, scale.boxLow());
            graphics.setPaint(Theme.colour(1));
            graphics.fill(new Rectangle2D.Double(from, middle - 6, x(scale, scale.boxHigh()) - from, 12));
        }
        List<String> words = pen.lines(words(row), theme.small, Theme.WIDTH - RIGHT - 28, 2);
        for (int i = 0; i < words.size(); i++) {
            pen.write(
                    words.get(i), RIGHT + 14, middle + 5 + 15 * (i - (words.size() - 1) / 2.0), theme.small, Theme.INK);
        }
    }

    private static double x(BoxScale scale, double value) {
        double low = scale.kinds().isEmpty() ? scale.row().rangeLow() : scale.low();
        double high = scale.kinds().isEmpty() ? scale.row().rangeHigh() : scale.high();
        return LEFT + Math.max(0, Math.min(1, (value - low) / (high - low))) * (RIGHT - LEFT);
    }
}

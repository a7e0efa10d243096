package mainstay.report.chart.analysis;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.RowsPlot;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.results.sensitivity.SensitivityRow;
import org.jfree.chart.axis.NumberAxis;

/** Settings one below the other by how far they move a difference: a dot and a bar for its interval, from zero on. */
public final class RankingChart {
    private static final double LEFT = 300;
    private static final double RIGHT = 640;
    private static final double TOP = 96;
    private static final double ROW = 42;
    private static final double BOTTOM = 54;
    private static final double LEVEL = 0.05;

    private final Theme theme;
    private final String name;
    private final String outcome;
    private final String compared;
    private final String unit;
    private final List<SensitivityRow> rows;
    private final int decimals;

    /**
     * A chart of a difference.
     *
     * @param name of its files
     * @param outcome what differs
     * @param compared which arm from which
     * @param unit of the difference
     * @param rows at least one, the setting that matters most first
     */
    public RankingChart(
            Theme theme, String name, String outcome, String compared, String unit, List<SensitivityRow> rows) {
        this.theme = theme;
        this.name = name;
        this.outcome = outcome;
        this.compared = compared;
        this.unit = unit;
        this.rows = rows;
        this.decimals = DisplayNumbers.decimals(
                rows.stream().map(RankingChart::estimate).toList());
    }

    public static String range(SensitivityRow row) {
        return (DisplayNumbers.setting(row.low()) + " to " + DisplayNumbers.setting(row.high()) + " "
                        + row.parameterUnit())
                .strip();
    }

    public static Estimate estimate(SensitivityRow row) {
        return new Estimate(row.muStar(), row.muStarLow(), row.muStarHigh());
    }

    public int decimals() {
        return decimals;
    }

    public Chart chart() {
        return new Chart(name, title(), description(), (int) (TOP + ROW * rows.size() + BOTTOM), this::draw);
    }

    private String title() {
        return rows.stream()
                .filter(RankingChart::isClear)
                .findFirst()
                .map(row -> outcome + ": " + row.parameter() + " matters most"
                        + (row.rank() == 1 ? "" : " of what can be told from chance"))
                .orElse(outcome + ": no single effect can be told from chance");
    }

    private static boolean isClear(SensitivityRow row) {
        return row.pChance() < LEVEL;
    }

    private String description() {
        return "Chart of how far assumed settings move a difference, in " + unit + ". " + title() + ". " + compared
                + ". "
                + rows.stream()
                        .map(row -> row.parameter() + " " + value(row) + ", " + row.verdict())
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String value(SensitivityRow row) {
        String interval = DisplayNumbers.interval(estimate(row), decimals);
        return DisplayNumbers.plain(row.muStar(), decimals) + (interval.isEmpty() ? "" : " (" + interval + ")");
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(title(), compared, "how far a setting moves the difference over its plausible range")
                .draw(pen, theme);
        double bottom = TOP + ROW * rows.size();
        RowsPlot.draw(
                graphics,
                new Rectangle2D.Double(LEFT, TOP, RIGHT - LEFT, bottom - TOP),
                rows.stream().mapToDouble(SensitivityRow::muStar),
                axis(),
                this::dot);
        pen.writeCentred(unit, (LEFT + RIGHT) / 2, bottom + 44, theme.small, Theme.MUTED);
        for (int i = 0; i < rows.size(); i++) {
            words(pen, rows.get(i), TOP + ROW * (i + 0.5));
        }
    }

    private void words(Pen pen, SensitivityRow row, double middle) {
        pen.write(
                pen.line(row.parameter(), theme.strong, LEFT - 32),
                16,
                middle - 3,
                theme.strong,
                isClear(row) ? Theme.INK : Theme.MUTED);
        pen.write(pen.line(range(row), theme.small, LEFT - 32), 16, middle + 14, theme.small, Theme.MUTED);
        double end = pen.write(
                DisplayNumbers.plain(row.muStar(), decimals), RIGHT + 14, middle - 3, theme.strong, Theme.INK);
        String interval = DisplayNumbers.interval(estimate(row), decimals);
        if (!interval.isEmpty()) {
            pen.write(" (" + interval + ")", end + 2, middle - 3, theme.small, Theme.MUTED);
        }
        pen.write(
                pen.line(row.verdict(), theme.small, Theme.WIDTH - RIGHT - 20),
                RIGHT + 14,
                middle + 14,
                theme.small,
                Theme.INK);
    }

    private NumberAxis axis() {
        double high = rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(row.muStar(), row.muStarHigh(), row.noise()))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        return theme.axis(0, high * 1.06, 4);
    }

    /** The row of one setting: a bar for the interval, an upright line for chance, a dot for how far it moves. */
    private void dot(Graphics2D graphics, int place, double y, RowsPlot.Scale scale) {
        SensitivityRow row = rows.get(place);
        Pen pen = new Pen(graphics);
        Color colour = isClear(row) ? Theme.colour(1) : Theme.MUTED;
        if (Double.isFinite(row.muStarLow())) {
            pen.stroke(scale.x(row.muStarLow()), y, scale.x(row.muStarHigh()), y, isClear(row) ? 5 : 2, colour);
        }
        if (Double.isFinite(row.noise())) {
            pen.stroke(scale.x(row.noise()), y - 11, scale.x(row.noise()), y + 11, 1.5, Theme.INK);
        }
        Shape dot = Theme.at(new Ellipse2D.Double(-5.5, -5.5, 11, 11), scale.x(row.muStar()), y);
        graphics.setPaint(isClear(row) ? colour : Color.WHITE);
        graphics.fill(dot);
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(dot);
    }
}

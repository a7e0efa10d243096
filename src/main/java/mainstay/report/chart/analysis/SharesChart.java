package mainstay.report.chart.analysis;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.results.sensitivity.SobolRow;

/** Settings one below the other by the share of the variance that they have a part in, and that they explain themselves. */
public final class SharesChart {
    private static final double LEFT = 300;
    private static final double RIGHT = 660;
    private static final double TOP = 96;
    private static final double ROW = 46;
    private static final double BOTTOM = 54;
    private static final double LIMIT = 1.2;
    private static final Color ITSELF = new Color(0x8CBFE0);

    private final Theme theme;
    private final String name;
    private final String outcome;
    private final String compared;
    private final List<SobolRow> rows;
    private final double high;

    /**
     * A chart of one difference or level.
     *
     * @param rows at least one, the largest share first
     */
    public SharesChart(Theme theme, String name, String outcome, String compared, List<SobolRow> rows) {
        this.theme = theme;
        this.name = name;
        this.outcome = outcome;
        this.compared = compared;
        this.rows = rows;
        this.high = Math.min(
                LIMIT,
                rows.stream()
                        .mapToDouble(row -> Math.max(1, Double.isNaN(row.totalHigh()) ? 1 : row.totalHigh()))
                        .max()
                        .orElse(1));
    }

    public Chart chart() {
        return new Chart(name, title(), description(), (int) (TOP + ROW * rows.size() + BOTTOM), this::draw);
    }

    private String title() {
        return outcome + ": " + rows.get(0).setting() + " has the largest part in the variance";
    }

    private String description() {
        return "Chart of shares of the variance over the plausible ranges. " + title() + ". " + compared + ". "
                + rows.stream()
                        .map(row -> row.setting() + ": a part in " + share(row.total(), row.totalLow(), row.totalHigh())
                                + ", by itself " + share(row.first(), row.firstLow(), row.firstHigh()))
                        .collect(Collectors.joining("; "))
                + ". Of the variance of single runs "
                + DisplayNumbers.plain(rows.get(0).noiseShare(), 2) + " is chance variation.";
    }

    private static String share(double value, double low, double high) {
        return DisplayNumbers.plain(value, 2)
                + (Double.isNaN(low)
                        ? ""
                        : " (" + DisplayNumbers.plain(low, 2) + " to " + DisplayNumbers.plain(high, 2) + ")");
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(
                        title(),
                        compared,
                        "dark: share of the variance that a setting has a part in; light: by itself; chance variation is left"
                                + " out")
                .draw(pen, theme);
        double bottom = TOP + ROW * rows.size();
        for (int tenth = 0; tenth <= high * 10; tenth += 2) {
            double x = x(tenth / 10.0);
            pen.grid(x, TOP, x, bottom);
            pen.writeCentred(DisplayNumbers.plain(tenth / 10.0, 1), x, bottom + 20, theme.small, Theme.MUTED);
        }
        pen.writeCentred("share of the variance", (LEFT + RIGHT) / 2, bottom + 44, theme.small, Theme.MUTED);
        for (int i = 0; i < rows.size(); i++) {
            row(graphics, pen, rows.get(i), TOP + ROW * (i + 0.5));
        }
    }

    private void row(Graphics2D graphics, Pen pen, SobolRow row, double middle) {
        pen.write(pen.line(row.setting(), theme.strong, LEFT - 32), 16, middle + 5, theme.strong, Theme.INK);
        bar(graphics, row.total(), row.totalLow(), row.totalHigh(), middle - 16, Theme.colour(1));
        bar(graphics, row.first(), row.firstLow(), row.firstHigh(), middle + 2, ITSELF);
        pen.write(share(row.total(), row.totalLow(), row.totalHigh()), RIGHT + 14, middle - 4, theme.small, Theme.INK);
        pen.write(
                share(row.first(), row.firstLow(), row.firstHigh()), RIGHT + 14, middle + 14, theme.small, Theme.MUTED);
    }

    private void bar(Graphics2D graphics, double value, double low, double highEnd, double top, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(new Rectangle2D.Double(LEFT, top, Math.max(0, x(value) - LEFT), 14));
        if (!Double.isNaN(low)) {
            graphics.setPaint(Theme.INK);
            graphics.setStroke(new BasicStroke(1.5f));
            graphics.draw(new Line2D.Double(x(low), top + 7, x(highEnd), top + 7));
        }
    }

    private double x(double share) {
        return LEFT + Math.max(0, Math.min(high, share)) / high * (RIGHT - LEFT);
    }
}

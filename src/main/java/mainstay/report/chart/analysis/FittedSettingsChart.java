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
import mainstay.report.content.Estimate;
import mainstay.results.evidence.FitRow;

/**
 * Fitted settings one below the other, each on its own scale: a grey band for what was plausible before, a bar for the
 * interval after, a marker for its mean, a cross line for the default.
 */
public final class FittedSettingsChart {
    private static final String TITLE = "What the patterns say of each setting";
    private static final double LEFT = 300;
    private static final double RIGHT = 620;
    private static final double TOP = 84;
    private static final double ROW = 34;
    private static final double BOTTOM = 22;

    /** How far the plausible range goes on beyond its own 95 % interval, as a share of that interval. */
    private static final double BEYOND = 0.12;

    private static final int FOUND = 1;

    private final Theme theme;
    private final List<FitRow> rows;

    public FittedSettingsChart(Theme theme, List<FitRow> rows) {
        this.theme = theme;
        this.rows = rows;
    }

    public Chart chart() {
        return new Chart("fitted-settings", TITLE, description(), (int) (TOP + ROW * rows.size() + BOTTOM), this::draw);
    }

    private String description() {
        return "Chart of fitted settings, one row for each, with intervals of 95 % before and after. "
                + rows.stream()
                        .map(row -> row.parameter() + ": " + words(row) + ", before "
                                + plain(row, row.priorLow()) + " to " + plain(row, row.priorHigh())
                                + (row.identified() ? "." : ", not identified."))
                        .collect(Collectors.joining(" "));
    }

    private static String words(FitRow row) {
        return plain(row, row.mean()) + " (" + plain(row, row.ciLow()) + " to " + plain(row, row.ciHigh()) + ")"
                + (row.unit().isEmpty() ? "" : " " + row.unit());
    }

    private static String plain(FitRow row, double value) {
        return DisplayNumbers.plain(
                value, DisplayNumbers.forIntervals(List.of(new Estimate(row.mean(), row.ciLow(), row.ciHigh())), 2));
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(
                        TITLE,
                        "Grey: 95 % before. Bar and marker: 95 % and mean after. Line: the default. Each on a scale of its own")
                .draw(pen, theme);
        for (int i = 0; i < rows.size(); i++) {
            row(graphics, pen, rows.get(i), TOP + ROW * (i + 0.5));
        }
    }

    private void row(Graphics2D graphics, Pen pen, FitRow row, double middle) {
        Color ink = row.identified() ? Theme.INK : Theme.MUTED;
        pen.write(pen.line(row.parameter(), theme.strong, LEFT - 40), 16, middle + 5, theme.strong, ink);
        double before = x(row, row.priorLow());
        graphics.setPaint(Theme.GRID);
        graphics.fill(new Rectangle2D.Double(before, middle - 9, x(row, row.priorHigh()) - before, 18));
        graphics.setPaint(row.identified() ? Theme.colour(FOUND) : Theme.MUTED);
        graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(x(row, row.ciLow()), middle, x(row, row.ciHigh()), middle));
        graphics.fill(Theme.at(Theme.marker(FOUND), x(row, row.mean()), middle));
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(new Line2D.Double(x(row, row.standard()), middle - 12, x(row, row.standard()), middle + 12));
        pen.write(words(row), RIGHT + 14, middle + (row.identified() ? 5 : -2), theme.small, ink);
        if (!row.identified()) {
            pen.write("not identified", RIGHT + 14, middle + 13, theme.small, ink);
        }
    }

    private static double x(FitRow row, double value) {
        double share = (scaled(row, value) - scaled(row, row.priorLow()))
                / (scaled(row, row.priorHigh()) - scaled(row, row.priorLow()));
        double shown = Math.max(-BEYOND, Math.min(1 + BEYOND, share));
        return LEFT + (shown + BEYOND) / (1 + 2 * BEYOND) * (RIGHT - LEFT);
    }

    private static double scaled(FitRow row, double value) {
        return row.scale().equals("log") ? Math.log(value) : value;
    }
}

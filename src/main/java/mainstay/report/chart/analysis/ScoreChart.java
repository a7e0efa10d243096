package mainstay.report.chart.analysis;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.RowsPlot;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.results.evidence.ScoreRow;
import mainstay.results.evidence.ScoreRow.Verdict;

/**
 * Every pattern as a row: the band is as wide for each, the published value stands in its middle, and the simulated value
 * lies as many bands away as it does. A full circle is met, an open diamond is not.
 */
public final class ScoreChart {
    private static final String TITLE = "Published patterns and what the simulation makes of them";
    private static final String SCALE =
            "Distance from the published value; shaded: within the band. The line is the 95 % interval of the mean.";

    private static final double LEFT = 412;
    private static final double RIGHT = 660;
    private static final double FIGURES = 748;
    /** With room before it, since a reader's font may be a third wider than the one that measures. */
    private static final double WORDS = 776;

    private static final double TOP = 108;
    private static final double ROW = 22;
    private static final double BOTTOM = 36;

    /** Farther away than this is drawn as an arrow at the edge. */
    private static final double FARTHEST = 3;

    private final Theme theme;
    private final List<ScoreRow> rows;

    public ScoreChart(Theme theme, List<ScoreRow> rows) {
        this.theme = theme;
        this.rows = rows;
    }

    public Chart chart() {
        return new Chart("score", TITLE, description(), (int) (TOP + ROW * rows.size() + BOTTOM), this::draw);
    }

    private String description() {
        return rows.stream()
                .map(row -> row.id() + " " + row.title() + ": published " + number(row.published(), row)
                        + ", band " + number(row.low(), row) + " to " + number(row.high(), row) + ", simulated "
                        + number(row.simulated(), row) + ", " + row.verdict().word()
                        + (row.fitted() ? ", fitted" : ""))
                .collect(Collectors.joining("; ", "", "."));
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(TITLE, "").draw(pen, theme);
        pen.write(SCALE, 16, 54, theme.small, Theme.MUTED);
        key(graphics, pen);
        for (int i = 0; i < rows.size(); i += 2) {
            graphics.setPaint(Theme.SHADE);
            graphics.fill(new Rectangle2D.Double(8, TOP + ROW * i, Theme.WIDTH - 16.0, ROW));
        }
        double bottom = TOP + ROW * rows.size();
        RowsPlot.draw(
                graphics,
                new Rectangle2D.Double(LEFT, TOP, RIGHT - LEFT, bottom - TOP),
                rows.stream().mapToDouble(row -> 0),
                theme.axis(-FARTHEST - 0.4, FARTHEST + 0.4, 7),
                this::point);
        pen.writeEndingAt("simulated (published)", FIGURES, TOP - 8, theme.small, Theme.MUTED);
        for (int i = 0; i < rows.size(); i++) {
            words(pen, rows.get(i), TOP + ROW * (i + 0.5) + 4.5);
        }
    }

    private void key(Graphics2D graphics, Pen pen) {
        double x = 22;
        double y = 76;
        x = entry(graphics, pen, Verdict.MET, "met", x, y);
        x = entry(graphics, pen, Verdict.NOT_MET, "not met", x, y);
        pen.write("fitted: settings were chosen with a view to it", x, y + 4.5, theme.small, Theme.MUTED);
    }

    private double entry(Graphics2D graphics, Pen pen, Verdict verdict, String words, double x, double y) {
        mark(graphics, verdict, x, y);
        return pen.write(words, x + 12, y + 4.5, theme.small, Theme.INK) + 24;
    }

    private void words(Pen pen, ScoreRow row, double y) {
        pen.write(row.id(), 16, y, theme.small, Theme.MUTED);
        pen.write(pen.line(row.title(), theme.small, LEFT - 66), 52, y, theme.small, Theme.INK);
        pen.writeEndingAt(
                number(row.simulated(), row) + " (" + number(row.published(), row) + ")",
                FIGURES,
                y,
                row.verdict() == Verdict.NOT_MET ? strongSmall() : theme.small,
                Theme.INK);
        String word =
                switch (row.verdict()) {
                    case MET -> "";
                    case NOT_MET -> "not met";
                    case NOT_COMPARED -> "not compared";
                };
        String fitted = row.fitted() ? (word.isEmpty() ? "fitted" : ", fitted") : "";
        pen.write(
                word + fitted,
                WORDS,
                y,
                row.verdict() == Verdict.NOT_MET ? strongSmall() : theme.small,
                row.verdict() == Verdict.NOT_MET ? Theme.INK : Theme.MUTED);
    }

    private java.awt.Font strongSmall() {
        return theme.strong.deriveFont(theme.small.getSize2D());
    }

    private static String number(double value, ScoreRow row) {
        return Double.isNaN(value) ? "–" : DisplayNumbers.plain(value, row.decimals());
    }

    /** Where a value lies when the band goes from −1 to 1 and the published value is 0. */
    static double normalised(double value, ScoreRow row) {
        double edge = value < row.published() ? row.published() - row.low() : row.high() - row.published();
        return (value - row.published()) / edge;
    }

    private static void mark(Graphics2D graphics, Verdict verdict, double x, double y) {
        Shape shape = Theme.at(Theme.marker(verdict == Verdict.MET ? 0 : 3), x, y);
        graphics.setPaint(verdict == Verdict.MET ? Theme.colour(1) : Color.WHITE);
        graphics.fill(shape);
        graphics.setPaint(verdict == Verdict.MET ? Theme.colour(1) : Theme.colour(2));
        graphics.setStroke(new BasicStroke(verdict == Verdict.MET ? 1 : 2.4f));
        graphics.draw(shape);
    }

    /** The band and the simulated value of one pattern. */
    private void point(Graphics2D graphics, int place, double y, RowsPlot.Scale scale) {
        ScoreRow row = rows.get(place);
        Pen pen = new Pen(graphics);
        graphics.setPaint(new Color(0xC9D3DD));
        graphics.fill(new Rectangle2D.Double(scale.x(-1), y - 7, scale.x(1) - scale.x(-1), 14));
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(new Line2D.Double(scale.x(0), y - ROW / 2, scale.x(0), y + ROW / 2));
        if (row.verdict() == Verdict.NOT_COMPARED) {
            return;
        }
        double at = normalised(row.simulated(), row);
        if (!Double.isNaN(row.ciLow())) {
            double from = scale.x(clamped(normalised(row.ciLow(), row)));
            pen.interval(from, scale.x(clamped(normalised(row.ciHigh(), row))), y, 4, 1.8);
        }
        if (Math.abs(at) > FARTHEST) {
            arrow(graphics, scale.x(Math.signum(at) * FARTHEST), y, at);
        } else {
            mark(graphics, row.verdict(), scale.x(at), y);
        }
    }

    private static double clamped(double at) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, at));
    }

    /** Points to where the value is, off the scale. */
    private static void arrow(Graphics2D graphics, double x, double y, double at) {
        double tip = Math.signum(at) * 9;
        Path2D head = new Path2D.Double();
        head.moveTo(x + tip, y);
        head.lineTo(x - tip / 3, y - 6);
        head.lineTo(x - tip / 3, y + 6);
        head.closePath();
        graphics.setPaint(Color.WHITE);
        graphics.fill(head);
        graphics.setPaint(Theme.colour(2));
        graphics.setStroke(new BasicStroke(2.4f));
        graphics.draw(head);
    }
}

package mainstay.report.chart.analysis;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.results.sensitivity.SobolRow;

/** The share of the variance that each of a few settings has a part in, quarter by quarter: a line and a band. */
public final class SharesOverTimeChart {
    private static final int HEIGHT = 420;
    private static final double LEFT = 70;
    private static final double RIGHT = 660;
    private static final double TOP = 84;
    private static final double BOTTOM = 360;
    private static final double MOST = 1.2;
    private static final int FAINT = 38;
    private static final double LEAST_APART = 18;
    private static final int LABELS = 8;

    private final Theme theme;
    private final String name;
    private final String outcome;
    private final String compared;
    private final List<String> settings;
    private final List<String> quarters;
    private final List<SobolRow> rows;

    public SharesOverTimeChart(
            Theme theme,
            String name,
            String outcome,
            String compared,
            List<String> settings,
            List<String> quarters,
            List<SobolRow> rows) {
        this.theme = theme;
        this.name = name;
        this.outcome = outcome;
        this.compared = compared;
        this.settings = settings;
        this.quarters = quarters;
        this.rows = rows;
    }

    public Chart chart() {
        return new Chart(name, title(), description(), HEIGHT, this::draw);
    }

    private String title() {
        return outcome + ": where the variance comes from, quarter by quarter";
    }

    /** Of a setting in each quarter; none where it cannot be given. */
    private List<SobolRow> course(String setting) {
        return rows.stream()
                .filter(row -> row.setting().equals(setting) && quarters.contains(row.period()))
                .filter(row -> !Double.isNaN(row.total()))
                .sorted(Comparator.comparing(SobolRow::period))
                .toList();
    }

    private String description() {
        return "Line chart of the share of the variance that settings have a part in, by quarter. " + compared + ". "
                + settings.stream()
                        .filter(setting -> !course(setting).isEmpty())
                        .map(setting -> {
                            List<SobolRow> course = course(setting);
                            SobolRow last = course.get(course.size() - 1);
                            return setting + ": "
                                    + DisplayNumbers.plain(course.get(0).total(), 2) + " in the quarter from "
                                    + course.get(0).period() + ", " + DisplayNumbers.plain(last.total(), 2)
                                    + " in that from "
                                    + last.period();
                        })
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(title(), compared + "; share of the variance that a setting has a part in").draw(pen, theme);
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double y = y(tenth / 10.0);
            pen.grid(LEFT, y, RIGHT, y);
            pen.writeEndingAt(DisplayNumbers.plain(tenth / 10.0, 1), LEFT - 8, y + 5, theme.small, Theme.MUTED);
        }
        int step = Math.max(1, (quarters.size() + LABELS - 1) / LABELS);
        for (int i = 0; i < quarters.size(); i += step) {
            pen.writeCentred(quarters.get(i), x(i), BOTTOM + 22, theme.small, Theme.MUTED);
        }
        List<Double> ends = new ArrayList<>();
        for (int i = settings.size() - 1; i >= 0; i--) {
            band(graphics, course(settings.get(i)), i + 1);
        }
        for (int i = 0; i < settings.size(); i++) {
            line(graphics, pen, settings.get(i), i + 1, ends);
        }
    }

    private void band(Graphics2D graphics, List<SobolRow> course, int colour) {
        if (course.size() < 2) {
            return;
        }
        Path2D band = new Path2D.Double();
        for (int i = 0; i < course.size(); i++) {
            double x = x(quarters.indexOf(course.get(i).period()));
            if (i == 0) {
                band.moveTo(x, y(course.get(i).totalHigh()));
            } else {
                band.lineTo(x, y(course.get(i).totalHigh()));
            }
        }
        for (int i = course.size() - 1; i >= 0; i--) {
            band.lineTo(
                    x(quarters.indexOf(course.get(i).period())), y(course.get(i).totalLow()));
        }
        band.closePath();
        Color solid = Theme.colour(colour);
        graphics.setPaint(new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), FAINT));
        graphics.fill(band);
    }

    private void line(Graphics2D graphics, Pen pen, String setting, int colour, List<Double> ends) {
        List<SobolRow> course = course(setting);
        if (course.isEmpty()) {
            return;
        }
        Path2D line = new Path2D.Double();
        line.moveTo(x(quarters.indexOf(course.get(0).period())), y(course.get(0).total()));
        course.forEach(row -> line.lineTo(x(quarters.indexOf(row.period())), y(row.total())));
        graphics.setPaint(Theme.colour(colour));
        graphics.setStroke(Theme.line(colour));
        graphics.draw(line);
        SobolRow last = course.get(course.size() - 1);
        double end = y(last.total());
        double label = free(end, ends);
        ends.add(label);
        graphics.setStroke(new BasicStroke(1));
        graphics.setPaint(Theme.GRID.darker());
        graphics.draw(new Line2D.Double(RIGHT + 2, end, RIGHT + 16, label));
        pen.marker(colour, RIGHT + 24, label);
        pen.write(
                pen.line(setting, theme.small, Theme.WIDTH - RIGHT - 44),
                RIGHT + 36,
                label + 5,
                theme.small,
                Theme.INK);
    }

    /** The nearest height to one at which no name stands yet. */
    private static double free(double wanted, List<Double> taken) {
        for (double away = 0; ; away += 3) {
            for (double y : new double[] {wanted - away, wanted + away}) {
                if (y > TOP - 8
                        && y < HEIGHT - 12
                        && taken.stream().allMatch(other -> Math.abs(other - y) >= LEAST_APART)) {
                    return y;
                }
            }
        }
    }

    private double x(int quarter) {
        return LEFT + 20 + quarter / Math.max(1.0, quarters.size() - 1.0) * (RIGHT - LEFT - 20);
    }

    private static double y(double share) {
        double shown = Double.isNaN(share) ? 0 : Math.max(0, Math.min(MOST, share));
        return BOTTOM - shown / MOST * (BOTTOM - TOP);
    }
}

package mainstay.report.chart.analysis;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.results.sweep.BoxRow;
import mainstay.results.sweep.BoxTables;
import mainstay.scenario.definition.Plural;

/** Coverage against density of every box on the way: what a narrower box gains and what it loses. */
final class BoxTradeChart {
    private static final String TITLE = "What a narrower box gains and loses";
    private static final int HEIGHT = 460;
    private static final double LEFT = 90;
    private static final double RIGHT = 640;
    private static final double TOP = 84;
    private static final double BOTTOM = 400;

    private final Theme theme;
    private final BoxTables tables;
    private final BoxRow proposed;

    BoxTradeChart(Theme theme, BoxTables tables) {
        this.theme = theme;
        this.tables = tables;
        this.proposed = tables.boxes().get(tables.boxes().size() - 1);
    }

    Chart chart() {
        BoxRow whole = tables.boxes().get(0);
        return new Chart(
                "boxes-on-the-way",
                TITLE,
                "Line of " + Plural.of(tables.boxes().size() - 1, "box", "boxes")
                        + " by coverage and density, from the whole space, density "
                        + percent(whole.density()) + ", on. "
                        + (proposed.limits().isEmpty()
                                ? "No box is proposed."
                                : "The proposed box has coverage " + percent(proposed.coverage()) + " and density "
                                        + percent(proposed.density()) + "."),
                HEIGHT,
                this::draw);
    }

    private static String percent(double share) {
        return DisplayNumbers.plain(100 * share, 0) + " %";
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(TITLE, "Density (upwards): share of a box that are cases, in percent").draw(pen, theme);
        for (int percent = 0; percent <= 100; percent += 20) {
            double share = percent / 100.0;
            pen.grid(LEFT, y(share), RIGHT, y(share));
            pen.grid(x(share), TOP, x(share), BOTTOM);
            pen.writeEndingAt(Integer.toString(percent), LEFT - 8, y(share) + 5, theme.small, Theme.MUTED);
            pen.writeCentred(Integer.toString(percent), x(share), BOTTOM + 20, theme.small, Theme.MUTED);
        }
        pen.writeCentred(
                "Coverage: share of all cases that lie in a box, in percent",
                (LEFT + RIGHT) / 2,
                BOTTOM + 46,
                theme.small,
                Theme.MUTED);
        Path2D line = new Path2D.Double();
        for (int i = 0; i < tables.boxes().size() - 1; i++) {
            BoxRow box = tables.boxes().get(i);
            if (i == 0) {
                line.moveTo(x(box.coverage()), y(box.density()));
            } else {
                line.lineTo(x(box.coverage()), y(box.density()));
            }
        }
        graphics.setPaint(Theme.colour(0));
        graphics.setStroke(Theme.line(0));
        graphics.draw(line);
        for (int i = 0; i < tables.boxes().size() - 1; i++) {
            BoxRow box = tables.boxes().get(i);
            dot(graphics, box, 3.5, Color.WHITE, Theme.colour(0));
        }
        if (proposed.limits().isEmpty()) {
            pen.write("no box is proposed", RIGHT + 18, TOP + 14, theme.strong, Theme.INK);
        } else {
            dot(graphics, proposed, 7, Theme.colour(2), Theme.colour(2));
            pen.write("proposed box", RIGHT + 18, TOP + 14, theme.strong, Theme.INK);
            pen.write("coverage " + percent(proposed.coverage()), RIGHT + 18, TOP + 36, theme.text, Theme.INK);
            pen.write("density " + percent(proposed.density()), RIGHT + 18, TOP + 56, theme.text, Theme.INK);
        }
        pen.write(
                "whole space " + percent(tables.boxes().get(0).density()),
                RIGHT + 18,
                TOP + 84,
                theme.text,
                Theme.MUTED);
    }

    private static void dot(Graphics2D graphics, BoxRow box, double radius, Color fill, Color edge) {
        Ellipse2D dot =
                new Ellipse2D.Double(x(box.coverage()) - radius, y(box.density()) - radius, 2 * radius, 2 * radius);
        graphics.setPaint(fill);
        graphics.fill(dot);
        graphics.setPaint(edge);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(dot);
    }

    private static double x(double share) {
        return LEFT + share * (RIGHT - LEFT);
    }

    private static double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }
}

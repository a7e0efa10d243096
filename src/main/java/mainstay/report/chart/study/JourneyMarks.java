package mainstay.report.chart.study;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import mainstay.report.chart.Hatching;
import mainstay.report.chart.Theme;

/** The signs of a drawing of a journey, each the same in the lanes and in the key. */
final class JourneyMarks {
    static final Color WAITING = new Color(0xF3CE7E);
    private static final Color LATE = new Color(0xB22D00);

    private JourneyMarks() {}

    static void onTime(Graphics2D graphics, double x, double y) {
        graphics.setPaint(Theme.MUTED);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(new Line2D.Double(x, y - 5, x, y + 5));
    }

    static void late(Graphics2D graphics, double due, double done, double y) {
        graphics.setPaint(LATE);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(new Line2D.Double(due, y, done, y));
        graphics.fill(Theme.at(Theme.marker(2), done, y));
    }

    static void open(Graphics2D graphics, double x, double y) {
        outlined(graphics, new Rectangle2D.Double(x - 4, y - 4, 8, 8), Theme.MUTED);
    }

    static void decision(Graphics2D graphics, double ready, double made, double y) {
        awaited(graphics, ready, made, y);
        graphics.fill(Theme.at(Theme.marker(3), made, y));
    }

    static void lapsed(Graphics2D graphics, double ready, double until, double y) {
        awaited(graphics, ready, until, y);
        outlined(graphics, Theme.at(Theme.marker(3), until, y), Theme.INK);
    }

    static void awaited(Graphics2D graphics, double ready, double until, double y) {
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(new Line2D.Double(ready, y, until, y));
        graphics.draw(new Line2D.Double(ready, y - 4, ready, y + 4));
    }

    static void waiting(Graphics2D graphics, double x, double y) {
        graphics.setPaint(WAITING);
        graphics.fill(new Rectangle2D.Double(x, y, 20, 12));
    }

    /** Hollow when it was put off. */
    static void meeting(Graphics2D graphics, double x, double y, boolean held) {
        Shape square = new Rectangle2D.Double(x - 3.5, y - 3.5, 7, 7);
        if (held) {
            graphics.setPaint(Theme.INK);
            graphics.fill(square);
        } else {
            outlined(graphics, square, Theme.INK);
        }
    }

    static void own(Graphics2D graphics, double x, double y) {
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(new Line2D.Double(x, y - 6, x, y + 6));
    }

    static void other(Graphics2D graphics, double x, double y) {
        outlined(graphics, new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7), Theme.INK);
    }

    static void nobody(Graphics2D graphics, double x, double y, double width, double height) {
        Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
        outlined(graphics, box, LATE);
        Path2D hatching = new Path2D.Double();
        Hatching.add(hatching, x, y, width, height, 5);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(hatching);
    }

    static void closed(Graphics2D graphics, double x, double top, double bottom) {
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(3));
        graphics.draw(new Line2D.Double(x, top, x, bottom));
    }

    private static void outlined(Graphics2D graphics, Shape shape, Color colour) {
        graphics.setPaint(Color.WHITE);
        graphics.fill(shape);
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke(1.4f));
        graphics.draw(shape);
    }
}

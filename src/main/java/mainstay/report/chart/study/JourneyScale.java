package mainstay.report.chart.study;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import mainstay.report.chart.MonthTicks;
import mainstay.report.chart.Theme;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The axis of time that all blocks of a drawing of journeys share.
 *
 * @param first day at its left end
 * @param last day at its right end, up to which what has not ended is drawn
 */
record JourneyScale(LocalDate first, LocalDate last) {
    static final double LEFT = 172;
    static final double RIGHT = 872;

    /** Where a day is, in pixels from the left edge of the drawing. */
    double x(LocalDate day) {
        double from = MonthTicks.place(first);
        double to = MonthTicks.place(last);
        return LEFT + (to == from ? 0 : (MonthTicks.place(day) - from) / (to - from)) * (RIGHT - LEFT);
    }

    /** Draws the months above and below the blocks, and a line down from each. */
    void draw(Graphics2D graphics, Theme theme, double top, double bottom) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(MonthTicks.place(first), Math.max(MonthTicks.place(last), MonthTicks.place(first) + 0.1));
        theme.plain(axis);
        MonthTicks.mark(axis, RIGHT - LEFT, 76);
        Rectangle2D area = new Rectangle2D.Double(LEFT, top, RIGHT - LEFT, bottom - top);
        graphics.setPaint(Theme.GRID);
        graphics.setStroke(new BasicStroke(1));
        double step = axis.getTickUnit().getSize();
        for (double at = Math.ceil(axis.getLowerBound() / step) * step; at <= axis.getUpperBound(); at += step) {
            double x = axis.valueToJava2D(at, area, RectangleEdge.BOTTOM);
            graphics.draw(new Line2D.Double(x, top, x, bottom));
        }
        Rectangle2D all = new Rectangle2D.Double(0, 0, Theme.WIDTH, bottom + 30);
        axis.draw(graphics, top, all, area, RectangleEdge.TOP, null);
        axis.draw(graphics, bottom, all, area, RectangleEdge.BOTTOM, null);
    }
}

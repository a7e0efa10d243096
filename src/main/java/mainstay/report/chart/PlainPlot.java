package mainstay.report.chart;

import java.awt.BasicStroke;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The look of a plot of two axes: nothing around it, a faint grid, and room for its axes that does not depend on words. */
public final class PlainPlot {
    private PlainPlot() {}

    /**
     * Gives a plot this look.
     *
     * @param plot whose grid has no upright lines then
     * @param left room for the upright axis, in pixels
     * @param below room for the other axis
     */
    public static void style(XYPlot plot, double left, double below) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        AxisSpace beside = new AxisSpace();
        beside.setLeft(left);
        plot.setFixedRangeAxisSpace(beside);
        AxisSpace under = new AxisSpace();
        under.setBottom(below);
        plot.setFixedDomainAxisSpace(under);
    }
}

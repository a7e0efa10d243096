package mainstay.report.chart;

import java.awt.BasicStroke;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Rows one below the other over one axis of numbers; labels and marks are drawn by the chart that asks. */
public final class RowsPlot {
    /** Height of the axis below the rows. */
    public static final double AXIS = 26;
    /** Where the axis is. */
    public static final RectangleEdge EDGE = RectangleEdge.BOTTOM;

    private RowsPlot() {}

    /**
     * A plot of rows.
     *
     * @param values of the rows, from above
     * @param axis below them
     * @param marks draws each row by its place
     */
    public static CategoryPlot of(DoubleStream values, NumberAxis axis, CategoryItemRenderer marks) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        values.forEach(value -> data.addValue(value, "value", Integer.valueOf(data.getColumnCount())));
        CategoryAxis rows = new CategoryAxis();
        rows.setVisible(false);
        rows.setLowerMargin(0);
        rows.setUpperMargin(0);
        rows.setCategoryMargin(0);
        CategoryPlot plot = new CategoryPlot(data, rows, axis, marks);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setFixedDomainAxisSpace(new AxisSpace());
        AxisSpace below = new AxisSpace();
        below.setBottom(AXIS);
        plot.setFixedRangeAxisSpace(below);
        return plot;
    }
}

package mainstay.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Rows one below the other over one axis of numbers; labels and marks are drawn by the chart that asks. */
public final class RowsPlot {
    /** Height of the axis below the rows. */
    public static final double AXIS = 26;

    private RowsPlot() {}

    /** Draws the marks of one row. */
    @FunctionalInterface
    public interface Marks {
        /**
         * Draws.
         *
         * @param graphics what is drawn on
         * @param row its place, from 0 at the top
         * @param y its middle
         * @param scale from values to places along the axis
         */
        void draw(Graphics2D graphics, int row, double y, Scale scale);
    }

    /** From values to places along the axis of a plot. */
    public record Scale(ValueAxis axis, Rectangle2D area) {
        public double x(double value) {
            return axis.valueToJava2D(value, area, RectangleEdge.BOTTOM);
        }
    }

    /**
     * Draws rows, and the axis below them if it is visible.
     *
     * @param graphics what is drawn on
     * @param area of the rows, without the axis
     * @param values of the rows, from above
     * @param axis below them; one that is not visible has no grid either
     * @param marks draws each row
     */
    public static void draw(Graphics2D graphics, Rectangle2D area, DoubleStream values, NumberAxis axis, Marks marks) {
        double below = axis.isVisible() ? AXIS : 0;
        plot(values, axis, marks)
                .draw(
                        graphics,
                        new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() + below),
                        null,
                        null,
                        null);
    }

    private static CategoryPlot plot(DoubleStream values, NumberAxis axis, Marks marks) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        values.forEach(value -> data.addValue(value, "value", Integer.valueOf(data.getColumnCount())));
        CategoryAxis rows = new CategoryAxis();
        rows.setVisible(false);
        rows.setLowerMargin(0);
        rows.setUpperMargin(0);
        rows.setCategoryMargin(0);
        CategoryPlot plot = new CategoryPlot(data, rows, axis, new Rows(marks));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinesVisible(axis.isVisible());
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setFixedDomainAxisSpace(new AxisSpace());
        AxisSpace space = new AxisSpace();
        space.setBottom(axis.isVisible() ? AXIS : 0);
        plot.setFixedRangeAxisSpace(space);
        return plot;
    }

    /** Has the marks drawn where each row is. */
    private static final class Rows extends AbstractCategoryItemRenderer {
        private static final long serialVersionUID = 1L;

        private final transient Marks marks;

        Rows(Marks marks) {
            this.marks = marks;
        }

        @Override
        public void drawItem(
                Graphics2D graphics,
                CategoryItemRendererState state,
                Rectangle2D area,
                CategoryPlot plot,
                CategoryAxis rows,
                ValueAxis axis,
                CategoryDataset data,
                int series,
                int column,
                int pass) {
            double y = rows.getCategoryMiddle(column, data.getColumnCount(), area, plot.getDomainAxisEdge());
            marks.draw(graphics, column, y, new Scale(axis, area));
        }
    }
}

package mainstay.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** The parts of a difference as bars to the left and right of zero, and below them all together. */
final class PartsChart {
    private static final double LEFT = 280;
    private static final double RIGHT = 660;
    private static final double TOP = 84;
    private static final double ROW = 34;
    private static final double BOTTOM = 40;

    private final Theme theme;
    private final String name;
    private final String title;
    private final String unit;
    private final int arm;
    private final List<Part> parts;
    private final int decimals;

    /**
     * One bar.
     *
     * @param label what it is
     * @param difference how long it is, and the interval of that
     */
    record Part(String label, Estimate difference) {}

    /**
     * A chart of a difference.
     *
     * @param name of its files
     * @param title of the chart
     * @param unit of the difference, and from what
     * @param arm place of the arm among the arms
     * @param parts the last is all of them together
     */
    PartsChart(Theme theme, String name, String title, String unit, int arm, List<Part> parts) {
        this.theme = theme;
        this.name = name;
        this.title = title;
        this.unit = unit;
        this.arm = arm;
        this.parts = parts;
        this.decimals = decimals(parts);
    }

    /** Enough for the larger numbers to be seen to add up. */
    private static int decimals(List<Part> parts) {
        return Numbers.forIntervals(
                List.of(parts.get(0).difference(), parts.get(parts.size() - 1).difference()), 2);
    }

    int decimals() {
        return decimals;
    }

    Chart chart() {
        return new Chart(name, title, description(), (int) (TOP + ROW * parts.size() + BOTTOM), this::draw);
    }

    private String description() {
        return "Bars of " + title + ": " + unit + ". "
                + parts.stream()
                        .map(part -> part.label() + " " + text(part.difference()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private String text(Estimate difference) {
        return Numbers.signed(difference.value(), decimals);
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        pen.write(pen.lines(title, theme.title, Theme.WIDTH - 32.0, 1).get(0), 16, 30, theme.title, Theme.INK);
        pen.write(pen.lines(unit, theme.text, Theme.WIDTH - 32.0, 1).get(0), 16, 54, theme.text, Theme.MUTED);
        double bottom = TOP + ROW * parts.size();
        graphics.setPaint(Theme.SHADE);
        graphics.fill(new Rectangle2D.Double(8, bottom - ROW, Theme.WIDTH - 16.0, ROW));
        plot().draw(graphics, new Rectangle2D.Double(LEFT, TOP, RIGHT - LEFT, bottom - TOP + 26), null, null, null);
        for (int i = 0; i < parts.size(); i++) {
            words(pen, parts.get(i), TOP + ROW * (i + 0.5) + 5, i == parts.size() - 1);
        }
    }

    private void words(Pen pen, Part part, double y, boolean total) {
        String label = pen.lines(part.label(), total ? theme.strong : theme.text, LEFT - 36, 1)
                .get(0);
        pen.write(label, 16, y, total ? theme.strong : theme.text, Theme.INK);
        double end = pen.write(text(part.difference()), RIGHT + 14, y, theme.strong, Theme.INK);
        String interval = Numbers.signedInterval(part.difference(), decimals);
        if (!interval.isEmpty()) {
            pen.write(" (" + interval + ")", end + 2, y, theme.small, Theme.MUTED);
        }
    }

    private CategoryPlot plot() {
        return RowsPlot.of(parts.stream().mapToDouble(part -> part.difference().value()), axis(), new Bars());
    }

    private NumberAxis axis() {
        double low = Math.min(0, ends().min().orElse(0));
        double high = Math.max(0, ends().max().orElse(0));
        double margin = high > low ? (high - low) * 0.06 : 1;
        return theme.axis(low - margin, high + margin, 5);
    }

    private DoubleStream ends() {
        return parts.stream()
                .map(Part::difference)
                .flatMapToDouble(difference -> DoubleStream.of(difference.value(), difference.low(), difference.high()))
                .filter(Double::isFinite);
    }

    /** Draws one bar with its interval. */
    private final class Bars extends AbstractCategoryItemRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public void drawItem(
                Graphics2D graphics,
                CategoryItemRendererState state,
                Rectangle2D area,
                CategoryPlot plot,
                CategoryAxis bars,
                ValueAxis axis,
                CategoryDataset data,
                int series,
                int column,
                int pass) {
            Estimate difference = parts.get(column).difference();
            double y = bars.getCategoryMiddle(column, data.getColumnCount(), area, plot.getDomainAxisEdge());
            double zero = axis.valueToJava2D(0, area, plot.getRangeAxisEdge());
            if (difference.seen()) {
                double end = axis.valueToJava2D(difference.value(), area, plot.getRangeAxisEdge());
                graphics.setPaint(column == parts.size() - 1 ? Theme.INK : Theme.colour(arm));
                graphics.fill(new Rectangle2D.Double(Math.min(zero, end), y - 8, Math.abs(end - zero), 16));
                if (difference.hasInterval()) {
                    interval(graphics, axis, area, plot, difference, y);
                }
            }
            graphics.setPaint(Theme.INK);
            graphics.setStroke(new BasicStroke(1.2f));
            graphics.draw(new Line2D.Double(zero, y - ROW / 2, zero, y + ROW / 2));
        }

        private void interval(
                Graphics2D graphics,
                ValueAxis axis,
                Rectangle2D area,
                CategoryPlot plot,
                Estimate difference,
                double y) {
            double low = axis.valueToJava2D(difference.low(), area, plot.getRangeAxisEdge());
            double high = axis.valueToJava2D(difference.high(), area, plot.getRangeAxisEdge());
            Line2D line = new Line2D.Double(low, y, high, y);
            graphics.setPaint(Color.WHITE);
            graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            graphics.draw(line);
            graphics.setPaint(Theme.INK);
            graphics.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            graphics.draw(line);
        }
    }
}

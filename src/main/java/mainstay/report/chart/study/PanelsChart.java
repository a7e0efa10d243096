package mainstay.report.chart.study;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.report.chart.ArmLayers;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.content.FileName;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Several numbers of each arm as bars, one panel for each arm, all on one scale; a black line marks the baseline. */
public final class PanelsChart {
    private static final double LEFT = 200;
    private static final double RIGHT = 884;
    private static final double GAP = 18;
    private static final double TOP = 66;
    private static final double HEADING = 44;
    private static final double BAND = 26;
    private static final double LABEL = 48;
    private static final double VISIBLE = 8;

    private final Theme theme;
    private final String name;
    private final String title;
    private final String unit;
    private final List<String> rows;
    private final List<Panel> panels;
    private final int decimals;

    /**
     * One arm.
     *
     * @param arm its name
     * @param index its place among the arms
     * @param values one for each row
     */
    public record Panel(String arm, int index, List<Estimate> values) {}

    /**
     * A chart of bars.
     *
     * @param name of its files
     * @param title of the chart
     * @param unit of the values
     * @param rows what each bar is
     * @param panels the arms, the baseline first
     */
    public PanelsChart(Theme theme, String name, String title, String unit, List<String> rows, List<Panel> panels) {
        this.theme = theme;
        this.name = FileName.of(name);
        this.title = title;
        this.unit = unit;
        this.rows = rows;
        this.panels = panels;
        this.decimals = DisplayNumbers.rough(
                panels.stream().flatMap(panel -> panel.values().stream()).toList());
    }

    public int decimals() {
        return decimals;
    }

    public Chart chart() {
        double height = TOP + shelves() * shelf() + 14;
        return new Chart(name, title, description(), (int) height, this::draw);
    }

    private int across() {
        return (panels.size() + shelves() - 1) / shelves();
    }

    private int shelves() {
        return (panels.size() + 3) / 4;
    }

    private double shelf() {
        return HEADING + BAND * rows.size() + 14;
    }

    private String description() {
        return "Bars of " + title + " in " + unit + ". "
                + panels.stream()
                        .map(panel -> panel.arm() + ": "
                                + IntStream.range(0, rows.size())
                                        .mapToObj(i -> rows.get(i) + " "
                                                + DisplayNumbers.small(
                                                        panel.values().get(i).value(), decimals))
                                        .collect(Collectors.joining(", "))
                                + ".")
                        .collect(Collectors.joining(" "));
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        pen.write(title, 16, 30, theme.title, Theme.INK);
        String baseline = panels.size() > 1 ? ". Black line: " + panels.get(0).arm() : "";
        pen.write(
                pen.lines(unit + baseline, theme.text, Theme.WIDTH - 32.0, 1).get(0), 16, 54, theme.text, Theme.MUTED);
        double width = (RIGHT - LEFT + GAP) / across() - GAP;
        for (int i = 0; i < panels.size(); i++) {
            double x = LEFT + (i % across()) * (width + GAP);
            int shelf = i / across();
            double y = TOP + shelf * shelf();
            Panel panel = panels.get(i);
            ArmLayers.arm(graphics, panel.index(), () -> panel(graphics, pen, panel, x, y, width));
            if (i % across() == 0) {
                labels(pen, y + HEADING);
            }
        }
    }

    private void labels(Pen pen, double top) {
        for (int i = 0; i < rows.size(); i++) {
            String label = pen.lines(rows.get(i), theme.small, LEFT - 28, 1).get(0);
            pen.writeEndingAt(label, LEFT - 10, top + BAND * (i + 0.5) + 4.5, theme.small, Theme.INK);
        }
    }

    private void panel(Graphics2D graphics, Pen pen, Panel panel, double x, double y, double width) {
        List<String> heading = pen.lines(panel.arm(), theme.strong, width, 2);
        for (int i = 0; i < heading.size(); i++) {
            pen.write(heading.get(i), x, y + HEADING - 10 - 16 * (heading.size() - 1 - i), theme.strong, Theme.INK);
        }
        plot(panel, width)
                .draw(graphics, new Rectangle2D.Double(x, y + HEADING, width, BAND * rows.size()), null, null, null);
    }

    private CategoryPlot plot(Panel panel, double width) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < rows.size(); i++) {
            data.addValue(panel.values().get(i).value(), "value", Integer.valueOf(i));
        }
        double most = panels.stream()
                .flatMap(each -> each.values().stream())
                .filter(Estimate::seen)
                .mapToDouble(value -> value.hasInterval() ? Math.max(value.value(), value.high()) : value.value())
                .max()
                .orElse(1);
        NumberAxis axis = theme.axis(0, (most > 0 ? most : 1) * width / (width - LABEL), 2);
        axis.setVisible(false);
        CategoryAxis bands = new CategoryAxis();
        bands.setVisible(false);
        bands.setLowerMargin(0);
        bands.setUpperMargin(0);
        bands.setCategoryMargin(0);
        CategoryPlot plot = new CategoryPlot(data, bands, axis, new Bars(panel));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinesVisible(false);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        return plot;
    }

    /** Draws the bars of one arm, each with its interval and its number. */
    private final class Bars extends AbstractCategoryItemRenderer {
        private static final long serialVersionUID = 1L;

        private final transient Panel panel;

        Bars(Panel panel) {
            this.panel = panel;
        }

        @Override
        public void drawItem(
                Graphics2D graphics,
                CategoryItemRendererState state,
                Rectangle2D area,
                CategoryPlot plot,
                CategoryAxis bands,
                ValueAxis axis,
                CategoryDataset data,
                int series,
                int column,
                int pass) {
            Estimate value = panel.values().get(column);
            double y = bands.getCategoryMiddle(column, data.getColumnCount(), area, plot.getDomainAxisEdge());
            double zero = axis.valueToJava2D(0, area, plot.getRangeAxisEdge());
            graphics.setPaint(Theme.GRID);
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(new Line2D.Double(zero, y - BAND / 2, zero, y + BAND / 2));
            double end = zero;
            if (value.seen()) {
                end = axis.valueToJava2D(value.value(), area, plot.getRangeAxisEdge());
                graphics.setPaint(Theme.colour(panel.index()));
                graphics.fill(new Rectangle2D.Double(zero, y - 7, end - zero, 14));
                if (value.hasInterval()) {
                    double low = axis.valueToJava2D(value.low(), area, plot.getRangeAxisEdge());
                    double high = axis.valueToJava2D(value.high(), area, plot.getRangeAxisEdge());
                    if (high - low >= VISIBLE) {
                        interval(graphics, low, high, y);
                        end = Math.max(end, high);
                    }
                }
            }
            number(graphics, value, end, mark(axis, area, plot, column, y, graphics), y);
        }

        /** Beside the bar; beyond the baseline's mark when that is in the way. */
        private void number(Graphics2D graphics, Estimate value, double end, double mark, double y) {
            Pen pen = new Pen(graphics);
            String number = value.seen() ? DisplayNumbers.small(value.value(), decimals) : "–";
            double width = pen.width(number, theme.small) + 10;
            boolean inTheWay = mark > end - 3 && mark < end + width;
            pen.write(number, (inTheWay ? mark : end) + 6, y + 4.5, theme.small, Theme.INK);
        }

        private void interval(Graphics2D graphics, double low, double high, double y) {
            Line2D line = new Line2D.Double(low, y, high, y);
            graphics.setPaint(Color.WHITE);
            graphics.setStroke(new BasicStroke(3.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            graphics.draw(line);
            graphics.setPaint(Theme.INK);
            graphics.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            graphics.draw(line);
        }

        /** The baseline's value across the bar of another arm. */
        private double mark(
                ValueAxis axis, Rectangle2D area, CategoryPlot plot, int row, double y, Graphics2D graphics) {
            Estimate baseline = panels.get(0).values().get(row);
            if (panel.index() == panels.get(0).index() || !baseline.seen()) {
                return 0;
            }
            double x = axis.valueToJava2D(baseline.value(), area, plot.getRangeAxisEdge());
            graphics.setPaint(Theme.INK);
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(new Line2D.Double(x, y - 10, x, y + 10));
            return x;
        }
    }
}

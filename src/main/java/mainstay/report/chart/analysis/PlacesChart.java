package mainstay.report.chart.analysis;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.results.evidence.PlaceRow;
import mainstay.results.evidence.SpreadRow;
import mainstay.scenario.definition.Plural;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Each place as a point: what is published of it to the right, what was simulated upwards; on the line they agree. */
public final class PlacesChart {
    private static final String TITLE = "Real places, published and simulated";
    private static final String HOW =
            "Each circle is a place. To the right: published; upwards: simulated, mean of its years and replications."
                    + " On the line both agree.";

    private static final int ACROSS = 3;
    private static final double EDGE = 16;
    private static final double GAP = 22;
    private static final double TOP = 76;
    private static final double HEADING = 46;
    private static final double SIDE = (Theme.WIDTH - 2 * EDGE - (ACROSS - 1) * GAP) / ACROSS;

    private final Theme theme;
    private final List<Panel> panels;

    /**
     * One measure.
     *
     * @param spread what is known of it over all places
     * @param places those that have both figures
     */
    private record Panel(SpreadRow spread, List<PlaceRow> places) {}

    public PlacesChart(Theme theme, List<SpreadRow> spreads, List<PlaceRow> places) {
        this.theme = theme;
        this.panels = spreads.stream()
                .map(spread -> new Panel(
                        spread,
                        places.stream()
                                .filter(row -> row.measure().equals(spread.measure()))
                                .filter(row -> Double.isFinite(row.published()) && Double.isFinite(row.simulated()))
                                .toList()))
                .filter(panel -> !panel.places().isEmpty())
                .toList();
    }

    /** Whether there is any place to be drawn. */
    public boolean isEmpty() {
        return panels.isEmpty();
    }

    public Chart chart() {
        int shelves = (panels.size() + ACROSS - 1) / ACROSS;
        return new Chart("places", title(), description(), (int) (TOP + shelves * (HEADING + SIDE + GAP)), this::draw);
    }

    /** With the rank correlation of the first measure that is no input. */
    private String title() {
        return panels.stream()
                .filter(panel -> !panel.spread().input())
                .findFirst()
                .map(panel -> TITLE + ": " + ranks(panel.spread()) + " for " + lowerFirst(name(panel.spread())))
                .orElse(TITLE);
    }

    private String description() {
        return panels.stream()
                .map(panel -> name(panel.spread()) + ", "
                        + Plural.of(panel.places().size(), "place") + ": " + heading(panel.spread()))
                .collect(Collectors.joining(". ", "", "."));
    }

    private static String name(SpreadRow spread) {
        return Measures.find(spread.measure()).map(MeasureDefinition::title).orElse(spread.measure());
    }

    private static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String ranks(SpreadRow spread) {
        return "rank correlation "
                + (Double.isNaN(spread.rankCorrelation()) ? "none" : DisplayNumbers.plain(spread.rankCorrelation(), 2));
    }

    private static String heading(SpreadRow spread) {
        String interval = Double.isNaN(spread.rankLow())
                ? ""
                : " (" + DisplayNumbers.plain(spread.rankLow(), 2) + " to " + DisplayNumbers.plain(spread.rankHigh(), 2)
                        + ")";
        if (spread.input()) {
            return spread.unit() + "; an input (ranks " + DisplayNumbers.plain(spread.rankCorrelation(), 2) + ")";
        }
        return spread.unit() + "; " + ranks(spread) + interval;
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(title(), "").draw(pen, theme);
        pen.write(pen.line(HOW, theme.small, Theme.WIDTH - 32.0), EDGE, 54, theme.small, Theme.MUTED);
        for (int i = 0; i < panels.size(); i++) {
            double x = EDGE + (i % ACROSS) * (SIDE + GAP);
            int shelf = i / ACROSS;
            panel(graphics, pen, panels.get(i), x, TOP + shelf * (HEADING + SIDE + GAP));
        }
    }

    private void panel(Graphics2D graphics, Pen pen, Panel panel, double x, double y) {
        pen.write(pen.line(name(panel.spread()), theme.strong, SIDE), x, y + 14, theme.strong, Theme.INK);
        pen.write(pen.line(heading(panel.spread()), theme.small, SIDE), x, y + 33, theme.small, Theme.MUTED);
        plot(panel).draw(graphics, new Rectangle2D.Double(x, y + HEADING, SIDE, SIDE), null, null, null);
    }

    private XYPlot plot(Panel panel) {
        XYSeries points = new XYSeries("places", false, true);
        panel.places().forEach(place -> points.add(place.published(), place.simulated()));
        double low = ends(panel).min().orElse(0);
        double high = ends(panel).max().orElse(1);
        double margin = high > low ? (high - low) * 0.05 : 1;
        XYPlot plot = new XYPlot(
                new XYSeriesCollection(points),
                axis(low - margin, high + margin),
                axis(low - margin, high + margin),
                new Points());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlinePaint(Theme.GRID);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        AxisSpace below = new AxisSpace();
        below.setBottom(24);
        plot.setFixedDomainAxisSpace(below);
        AxisSpace left = new AxisSpace();
        left.setLeft(36);
        plot.setFixedRangeAxisSpace(left);
        return plot;
    }

    private NumberAxis axis(double low, double high) {
        return theme.axis(low, high, 5);
    }

    private static DoubleStream ends(Panel panel) {
        return panel.places().stream().flatMapToDouble(place -> DoubleStream.of(place.published(), place.simulated()));
    }

    /** Draws the line of agreement, and the places on it. */
    private static final class Points extends AbstractXYItemRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public void drawItem(
                Graphics2D graphics,
                XYItemRendererState state,
                Rectangle2D area,
                PlotRenderingInfo info,
                XYPlot plot,
                ValueAxis across,
                ValueAxis up,
                XYDataset data,
                int series,
                int item,
                CrosshairState crosshair,
                int pass) {
            if (item == 0) {
                graphics.setPaint(Theme.MUTED);
                graphics.setStroke(
                        new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 4}, 0));
                graphics.draw(new Line2D.Double(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMinY()));
            }
            double x = across.valueToJava2D(data.getXValue(series, item), area, plot.getDomainAxisEdge());
            double y = up.valueToJava2D(data.getYValue(series, item), area, plot.getRangeAxisEdge());
            graphics.setPaint(Theme.colour(1));
            graphics.setStroke(new BasicStroke(1.3f));
            graphics.draw(new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7));
        }
    }
}

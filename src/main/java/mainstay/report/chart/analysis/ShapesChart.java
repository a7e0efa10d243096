package mainstay.report.chart.analysis;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.PlainPlot;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.FileName;
import mainstay.results.evidence.ShapeMomentsRow;
import mainstay.results.evidence.ShapePublishedRow;
import mainstay.results.evidence.ShapeRow;
import mainstay.results.evidence.ShapeTables;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Distributions of one group, a small panel each: a bar for every bin, the last one for all that lasts longer; a dashed
 * line at the limit; what is published as black lines across its bands, or as triangles at its quartiles.
 */
public final class ShapesChart {
    private static final int ACROSS = 3;
    private static final double MARGIN = 16;
    private static final double GAP = 22;
    private static final double TOP = 70;
    private static final double HEADING = 58;
    private static final double PLOT = 150;
    private static final double SHELF = HEADING + PLOT + 44;
    private static final double LEFT_AXIS = 34;
    private static final double BELOW = 22;
    private static final Color BAR = new Color(0x6C8EAD);
    private static final Color REST = new Color(0xC4CBD2);

    private final Theme theme;
    private final String group;
    private final ShapeTables tables;
    private final List<ShapeMomentsRow> shapes;

    public ShapesChart(Theme theme, String group, ShapeTables tables) {
        this.theme = theme;
        this.group = group;
        this.tables = tables;
        this.shapes = tables.moments().stream()
                .filter(shape -> shape.group().equals(group) && shape.observations() > 0)
                .toList();
    }

    public Chart chart() {
        int shelves = (shapes.size() + ACROSS - 1) / ACROSS;
        return new Chart(
                "shapes-" + FileName.of(group), title(), description(), (int) (TOP + shelves * SHELF), this::draw);
    }

    private String title() {
        return switch (group) {
            case "decisions" -> "How long do decisions take, day by day?";
            case "visits" -> "How far apart are visits and reviews?";
            case "stays" -> "How long do children stay, and when do they come back?";
            case "relationships" -> "How long do children keep a worker?";
            case "workforce" -> "How long do workers stay, and how much do they hold?";
            default -> "Shapes: " + group;
        };
    }

    private String description() {
        return "Small bar charts. "
                + shapes.stream()
                        .map(shape -> shape.title() + ": " + finding(shape) + ".")
                        .collect(Collectors.joining(" "));
    }

    /** What a panel shows, in a few words. */
    private static String finding(ShapeMomentsRow shape) {
        boolean whole = shape.unit().equals("working days") || shape.unit().equals("children");
        int decimals = whole ? 0 : 1;
        String half = Double.isNaN(shape.median())
                ? "fewer than half are seen to end"
                : "median " + DisplayNumbers.plain(shape.median(), decimals) + " " + shape.unit();
        if (!Double.isNaN(shape.afterLimitPercent())) {
            return half + "; " + DisplayNumbers.plain(shape.afterLimitPercent(), 0) + " % after "
                    + DisplayNumbers.plain(shape.limit(), 0);
        }
        return Double.isNaN(shape.p90())
                ? half
                : half + ", nine tenths to " + DisplayNumbers.plain(shape.p90(), decimals);
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(title(), "").draw(pen, theme);
        String key =
                "Percent in each bin; pale bar: longer. Dashed: the limit. Black lines and triangles: published bands and"
                        + " quartiles.";
        pen.write(pen.line(key, theme.small, Theme.WIDTH - 2 * MARGIN), MARGIN, 52, theme.small, Theme.MUTED);
        double width = (Theme.WIDTH - 2 * MARGIN - (ACROSS - 1) * GAP) / ACROSS;
        for (int i = 0; i < shapes.size(); i++) {
            double x = MARGIN + (i % ACROSS) * (width + GAP);
            int shelf = i / ACROSS;
            panel(graphics, pen, shapes.get(i), x, TOP + shelf * SHELF, width);
        }
    }

    private void panel(Graphics2D graphics, Pen pen, ShapeMomentsRow shape, double x, double y, double width) {
        pen.write(pen.line(shape.title(), theme.strong, width), x, y + 16, theme.strong, Theme.INK);
        List<String> finding = pen.lines(finding(shape), theme.small, width, 2);
        for (int i = 0; i < finding.size(); i++) {
            pen.write(finding.get(i), x, y + 33 + 15 * i, theme.small, Theme.MUTED);
        }
        Rectangle2D area = new Rectangle2D.Double(x, y + HEADING, width, PLOT + BELOW);
        XYPlot plot = plot(shape);
        plot.draw(graphics, area, null, null, null);
        Rectangle2D inside = new Rectangle2D.Double(x + LEFT_AXIS, y + HEADING, width - LEFT_AXIS, PLOT);
        quartiles(graphics, shape, plot, inside);
        pen.writeEndingAt(shape.unit(), x + width, y + HEADING + PLOT + BELOW + 12, theme.small, Theme.MUTED);
    }

    private List<ShapeRow> rows(ShapeMomentsRow shape) {
        return tables.shapes().stream()
                .filter(row -> row.shape().equals(shape.shape()))
                .toList();
    }

    private List<ShapePublishedRow> published(ShapeMomentsRow shape, boolean shares) {
        return tables.published().stream()
                .filter(row ->
                        row.shape().equals(shape.shape()) && row.statistic().equals(ShapePublishedRow.SHARE) == shares)
                .toList();
    }

    private XYPlot plot(ShapeMomentsRow shape) {
        List<ShapeRow> rows = rows(shape);
        XYIntervalSeries bars = new XYIntervalSeries("ends");
        XYIntervalSeries rest = new XYIntervalSeries("longer");
        double bins = rows.size() - 1.0;
        double open = Math.max(1, bins / 20);
        double most = 0;
        for (ShapeRow row : rows) {
            boolean last = Double.isInfinite(row.to());
            double to = last ? bins + open : row.to();
            double height = last ? row.sharePercent() / open : row.sharePercent();
            (last ? rest : bars).add((row.from() + to) / 2, row.from(), to, height, height, height);
            most = Math.max(most, height);
        }
        XYSeriesCollection bands = bands(shape, bins, open);
        most = Math.max(most, highest(bands));
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(bars);
        data.addSeries(rest);
        NumberAxis across = theme.axis(0, bins + open, 5);
        NumberAxis up = theme.axis(0, (most > 0 ? most : 1) * 1.12, 3);
        XYPlot plot = new XYPlot(data, across, up, barRenderer());
        plot.setDataset(1, bands);
        plot.setRenderer(1, bandRenderer(bands.getSeriesCount()));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        if (!Double.isNaN(shape.limit())) {
            plot.addDomainMarker(limitMarker(shape.limit() + 1), Layer.FOREGROUND);
        }
        PlainPlot.style(plot, LEFT_AXIS, BELOW);
        return plot;
    }

    /** A published share as a line across its band, at the height that its bins have on average. */
    private XYSeriesCollection bands(ShapeMomentsRow shape, double bins, double open) {
        XYSeriesCollection bands = new XYSeriesCollection();
        List<ShapePublishedRow> shares = published(shape, true);
        for (ShapePublishedRow share : shares) {
            if (shares.size() > 1) {
                double to = Double.isInfinite(share.to()) ? bins + open : share.to();
                double height = share.published() / (to - share.from());
                XYSeries line = new XYSeries(bands.getSeriesCount());
                line.add(share.from(), height);
                line.add(to, height);
                bands.addSeries(line);
            }
        }
        return bands;
    }

    private static double highest(XYSeriesCollection bands) {
        double highest = 0;
        for (int i = 0; i < bands.getSeriesCount(); i++) {
            highest = Math.max(highest, bands.getSeries(i).getMaxY());
        }
        return highest;
    }

    private static XYBarRenderer barRenderer() {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(false);
        renderer.setMargin(0.08);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, BAR);
        renderer.setSeriesPaint(1, REST);
        return renderer;
    }

    private static XYLineAndShapeRenderer bandRenderer(int bands) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < bands; i++) {
            renderer.setSeriesPaint(i, Theme.INK);
            renderer.setSeriesStroke(i, new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        }
        return renderer;
    }

    private static ValueMarker limitMarker(double at) {
        ValueMarker marker = new ValueMarker(at);
        marker.setPaint(Theme.INK);
        marker.setStroke(
                new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0));
        return marker;
    }

    /** A triangle that points down at each published quartile. */
    private void quartiles(Graphics2D graphics, ShapeMomentsRow shape, XYPlot plot, Rectangle2D inside) {
        List<Double> at = new ArrayList<>();
        published(shape, false).forEach(row -> at.add(row.published()));
        graphics.setPaint(Theme.INK);
        for (double quartile : at) {
            double x = plot.getDomainAxis().valueToJava2D(quartile + 0.5, inside, RectangleEdge.BOTTOM);
            Path2D triangle = new Path2D.Double();
            triangle.moveTo(x - 4, inside.getMinY() - 6);
            triangle.lineTo(x + 4, inside.getMinY() - 6);
            triangle.lineTo(x, inside.getMinY() + 2);
            triangle.closePath();
            graphics.fill(triangle);
        }
    }
}

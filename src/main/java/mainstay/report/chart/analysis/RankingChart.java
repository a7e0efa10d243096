package mainstay.report.chart.analysis;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Pen;
import mainstay.report.chart.RowsPlot;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.results.sensitivity.SensitivityRow;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Settings one below the other by how far they move a difference: a dot and a bar for its interval, from zero on. */
public final class RankingChart {
    private static final double LEFT = 300;
    private static final double RIGHT = 640;
    private static final double TOP = 96;
    private static final double ROW = 42;
    private static final double BOTTOM = 54;
    private static final double LEVEL = 0.05;

    private final Theme theme;
    private final String name;
    private final String outcome;
    private final String compared;
    private final String unit;
    private final List<SensitivityRow> rows;
    private final int decimals;

    /**
     * A chart of a difference.
     *
     * @param name of its files
     * @param outcome what differs
     * @param compared which arm from which
     * @param unit of the difference
     * @param rows at least one, the setting that matters most first
     */
    public RankingChart(
            Theme theme, String name, String outcome, String compared, String unit, List<SensitivityRow> rows) {
        this.theme = theme;
        this.name = name;
        this.outcome = outcome;
        this.compared = compared;
        this.unit = unit;
        this.rows = rows;
        this.decimals = DisplayNumbers.decimals(
                rows.stream().map(RankingChart::estimate).toList());
    }

    public static String range(SensitivityRow row) {
        return (DisplayNumbers.setting(row.low()) + " to " + DisplayNumbers.setting(row.high()) + " "
                        + row.parameterUnit())
                .strip();
    }

    public static Estimate estimate(SensitivityRow row) {
        return new Estimate(row.muStar(), row.muStarLow(), row.muStarHigh());
    }

    public int decimals() {
        return decimals;
    }

    public Chart chart() {
        return new Chart(name, title(), description(), (int) (TOP + ROW * rows.size() + BOTTOM), this::draw);
    }

    private String title() {
        return rows.stream()
                .filter(RankingChart::isClear)
                .findFirst()
                .map(row -> outcome + ": " + row.parameter() + " matters most"
                        + (row.rank() == 1 ? "" : " of what can be told from chance"))
                .orElse(outcome + ": no single effect can be told from chance");
    }

    private static boolean isClear(SensitivityRow row) {
        return row.pChance() < LEVEL;
    }

    private String description() {
        return "Chart of how far assumed settings move a difference, in " + unit + ". " + title() + ". " + compared
                + ". "
                + rows.stream()
                        .map(row -> row.parameter() + " " + value(row) + ", " + row.verdict())
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String value(SensitivityRow row) {
        String interval = DisplayNumbers.interval(estimate(row), decimals);
        return DisplayNumbers.plain(row.muStar(), decimals) + (interval.isEmpty() ? "" : " (" + interval + ")");
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        pen.write(pen.lines(title(), theme.title, Theme.WIDTH - 32.0, 1).get(0), 16, 30, theme.title, Theme.INK);
        pen.write(pen.lines(compared, theme.text, Theme.WIDTH - 32.0, 1).get(0), 16, 54, theme.text, Theme.INK);
        pen.write("how far a setting moves the difference over its plausible range", 16, 76, theme.text, Theme.MUTED);
        double bottom = TOP + ROW * rows.size();
        plot().draw(graphics, new Rectangle2D.Double(LEFT, TOP, RIGHT - LEFT, bottom - TOP + 26), null, null, null);
        pen.writeCentred(unit, (LEFT + RIGHT) / 2, bottom + 44, theme.small, Theme.MUTED);
        for (int i = 0; i < rows.size(); i++) {
            words(pen, rows.get(i), TOP + ROW * (i + 0.5));
        }
    }

    private void words(Pen pen, SensitivityRow row, double middle) {
        pen.write(
                pen.lines(row.parameter(), theme.strong, LEFT - 32, 1).get(0),
                16,
                middle - 3,
                theme.strong,
                isClear(row) ? Theme.INK : Theme.MUTED);
        pen.write(pen.lines(range(row), theme.small, LEFT - 32, 1).get(0), 16, middle + 14, theme.small, Theme.MUTED);
        double end = pen.write(
                DisplayNumbers.plain(row.muStar(), decimals), RIGHT + 14, middle - 3, theme.strong, Theme.INK);
        String interval = DisplayNumbers.interval(estimate(row), decimals);
        if (!interval.isEmpty()) {
            pen.write(" (" + interval + ")", end + 2, middle - 3, theme.small, Theme.MUTED);
        }
        pen.write(
                pen.lines(row.verdict(), theme.small, Theme.WIDTH - RIGHT - 20, 1)
                        .get(0),
                RIGHT + 14,
                middle + 14,
                theme.small,
                Theme.INK);
    }

    private CategoryPlot plot() {
        return RowsPlot.of(rows.stream().mapToDouble(SensitivityRow::muStar), axis(), new Dots());
    }

    private NumberAxis axis() {
        double high = rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(row.muStar(), row.muStarHigh(), row.noise()))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        return theme.axis(0, high * 1.06, 4);
    }

    /** Draws the row of one setting. */
    private final class Dots extends AbstractCategoryItemRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public void drawItem(
                Graphics2D graphics,
                CategoryItemRendererState state,
                Rectangle2D area,
                CategoryPlot plot,
                CategoryAxis settings,
                ValueAxis axis,
                CategoryDataset data,
                int series,
                int column,
                int pass) {
            SensitivityRow row = rows.get(column);
            double y = settings.getCategoryMiddle(column, data.getColumnCount(), area, plot.getDomainAxisEdge());
            Color colour = isClear(row) ? Theme.colour(1) : Theme.MUTED;
            graphics.setPaint(colour);
            if (Double.isFinite(row.muStarLow())) {
                stroke(graphics, isClear(row) ? 5 : 2);
                graphics.draw(new Line2D.Double(
                        x(axis, area, plot, row.muStarLow()), y, x(axis, area, plot, row.muStarHigh()), y));
            }
            if (Double.isFinite(row.noise())) {
                double chance = x(axis, area, plot, row.noise());
                stroke(graphics, 1.5f);
                graphics.setPaint(Theme.INK);
                graphics.draw(new Line2D.Double(chance, y - 11, chance, y + 11));
            }
            Shape dot = Theme.at(new Ellipse2D.Double(-5.5, -5.5, 11, 11), x(axis, area, plot, row.muStar()), y);
            graphics.setPaint(isClear(row) ? colour : Color.WHITE);
            graphics.fill(dot);
            graphics.setPaint(colour);
            stroke(graphics, 2);
            graphics.draw(dot);
        }

        private void stroke(Graphics2D graphics, float width) {
            graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        }

        private double x(ValueAxis axis, Rectangle2D area, CategoryPlot plot, double value) {
            return axis.valueToJava2D(value, area, plot.getRangeAxisEdge());
        }
    }
}

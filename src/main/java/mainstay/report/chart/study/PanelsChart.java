package mainstay.report.chart.study;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.report.chart.ArmLayers;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.RowsPlot;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.content.FileName;
import org.jfree.chart.axis.NumberAxis;

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

    /** A panel for each arm, with a value for each row where there is one. */
    public static <T> List<Panel> panels(
            List<String> arms, List<T> rows, BiFunction<String, T, Optional<Estimate>> value) {
        List<Panel> panels = new ArrayList<>();
        for (String arm : arms) {
            panels.add(new Panel(
                    arm,
                    panels.size(),
                    rows.stream()
                            .map(row -> value.apply(arm, row).orElse(Estimate.NONE))
                            .toList()));
        }
        return panels;
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
        String baseline = panels.size() > 1 ? ". Black line: " + panels.get(0).arm() : "";
        new Heading(title, unit + baseline).draw(pen, theme);
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
            String label = pen.line(rows.get(i), theme.small, LEFT - 28);
            pen.writeEndingAt(label, LEFT - 10, top + BAND * (i + 0.5) + 4.5, theme.small, Theme.INK);
        }
    }

    private void panel(Graphics2D graphics, Pen pen, Panel panel, double x, double y, double width) {
        List<String> heading = pen.lines(panel.arm(), theme.strong, width, 2);
        for (int i = 0; i < heading.size(); i++) {
            pen.write(heading.get(i), x, y + HEADING - 10 - 16 * (heading.size() - 1 - i), theme.strong, Theme.INK);
        }
        RowsPlot.draw(
                graphics,
                new Rectangle2D.Double(x, y + HEADING, width, BAND * rows.size()),
                panel.values().stream().mapToDouble(Estimate::value),
                axis(width),
                (on, row, middle, scale) -> bar(new Pen(on), on, panel, row, middle, scale));
    }

    /** The same for all panels, with room beside the longest bar for its number. */
    private NumberAxis axis(double width) {
        double most = panels.stream()
                .flatMap(each -> each.values().stream())
                .filter(Estimate::seen)
                .mapToDouble(value -> value.hasInterval() ? Math.max(value.value(), value.high()) : value.value())
                .max()
                .orElse(1);
        NumberAxis axis = theme.axis(0, (most > 0 ? most : 1) * width / (width - LABEL), 2);
        axis.setVisible(false);
        return axis;
    }

    /** A bar with its interval and its number. */
    private void bar(Pen pen, Graphics2D graphics, Panel panel, int row, double y, RowsPlot.Scale scale) {
        Estimate value = panel.values().get(row);
        double zero = scale.x(0);
        pen.grid(zero, y - BAND / 2, zero, y + BAND / 2);
        double end = zero;
        if (value.seen()) {
            end = scale.x(value.value());
            graphics.setPaint(Theme.colour(panel.index()));
            graphics.fill(new Rectangle2D.Double(zero, y - 7, end - zero, 14));
            if (value.hasInterval() && scale.x(value.high()) - scale.x(value.low()) >= VISIBLE) {
                pen.interval(scale.x(value.low()), scale.x(value.high()), y, 3.5, 1.5);
                end = Math.max(end, scale.x(value.high()));
            }
        }
        number(pen, value, end, mark(graphics, panel, row, y, scale), y);
    }

    /** Beside the bar; beyond the baseline's mark when that is in the way. */
    private void number(Pen pen, Estimate value, double end, double mark, double y) {
        String number = value.seen() ? DisplayNumbers.small(value.value(), decimals) : "–";
        double width = pen.width(number, theme.small) + 10;
        boolean inTheWay = mark > end - 3 && mark < end + width;
        pen.write(number, (inTheWay ? mark : end) + 6, y + 4.5, theme.small, Theme.INK);
    }

    /** The baseline's value across the bar of another arm; says where it stands, 0 where there is none. */
    private double mark(Graphics2D graphics, Panel panel, int row, double y, RowsPlot.Scale scale) {
        Estimate baseline = panels.get(0).values().get(row);
        if (panel.index() == panels.get(0).index() || !baseline.seen()) {
            return 0;
        }
        double x = scale.x(baseline.value());
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(new Line2D.Double(x, y - 10, x, y + 10));
        return x;
    }
}

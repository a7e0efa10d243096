package mainstay.report.chart.analysis;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.results.sweep.RobustnessRow;
import mainstay.statistics.estimate.Quantiles;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Differences from the arm that each is compared with, a strip of dots for each arm and a dot for each future; of very many
 * futures only the middle half, the middle nine tenths and the ends.
 */
public final class FuturesChart {
    private static final double LEFT = 264;
    private static final double RIGHT = 690;
    private static final double TOP = 108;
    private static final double ROW = 66;
    private static final double BOTTOM = 56;
    private static final double HALF = 20;
    private static final double DOT = 7;
    private static final int MOST_DOTS = 400;
    private static final Color BETTER = Theme.colour(1);
    private static final Color WORSE = Theme.colour(2);
    private static final Color UNCLEAR = new Color(0x8A949E);

    private final Theme theme;
    private final String name;
    private final String outcome;
    private final List<Strip> strips;
    private final double low;
    private final double high;
    private final int decimals;

    /**
     * An arm.
     *
     * @param row how it fares
     * @param differences in every future in which it could be compared
     */
    public record Strip(RobustnessRow row, List<Estimate> differences) {}

    /**
     * A chart of an outcome.
     *
     * @param name of its files
     * @param outcome its title
     * @param strips at least one, with a difference each
     */
    public FuturesChart(Theme theme, String name, String outcome, List<Strip> strips) {
        this.theme = theme;
        this.name = name;
        this.outcome = outcome;
        this.strips = strips;
        double least = values().min().orElse(0);
        double most = values().max().orElse(0);
        double margin = Math.max(most - least, Math.max(Math.abs(most), 1e-6)) * 0.06;
        this.low = Math.min(least, 0) - margin;
        this.high = Math.max(most, 0) + margin;
        this.decimals = DisplayNumbers.decimals(strips.stream()
                .flatMap(strip -> Arrays.stream(new double[] {
                            strip.row().worstDifference(), strip.row().bestDifference()
                        })
                        .mapToObj(value -> new Estimate(value, value - (high - low) / 20, value + (high - low) / 20)))
                .toList());
    }

    private DoubleStream values() {
        return strips.stream().flatMap(strip -> strip.differences().stream()).mapToDouble(Estimate::value);
    }

    public Chart chart() {
        return new Chart(name, title(), description(), (int) (TOP + ROW * strips.size() + BOTTOM), this::draw);
    }

    private String title() {
        return outcome + ": how far the arms differ, future by future";
    }

    private String description() {
        return "Chart of differences in " + unit() + ", a dot for each future. "
                + strips.stream().map(strip -> strip.row().sentence()).collect(Collectors.joining(" "));
    }

    private String unit() {
        String unit = strips.get(0).row().unit();
        return unit.equals("percent") ? "percentage points" : unit;
    }

    private boolean judged() {
        return !strips.get(0).row().better().equals("neither");
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        String read = strips.get(0).differences().size() > MOST_DOTS
                ? "Thick bar: the middle half of the futures; thin bar: the middle nine tenths; line: all of them"
                : "One dot for each future: the mean paired difference from the arm named beside it";
        new Heading(title(), read).draw(pen, theme);
        if (judged()) {
            legend(graphics, pen);
        }
        NumberAxis axis = theme.axis(low, high, 6);
        double bottom = TOP + ROW * strips.size();
        grid(graphics, pen, axis, bottom);
        pen.writeCentred(unit(), (LEFT + RIGHT) / 2, bottom + 44, theme.small, Theme.MUTED);
        for (int i = 0; i < strips.size(); i++) {
            strip(graphics, pen, strips.get(i), TOP + ROW * (i + 0.5));
        }
    }

    private void legend(Graphics2D graphics, Pen pen) {
        double x = 16;
        List<String> words = List.of("clearly better", "clearly worse", "the interval holds zero");
        List<Color> colours = List.of(BETTER, WORSE, UNCLEAR);
        for (int i = 0; i < words.size(); i++) {
            mark(graphics, x + 6, 75, colours.get(i), 1);
            x = pen.write(words.get(i), x + 18, 80, theme.small, Theme.INK) + 22;
        }
    }

    private void grid(Graphics2D graphics, Pen pen, NumberAxis axis, double bottom) {
        Rectangle2D area = new Rectangle2D.Double(LEFT, TOP, RIGHT - LEFT, bottom - TOP);
        for (Object each :
                axis.refreshTicks(graphics, new org.jfree.chart.axis.AxisState(), area, RectangleEdge.BOTTOM)) {
            NumberTick tick = (NumberTick) each;
            double x = x(tick.getValue());
            pen.grid(x, TOP, x, bottom);
            pen.writeCentred(tick.getText(), x, bottom + 20, theme.small, Theme.MUTED);
        }
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(1.4f));
        graphics.draw(new Line2D.Double(x(0), TOP, x(0), bottom));
    }

    private void strip(Graphics2D graphics, Pen pen, Strip strip, double middle) {
        double y = middle - 8;
        for (String line : pen.lines(strip.row().arm(), theme.strong, LEFT - 36, 2)) {
            pen.write(line, 16, y, theme.strong, Theme.INK);
            y += 17;
        }
        pen.write(pen.line("from " + strip.row().baseline(), theme.small, LEFT - 36), 16, y, theme.small, Theme.MUTED);
        if (strip.differences().size() > MOST_DOTS) {
            bars(graphics, strip, middle);
        } else {
            dots(graphics, strip, middle);
        }
        words(pen, strip.row(), middle);
    }

    private void words(Pen pen, RobustnessRow row, double middle) {
        double x = RIGHT + 18;
        if (judged()) {
            pen.write(row.betterIn() + " better, " + row.worseIn() + " worse", x, middle - 10, theme.strong, Theme.INK);
            String nothing = row.nothingIn() > 0 ? ", " + row.nothingIn() + " not seen" : "";
            pen.write(row.unclearIn() + " unclear" + nothing, x, middle + 7, theme.small, Theme.INK);
        } else {
            pen.write("neither way is better", x, middle - 10, theme.small, Theme.INK);
        }
        double least = Math.min(row.worstDifference(), row.bestDifference());
        double most = Math.max(row.worstDifference(), row.bestDifference());
        pen.write(
                DisplayNumbers.signed(least, decimals) + " to " + DisplayNumbers.signed(most, decimals),
                x,
                middle + 24,
                theme.small,
                Theme.MUTED);
    }

    /** Dots that would cover each other are laid side by side, from the middle outwards. */
    private void dots(Graphics2D graphics, Strip strip, double middle) {
        List<Estimate> sorted = strip.differences().stream()
                .sorted((a, b) -> Double.compare(a.value(), b.value()))
                .toList();
        List<double[]> placed = new ArrayList<>();
        for (Estimate difference : sorted) {
            double x = x(difference.value());
            double y = free(placed, x, middle);
            placed.add(new double[] {x, y});
            mark(graphics, x, y, colour(strip.row(), difference), sorted.size() > 100 ? 0.55f : 0.85f);
        }
    }

    private static double free(List<double[]> placed, double x, double middle) {
        for (int step = 0; step * DOT / 2 <= HALF * 2; step++) {
            double y = middle + (step % 2 == 0 ? 1 : -1) * ((step + 1) / 2) * DOT;
            if (Math.abs(y - middle) <= HALF
                    && placed.stream()
                            .skip(Math.max(0, placed.size() - 40))
                            .noneMatch(dot -> Math.hypot(dot[0] - x, dot[1] - y) < DOT)) {
                return y;
            }
        }
        return middle;
    }

    private static Color colour(RobustnessRow row, Estimate difference) {
        if (row.better().equals("neither")) {
            return Theme.colour(0);
        }
        int sign = row.better().equals("lower") ? -1 : 1;
        if (Math.min(sign * difference.low(), sign * difference.high()) > 0) {
            return BETTER;
        }
        return Math.max(sign * difference.low(), sign * difference.high()) < 0 ? WORSE : UNCLEAR;
    }

    /** A circle, a triangle or a ring: told apart without colour too. */
    private static void mark(Graphics2D graphics, double x, double y, Color colour, float strength) {
        Composite before = graphics.getComposite();
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, strength));
        graphics.setPaint(colour);
        if (colour.equals(UNCLEAR)) {
            graphics.setStroke(new BasicStroke(1.6f));
            graphics.draw(new Ellipse2D.Double(x - 3, y - 3, 6, 6));
        } else if (colour.equals(WORSE)) {
            Path2D triangle = new Path2D.Double();
            triangle.moveTo(x - 4, y - 3.2);
            triangle.lineTo(x + 4, y - 3.2);
            triangle.lineTo(x, y + 4);
            triangle.closePath();
            graphics.fill(triangle);
        } else {
            graphics.fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
        }
        graphics.setComposite(before);
    }

    private void bars(Graphics2D graphics, Strip strip, double middle) {
        double[] sorted = strip.differences().stream()
                .mapToDouble(Estimate::value)
                .sorted()
                .toArray();
        graphics.setPaint(Theme.colour(1));
        graphics.setStroke(new BasicStroke(1.4f));
        graphics.draw(new Line2D.Double(x(sorted[0]), middle, x(sorted[sorted.length - 1]), middle));
        bar(graphics, Quantiles.of(sorted, 0.05), Quantiles.of(sorted, 0.95), middle, 5);
        bar(graphics, Quantiles.of(sorted, 0.25), Quantiles.of(sorted, 0.75), middle, 14);
        double median = x(Quantiles.of(sorted, 0.5));
        graphics.setPaint(Color.WHITE);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(new Line2D.Double(median, middle - 7, median, middle + 7));
    }

    private void bar(Graphics2D graphics, double from, double to, double middle, double height) {
        graphics.fill(
                new RoundRectangle2D.Double(x(from), middle - height / 2, Math.max(1, x(to) - x(from)), height, 4, 4));
    }

    private double x(double value) {
        return LEFT + (RIGHT - LEFT) * (value - low) / (high - low);
    }

    /** The strips of an outcome; none if no arm could be compared in any future. */
    public static Optional<List<Strip>> comparable(List<Strip> strips) {
        List<Strip> seen =
                strips.stream().filter(strip -> !strip.differences().isEmpty()).toList();
        return seen.isEmpty() ? Optional.empty() : Optional.of(seen);
    }
}

package mainstay.report.chart.study;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.RowsPlot;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import org.jfree.chart.axis.NumberAxis;

/**
 * The way from one arm to another: a bar for the first, a step for each part of the difference, a bar for the second.
 *
 * <p>Where a step begins is where the one above it ended: the parts of a table add up to its total, so adding them here is
 * a matter of drawing.
 */
public final class Waterfall {
    private static final double LEFT = 280;
    private static final double RIGHT = 640;
    private static final double TOP = 84;
    static final double ROW = 34;
    private static final double BOTTOM = 40;
    /** More steps than this are too many to follow; the smallest become one. */
    private static final int MOST_STEPS = 8;
    /** A smaller share of the bars than this, and the steps could not be seen beside them. */
    private static final double VISIBLE_SHARE = 0.2;

    private final Theme theme;
    private final String name;
    private final String title;
    private final String unit;
    private final End first;
    private final End second;
    private final List<Part> steps;
    private final Estimate total;
    private final int decimals;

    /**
     * One of the two arms.
     *
     * @param arm its name
     * @param index its place among the arms
     * @param value all its parts added up; NaN where no table holds them
     */
    public record End(String arm, int index, double value) {
        boolean isKnown() {
            return !Double.isNaN(value);
        }
    }

    /**
     * A part of the difference.
     *
     * @param label what it is
     * @param difference how far it leads from the first arm to the second
     */
    public record Part(String label, Estimate difference) {}

    /**
     * A chart of a difference.
     *
     * @param name of its files
     * @param title of the chart
     * @param unit of values and differences
     * @param first where the way begins
     * @param second where it ends
     * @param parts of the difference, the largest first
     * @param total the whole difference
     */
    public Waterfall(
            Theme theme,
            String name,
            String title,
            String unit,
            End first,
            End second,
            List<Part> parts,
            Estimate total) {
        this.theme = theme;
        this.name = name;
        this.title = title;
        this.unit = unit;
        this.first = first;
        this.second = second;
        this.steps = gathered(parts);
        this.total = total;
        this.decimals = DisplayNumbers.forIntervals(
                Stream.concat(parts.stream().limit(1).map(Part::difference), Stream.of(total))
                        .toList(),
                2);
    }

    private static List<Part> gathered(List<Part> parts) {
        if (parts.size() <= MOST_STEPS) {
            return parts;
        }
        List<Part> steps = new ArrayList<>(parts.subList(0, MOST_STEPS - 1));
        List<Part> others = parts.subList(MOST_STEPS - 1, parts.size());
        double sum =
                others.stream().mapToDouble(part -> part.difference().value()).sum();
        steps.add(new Part(others.size() + " others", new Estimate(sum, Double.NaN, Double.NaN)));
        return steps;
    }

    /** Enough for the larger numbers to be seen to add up. */
    public int decimals() {
        return decimals;
    }

    /** What the bars of the arms say. */
    public List<String> ends() {
        return Stream.of(first, second)
                .map(end -> hasEnds() ? DisplayNumbers.plain(end.value(), decimals) : "–")
                .toList();
    }

    private boolean hasEnds() {
        return first.isKnown() && second.isKnown();
    }

    private int rows() {
        return steps.size() + (hasEnds() ? 2 : 1);
    }

    public Chart chart() {
        return new Chart(name, title, description(), (int) (TOP + ROW * rows() + BOTTOM), this::draw);
    }

    private String description() {
        String way = steps.stream()
                .map(step -> step.label() + " "
                        + DisplayNumbers.signed(step.difference().value(), decimals))
                .collect(Collectors.joining(", "));
        String whole = DisplayNumbers.signed(total.value(), decimals);
        String ends = hasEnds()
                ? "From " + first.arm() + " with " + DisplayNumbers.plain(first.value(), decimals) + " to "
                        + second.arm() + " with " + DisplayNumbers.plain(second.value(), decimals)
                : "From " + first.arm() + " to " + second.arm();
        return "Waterfall of " + title + ", in " + unit + ". " + ends + ", a difference of " + whole + ": " + way + ".";
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        NumberAxis axis = axis();
        String broken = axis.getLowerBound() > 0 ? ". The axis does not begin at zero" : "";
        new Heading(title, unit + broken).draw(pen, theme);
        double bottom = TOP + ROW * rows();
        graphics.setPaint(Theme.SHADE);
        if (hasEnds()) {
            graphics.fill(new Rectangle2D.Double(8, TOP, Theme.WIDTH - 16.0, ROW));
        }
        graphics.fill(new Rectangle2D.Double(8, bottom - ROW, Theme.WIDTH - 16.0, ROW));
        RowsPlot.draw(
                graphics,
                new Rectangle2D.Double(LEFT, TOP, RIGHT - LEFT, bottom - TOP),
                DoubleStream.iterate(0, i -> i + 1).limit(rows()),
                axis,
                new WaterfallBars(first, second, steps, total, edges()));
        words(pen);
    }

    private void words(Pen pen) {
        double y = TOP + ROW / 2 + 5;
        if (hasEnds()) {
            label(pen, first.arm(), y, true);
            pen.write(DisplayNumbers.plain(first.value(), decimals), RIGHT + 14, y, theme.strong, Theme.INK);
            y += ROW;
        }
        for (Part step : steps) {
            label(pen, step.label(), y, false);
            difference(pen, step.difference(), RIGHT + 14, y);
            y += ROW;
        }
        label(pen, hasEnds() ? second.arm() : "All together", y, true);
        double x = hasEnds()
                ? pen.write(DisplayNumbers.plain(second.value(), decimals), RIGHT + 14, y, theme.strong, Theme.INK) + 18
                : RIGHT + 14;
        difference(pen, total, x, y);
    }

    private void label(Pen pen, String label, double y, boolean strong) {
        pen.write(
                pen.line(label, strong ? theme.strong : theme.text, LEFT - 36),
                16,
                y,
                strong ? theme.strong : theme.text,
                Theme.INK);
    }

    private void difference(Pen pen, Estimate difference, double x, double y) {
        double end = pen.write(DisplayNumbers.signed(difference.value(), decimals), x, y, theme.strong, Theme.INK);
        String interval = DisplayNumbers.signedInterval(difference, decimals);
        if (!interval.isEmpty()) {
            pen.write(" (" + interval + ")", end + 2, y, theme.small, Theme.MUTED);
        }
    }

    /** Where the steps begin and end: the first begins where the first arm stands. */
    private List<Double> edges() {
        List<Double> edges = new ArrayList<>();
        edges.add(hasEnds() ? first.value() : 0);
        for (Part step : steps) {
            edges.add(edges.get(edges.size() - 1) + step.difference().value());
        }
        return edges;
    }

    private NumberAxis axis() {
        List<Double> edges = edges();
        DoubleStream.Builder seen = DoubleStream.builder();
        edges.forEach(seen::add);
        for (int i = 0; i < steps.size(); i++) {
            seen.add(edges.get(i) + steps.get(i).difference().low());
            seen.add(edges.get(i) + steps.get(i).difference().high());
        }
        if (hasEnds()) {
            seen.add(second.value());
        } else {
            seen.add(total.low()).add(total.high()).add(total.value());
        }
        double[] all = seen.build().filter(Double::isFinite).sorted().toArray();
        double low = all[0];
        double high = all[all.length - 1];
        if (low >= 0 && (high == low || high - low > high * VISIBLE_SHARE)) {
            return theme.axis(0, high > 0 ? high * 1.04 : 1, 5);
        }
        double margin = high > low ? (high - low) * 0.08 : 1;
        // Room for the bars of the arms, broken off where the axis begins.
        return low > 0
                ? theme.axis(Math.max(0, low - 0.35 * (high - low)), high + margin, 5)
                : theme.axis(Math.min(0, low) - margin, Math.max(0, high) + margin, 5);
    }
}

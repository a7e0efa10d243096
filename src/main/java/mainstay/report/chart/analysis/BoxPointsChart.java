package mainstay.report.chart.analysis;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.results.sweep.BoxLimitRow;
import mainstay.results.sweep.BoxPoint;
import mainstay.results.sweep.BoxRow;
import mainstay.results.sweep.BoxTables;
import org.jfree.chart.axis.NumberAxis;

/** Every point by the two leading factors: filled where the condition holds, hollow elsewhere, with the box around. */
final class BoxPointsChart {
    private static final int HEIGHT = 560;
    private static final double LEFT = 120;
    private static final double RIGHT = 860;
    private static final double TOP = 110;
    private static final double BOTTOM = 490;
    private static final int CASE = 2;

    private final Theme theme;
    private final BoxTables tables;
    private final List<Integer> factors;
    private final BoxScale across;
    private final BoxScale up;

    BoxPointsChart(Theme theme, BoxTables tables) {
        this.theme = theme;
        this.tables = tables;
        Comparator<Integer> leading =
                Comparator.comparing((Integer i) -> !tables.limits().get(i).limited());
        this.factors = IntStream.range(0, tables.limits().size())
                .boxed()
                .sorted(leading.thenComparing(i -> orOne(tables.limits().get(i))))
                .toList();
        this.across = BoxScale.of(tables.limits().get(factors.get(0)));
        this.up = BoxScale.of(tables.limits().get(factors.get(factors.size() > 1 ? 1 : 0)));
    }

    private static double orOne(BoxLimitRow row) {
        return Double.isNaN(row.chance()) ? 1 : row.chance();
    }

    private boolean isFlat() {
        return factors.size() == 1;
    }

    Chart chart() {
        return new Chart("box-points", "Where " + tables.condition(), description(), HEIGHT, this::draw);
    }

    private String description() {
        return "Scatter of " + tables.points().size() + " points by " + across.title()
                + (isFlat() ? "" : " and " + up.title()) + ", marked where " + tables.condition() + ". "
                + (found() ? "The box: " + proposed().limits() + "." : "No box was found.") + " "
                + tables.sentence();
    }

    private BoxRow proposed() {
        return tables.boxes().get(tables.boxes().size() - 1);
    }

    private boolean found() {
        return !proposed().limits().isEmpty();
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(
                        "Where " + tables.condition(),
                        "Filled: it holds. Hollow: it does not. "
                                + (found()
                                        ? "Frame: the proposed box, as these two factors show it."
                                        : "No box holds it better than chance would."))
                .draw(pen, theme);
        pen.write(
                pen.line(isFlat() ? "no other factor varies" : up.title(), theme.small, 500),
                16,
                TOP - 14,
                theme.small,
                Theme.MUTED);
        grid(pen);
        if (found()) {
            box(graphics);
        }
        tables.points().stream().filter(point -> !point.row().holds()).forEach(point -> mark(graphics, point));
        tables.points().stream().filter(point -> point.row().holds()).forEach(point -> mark(graphics, point));
        pen.writeCentred(across.title(), (LEFT + RIGHT) / 2, BOTTOM + 52, theme.small, Theme.MUTED);
    }

    private void grid(Pen pen) {
        for (Tick tick : ticks(across)) {
            pen.grid(x(tick.value()), TOP, x(tick.value()), BOTTOM);
            pen.writeCentred(
                    pen.line(tick.label(), theme.small, 130), x(tick.value()), BOTTOM + 20, theme.small, Theme.MUTED);
        }
        if (!isFlat()) {
            for (Tick tick : ticks(up)) {
                pen.grid(LEFT, y(tick.value()), RIGHT, y(tick.value()));
                pen.writeEndingAt(
                        pen.line(tick.label(), theme.small, LEFT - 24),
                        LEFT - 8,
                        y(tick.value()) + 5,
                        theme.small,
                        Theme.MUTED);
            }
        }
    }

    /** A place along an axis and what is written there. */
    private record Tick(double value, String label) {}

    private List<Tick> ticks(BoxScale scale) {
        if (!scale.kinds().isEmpty()) {
            return IntStream.range(0, scale.kinds().size())
                    .mapToObj(kind -> new Tick(kind, scale.kinds().get(kind)))
                    .toList();
        }
        NumberAxis axis = scale.axis(theme);
        double step = axis.getTickUnit().getSize();
        double first = Math.ceil(scale.low() / step) * step;
        return IntStream.iterate(0, i -> first + i * step <= scale.high(), i -> i + 1)
                .mapToObj(i -> new Tick(first + i * step, axis.getTickUnit().valueToString(first + i * step)))
                .toList();
    }

    private void box(Graphics2D graphics) {
        double left = x(across.boxLow());
        double right = x(across.boxHigh());
        double top = isFlat() ? TOP : y(up.boxHigh());
        double bottom = isFlat() ? BOTTOM : y(up.boxLow());
        Rectangle2D box = new Rectangle2D.Double(left, top, right - left, bottom - top);
        graphics.setPaint(Theme.SHADE);
        graphics.fill(box);
        graphics.setPaint(Theme.colour(1));
        graphics.setStroke(new BasicStroke(2.5f));
        graphics.draw(box);
    }

    private void mark(Graphics2D graphics, BoxPoint point) {
        double x = x(across.at(point.factors().get(factors.get(0)), point.row().point()));
        double y = isFlat()
                ? TOP + ((point.row().point() * 0.618034) % 1) * (BOTTOM - TOP)
                : y(up.at(point.factors().get(factors.get(1)), point.row().point() * 7));
        Ellipse2D dot = new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9);
        graphics.setPaint(point.row().holds() ? Theme.colour(CASE) : Color.WHITE);
        graphics.fill(dot);
        graphics.setPaint(point.row().holds() ? Theme.colour(CASE) : Theme.MUTED);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(dot);
    }

    private double x(double value) {
        return LEFT + (value - across.low()) / (across.high() - across.low()) * (RIGHT - LEFT);
    }

    private double y(double value) {
        return BOTTOM - (value - up.low()) / (up.high() - up.low()) * (BOTTOM - TOP);
    }
}

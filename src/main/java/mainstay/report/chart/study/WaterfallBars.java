package mainstay.report.chart.study;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import mainstay.report.chart.Pen;
import mainstay.report.chart.RowsPlot;
import mainstay.report.chart.Theme;
import mainstay.report.content.Estimate;

/**
 * The bars of a waterfall: one for each arm, if their values are known, and the steps between them.
 *
 * @param first where the way begins
 * @param second where it ends
 * @param steps from the first to the second
 * @param total the whole difference
 * @param edges where the steps begin and end, one more than there are steps
 */
record WaterfallBars(
        Waterfall.End first, Waterfall.End second, List<Waterfall.Part> steps, Estimate total, List<Double> edges)
        implements RowsPlot.Marks {
    private static final double HALF = 9;
    /** Shorter intervals could not be seen, in pixels. */
    private static final double SHORTEST = 5;

    private boolean hasEnds() {
        return first.isKnown() && second.isKnown();
    }

    @Override
    public void draw(Graphics2D graphics, int row, double y, RowsPlot.Scale scale) {
        int step = row - (hasEnds() ? 1 : 0);
        if (step < 0) {
            bar(graphics, scale, first, y);
            connector(graphics, scale.x(first.value()), y);
        } else if (step < steps.size()) {
            step(graphics, scale, step, y);
        } else if (hasEnds()) {
            bar(graphics, scale, second, y);
        } else {
            double zero = scale.x(0);
            double end = scale.x(total.value());
            graphics.setPaint(Theme.colour(second.index()));
            graphics.fill(new Rectangle2D.Double(Math.min(zero, end), y - HALF, Math.abs(end - zero), 2 * HALF));
            interval(graphics, scale.x(total.low()), scale.x(total.high()), y);
        }
        if (scale.axis().getLowerBound() <= 0) {
            graphics.setPaint(Theme.INK);
            graphics.setStroke(new BasicStroke(1.2f));
            double zero = scale.x(0);
            graphics.draw(new Line2D.Double(zero, y - Waterfall.ROW / 2, zero, y + Waterfall.ROW / 2));
        }
    }

    /** From zero; where the axis begins later it is torn off there. */
    private static void bar(Graphics2D graphics, RowsPlot.Scale scale, Waterfall.End arm, double y) {
        boolean torn = scale.axis().getLowerBound() > 0;
        double from = torn ? scale.area().getMinX() : scale.x(0);
        graphics.setPaint(Theme.colour(arm.index()));
        double to = scale.x(arm.value());
        graphics.fill(new Rectangle2D.Double(Math.min(from, to), y - HALF, Math.abs(to - from), 2 * HALF));
        if (torn) {
            Path2D tear = new Path2D.Double();
            tear.moveTo(from + 14, y - HALF - 3);
            for (int i = 1; i <= 4; i++) {
                tear.lineTo(from + (i % 2 == 0 ? 14 : 20), y - HALF - 3 + i * (2 * HALF + 6) / 4);
            }
            graphics.setPaint(Theme.SHADE);
            graphics.setStroke(new BasicStroke(3.5f));
            graphics.draw(tear);
        }
    }

    /** Solid when it adds, hollow when it takes away. */
    private void step(Graphics2D graphics, RowsPlot.Scale scale, int step, double y) {
        double from = scale.x(edges.get(step));
        double to = scale.x(edges.get(step + 1));
        Estimate difference = steps.get(step).difference();
        Rectangle2D box =
                new Rectangle2D.Double(Math.min(from, to), y - HALF, Math.max(1.5, Math.abs(to - from)), 2 * HALF);
        graphics.setPaint(difference.value() < 0 ? Color.WHITE : Theme.MUTED);
        graphics.fill(box);
        graphics.setPaint(Theme.MUTED);
        graphics.setStroke(new BasicStroke(1.6f));
        graphics.draw(box);
        if (difference.hasInterval()) {
            interval(
                    graphics,
                    scale.x(edges.get(step) + difference.low()),
                    scale.x(edges.get(step) + difference.high()),
                    y);
        }
        if (step + 1 < steps.size() || hasEnds()) {
            connector(graphics, to, y);
        }
    }

    private static void connector(Graphics2D graphics, double x, double y) {
        graphics.setPaint(Theme.MUTED);
        graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 2}, 0));
        graphics.draw(new Line2D.Double(x, y + HALF, x, y + Waterfall.ROW - HALF));
    }

    private static void interval(Graphics2D graphics, double low, double high, double y) {
        if (!(high - low < SHORTEST)) {
            new Pen(graphics).interval(low, high, y, 4, 1.5);
        }
    }
}

package mainstay.report.chart.study;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;

/**
 * The days on which leaders did something, on a chart of months: an upright line with a letter for each, and below the chart
 * what the letters stand for.
 *
 * @param days in order of time
 * @param arms names of the arms
 */
record DayMarks(Theme theme, List<MarkedDates.Day> days, List<String> arms) {
    /** Height of a line that says what a letter stands for. */
    private static final double LINE = 18;
    /** Half as wide as the circle round a letter. */
    private static final double LETTER = 9;

    private static final Stroke DASHES =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {4, 3}, 0);

    /** How much higher they make the drawing, in pixels. */
    int height() {
        return (int) (LINE * days.size()) + (days.isEmpty() ? 0 : 8);
    }

    /**
     * Draws them, so that no letter covers another.
     *
     * @param left end of the plot
     * @param top end of the plot
     * @param bottom end of the plot
     * @param below where the first line of words stands
     * @param x from a day to its place along the axis
     */
    void draw(
            Graphics2D graphics, double left, double top, double bottom, double below, ToDoubleFunction<LocalDate> x) {
        double before = left;
        int level = 0;
        for (int i = 0; i < days.size(); i++) {
            double at = x.applyAsDouble(days.get(i).date());
            level = at - before < 2 * LETTER + 2 ? level + 1 : 0;
            String letter = String.valueOf((char) ('A' + i));
            mark(graphics, letter, at, top + LETTER + 2 + level * (2 * LETTER + 2), bottom);
            words(new Pen(graphics), letter, days.get(i), left, below + LINE * i);
            before = at;
        }
    }

    private void mark(Graphics2D graphics, String letter, double x, double y, double bottom) {
        graphics.setPaint(Theme.INK);
        graphics.setStroke(DASHES);
        graphics.draw(new Line2D.Double(x, y + LETTER, x, bottom));
        Shape circle = new Ellipse2D.Double(x - LETTER, y - LETTER, 2 * LETTER, 2 * LETTER);
        graphics.setPaint(Color.WHITE);
        graphics.fill(circle);
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(circle);
        new Pen(graphics).writeCentred(letter, x, y + 4.5, theme.small, Theme.INK);
    }

    private void words(Pen pen, String letter, MarkedDates.Day day, double left, double y) {
        pen.write(letter, left, y, theme.small, Theme.INK);
        double room = Theme.WIDTH - left - 36;
        String whole = day.written() + ": " + day.told(arms);
        String told = pen.width(whole, theme.small) <= room
                ? whole
                : pen.line(day.written() + ": " + day.brief(arms), theme.small, room);
        pen.write(told, left + 20, y, theme.small, Theme.INK);
    }
}

package mainstay.report.chart.study;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import mainstay.report.chart.MonthTicks;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Topic;
import mainstay.results.closelook.ControlRow;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Draws the control chart of one arm: its months, centre and limits, its signals, and what leaders did. */
final class ControlPanel {
    private static final double HEADING = 42;
    private static final double PLOT = 140;
    private static final double AXIS = 26;
    private static final double DATE_LINE = 15;
    private static final int MOST_DATES = 6;
    private static final int MOST_DATE_LINES = 3;
    private static final double BESIDE = 46;

    private final Graphics2D graphics;
    private final Pen pen;
    private final Theme theme;
    private final Topic topic;
    private final ControlDrawing.Panel panel;
    private final YearMonth first;
    private final YearMonth last;
    private final NumberAxis values;
    private final NumberAxis time;
    private final Rectangle2D area;
    private final double left;
    private final double top;
    private final double width;

    /**
     * A panel.
     *
     * @param first month of all panels
     * @param last month of all panels
     * @param values the upright axis of all panels
     * @param left where it begins
     * @param top where it begins
     * @param width of all of it, in pixels
     */
    ControlPanel(
            Graphics2D graphics,
            Theme theme,
            Topic topic,
            ControlDrawing.Panel panel,
            YearMonth first,
            YearMonth last,
            NumberAxis values,
            double left,
            double top,
            double width) {
        this.graphics = graphics;
        this.pen = new Pen(graphics);
        this.theme = theme;
        this.topic = topic;
        this.panel = panel;
        this.first = first;
        this.last = last;
        this.values = values;
        this.left = left;
        this.top = top;
        this.width = width;
        this.area = new Rectangle2D.Double(left + BESIDE, top + HEADING, width - 2 * BESIDE, PLOT);
        this.time = new NumberAxis();
        time.setRange(MonthTicks.place(first) - 0.5, MonthTicks.place(last) + 0.5);
        theme.plain(time);
        MonthTicks.mark(time, area.getWidth(), 76);
    }

    /** How high a panel is, with room for dates below it or without. */
    static double height(boolean dated) {
        return HEADING + PLOT + AXIS + (dated ? MOST_DATE_LINES * DATE_LINE : 0);
    }

    void draw() {
        pen.marker(panel.index(), left + 6, top + 11);
        pen.write(pen.line(panel.arm(), theme.strong, width - 20), left + 18, top + 16, theme.strong, Theme.INK);
        basis();
        axes();
        limits();
        dates();
        line();
        signals();
    }

    private double x(YearMonth month) {
        return time.valueToJava2D(MonthTicks.place(month), area, RectangleEdge.BOTTOM);
    }

    private double x(ControlRow row) {
        return x(YearMonth.parse(row.month()));
    }

    private double y(double value) {
        return values.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    private void basis() {
        double half = (x(first.plusMonths(1)) - x(first)) / 2;
        List<ControlRow> rows = panel.rows().stream().filter(ControlRow::basis).toList();
        if (!rows.isEmpty()) {
            double from = x(rows.get(0)) - half;
            double until = x(rows.get(rows.size() - 1)) + half;
            graphics.setPaint(Theme.SHADE);
            graphics.fill(new Rectangle2D.Double(from, area.getMinY(), until - from, PLOT));
        }
    }

    private void axes() {
        double step = values.getTickUnit().getSize();
        for (double at = Math.ceil(values.getLowerBound() / step) * step; at <= values.getUpperBound(); at += step) {
            pen.grid(area.getMinX(), y(at), area.getMaxX(), y(at));
        }
        Rectangle2D all = new Rectangle2D.Double(left, 0, width, top + HEADING + PLOT + AXIS);
        values.draw(graphics, area.getMinX(), all, area, RectangleEdge.LEFT, null);
        time.draw(graphics, area.getMaxY(), all, area, RectangleEdge.BOTTOM, null);
    }

    private void limits() {
        graphics.setPaint(Theme.MUTED);
        graphics.setStroke(new BasicStroke(2));
        level(ControlRow::centre);
        graphics.setStroke(
                new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0));
        level(ControlRow::lower);
        level(ControlRow::upper);
        ControlRow end = panel.rows().get(panel.rows().size() - 1);
        double below = Double.isNaN(end.lower()) ? y(end.centre()) + 13 : y(end.lower());
        double middle = Math.min(y(end.centre()), below - 13);
        double above = Double.isNaN(end.upper()) ? middle - 13 : Math.min(y(end.upper()), middle - 13);
        beside(end.lower(), below);
        beside(end.centre(), middle);
        beside(end.upper(), above);
    }

    private void beside(double value, double y) {
        if (!Double.isNaN(value)) {
            pen.write(
                    DisplayNumbers.plain(value, topic.decimals()), area.getMaxX() + 6, y + 4, theme.tiny, Theme.MUTED);
        }
    }

    /** Across the panel: a step wherever the number changes. */
    private void level(ToDoubleFunction<ControlRow> value) {
        Path2D path = new Path2D.Double();
        double half = (x(first.plusMonths(1)) - x(first)) / 2;
        double before = Double.NaN;
        double until = 0;
        for (ControlRow row : panel.rows()) {
            double now = value.applyAsDouble(row);
            if (Double.isNaN(now)) {
                continue;
            }
            if (Double.isNaN(before)) {
                path.moveTo(x(row) - half, y(now));
            } else if (now != before) {
                path.lineTo(x(row) - half, y(before));
                path.lineTo(x(row) - half, y(now));
            }
            before = now;
            until = x(row) + half;
        }
        if (!Double.isNaN(before)) {
            path.lineTo(until, y(before));
            graphics.draw(path);
        }
    }

    private void dates() {
        Map<LocalDate, List<String>> days = panel.dates(first, last);
        StringBuilder key = new StringBuilder();
        StringBuilder brief = new StringBuilder("what happened on these days: dates.csv");
        double free = 0;
        int drawn = 0;
        for (Map.Entry<LocalDate, List<String>> day : days.entrySet()) {
            if (drawn == MOST_DATES) {
                key.append(" · later dates: dates.csv");
                break;
            }
            double x = time.valueToJava2D(MonthTicks.place(day.getKey()) - 0.5, area, RectangleEdge.BOTTOM);
            String letter = Character.toString('a' + drawn);
            graphics.setPaint(Theme.INK);
            graphics.setStroke(
                    new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 3}, 0));
            graphics.draw(new Line2D.Double(x, area.getMinY() - 2, x, area.getMaxY()));
            double at = Math.max(x, free);
            pen.writeCentred(letter, at, area.getMinY() - 4, theme.tiny.deriveFont(Font.BOLD), Theme.INK);
            free = at + 10;
            key.append(drawn == 0 ? "" : " · ").append(letter).append(": ").append(String.join("; ", day.getValue()));
            brief.append(" · ").append(letter).append(": ").append(MarkedDates.written(day.getKey()));
            drawn++;
        }
        if (drawn > 0) {
            double y = area.getMaxY() + AXIS + 12;
            boolean fits = pen.lines(key.toString(), theme.tiny, width - 8, Integer.MAX_VALUE)
                            .size()
                    <= MOST_DATE_LINES;
            String told = (fits ? key : brief).toString();
            for (String line : pen.lines(told, theme.tiny, width - 8, MOST_DATE_LINES)) {
                pen.write(line, left + 4, y, theme.tiny, Theme.MUTED);
                y += DATE_LINE;
            }
        }
    }

    private void line() {
        Path2D line = new Path2D.Double();
        Path2D dots = new Path2D.Double();
        YearMonth before = null;
        for (ControlRow row : panel.rows()) {
            if (Double.isNaN(row.value())) {
                before = null;
                continue;
            }
            YearMonth month = YearMonth.parse(row.month());
            if (before == null || !before.plusMonths(1).equals(month)) {
                line.moveTo(x(row), y(row.value()));
            } else {
                line.lineTo(x(row), y(row.value()));
            }
            // As long as a round pen needs to leave a dot.
            dots.moveTo(x(row), y(row.value()));
            dots.lineTo(x(row) + 0.01, y(row.value()));
            before = month;
        }
        graphics.setPaint(Theme.colour(panel.index()));
        graphics.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(line);
        graphics.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(dots);
    }

    /** A sign on each month that breaks a rule, and the rule in words where the first of them stands. */
    private void signals() {
        ControlRule before = null;
        double free = area.getMinX();
        for (ControlRow row : panel.rows()) {
            ControlRule rule = ControlRule.of(row);
            if (rule != null && !Double.isNaN(row.value())) {
                Shape sign = rule.sign(x(row), y(row.value()));
                graphics.setPaint(Color.WHITE);
                graphics.setStroke(new BasicStroke(2));
                graphics.draw(sign);
                graphics.setPaint(rule.colour());
                graphics.fill(sign);
                if (rule != before) {
                    free = words(rule, row, free);
                }
            }
            before = rule;
        }
    }

    private boolean fits(double y) {
        return y > area.getMinY() + 8 && y < area.getMaxY() - 1;
    }

    /** Clear of the line, on the side away from the centre, or on the other where there is no room; says how far words stand. */
    private double words(ControlRule rule, ControlRow row, double free) {
        double wide = pen.width(rule.words(), theme.tiny);
        double from = Math.max(area.getMinX(), Math.min(x(row) - wide / 2, area.getMaxX() - wide));
        boolean above = row.value() > row.centre();
        double[] beside = panel.rows().stream()
                .filter(other -> x(other) > from - 8 && x(other) < from + wide + 8)
                .mapToDouble(other -> y(other.value()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double over = beside[0] - 9;
        double under = beside[beside.length - 1] + 19;
        double y = fits(above ? over : under) ? above ? over : under : above ? under : over;
        if (from < free || !fits(y)) {
            return free;
        }
        graphics.setPaint(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(from - 2, y - 10, wide + 4, 13));
        pen.write(rule.words(), from, y, theme.tiny, rule.colour());
        return from + wide + 4;
    }
}

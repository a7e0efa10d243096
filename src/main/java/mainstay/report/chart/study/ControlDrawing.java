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
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import mainstay.report.chart.AxisSpan;
import mainstay.report.chart.Chart;
import mainstay.report.chart.MonthTicks;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.FileName;
import mainstay.report.content.Topic;
import mainstay.results.study.ControlRow;
import mainstay.results.study.DateRow;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** An indicator on XmR charts, a panel for each arm, all on one scale: which months are signals and which are noise. */
public final class ControlDrawing {
    private static final double LEFT = 16;
    private static final double GAP = 24;
    private static final double TOP = 96;
    private static final double HEADING = 42;
    private static final double PLOT = 140;
    private static final double AXIS = 26;
    private static final double DATE_LINE = 15;
    private static final int MOST_DATES = 6;
    private static final int MOST_DATE_LINES = 3;
    private static final double BESIDE = 46;
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** The rules, the strongest first, each with a sign of its own. */
    private enum Rule {
        OUTSIDE("outside", 0xB22D00, 3),
        RUN_OF_EIGHT("run of eight", 0x185EB6, 1),
        THREE_OF_FOUR("three of four", 0x7A4E00, 2);

        private final String words;
        private final Color colour;
        private final int marker;

        Rule(String words, int colour, int marker) {
            this.words = words;
            this.colour = new Color(colour);
            this.marker = marker;
        }

        Shape sign(double x, double y) {
            return Theme.at(Theme.marker(marker), x, y);
        }

        /** The strongest that a month breaks; {@code null} when it breaks none. */
        static Rule of(ControlRow row) {
            for (Rule rule : values()) {
                if (List.of(row.signals().split("; ", -1)).contains(rule.words)) {
                    return rule;
                }
            }
            return null;
        }
    }

    private final Theme theme;
    private final Topic topic;
    private final List<Panel> panels;
    private final Font tiny;

    /**
     * One arm.
     *
     * @param arm its name
     * @param index its place among the arms
     * @param rows its months, in order
     * @param dates what leaders did
     */
    public record Panel(String arm, int index, List<ControlRow> rows, List<DateRow> dates) {}

    /**
     * A control chart.
     *
     * @param topic the indicator
     * @param panels the arms, the baseline first
     */
    public ControlDrawing(Theme theme, Topic topic, List<Panel> panels) {
        this.theme = theme;
        this.topic = topic;
        this.panels = panels;
        this.tiny = theme.small.deriveFont(12f);
    }

    public Chart chart() {
        int shelves = (panels.size() + across() - 1) / across();
        return new Chart(
                FileName.of(topic.name()) + "-control",
                title(),
                description(),
                (int) (TOP + shelves * shelf() + 6),
                this::draw);
    }

    private String title() {
        return topic.title() + ": signal or noise?";
    }

    private int across() {
        return panels.size() == 1 ? 1 : 2;
    }

    private double width() {
        return (Theme.WIDTH - 2 * LEFT - (across() - 1) * GAP) / across();
    }

    private double shelf() {
        boolean dated = panels.stream().anyMatch(panel -> !dates(panel).isEmpty());
        return HEADING + PLOT + AXIS + (dated ? MOST_DATE_LINES * DATE_LINE : 0) + 12;
    }

    private String description() {
        return "Control charts of " + topic.title() + " in " + topic.unit() + ", " + LONG.format(first()) + " to "
                + LONG.format(last()) + ". "
                + panels.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(Panel panel) {
        ControlRow any = panel.rows().get(0);
        List<String> signals = signals(panel.rows());
        return panel.arm() + ": centre " + number(any.centre()) + ", limits " + number(any.lower()) + " and "
                + number(any.upper()) + "; "
                + (signals.isEmpty() ? "no signal" : String.join("; ", signals)) + ".";
    }

    private String number(double value) {
        return DisplayNumbers.plain(value, topic.decimals());
    }

    /** What stands out: {@code outside in June 2025}, {@code run of eight from July 2025 to May 2026}. */
    public static List<String> signals(List<ControlRow> rows) {
        List<String> signals = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            int from = 0;
            List<String> when = new ArrayList<>();
            while (from < rows.size()) {
                int until = from;
                while (until < rows.size() && breaks(rows.get(until), rule)) {
                    until++;
                }
                if (until > from) {
                    String begins = LONG.format(YearMonth.parse(rows.get(from).month()));
                    String ends =
                            LONG.format(YearMonth.parse(rows.get(until - 1).month()));
                    when.add(until - from == 1 ? "in " + begins : "from " + begins + " to " + ends);
                }
                from = until + 1;
            }
            if (!when.isEmpty()) {
                signals.add(rule.words + " " + String.join(", ", when));
            }
        }
        return signals;
    }

    private static boolean breaks(ControlRow row, Rule rule) {
        return List.of(row.signals().split("; ", -1)).contains(rule.words);
    }

    private YearMonth first() {
        return months().stream().min(YearMonth::compareTo).orElseThrow();
    }

    private YearMonth last() {
        return months().stream().max(YearMonth::compareTo).orElseThrow();
    }

    private List<YearMonth> months() {
        return panels.stream()
                .flatMap(panel -> panel.rows().stream())
                .map(row -> YearMonth.parse(row.month()))
                .toList();
    }

    /** What leaders did in the months that are drawn, by day; what is said twice of a day is said once. */
    private Map<LocalDate, List<String>> dates(Panel panel) {
        Map<LocalDate, List<String>> days = new TreeMap<>();
        for (DateRow row : panel.dates()) {
            LocalDate day = LocalDate.parse(row.date());
            YearMonth month = YearMonth.from(day);
            if (!month.isBefore(first()) && !month.isAfter(last())) {
                List<String> said = days.computeIfAbsent(day, it -> new ArrayList<>());
                if (!said.contains(row.words())) {
                    said.add(row.words());
                }
            }
        }
        return days;
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        pen.write(pen.lines(title(), theme.title, Theme.WIDTH - 32.0, 1).get(0), 16, 30, theme.title, Theme.INK);
        pen.write(
                pen.lines(
                                topic.unit()
                                        + ". Thick line: centre. Dashed: limits. Shaded: the months they are made from",
                                theme.text,
                                Theme.WIDTH - 32.0,
                                1)
                        .get(0),
                16,
                54,
                theme.text,
                Theme.MUTED);
        double x = pen.write("Signals:", 16, 80, tiny, Theme.INK) + 16;
        for (Rule rule : Rule.values()) {
            graphics.setPaint(rule.colour);
            graphics.fill(rule.sign(x, 76));
            x = pen.write(rule.words, x + 11, 80, tiny, Theme.INK) + 24;
        }
        NumberAxis values = values();
        for (int i = 0; i < panels.size(); i++) {
            double left = LEFT + i % across() * (width() + GAP);
            int shelf = i / across();
            double top = TOP + shelf * shelf();
            new PanelDrawing(graphics, pen, panels.get(i), values, left, top).draw();
        }
    }

    private NumberAxis values() {
        List<Double> seen = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        for (Panel panel : panels) {
            for (ControlRow row : panel.rows()) {
                seen.add(row.value());
                limits.add(row.lower());
                limits.add(row.upper());
            }
        }
        AxisSpan span = AxisSpan.of(seen, limits, topic.unit());
        return theme.axis(span.low(), span.high(), 4);
    }

    /** Draws one arm. */
    private final class PanelDrawing {
        private final Graphics2D graphics;
        private final Pen pen;
        private final Panel panel;
        private final NumberAxis values;
        private final NumberAxis time;
        private final Rectangle2D area;
        private final double left;
        private final double top;

        PanelDrawing(Graphics2D graphics, Pen pen, Panel panel, NumberAxis values, double left, double top) {
            this.graphics = graphics;
            this.pen = pen;
            this.panel = panel;
            this.values = values;
            this.left = left;
            this.top = top;
            this.area = new Rectangle2D.Double(left + BESIDE, top + HEADING, width() - 2 * BESIDE, PLOT);
            this.time = new NumberAxis();
            time.setRange(MonthTicks.place(first()) - 0.5, MonthTicks.place(last()) + 0.5);
            theme.plain(time);
            MonthTicks.mark(time, area.getWidth(), 76);
        }

        void draw() {
            graphics.setPaint(Theme.colour(panel.index()));
            graphics.fill(Theme.at(Theme.marker(panel.index()), left + 6, top + 11));
            pen.write(
                    pen.lines(panel.arm(), theme.strong, width() - 20, 1).get(0),
                    left + 18,
                    top + 16,
                    theme.strong,
                    Theme.INK);
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
            double half = (x(first().plusMonths(1)) - x(first())) / 2;
            List<ControlRow> rows =
                    panel.rows().stream().filter(ControlRow::basis).toList();
            if (!rows.isEmpty()) {
                double from = x(rows.get(0)) - half;
                double until = x(rows.get(rows.size() - 1)) + half;
                graphics.setPaint(Theme.SHADE);
                graphics.fill(new Rectangle2D.Double(from, area.getMinY(), until - from, PLOT));
            }
        }

        private void axes() {
            graphics.setStroke(new BasicStroke(1));
            double step = values.getTickUnit().getSize();
            for (double at = Math.ceil(values.getLowerBound() / step) * step;
                    at <= values.getUpperBound();
                    at += step) {
                graphics.setPaint(Theme.GRID);
                graphics.draw(new Line2D.Double(area.getMinX(), y(at), area.getMaxX(), y(at)));
            }
            Rectangle2D all = new Rectangle2D.Double(left, 0, width(), top + HEADING + PLOT + AXIS);
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
            double below = y(end.lower());
            double middle = Math.min(y(end.centre()), below - 13);
            double above = Math.min(y(end.upper()), middle - 13);
            beside(end.lower(), below);
            beside(end.centre(), middle);
            beside(end.upper(), above);
        }

        private void beside(double value, double y) {
            if (!Double.isNaN(value)) {
                pen.write(number(value), area.getMaxX() + 6, y + 4, tiny, Theme.MUTED);
            }
        }

        /** Across the panel: a step wherever the number changes. */
        private void level(ToDoubleFunction<ControlRow> value) {
            Path2D path = new Path2D.Double();
            double half = (x(first().plusMonths(1)) - x(first())) / 2;
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
            Map<LocalDate, List<String>> days = ControlDrawing.this.dates(panel);
            StringBuilder key = new StringBuilder();
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
                pen.writeCentred(letter, at, area.getMinY() - 4, tiny.deriveFont(Font.BOLD), Theme.INK);
                free = at + 10;
                key.append(drawn == 0 ? "" : " · ")
                        .append(letter)
                        .append(": ")
                        .append(String.join("; ", day.getValue()));
                drawn++;
            }
            if (drawn > 0) {
                double y = area.getMaxY() + AXIS + 12;
                for (String line : pen.lines(key.toString(), tiny, width() - 8, MOST_DATE_LINES)) {
                    pen.write(line, left + 4, y, tiny, Theme.MUTED);
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
            Rule before = null;
            double free = area.getMinX();
            for (ControlRow row : panel.rows()) {
                Rule rule = Rule.of(row);
                if (rule != null && !Double.isNaN(row.value())) {
                    Shape sign = rule.sign(x(row), y(row.value()));
                    graphics.setPaint(Color.WHITE);
                    graphics.setStroke(new BasicStroke(2));
                    graphics.draw(sign);
                    graphics.setPaint(rule.colour);
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
        private double words(Rule rule, ControlRow row, double free) {
            double width = pen.width(rule.words, tiny);
            double from = Math.max(area.getMinX(), Math.min(x(row) - width / 2, area.getMaxX() - width));
            boolean above = row.value() > row.centre();
            double[] beside = panel.rows().stream()
                    .filter(other -> x(other) > from - 8 && x(other) < from + width + 8)
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
            graphics.fill(new Rectangle2D.Double(from - 2, y - 10, width + 4, 13));
            pen.write(rule.words, from, y, tiny, rule.colour);
            return from + width + 4;
        }
    }
}

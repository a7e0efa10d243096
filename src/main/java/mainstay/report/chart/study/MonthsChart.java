package mainstay.report.chart.study;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.report.chart.ArmLayers;
import mainstay.report.chart.AxisSpan;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.FileName;
import mainstay.report.content.Month;
import mainstay.report.content.ReferenceLine;
import mainstay.report.content.Topic;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One measure month by month: a line and a band for each arm, named at its end; the warm-up is greyed. */
public final class MonthsChart {
    private static final double LEAST_HEIGHT = 400;
    private static final double LEFT = 70;
    private static final double RIGHT = 700;
    private static final double TOP = 94;
    private static final double BELOW = 40;
    /** Of a name at the end of a line. */
    private static final double NAME = 22;
    /** Of a line that says what a letter stands for. */
    private static final double KEY = 18;
    /** Half as wide as the circle round a letter. */
    private static final double LETTER = 9;

    private static final Stroke DAY =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {4, 3}, 0);

    private static final int ENGLAND = -1;
    private static final int PLACE = -2;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final Theme theme;
    private final Topic topic;
    private final LocalDate measuredFrom;
    private final List<Course> courses;
    private final List<ReferenceLine> references;
    private final List<MarkedDates.Day> days;
    /** Without the lines that say what letters stand for. */
    private final double height;

    private final boolean yearly;

    /**
     * One arm.
     *
     * @param arm its name
     * @param index its place among the arms
     * @param months in order of time
     */
    public record Course(String arm, int index, List<Month> months) {
        /** Whether two months in a row have a value; a measure that is taken once a year has not. */
        boolean runsOn() {
            return MonthLines.stretches(months, month -> month.mean().value()).stream()
                    .anyMatch(stretch -> stretch.size() > 1);
        }
    }

    /**
     * A chart of months.
     *
     * @param theme its look
     * @param topic what is measured
     * @param measuredFrom first measured date
     * @param courses the arms
     * @param references published figures
     * @param days on which leaders did something
     */
    public MonthsChart(
            Theme theme,
            Topic topic,
            LocalDate measuredFrom,
            List<Course> courses,
            List<ReferenceLine> references,
            List<MarkedDates.Day> days) {
        this.theme = theme;
        this.topic = topic;
        this.measuredFrom = measuredFrom;
        this.courses = courses;
        this.references = references;
        this.height = Math.max(LEAST_HEIGHT, TOP + 4 + NAME * (courses.size() + references.size()));
        this.days = days.stream().filter(this::isDrawn).toList();
        this.yearly = courses.stream().noneMatch(Course::runsOn);
    }

    private boolean isDrawn(MarkedDates.Day day) {
        return courses.stream().anyMatch(course -> !course.months().isEmpty())
                && place(day.date()) > index(first())
                && place(day.date()) < index(last()) + 1;
    }

    /** Where a day stands along the axis of months: months stand where they begin. */
    private static double place(LocalDate date) {
        return index(YearMonth.from(date)) + (date.getDayOfMonth() - 1.0) / date.lengthOfMonth();
    }

    /** The chart; none when no month has a value. */
    public Optional<Chart> chart() {
        boolean any = courses.stream().anyMatch(course -> course.months().stream()
                .anyMatch(month -> month.mean().seen()));
        return any
                ? Optional.of(new Chart(
                        FileName.of(topic.name() + "-by-month"), title(), description(), height(), this::draw))
                : Optional.empty();
    }

    private String title() {
        return topic.title()
                + (yearly ? ", year by year" : ", month by month")
                + (alone() ? ": does it stay level?" : ": does a difference last?");
    }

    private int height() {
        return (int) height + (int) (KEY * days.size()) + (days.isEmpty() ? 0 : 8);
    }

    private double bottom() {
        return height - BELOW;
    }

    private boolean alone() {
        return courses.size() == 1;
    }

    private String description() {
        return "Line chart of " + topic.title() + " in " + topic.unit() + ", from " + LONG.format(first()) + " to "
                + LONG.format(last())
                + (start() > index(first())
                        ? "; the months before " + LONG.format(month(start())) + " are warm-up"
                        : "")
                + ". " + courses.stream().map(this::sentence).collect(Collectors.joining(" "))
                + references.stream()
                        .map(reference -> " " + reference.label(topic.decimals()) + ".")
                        .collect(Collectors.joining())
                + days.stream()
                        .map(day -> " " + day.written() + ": " + day.told(arms()) + ".")
                        .collect(Collectors.joining());
    }

    private List<String> arms() {
        return courses.stream().map(Course::arm).toList();
    }

    private String sentence(Course course) {
        List<Month> seen = course.months().stream()
                .filter(month -> month.mean().seen() && index(month.month()) >= start())
                .toList();
        if (seen.isEmpty()) {
            return course.arm() + ": " + DisplayNumbers.NONE + ".";
        }
        Comparator<Month> bySize =
                Comparator.comparingDouble(month -> month.mean().value());
        String ends = course.arm() + ": " + at(seen.get(0)) + ", " + at(seen.get(seen.size() - 1));
        if (courses.size() > MonthLines.MOST_BANDS) {
            return ends + ".";
        }
        return ends + "; lowest "
                + at(seen.stream().min(bySize).orElseThrow()) + ", highest "
                + at(seen.stream().max(bySize).orElseThrow()) + ".";
    }

    private String at(Month month) {
        return DisplayNumbers.plain(month.mean().value(), topic.decimals()) + " in " + LONG.format(month.month());
    }

    private YearMonth first() {
        return months().min(Comparator.naturalOrder()).orElseThrow();
    }

    private YearMonth last() {
        return months().max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<YearMonth> months() {
        return courses.stream().flatMap(course -> course.months().stream()).map(Month::month);
    }

    public static int index(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    private static YearMonth month(int index) {
        return YearMonth.of(Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
    }

    /** Index of the first measured month. */
    private int start() {
        return index(YearMonth.from(measuredFrom));
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        pen.write(title(), 16, 30, theme.title, Theme.INK);
        pen.write(topic.unit() + reading(), 16, 54, theme.text, Theme.MUTED);
        NumberAxis time = timeAxis();
        NumberAxis values = valueAxis();
        Rectangle2D area = new Rectangle2D.Double(LEFT, TOP, RIGHT - LEFT, bottom() - TOP);
        warmUp(graphics, pen, time, area);
        references.forEach(reference -> published(graphics, values, area, reference));
        plot(time, values).draw(graphics, new Rectangle2D.Double(0, TOP, RIGHT, height - TOP), null, null, null);
        names(graphics, pen, values, area);
        days(graphics, pen, time, area);
    }

    /** Lines on the days, each with a letter that no other covers. */
    private void days(Graphics2D graphics, Pen pen, NumberAxis time, Rectangle2D area) {
        double before = LEFT;
        int level = 0;
        for (MarkedDates.Day day : days) {
            double x = LEFT
                    + (place(day.date()) - time.getLowerBound())
                            / time.getRange().getLength()
                            * area.getWidth();
            level = x - before < 2 * LETTER + 2 ? level + 1 : 0;
            day(graphics, pen, day, x, TOP + LETTER + 2 + level * (2 * LETTER + 2));
            before = x;
        }
    }

    private void published(Graphics2D graphics, NumberAxis values, Rectangle2D area, ReferenceLine reference) {
        double y = values.valueToJava2D(reference.value(), area, RectangleEdge.LEFT);
        graphics.setPaint(reference.isEngland() ? Theme.MUTED : Theme.INK);
        graphics.setStroke(Theme.reference(reference.isEngland()));
        graphics.draw(new Line2D.Double(LEFT, y, RIGHT, y));
    }

    /** A line on the day, with a letter, and below the chart what the letter stands for. */
    private void day(Graphics2D graphics, Pen pen, MarkedDates.Day day, double x, double y) {
        int number = days.indexOf(day);
        String letter = String.valueOf((char) ('A' + number));
        graphics.setPaint(Theme.INK);
        graphics.setStroke(DAY);
        graphics.draw(new Line2D.Double(x, y + LETTER, x, bottom()));
        Shape circle = new Ellipse2D.Double(x - LETTER, y - LETTER, 2 * LETTER, 2 * LETTER);
        graphics.setPaint(Color.WHITE);
        graphics.fill(circle);
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(circle);
        pen.writeCentred(letter, x, y + 4.5, theme.small, Theme.INK);
        double line = height + 6 + KEY * number;
        pen.write(letter, LEFT, line, theme.small, Theme.INK);
        pen.write(
                pen.lines(day.written() + ": " + day.told(arms()), theme.small, Theme.WIDTH - LEFT - 36, 1)
                        .get(0),
                LEFT + 20,
                line,
                theme.small,
                Theme.INK);
    }

    private String reading() {
        if (yearly) {
            return ". Marker: average of the runs. Bar: its 95 % interval.";
        }
        if (courses.size() > MonthLines.MOST_BANDS) {
            return ". Line: average of the runs.";
        }
        return alone()
                ? ". Line: average of the runs. Dark band: its 95 % interval. Light band: 90 % of the runs."
                : ". Line: average of the runs. Band: its 95 % interval.";
    }

    private void warmUp(Graphics2D graphics, Pen pen, NumberAxis time, Rectangle2D area) {
        if (start() <= index(first()) || start() > index(last())) {
            return;
        }
        double x = LEFT + (start() - time.getLowerBound()) / time.getRange().getLength() * area.getWidth();
        graphics.setPaint(Theme.SHADE);
        graphics.fill(new Rectangle2D.Double(LEFT, TOP - 22, x - LEFT, bottom() - TOP + 22));
        graphics.setPaint(Theme.MUTED);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(new Line2D.Double(x, TOP - 22, x, bottom()));
        pen.writeEndingAt("warm-up", x - 8, TOP - 7, theme.small, Theme.MUTED);
        pen.write("measured from " + SHORT.format(month(start())), x + 8, TOP - 7, theme.small, Theme.MUTED);
    }

    private NumberAxis timeAxis() {
        NumberAxis axis = new NumberAxis();
        int months = index(last()) - index(first()) + 1;
        double margin = yearly ? 2 : 0;
        axis.setRange(index(first()) - margin, Math.max(index(last()), index(first()) + 1) + margin);
        int step = months > 96 ? 24 : months > 30 ? 12 : months > 12 ? 6 : months > 5 ? 2 : 1;
        axis.setTickUnit(new MonthStep(step));
        theme.plain(axis);
        return axis;
    }

    private NumberAxis valueAxis() {
        List<Double> averages = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (Course course : courses) {
            for (Month month : course.months()) {
                averages.add(month.mean().value());
                ends.add(month.mean().low());
                ends.add(month.mean().high());
                if (alone() && !yearly) {
                    ends.add(month.p05());
                    ends.add(month.p95());
                }
            }
        }
        references.forEach(reference -> ends.add(reference.value()));
        AxisSpan span = AxisSpan.of(averages, ends, topic.unit());
        return theme.axis(span.low(), span.high(), 5);
    }

    private XYPlot plot(NumberAxis time, NumberAxis values) {
        XYSeriesCollection data = new XYSeriesCollection();
        for (Course course : courses) {
            XYSeries series = new XYSeries(course.index());
            course.months()
                    .forEach(month ->
                            series.add(index(month.month()), month.mean().value()));
            data.addSeries(series);
        }
        XYPlot plot = new XYPlot(data, time, values, new MonthLines(courses, yearly));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        AxisSpace below = new AxisSpace();
        below.setBottom(BELOW);
        plot.setFixedDomainAxisSpace(below);
        AxisSpace beside = new AxisSpace();
        beside.setLeft(LEFT);
        plot.setFixedRangeAxisSpace(beside);
        return plot;
    }

    /** Writes each arm's name at the end of its line, moved apart where lines end close together. */
    private void names(Graphics2D graphics, Pen pen, NumberAxis values, Rectangle2D area) {
        List<Name> names = new ArrayList<>();
        int most = courses.size() > 6 ? 1 : courses.size() > 4 ? 2 : 3;
        for (Course course : courses) {
            course.months().stream()
                    .filter(month -> month.mean().seen())
                    .reduce((a, b) -> b)
                    .ifPresent(end -> names.add(new Name(
                            course.index(),
                            pen.lines(course.arm(), theme.small, Theme.WIDTH - RIGHT - 52, most),
                            values.valueToJava2D(end.mean().value(), area, RectangleEdge.LEFT))));
        }
        for (ReferenceLine reference : references) {
            String label = reference.label(topic.decimals())
                    + (reference.isForAll() ? "" : " (" + arms().get(reference.arm()) + ")");
            names.add(new Name(
                    reference.isEngland() ? ENGLAND : PLACE,
                    pen.lines(label, theme.small, Theme.WIDTH - RIGHT - 52, most),
                    values.valueToJava2D(reference.value(), area, RectangleEdge.LEFT)));
        }
        names.sort(Comparator.comparingDouble(Name::anchor));
        double[] middles = apart(names);
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            double middle = middles[i];
            if (name.index() < 0) {
                name(graphics, pen, name, middle);
            } else {
                ArmLayers.arm(graphics, name.index(), () -> name(graphics, pen, name, middle));
            }
        }
    }

    private void name(Graphics2D graphics, Pen pen, Name name, double middle) {
        graphics.setPaint(Theme.GRID.darker());
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(RIGHT + 4, name.anchor(), RIGHT + 18, middle));
        if (name.index() < 0) {
            graphics.setPaint(name.index() == ENGLAND ? Theme.MUTED : Theme.INK);
            graphics.setStroke(Theme.reference(name.index() == ENGLAND));
            graphics.draw(new Line2D.Double(RIGHT + 19, middle, RIGHT + 37, middle));
        } else {
            graphics.setPaint(Theme.colour(name.index()));
            graphics.fill(Theme.at(Theme.marker(name.index()), RIGHT + 28, middle));
        }
        double y = middle + 4.5 - (name.lines().size() - 1) * 7.5;
        for (String line : name.lines()) {
            pen.write(line, RIGHT + 40, y, theme.small, Theme.INK);
            y += 15;
        }
    }

    private double[] apart(List<Name> names) {
        double[] middles = names.stream().mapToDouble(Name::anchor).toArray();
        double floor = TOP - 4;
        for (int i = 0; i < middles.length; i++) {
            middles[i] = Math.max(middles[i], floor + names.get(i).height() / 2);
            floor = middles[i] + names.get(i).height() / 2;
        }
        double ceiling = height - 8;
        for (int i = middles.length - 1; i >= 0; i--) {
            middles[i] = Math.min(middles[i], ceiling - names.get(i).height() / 2);
            ceiling = middles[i] - names.get(i).height() / 2;
        }
        return middles;
    }

    /**
     * What is written at the end of a line.
     *
     * @param index place of the arm, or {@link #ENGLAND} or {@link #PLACE} for a published figure
     * @param lines of words
     * @param anchor where the line ends
     */
    private record Name(int index, List<String> lines, double anchor) {
        double height() {
            return lines.size() * 15 + 7;
        }
    }

    /** A step along the axis of months, whose marks are written as months. */
    private static final class MonthStep extends NumberTickUnit {
        private static final long serialVersionUID = 1L;

        MonthStep(double months) {
            super(months);
        }

        @Override
        public String valueToString(double index) {
            return SHORT.format(month((int) Math.round(index)));
        }
    }
}

package mainstay.report.chart.study;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.report.chart.AxisSpan;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.LineEndLabels;
import mainstay.report.chart.MonthTicks;
import mainstay.report.chart.Pen;
import mainstay.report.chart.PlainPlot;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.FileName;
import mainstay.report.content.Month;
import mainstay.report.content.MonthName;
import mainstay.report.content.ReferenceLine;
import mainstay.report.content.Topic;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
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

    private final Theme theme;
    private final Topic topic;
    private final LocalDate measuredFrom;
    private final List<MonthCourse> courses;
    private final List<ReferenceLine> references;
    private final List<MarkedDates.Day> days;
    /** Without the lines that say what letters stand for. */
    private final double height;

    private final boolean yearly;

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
            List<MonthCourse> courses,
            List<ReferenceLine> references,
            List<MarkedDates.Day> days) {
        this.theme = theme;
        this.topic = topic;
        this.measuredFrom = measuredFrom;
        this.courses = courses;
        this.references = references;
        this.height = Math.max(LEAST_HEIGHT, TOP + 4 + NAME * (courses.size() + references.size()));
        this.days = days.stream().filter(this::isDrawn).toList();
        this.yearly = courses.stream().noneMatch(MonthCourse::runsOn);
    }

    private boolean isDrawn(MarkedDates.Day day) {
        return courses.stream().anyMatch(course -> !course.months().isEmpty())
                && MonthTicks.place(day.date()) > MonthTicks.index(first())
                && MonthTicks.place(day.date()) < MonthTicks.index(last()) + 1;
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
        return (int) height + new DayMarks(theme, days, arms()).height();
    }

    private double bottom() {
        return height - BELOW;
    }

    private boolean alone() {
        return courses.size() == 1;
    }

    private String description() {
        return "Line chart of " + topic.title() + " in " + topic.unit() + ", from " + MonthName.full(first()) + " to "
                + MonthName.full(last())
                + (start() > MonthTicks.index(first())
                        ? "; the months before " + MonthName.full(MonthTicks.month(start())) + " are warm-up"
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
        return courses.stream().map(MonthCourse::arm).toList();
    }

    private String sentence(MonthCourse course) {
        List<Month> seen = course.months().stream()
                .filter(month -> month.mean().seen() && MonthTicks.index(month.month()) >= start())
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
        return DisplayNumbers.plain(month.mean().value(), topic.decimals()) + " in " + MonthName.full(month.month());
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

    /** Index of the first measured month. */
    private int start() {
        return MonthTicks.index(YearMonth.from(measuredFrom));
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(title(), topic.unit() + reading()).draw(pen, theme);
        NumberAxis time = timeAxis();
        NumberAxis values = valueAxis();
        Rectangle2D area = new Rectangle2D.Double(LEFT, TOP, RIGHT - LEFT, bottom() - TOP);
        warmUp(graphics, pen, time, area);
        references.forEach(reference -> published(graphics, values, area, reference));
        plot(time, values).draw(graphics, new Rectangle2D.Double(0, TOP, RIGHT, height - TOP), null, null, null);
        names(pen, values, area).draw(graphics, pen);
        new DayMarks(theme, days, arms()).draw(graphics, LEFT, TOP, bottom(), height + 6, day -> x(day, time, area));
    }

    private static double x(LocalDate day, NumberAxis time, Rectangle2D area) {
        return LEFT
                + (MonthTicks.place(day) - time.getLowerBound())
                        / time.getRange().getLength()
                        * area.getWidth();
    }

    private void published(Graphics2D graphics, NumberAxis values, Rectangle2D area, ReferenceLine reference) {
        double y = values.valueToJava2D(reference.value(), area, RectangleEdge.LEFT);
        graphics.setPaint(reference.isEngland() ? Theme.MUTED : Theme.INK);
        graphics.setStroke(Theme.reference(reference.isEngland()));
        graphics.draw(new Line2D.Double(LEFT, y, RIGHT, y));
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
        if (start() <= MonthTicks.index(first()) || start() > MonthTicks.index(last())) {
            return;
        }
        double x = LEFT + (start() - time.getLowerBound()) / time.getRange().getLength() * area.getWidth();
        graphics.setPaint(Theme.SHADE);
        graphics.fill(new Rectangle2D.Double(LEFT, TOP - 22, x - LEFT, bottom() - TOP + 22));
        graphics.setPaint(Theme.MUTED);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(new Line2D.Double(x, TOP - 22, x, bottom()));
        pen.writeEndingAt("warm-up", x - 8, TOP - 7, theme.small, Theme.MUTED);
        pen.write(
                "measured from " + MonthName.brief(MonthTicks.month(start())),
                x + 8,
                TOP - 7,
                theme.small,
                Theme.MUTED);
    }

    private NumberAxis timeAxis() {
        NumberAxis axis = new NumberAxis();
        int months = MonthTicks.index(last()) - MonthTicks.index(first()) + 1;
        double margin = yearly ? 2 : 0;
        axis.setRange(
                MonthTicks.index(first()) - margin,
                Math.max(MonthTicks.index(last()), MonthTicks.index(first()) + 1) + margin);
        int step = months > 96 ? 24 : months > 30 ? 12 : months > 12 ? 6 : months > 5 ? 2 : 1;
        axis.setTickUnit(MonthTicks.every(step));
        theme.plain(axis);
        return axis;
    }

    private NumberAxis valueAxis() {
        List<Double> averages = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (MonthCourse course : courses) {
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
        for (MonthCourse course : courses) {
            XYSeries series = new XYSeries(course.index());
            course.months()
                    .forEach(month -> series.add(
                            MonthTicks.index(month.month()), month.mean().value()));
            data.addSeries(series);
        }
        XYPlot plot = new XYPlot(data, time, values, new MonthLines(courses, yearly));
        PlainPlot.style(plot, LEFT, BELOW);
        return plot;
    }

    /** Each arm's name, and what is published, at the end of its line. */
    private LineEndLabels names(Pen pen, NumberAxis values, Rectangle2D area) {
        LineEndLabels labels = new LineEndLabels(theme, RIGHT, TOP - 4, height - 8);
        int most = courses.size() > 6 ? 1 : courses.size() > 4 ? 2 : 3;
        for (MonthCourse course : courses) {
            course.months().stream()
                    .filter(month -> month.mean().seen())
                    .reduce((a, b) -> b)
                    .ifPresent(end -> labels.arm(
                            pen,
                            course.index(),
                            course.arm(),
                            values.valueToJava2D(end.mean().value(), area, RectangleEdge.LEFT),
                            most));
        }
        for (ReferenceLine reference : references) {
            String label = reference.label(topic.decimals())
                    + (reference.isForAll() ? "" : " (" + arms().get(reference.arm()) + ")");
            double end = values.valueToJava2D(reference.value(), area, RectangleEdge.LEFT);
            labels.reference(pen, reference.isEngland(), label, end, most);
        }
        return labels;
    }
}

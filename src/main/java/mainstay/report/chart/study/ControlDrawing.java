package mainstay.report.chart.study;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mainstay.report.chart.AxisSpan;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.FileName;
import mainstay.report.content.MonthName;
import mainstay.report.content.Topic;
import mainstay.results.closelook.ControlRow;
import mainstay.results.closelook.DateRow;
import org.jfree.chart.axis.NumberAxis;

/** An indicator on XmR charts, a panel for each arm, all on one scale: which months are signals and which are noise. */
public final class ControlDrawing {
    private static final double LEFT = 16;
    private static final double GAP = 24;
    private static final double TOP = 96;

    private final Theme theme;
    private final Topic topic;
    private final List<Panel> panels;

    /**
     * One arm.
     *
     * @param arm its name
     * @param index its place among the arms
     * @param rows its months, in order
     * @param dates what leaders did
     */
    public record Panel(String arm, int index, List<ControlRow> rows, List<DateRow> dates) {
        /** What leaders did from one month to another, by day; what is said twice of a day is said once. */
        Map<LocalDate, List<String>> dates(YearMonth first, YearMonth last) {
            Map<LocalDate, List<String>> days = new TreeMap<>();
            for (DateRow row : dates) {
                LocalDate day = LocalDate.parse(row.date());
                YearMonth month = YearMonth.from(day);
                if (!month.isBefore(first) && !month.isAfter(last)) {
                    List<String> said = days.computeIfAbsent(day, it -> new ArrayList<>());
                    if (!said.contains(row.words())) {
                        said.add(row.words());
                    }
                }
            }
            return days;
        }
    }

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
        boolean dated =
                panels.stream().anyMatch(panel -> !panel.dates(first(), last()).isEmpty());
        return ControlPanel.height(dated) + 12;
    }

    private String description() {
        return "Control charts of " + topic.title() + " in " + topic.unit() + ", " + MonthName.full(first()) + " to "
                + MonthName.full(last()) + ". "
                + panels.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(Panel panel) {
        ControlRow any = panel.rows().get(0);
        List<String> signals = ControlRule.signals(panel.rows());
        return panel.arm() + ": centre " + number(any.centre()) + ", " + limits(any) + "; "
                + (signals.isEmpty() ? "no signal" : String.join("; ", signals)) + ".";
    }

    private String limits(ControlRow row) {
        if (Double.isNaN(row.lower())) {
            return Double.isNaN(row.upper()) ? "no limit" : "no lower limit, upper limit " + number(row.upper());
        }
        return Double.isNaN(row.upper())
                ? "lower limit " + number(row.lower()) + ", no upper limit"
                : "limits " + number(row.lower()) + " and " + number(row.upper());
    }

    private String number(double value) {
        return DisplayNumbers.plain(value, topic.decimals());
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

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(
                        title(),
                        topic.unit() + ". Thick line: centre. Dashed: limits. Shaded: the months they are made from")
                .draw(pen, theme);
        double x = pen.write("Signals:", 16, 80, theme.tiny, Theme.INK) + 16;
        for (ControlRule rule : ControlRule.values()) {
            graphics.setPaint(rule.colour());
            graphics.fill(rule.sign(x, 76));
            x = pen.write(rule.words(), x + 11, 80, theme.tiny, Theme.INK) + 24;
        }
        NumberAxis values = values();
        for (int i = 0; i < panels.size(); i++) {
            double left = LEFT + i % across() * (width() + GAP);
            int shelf = i / across();
            double top = TOP + shelf * shelf();
            new ControlPanel(graphics, theme, topic, panels.get(i), first(), last(), values, left, top, width()).draw();
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
}

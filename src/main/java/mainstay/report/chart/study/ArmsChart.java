package mainstay.report.chart.study;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import mainstay.report.chart.ArmLayers;
import mainstay.report.chart.AxisSpan;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.RowsPlot;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.content.FileName;
import mainstay.report.content.Finding;
import mainstay.report.content.ReferenceLine;
import mainstay.report.content.Topic;
import mainstay.report.content.VerdictLabel;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.SummaryRow;
import org.jfree.chart.axis.NumberAxis;

/** One measure, the arms one below the other: a marker for the average, a bar for its interval, a line for the runs. */
public final class ArmsChart {
    private static final double LEFT = 212;
    private static final double RIGHT = 640;
    private static final double ROW = 50;
    private static final double BOTTOM = 54;
    private static final double LABEL = 20;

    private final Theme theme;
    private final Topic topic;
    private final List<Row> rows;
    private final List<ReferenceLine> references;
    private final double top;

    /**
     * One arm.
     *
     * @param arm its name
     * @param index its place among the arms
     * @param summary its row; null when the table has none
     * @param comparison its difference from the baseline; null for the baseline
     */
    public record Row(String arm, int index, SummaryRow summary, ComparisonRow comparison) {
        public Estimate mean() {
            return summary == null ? Estimate.NONE : Estimate.of(summary);
        }
    }

    public ArmsChart(Theme theme, Topic topic, List<Row> rows, List<ReferenceLine> references) {
        this.theme = theme;
        this.topic = topic;
        this.rows = rows;
        this.references = references;
        this.top = (counts().isEmpty() ? 74 : 96) + LABEL * labelled().size();
    }

    /** Published figures with a line through all rows, and a label of their own. */
    private List<ReferenceLine> labelled() {
        return references.stream().filter(ReferenceLine::isForAll).toList();
    }

    private String title() {
        return new Finding(
                        topic,
                        rows.stream()
                                .map(Row::comparison)
                                .filter(Objects::nonNull)
                                .toList())
                .title();
    }

    public Chart chart() {
        double height = top + ROW * rows.size() + BOTTOM;
        return new Chart(FileName.of(topic.name() + "-by-arm"), title(), description(), (int) height, this::draw);
    }

    /** How many arms are better, worse and so on; empty when there is nothing to compare. */
    private String counts() {
        List<VerdictLabel> verdicts = rows.stream()
                .filter(row -> row.comparison() != null)
                .map(row -> VerdictLabel.of(row.comparison()))
                .toList();
        if (verdicts.size() == 1) {
            return sentenceCase(verdicts.get(0).word());
        }
        String counts = Arrays.stream(VerdictLabel.values())
                .filter(verdicts::contains)
                .map(verdict -> verdict.word() + " in "
                        + verdicts.stream().filter(verdict::equals).count())
                .collect(Collectors.joining(", "));
        return verdicts.isEmpty() ? "" : sentenceCase(counts) + " of " + verdicts.size() + " arms";
    }

    private String againstBaseline() {
        List<String> baselines = rows.stream()
                .filter(row -> row.comparison() != null)
                .map(row -> row.comparison().baseline())
                .distinct()
                .toList();
        return baselines.isEmpty()
                ? ""
                : counts() + ", "
                        + (baselines.size() == 1
                                ? "compared with " + baselines.get(0)
                                : "each compared with the arm it names");
    }

    private static String sentenceCase(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String description() {
        return "Chart of " + topic.title() + " in " + topic.unit() + ", one row for each arm. "
                + (counts().isEmpty() ? "" : againstBaseline() + ". ")
                + rows.stream().map(this::sentence).collect(Collectors.joining(" "))
                + references.stream()
                        .map(reference -> " " + reference.label(topic.decimals())
                                + (reference.isForAll() ? "." : ", held against " + arm(reference) + "."))
                        .collect(Collectors.joining());
    }

    private String arm(ReferenceLine reference) {
        return rows.get(reference.arm()).arm();
    }

    private String sentence(Row row) {
        String value = row.mean().seen() ? value(row) : DisplayNumbers.NONE;
        return row.arm() + ": " + value
                + (row.comparison() == null
                        ? "."
                        : ", " + VerdictLabel.of(row.comparison()).word() + ", difference " + difference(row) + ".");
    }

    private String value(Row row) {
        String interval = DisplayNumbers.interval(row.mean(), topic.decimals());
        return DisplayNumbers.plain(row.mean().value(), topic.decimals())
                + (interval.isEmpty() ? "" : " (" + interval + ")");
    }

    private String difference(Row row) {
        Estimate difference = Estimate.of(row.comparison());
        int decimals = DisplayNumbers.finer(difference, topic.differenceDecimals());
        String interval = DisplayNumbers.signedInterval(difference, decimals);
        return DisplayNumbers.signed(difference.value(), decimals) + (interval.isEmpty() ? "" : " (" + interval + ")");
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(title(), againstBaseline(), topic.scale()).draw(pen, theme);
        NumberAxis axis = axis();
        for (ReferenceLine reference : references) {
            published(graphics, pen, axis, reference);
        }
        RowsPlot.draw(
                graphics,
                new Rectangle2D.Double(LEFT, top, RIGHT - LEFT, ROW * rows.size()),
                rows.stream().mapToDouble(row -> row.mean().value()),
                axis,
                this::mark);
        pen.writeCentred(topic.unit(), (LEFT + RIGHT) / 2, top + ROW * rows.size() + 44, theme.small, Theme.MUTED);
        for (Row row : rows) {
            double middle = top + ROW * (rows.indexOf(row) + 0.5);
            ArmLayers.arm(graphics, row.index(), () -> words(pen, row, middle));
        }
    }

    /** A dashed line with a label above the rows; or, for one arm only, through its row. */
    private void published(Graphics2D graphics, Pen pen, NumberAxis axis, ReferenceLine reference) {
        double x = LEFT
                + (reference.value() - axis.getLowerBound()) / axis.getRange().getLength() * (RIGHT - LEFT);
        graphics.setPaint(reference.isEngland() ? Theme.MUTED : Theme.INK);
        graphics.setStroke(Theme.reference(reference.isEngland()));
        if (!reference.isForAll()) {
            double y = top + ROW * reference.arm();
            ArmLayers.arm(graphics, reference.arm(), () -> graphics.draw(new Line2D.Double(x, y + 4, x, y + ROW - 4)));
            return;
        }
        double y = top - 6 - LABEL * (labelled().size() - 1 - labelled().indexOf(reference));
        graphics.draw(new Line2D.Double(x, y + 1, x, top + ROW * rows.size()));
        String label = reference.label(topic.decimals());
        double half = pen.width(label, theme.small) / 2;
        pen.writeCentred(
                label,
                Math.max(LEFT, Math.min(x, Theme.WIDTH - 16 - half)),
                y - 3,
                theme.small,
                reference.isEngland() ? Theme.MUTED : Theme.INK);
    }

    private void words(Pen pen, Row row, double middle) {
        List<String> name = pen.lines(row.arm(), theme.strong, LEFT - 32, 3);
        for (int i = 0; i < name.size(); i++) {
            pen.write(name.get(i), 16, middle + 5 + 16 * (i - (name.size() - 1) / 2.0), theme.strong, Theme.INK);
        }
        if (!row.mean().seen()) {
            pen.write(DisplayNumbers.NONE, RIGHT + 14, middle + 5, theme.text, Theme.MUTED);
            return;
        }
        boolean compared = row.comparison() != null;
        double line = compared ? middle - 4 : middle + 5;
        double end = pen.write(
                DisplayNumbers.plain(row.mean().value(), topic.decimals()), RIGHT + 14, line, theme.strong, Theme.INK);
        String interval = DisplayNumbers.interval(row.mean(), topic.decimals());
        if (!interval.isEmpty()) {
            pen.write(" (" + interval + ")", end + 2, line, theme.small, Theme.MUTED);
        }
        if (compared) {
            VerdictLabel verdict = VerdictLabel.of(row.comparison());
            pen.write(verdict.symbol() + " " + verdict.word(), RIGHT + 14, middle + 15, theme.small, Theme.INK);
        }
    }

    private NumberAxis axis() {
        List<Double> ends = new ArrayList<>();
        for (Row row : rows) {
            if (row.summary() != null) {
                ends.add(row.summary().p05());
                ends.add(row.summary().p95());
            }
            ends.add(row.mean().low());
            ends.add(row.mean().high());
        }
        references.forEach(reference -> ends.add(reference.value()));
        AxisSpan span = AxisSpan.of(rows.stream().map(row -> row.mean().value()).toList(), ends, topic.unit());
        return theme.axis(span.low(), span.high(), 5);
    }

    /** The row of one arm: a line for the runs, a bar for the interval, a marker for the average. */
    private void mark(Graphics2D graphics, int place, double y, RowsPlot.Scale scale) {
        Row row = rows.get(place);
        if (row.mean().seen()) {
            ArmLayers.arm(graphics, row.index(), () -> {
                Pen pen = new Pen(graphics);
                line(pen, row, y, scale, row.summary().p05(), row.summary().p95(), 1.5);
                line(pen, row, y, scale, row.mean().low(), row.mean().high(), 5);
                pen.marker(row.index(), scale.x(row.mean().value()), y);
            });
        }
    }

    private static void line(Pen pen, Row row, double y, RowsPlot.Scale scale, double low, double high, double width) {
        if (!Double.isNaN(low) && !Double.isNaN(high)) {
            pen.stroke(scale.x(low), y, scale.x(high), y, width, Theme.colour(row.index()));
        }
    }
}

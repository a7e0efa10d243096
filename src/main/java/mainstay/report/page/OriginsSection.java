package mainstay.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mainstay.event.Queue;
import mainstay.report.chart.Theme;
import mainstay.report.chart.study.Waterfall;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.content.FileName;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.Topic;
import mainstay.results.study.ExplanationRow;
import mainstay.results.study.Tables;

/** Where the differences of each arm come from: what the table of explanations says, drawn and told. */
final class OriginsSection {
    private static final String ALL = "all";

    private final LoadedResults results;
    private final List<String> arms;
    private final Theme theme;

    /**
     * The section of one arm.
     *
     * @param anchor where it stands on the page
     * @param arm its name
     * @param sentences what the biggest parts are
     * @param figures a chart for each difference
     * @param stepSentences what the biggest parts of waiting for single steps are; of clear differences only
     * @param steps the same as a table; none when nothing is said of waiting
     */
    public record Origin(
            String anchor,
            String arm,
            List<String> sentences,
            List<Figure> figures,
            List<String> stepSentences,
            List<Grid> steps) {}

    OriginsSection(LoadedResults results, List<String> arms, Theme theme) {
        this.results = results;
        this.arms = arms;
        this.theme = theme;
    }

    /** One section for each arm with a clear difference. */
    List<Origin> sections() {
        return arms.stream()
                .filter(arm -> rows(arm).findAny().isPresent())
                .map(this::section)
                .toList();
    }

    private Origin section(String arm) {
        List<ExplanationRow> totals = rows(arm).filter(OriginsSection::isTotal).toList();
        return new Origin(
                "origins-" + (1 + arms.indexOf(arm)),
                arm,
                sentences(arm, totals.stream().filter(OriginsSection::isDrawn)),
                totals.stream()
                        .filter(OriginsSection::isDrawn)
                        .map(this::figure)
                        .toList(),
                sentences(arm, totals.stream().filter(row -> !isDrawn(row) && !Double.isNaN(row.sharePercent()))),
                steps(arm));
    }

    private static List<String> sentences(String arm, Stream<ExplanationRow> totals) {
        return totals.map(row -> sentence(arm, row.sentence()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Stream<ExplanationRow> rows(String arm) {
        return results.tables().explanation().stream().filter(row -> row.arm().equals(arm));
    }

    private static boolean isTotal(ExplanationRow row) {
        return row.part().equals(ExplanationRow.TOTAL);
    }

    /** Single steps have a table together. */
    private static boolean isDrawn(ExplanationRow total) {
        return !total.about().equals(ExplanationRow.WAITING) || total.group().equals(ALL);
    }

    /** Without the name of the arm, under whose heading it stands. */
    static String sentence(String arm, String sentence) {
        String opening = arm + ": ";
        String text = sentence.startsWith(opening) ? sentence.substring(opening.length()) : sentence;
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Figure figure(ExplanationRow total) {
        boolean changes = total.about().equals(ExplanationRow.CHANGES);
        List<ExplanationRow> parts = rows(total.arm())
                .filter(row -> row.about().equals(total.about()) && row.group().equals(total.group()))
                .filter(row -> !isTotal(row))
                .sorted(Comparator.comparingDouble(row -> -Math.abs(row.difference())))
                .toList();
        String whom = total.group().equals(ALL)
                ? ""
                : ", " + Topic.words(total.group()).toLowerCase(Locale.UK).replace("looked after", "looked-after")
                        + " children";
        String what = (changes ? "changes of worker by reason" : "waiting by what holds it up") + whom;
        String unit = (changes ? "changes" : "working days") + " per child-year";
        Waterfall chart = new Waterfall(
                theme,
                name(total),
                Topic.words(what) + ": from " + total.baseline() + " to " + total.arm(),
                unit,
                end(total.baseline(), parts),
                end(total.arm(), parts),
                parts.stream()
                        .filter(row -> row.difference() != 0)
                        .map(row -> new Waterfall.Part(label(row), Estimate.of(row)))
                        .toList(),
                Estimate.of(total));
        List<Grid.Row> rows = new ArrayList<>();
        parts.stream()
                .map(row -> row(row, chart.decimals(), value(total.baseline(), row), value(total.arm(), row)))
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> cell.exact().matches(".*[1-9].*")))
                .forEach(rows::add);
        rows.add(total(total, chart));
        return Figure.of(
                chart.chart(),
                "Each step begins where the one above it ends. Solid: adds; hollow: takes away. Thin line: 95 % interval of"
                        + " that step alone.",
                new Grid(
                        Topic.words(what) + ": " + unit + ", difference of " + total.arm() + " from " + total.baseline()
                                + ", share of the whole difference, and the averages themselves",
                        List.of(
                                changes ? "Reason" : "What holds it up",
                                "Difference (95 % interval)",
                                "Share",
                                total.baseline(),
                                total.arm()),
                        rows));
    }

    /** An arm, and all that it has of these parts. */
    private Waterfall.End end(String arm, List<ExplanationRow> parts) {
        return new Waterfall.End(
                arm,
                arms.indexOf(arm),
                parts.stream().mapToDouble(part -> value(arm, part).value()).sum());
    }

    /** What an arm has of a part. */
    private Estimate value(String arm, ExplanationRow part) {
        Tables tables = results.tables();
        Stream<Estimate> found = part.about().equals(ExplanationRow.CHANGES)
                ? tables.reasons().stream()
                        .filter(row -> row.arm().equals(arm)
                                && row.cohort().equals(part.group())
                                && row.reason().equals(part.part()))
                        .map(Estimate::of)
                : tables.waits().stream()
                        .filter(row -> row.arm().equals(arm)
                                && row.step().equals(part.group())
                                && row.queue().equals(part.part()))
                        .map(Estimate::of);
        return found.findFirst().orElse(Estimate.NONE);
    }

    private String name(ExplanationRow total) {
        return FileName.of(total.about() + (total.group().equals(ALL) ? "" : "-" + total.group()) + "-where-from-"
                + (1 + arms.indexOf(total.arm())) + "-" + FileName.part(total.arm()));
    }

    private static Grid.Row row(ExplanationRow row, int decimals, Estimate baseline, Estimate arm) {
        return new Grid.Row(
                label(row),
                "",
                List.of(
                        Grid.Cell.difference(Estimate.of(row), decimals),
                        Double.isNaN(row.sharePercent())
                                ? Grid.Cell.words("–")
                                : new Grid.Cell(DisplayNumbers.plain(row.sharePercent(), 0) + " %", "", "", null),
                        cell(baseline, decimals),
                        cell(arm, decimals)));
    }

    /** The sums are words here: no table holds them, the drawing adds them up. */
    private static Grid.Row total(ExplanationRow total, Waterfall chart) {
        Grid.Row row = row(total, chart.decimals(), Estimate.NONE, Estimate.NONE);
        return new Grid.Row(
                row.heading(),
                row.detail(),
                Stream.concat(
                                row.cells().stream().limit(2),
                                chart.ends().stream().map(Grid.Cell::words))
                        .toList());
    }

    private static Grid.Cell cell(Estimate value, int decimals) {
        return value.seen() ? Grid.Cell.estimate(value, decimals) : Grid.Cell.words("–");
    }

    /** Waiting step by step: what holds it up down the side, the steps across. */
    private List<Grid> steps(String arm) {
        List<ExplanationRow> waiting = rows(arm)
                .filter(row -> row.about().equals(ExplanationRow.WAITING)
                        && !row.group().equals(ALL))
                .toList();
        List<String> steps =
                waiting.stream().map(ExplanationRow::group).distinct().toList();
        if (steps.isEmpty()) {
            return List.of();
        }
        List<Estimate> totals = waiting.stream()
                .filter(OriginsSection::isTotal)
                .map(Estimate::of)
                .toList();
        int decimals = DisplayNumbers.forIntervals(totals, 2);
        List<Grid.Row> rows = new ArrayList<>();
        for (String part : waiting.stream().map(ExplanationRow::part).distinct().toList()) {
            List<ExplanationRow> across =
                    waiting.stream().filter(row -> row.part().equals(part)).toList();
            if (across.stream().anyMatch(row -> row.difference() != 0)) {
                rows.add(new Grid.Row(
                        label(across.get(0)),
                        "",
                        across.stream()
                                .map(row -> Grid.Cell.difference(Estimate.of(row), decimals))
                                .toList()));
            }
        }
        return List.of(new Grid(
                "Waiting for each step, in working days per child-year: difference from "
                        + waiting.get(0).baseline(),
                Stream.concat(Stream.of("What holds it up"), steps.stream().map(Topic::words))
                        .toList(),
                rows));
    }

    private static String label(ExplanationRow row) {
        if (isTotal(row)) {
            return "All together";
        }
        for (Queue queue : Queue.values()) {
            if (queue.name().toLowerCase(Locale.ROOT).equals(row.part())) {
                return "Waiting " + queue.words();
            }
        }
        return ReasonFigures.label(row.part());
    }
}

package mainstay.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.event.ChangeReason;
import mainstay.report.chart.Theme;
import mainstay.report.chart.study.PanelsChart;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.Topic;
import mainstay.results.study.ReasonRow;

/** Makes the figures that say why workers change. */
final class ReasonFigures {
    private static final String INTERVAL = "95 % interval";

    private final LoadedResults results;
    private final List<String> arms;
    private final Theme theme;

    ReasonFigures(LoadedResults results, List<String> arms, Theme theme) {
        this.results = results;
        this.arms = arms;
        this.theme = theme;
    }

    /** Changes of worker by reason, one figure for each group of children. */
    List<Figure> reasons() {
        return results.tables().reasons().stream()
                .map(ReasonRow::cohort)
                .distinct()
                .map(this::reasons)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Figure> reasons(String cohort) {
        List<ReasonRow> changes = results.tables().reasons().stream()
                .filter(change -> change.cohort().equals(cohort))
                .toList();
        List<String> all = changes.stream()
                .filter(change -> change.changesPerChildYear() != 0)
                .map(ReasonRow::reason)
                .distinct()
                .sorted((a, b) -> Double.compare(largest(changes, b), largest(changes, a)))
                .toList();
        // The first worker of a child replaces none, so it is a row of the table and no bar.
        List<String> reasons = all.stream()
                .filter(reason -> !reason.equals(ChangeReason.FCONTA.name()))
                .toList();
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        String whom = cohort.equals("all") ? "" : ", " + Topic.words(cohort).toLowerCase(Locale.UK) + " children";
        String unit = "changes of worker per child-year";
        List<String> labels = reasons.stream().map(ReasonFigures::label).toList();
        PanelsChart chart = new PanelsChart(
                theme,
                "changes-of-worker-by-reason" + (cohort.equals("all") ? "" : "-" + cohort),
                "Why a child’s worker changes" + whom,
                unit,
                labels,
                PanelsChart.panels(arms, reasons, (arm, reason) -> changes.stream()
                        .filter(change ->
                                change.arm().equals(arm) && change.reason().equals(reason))
                        .map(Estimate::of)
                        .findFirst()));
        return Optional.of(Figure.of(
                chart.chart(),
                "Each change is counted under one reason of the statutory return; a first worker, at first contact or"
                        + " re-referral, is no change. Thin line at the end of a bar: 95 % interval, where it is wide"
                        + " enough to see.",
                new Grid(
                        "Changes of worker by reason" + whom + " (" + unit + "), average and " + INTERVAL
                                + ", and in percent of all beginnings with a worker",
                        columns("Reason"),
                        all.stream()
                                .map(reason -> reasonRow(changes, reason, Math.min(3, chart.decimals() + 1)))
                                .toList(),
                        Grid.Across.ARMS)));
    }

    private Grid.Row reasonRow(List<ReasonRow> changes, String reason, int decimals) {
        List<Grid.Cell> cells = arms.stream()
                .map(arm -> changes.stream()
                        .filter(change ->
                                change.arm().equals(arm) && change.reason().equals(reason))
                        .findFirst()
                        .map(change -> withShare(change, decimals))
                        .orElse(Grid.Cell.words(DisplayNumbers.NONE)))
                .toList();
        return new Grid.Row(label(reason), reason, cells);
    }

    private static Grid.Cell withShare(ReasonRow change, int decimals) {
        Grid.Cell cell = Grid.Cell.estimate(Estimate.of(change), decimals);
        return Double.isNaN(change.sharePercent())
                ? cell
                : new Grid.Cell(
                        cell.text(),
                        cell.exact(),
                        cell.note() + "; " + DisplayNumbers.plain(change.sharePercent(), 0) + " %",
                        null);
    }

    private static double largest(List<ReasonRow> changes, String reason) {
        return changes.stream()
                .filter(change -> change.reason().equals(reason))
                .mapToDouble(change -> change.changesPerChildYear())
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(0);
    }

    static String label(String reason) {
        for (ChangeReason known : ChangeReason.values()) {
            if (known.name().equals(reason)) {
                return known.label();
            }
        }
        return reason.equalsIgnoreCase("all") || reason.equalsIgnoreCase("total") ? "All reasons" : reason;
    }

    private List<String> columns(String first) {
        return Stream.concat(Stream.of(first), arms.stream()).toList();
    }
}

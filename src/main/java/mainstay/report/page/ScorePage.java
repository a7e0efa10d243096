package mainstay.report.page;

import java.util.List;
import java.util.stream.Stream;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Theme;
import mainstay.report.chart.analysis.PlacesChart;
import mainstay.report.chart.analysis.ScoreChart;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.results.evidence.ScoreRow;
import mainstay.results.evidence.ScoreRow.Verdict;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.folder.Manifest;

/**
 * What stands on the page of a score.
 *
 * @param name of the score
 * @param question what was asked
 * @param answer how many patterns are met
 * @param scores every pattern
 * @param score the chart of patterns
 * @param places the chart of places; empty when none was simulated
 * @param charts all that are drawn
 */
public record ScorePage(
        String name,
        String question,
        String answer,
        List<Row> scores,
        Drawing score,
        List<Drawing> places,
        List<Chart> charts) {
    /**
     * A pattern.
     *
     * @param id its number
     * @param title in words
     * @param unit unit of the figures
     * @param published the published value
     * @param band what counts as met
     * @param simulated the simulated value
     * @param interval its 95 % interval
     * @param verdict whether it is met
     * @param fitted whether it was fitted
     * @param reason why it is not met
     */
    public record Row(
            String id,
            String title,
            String unit,
            String published,
            String band,
            String simulated,
            String interval,
            String verdict,
            String fitted,
            String reason) {}

    /** The page of a score. */
    public static ScorePage of(Manifest manifest, ScoreTables tables, Theme theme) {
        Chart patterns = new ScoreChart(theme, tables.scores()).chart();
        PlacesChart drawn = new PlacesChart(theme, tables.places(), tables.byPlace());
        List<Chart> places = drawn.isEmpty() ? List.of() : List.of(drawn.chart());
        return new ScorePage(
                manifest.name(),
                manifest.question(),
                answer(tables.scores()),
                tables.scores().stream().map(ScorePage::row).toList(),
                Drawing.of(patterns, "Every pattern: a full circle within its band is met, an open diamond is not."),
                places.stream()
                        .map(chart -> Drawing.of(chart, "Published and simulated figures of each place."))
                        .toList(),
                Stream.concat(Stream.of(patterns), places.stream()).toList());
    }

    private static String answer(List<ScoreRow> scores) {
        long met = scores.stream().filter(row -> row.verdict() == Verdict.MET).count();
        long compared = scores.stream()
                .filter(row -> row.verdict() != Verdict.NOT_COMPARED)
                .count();
        long fitted = scores.stream()
                .filter(row -> row.verdict() == Verdict.MET && row.fitted())
                .count();
        if (compared == 0) {
            return "None of the " + scores.size() + " patterns could be compared: there was nothing to observe.";
        }
        return met + " of the " + compared + " patterns that could be compared are met; " + fitted
                + " of these are no test, because settings were chosen with a view to them.";
    }

    private static Row row(ScoreRow row) {
        int decimals = row.decimals();
        return new Row(
                row.id(),
                row.title(),
                row.unit(),
                DisplayNumbers.plain(row.published(), decimals),
                DisplayNumbers.plain(row.low(), decimals) + " to " + DisplayNumbers.plain(row.high(), decimals),
                Double.isNaN(row.simulated()) ? "" : DisplayNumbers.plain(row.simulated(), decimals),
                DisplayNumbers.interval(new Estimate(row.simulated(), row.ciLow(), row.ciHigh()), decimals),
                row.verdict().word(),
                row.fitted() ? "fitted" : "",
                row.reason());
    }
}

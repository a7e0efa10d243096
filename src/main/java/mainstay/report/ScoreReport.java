package mainstay.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.results.ScoreFolder;
import mainstay.results.ScoreRow;
import mainstay.results.ScoreRow.Verdict;
import mainstay.results.ScoreTables;

/** Draws the charts of a score and writes its report: one page that needs nothing beside it. */
public final class ScoreReport {
    private final Path folder;

    /** A report on the score in a folder. */
    public ScoreReport(Path folder) {
        this.folder = folder;
    }

    /**
     * What stands on the page.
     *
     * @param name of the score
     * @param question what was asked
     * @param answer how many patterns are met
     * @param scores every pattern
     * @param score the chart of patterns
     * @param places the chart of places; empty when none was simulated
     */
    record Contents(
            String name, String question, String answer, List<Row> scores, Drawing score, List<Drawing> places) {}

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
    record Row(
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

    /**
     * A chart on the page.
     *
     * @param name of its files
     * @param svg the drawing itself
     */
    record Drawing(String name, String svg) {}

    /**
     * Writes {@code charts/score} and, of a score with places, {@code charts/places}, as SVG and PNG, and
     * {@code report.html}, over older ones.
     *
     * @return the path of {@code report.html}
     * @throws mainstay.results.ResultsProblem when the folder holds no complete score, or a table cannot be read
     * @throws IOException when a file cannot be written
     */
    public Path write() throws IOException {
        ScoreFolder score = ScoreFolder.open(folder);
        ScoreTables tables = score.tables();
        Theme theme = new Theme(Typeface.bundled());
        Files.createDirectories(folder.resolve("charts"));
        Drawing patterns = drawn(new ScoreChart(theme, tables.scores()).chart());
        PlacesChart places = new PlacesChart(theme, tables.places(), tables.byPlace());
        List<Drawing> ofPlaces = new ArrayList<>();
        if (!places.isEmpty()) {
            ofPlaces.add(drawn(places.chart()));
        }
        Contents contents = new Contents(
                score.manifest().name(),
                score.manifest().question(),
                answer(tables.scores()),
                tables.scores().stream().map(ScoreReport::row).toList(),
                patterns,
                ofPlaces);
        Path page = folder.resolve("report.html");
        Report.replace(page, Page.html("score.ftlh", contents).getBytes(StandardCharsets.UTF_8));
        return page;
    }

    private Drawing drawn(Chart chart) throws IOException {
        String svg = ChartFile.svg(chart);
        Path charts = folder.resolve("charts");
        Report.replace(charts.resolve(chart.svg()), (svg + "\n").getBytes(StandardCharsets.UTF_8));
        Report.replace(charts.resolve(chart.png()), ChartFile.png(chart));
        return new Drawing(chart.name(), svg);
    }

    private static String answer(List<ScoreRow> scores) {
        long met = scores.stream().filter(row -> row.verdict() == Verdict.MET).count();
        long compared = scores.stream()
                .filter(row -> row.verdict() != Verdict.NOT_COMPARED)
                .count();
        long fitted = scores.stream()
                .filter(row -> row.verdict() == Verdict.MET && row.fitted())
                .count();
        return met + " of the " + compared + " patterns that could be compared are met; " + fitted
                + " of these are no test, because settings were chosen with a view to them.";
    }

    private static Row row(ScoreRow row) {
        int decimals = row.decimals();
        return new Row(
                row.id(),
                row.title(),
                row.unit(),
                Numbers.plain(row.published(), decimals),
                Numbers.plain(row.low(), decimals) + " to " + Numbers.plain(row.high(), decimals),
                Double.isNaN(row.simulated()) ? "" : Numbers.plain(row.simulated(), decimals),
                Numbers.interval(new Estimate(row.simulated(), row.ciLow(), row.ciHigh()), decimals),
                row.verdict().word(),
                row.fitted() ? "fitted" : "",
                row.reason());
    }
}

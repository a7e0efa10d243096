package mainstay.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFile;
import mainstay.report.chart.Theme;
import mainstay.report.chart.Typeface;
import mainstay.report.chart.analysis.PlacesChart;
import mainstay.report.chart.analysis.ScoreChart;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.page.PageTemplate;
import mainstay.report.print.PdfReport;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.evidence.ScoreRow;
import mainstay.results.evidence.ScoreRow.Verdict;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.folder.Manifest;

/** Draws the charts of a score and writes its report: one page that needs nothing beside it, and the same on paper. */
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

    /**
     * A chart on the page.
     *
     * @param name of its files
     * @param svg the drawing itself
     * @param chart what is drawn
     */
    record Drawing(String name, String svg, Chart chart) {}

    /** Writes the page, as {@link #write(Set)} does. */
    public Path write() throws IOException {
        return write(Set.of(Format.HTML));
    }

    /**
     * Writes {@code report.html} with {@code charts/score} and, of a score with places, {@code charts/places}, as SVG and
     * PNG, and {@code report.pdf}, or only one of them, over older ones.
     *
     * @param formats at least one
     * @return the path of {@code report.html}, or of {@code report.pdf} if it is the only one
     * @throws mainstay.results.file.ResultsProblem when the folder holds no complete score, or a table cannot be read
     * @throws IOException when a file cannot be written
     */
    public Path write(Set<Format> formats) throws IOException {
        ResultsFolder score = ResultsFolder.open(folder);
        score.refuseUnlessComplete();
        ScoreTables tables = ScoreTables.read(folder);
        Theme theme = new Theme(Typeface.bundled());
        Drawing patterns = drawn(new ScoreChart(theme, tables.scores()).chart());
        PlacesChart places = new PlacesChart(theme, tables.places(), tables.byPlace());
        List<Drawing> ofPlaces = places.isEmpty() ? List.of() : List.of(drawn(places.chart()));
        List<Drawing> drawings =
                Stream.concat(Stream.of(patterns), ofPlaces.stream()).toList();
        Manifest manifest = score.manifest();
        String html = PageTemplate.html(
                "score.ftlh",
                new Contents(
                        manifest.name(),
                        manifest.question(),
                        answer(tables.scores()),
                        tables.scores().stream().map(ScoreReport::row).toList(),
                        patterns,
                        ofPlaces));
        Path page = folder.resolve("report.html");
        Path pdf = folder.resolve("report.pdf");
        if (formats.contains(Format.PDF)) {
            PdfReport paper =
                    new PdfReport(drawings.stream().map(Drawing::chart).toList());
            Report.replace(pdf, paper.of(html, manifest.question(), manifest.startedAt()));
        }
        if (formats.contains(Format.HTML)) {
            writeCharts(drawings);
            Report.replace(page, html.getBytes(StandardCharsets.UTF_8));
        }
        return formats.contains(Format.HTML) ? page : pdf;
    }

    private static Drawing drawn(Chart chart) {
        return new Drawing(chart.name(), ChartFile.svg(chart), chart);
    }

    private void writeCharts(List<Drawing> drawings) throws IOException {
        Path charts = Files.createDirectories(folder.resolve("charts"));
        for (Drawing drawing : drawings) {
            Chart chart = drawing.chart();
            Report.replace(charts.resolve(chart.svg()), (drawing.svg() + "\n").getBytes(StandardCharsets.UTF_8));
            Report.replace(charts.resolve(chart.png()), ChartFile.png(chart));
        }
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
                DisplayNumbers.plain(row.published(), decimals),
                DisplayNumbers.plain(row.low(), decimals) + " to " + DisplayNumbers.plain(row.high(), decimals),
                Double.isNaN(row.simulated()) ? "" : DisplayNumbers.plain(row.simulated(), decimals),
                DisplayNumbers.interval(new Estimate(row.simulated(), row.ciLow(), row.ciHigh()), decimals),
                row.verdict().word(),
                row.fitted() ? "fitted" : "",
                row.reason());
    }
}

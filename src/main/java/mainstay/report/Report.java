package mainstay.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFile;
import mainstay.report.content.LoadedResults;
import mainstay.report.page.Contents;
import mainstay.report.page.Figure;
import mainstay.report.page.PageTemplate;
import mainstay.report.print.PdfReport;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;

/** Draws the charts of a results folder and writes its report: one page that needs nothing beside it, and the same on paper. */
public final class Report {
    private final Path folder;

    /**
     * A report on one study.
     *
     * @param resultsFolder holds {@code summary.csv}, {@code manifest.json}, and those of the other tables that there are
     */
    public Report(Path resultsFolder) {
        this.folder = resultsFolder;
    }

    /** Writes the page, as {@link #write(Set)} does. */
    public Path write() throws IOException {
        return write(Set.of(Format.HTML));
    }

    /**
     * Writes {@code report.html} with {@code charts/*.svg} and {@code charts/*.png}, and {@code report.pdf}, or only one of
     * them, into the folder, over older ones; charts of an older report that are no longer part of it are deleted, and the
     * folder's description for archives names those that are.
     *
     * @param formats at least one
     * @return the path of {@code report.html}, or of {@code report.pdf} if it is the only one
     * @throws mainstay.results.file.ResultsProblem when the folder holds no complete study, or a table cannot be read
     * @throws IOException when a file cannot be written
     */
    public Path write(Set<Format> formats) throws IOException {
        LoadedResults results = LoadedResults.of(ResultsFolder.open(folder));
        Contents contents = Contents.of(results);
        String html = PageTemplate.html(contents);
        Path pdf = folder.resolve("report.pdf");
        Path page = folder.resolve("report.html");
        if (formats.contains(Format.PDF)) {
            List<Chart> charts = contents.figures().stream().map(Figure::chart).toList();
            Manifest manifest = results.manifest();
            replace(pdf, new PdfReport(charts).of(html, manifest.question(), manifest.startedAt()));
        }
        if (formats.contains(Format.HTML)) {
            writeCharts(contents.figures());
            replace(page, html.getBytes(StandardCharsets.UTF_8));
        }
        ResultsFolder.open(folder).describe();
        return formats.contains(Format.HTML) ? page : pdf;
    }

    private void writeCharts(List<Figure> figures) throws IOException {
        Path charts = Files.createDirectories(folder.resolve("charts"));
        Set<String> written = new HashSet<>();
        for (Figure figure : figures) {
            Chart chart = figure.chart();
            replace(charts.resolve(chart.svg()), (figure.svg() + "\n").getBytes(StandardCharsets.UTF_8));
            replace(charts.resolve(chart.png()), ChartFile.png(chart));
            written.addAll(List.of(chart.svg(), chart.png()));
        }
        deleteOlder(charts, written);
    }

    /** A reader sees the old file or the new one, never half of one. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Only what a report has named: whatever else somebody keeps beside the charts stays. */
    private static void deleteOlder(Path charts, Set<String> written) throws IOException {
        try (Stream<Path> files = Files.list(charts)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (Chart.isNameOfFile(name) && !written.contains(name)) {
                    Files.delete(file);
                }
            }
        }
    }
}

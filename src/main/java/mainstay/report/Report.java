package mainstay.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFolder;
import mainstay.report.content.LoadedResults;
import mainstay.report.page.Figure;
import mainstay.report.page.PageContents;
import mainstay.report.page.PageTemplate;
import mainstay.report.print.PdfReport;
import mainstay.results.file.AtomicFile;
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
     * them, into the folder, over older ones; charts of an older report that are no longer part of it are deleted.
     *
     * @param formats at least one
     * @return the path of {@code report.html}, or of {@code report.pdf} if it is the only one
     * @throws mainstay.results.file.ResultsProblem when the folder holds no complete study, or a table cannot be read
     * @throws IOException when a file cannot be written
     */
    public Path write(Set<Format> formats) throws IOException {
        LoadedResults results = LoadedResults.of(ResultsFolder.open(folder));
        PageContents contents = PageContents.of(results);
        String html = PageTemplate.html(contents);
        Path pdf = folder.resolve("report.pdf");
        Path page = folder.resolve("report.html");
        if (formats.contains(Format.PDF)) {
            List<Chart> charts = contents.figures().stream().map(Figure::chart).toList();
            Manifest manifest = results.manifest();
            AtomicFile.write(pdf, new PdfReport(charts).of(html, manifest.question(), manifest.startedAt()));
        }
        if (formats.contains(Format.HTML)) {
            writeCharts(contents.figures());
            AtomicFile.write(page, html.getBytes(StandardCharsets.UTF_8));
        }
        return formats.contains(Format.HTML) ? page : pdf;
    }

    private void writeCharts(List<Figure> figures) throws IOException {
        ChartFolder charts = new ChartFolder(folder);
        for (Figure figure : figures) {
            charts.write(figure.chart(), figure.svg());
        }
        charts.deleteOlder();
    }
}

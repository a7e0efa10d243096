package mainstay.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFolder;
import mainstay.report.chart.Theme;
import mainstay.report.chart.Typeface;
import mainstay.report.page.PageTemplate;
import mainstay.report.page.ScorePage;
import mainstay.report.print.PdfReport;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.file.AtomicFile;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;

/** Draws the charts of a score and writes its report: one page that needs nothing beside it, and the same on paper. */
public final class ScoreReport {
    private final Path folder;

    /** A report on the score in a folder. */
    public ScoreReport(Path folder) {
        this.folder = folder;
    }

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
        Manifest manifest = score.manifest();
        ScorePage contents = ScorePage.of(manifest, ScoreTables.read(folder), new Theme(Typeface.bundled()));
        String html = PageTemplate.html("score.ftlh", contents);
        Path page = folder.resolve("report.html");
        Path pdf = folder.resolve("report.pdf");
        if (formats.contains(Format.PDF)) {
            PdfReport paper = new PdfReport(contents.charts());
            AtomicFile.write(pdf, paper.of(html, manifest.question(), manifest.startedAt()));
        }
        if (formats.contains(Format.HTML)) {
            ChartFolder charts = new ChartFolder(folder);
            for (Chart chart : contents.charts()) {
                charts.write(chart);
            }
            AtomicFile.write(page, html.getBytes(StandardCharsets.UTF_8));
        }
        return formats.contains(Format.HTML) ? page : pdf;
    }
}

package mainstay.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFolder;
import mainstay.report.chart.Theme;
import mainstay.report.chart.Typeface;
import mainstay.report.page.BoxesSection;
import mainstay.report.page.PageTemplate;
import mainstay.report.page.SweepPage;
import mainstay.results.file.AtomicFile;
import mainstay.results.folder.ResultsFolder;

/** Draws the charts of a sweep and writes its report: one page that needs nothing beside it. */
public final class SweepReport {
    private final Path folder;

    /** A report on the sweep in a folder. */
    public SweepReport(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the charts, as SVG and PNG, and {@code report.html}, over older ones.
     *
     * @return the path of {@code report.html}
     * @throws mainstay.results.file.ResultsProblem when the folder holds no complete sweep, or a table cannot be read
     * @throws IOException when a file cannot be written
     */
    public Path write() throws IOException {
        ResultsFolder sweep = ResultsFolder.open(folder);
        SweepPage contents = SweepPage.of(sweep, new BoxesSection(folder).found(), new Theme(Typeface.bundled()));
        ChartFolder charts = new ChartFolder(folder);
        for (Chart chart : contents.charts()) {
            charts.write(chart);
        }
        Path page = folder.resolve("report.html");
        AtomicFile.write(page, PageTemplate.html("sweep.ftlh", contents).getBytes(StandardCharsets.UTF_8));
        return page;
    }
}

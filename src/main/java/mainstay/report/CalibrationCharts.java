package mainstay.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFolder;
import mainstay.report.chart.Theme;
import mainstay.report.chart.Typeface;
import mainstay.report.chart.analysis.FittedSettingsChart;
import mainstay.report.chart.analysis.LossChart;
import mainstay.results.evidence.CalibrationTables;
import mainstay.results.folder.ResultsFolder;

/** Draws the charts of a calibration: what it says of each setting, and how it came to its best point. */
public final class CalibrationCharts {
    private final Path folder;

    /** Charts of a calibration's folder. */
    public CalibrationCharts(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code charts/fitted-settings} and {@code charts/loss-by-point}, each as SVG and PNG, over older ones.
     *
     * @return the folder of the charts
     * @throws mainstay.results.file.ResultsProblem when the folder holds no complete calibration, or a table cannot be read
     * @throws IOException when a file cannot be written
     */
    public Path write() throws IOException {
        ResultsFolder.open(folder).refuseUnlessComplete();
        CalibrationTables tables = CalibrationTables.read(folder);
        Theme theme = new Theme(Typeface.bundled());
        ChartFolder charts = new ChartFolder(folder);
        for (Chart chart : List.of(
                new FittedSettingsChart(theme, tables.fit()).chart(),
                new LossChart(theme, tables.points().rows()).chart())) {
            charts.write(chart);
        }
        return charts.path();
    }
}

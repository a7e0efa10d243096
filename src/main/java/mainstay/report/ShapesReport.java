package mainstay.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFile;
import mainstay.report.chart.Theme;
import mainstay.report.chart.Typeface;
import mainstay.report.chart.analysis.ShapesChart;
import mainstay.results.evidence.ShapeMomentsRow;
import mainstay.results.evidence.ShapeTables;

/** Draws the shapes of distributions in a folder: one chart of small panels for each group of them. */
public final class ShapesReport {
    private final Path folder;

    /**
     * Charts of some shapes.
     *
     * @param folder holds {@code shapes.csv}, {@code shape_moments.csv} and {@code shapes_published.csv}
     */
    public ShapesReport(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code charts/shapes-*.svg} and {@code charts/shapes-*.png}, over older ones.
     *
     * @return the drawings
     * @throws mainstay.results.file.ResultsProblem if a table is missing or cannot be read
     * @throws IOException if a file cannot be written
     */
    public List<Path> write() throws IOException {
        ShapeTables tables = ShapeTables.read(folder);
        Theme theme = new Theme(Typeface.bundled());
        Path charts = Files.createDirectories(folder.resolve("charts"));
        List<Path> drawings = new ArrayList<>();
        for (String group :
                tables.moments().stream().map(ShapeMomentsRow::group).distinct().toList()) {
            Chart chart = new ShapesChart(theme, group, tables).chart();
            Path drawing = charts.resolve(chart.svg());
            Files.writeString(drawing, ChartFile.svg(chart) + "\n", StandardCharsets.UTF_8);
            Files.write(charts.resolve(chart.png()), ChartFile.png(chart));
            drawings.add(drawing);
        }
        return drawings;
    }
}

package mainstay.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.report.chart.ChartFolder;
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
        ChartFolder charts = new ChartFolder(folder);
        List<Path> drawings = new ArrayList<>();
        for (String group :
                tables.moments().stream().map(ShapeMomentsRow::group).distinct().toList()) {
            drawings.add(charts.write(new ShapesChart(theme, group, tables).chart()));
        }
        return drawings;
    }
}

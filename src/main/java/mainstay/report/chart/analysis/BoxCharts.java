package mainstay.report.chart.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFolder;
import mainstay.report.chart.Theme;
import mainstay.report.chart.Typeface;
import mainstay.results.sweep.BoxTables;

/** Draws in which box of factors a condition holds. */
public final class BoxCharts {
    /** What to read in each chart, by its name, in the order in which they are read. */
    public static final Map<String, String> CAPTIONS = captions();

    private final Path folder;

    private static Map<String, String> captions() {
        Map<String, String> captions = new LinkedHashMap<>();
        captions.put("box-points", "Every dot is a point of the sweep, by the two factors that limit the box most.");
        captions.put("box-limits", "The box as a part of what was tried, factor by factor.");
        captions.put("boxes-on-the-way", "What a wider box, or a narrower one, is worth.");
        return Collections.unmodifiableMap(captions);
    }

    /** Charts in a folder. */
    public BoxCharts(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code charts/box-points}, {@code charts/box-limits} and {@code charts/boxes-on-the-way}, each as SVG and PNG,
     * over older ones.
     *
     * @return the folder of the charts
     * @throws IOException when a file cannot be written
     */
    public Path write(BoxTables tables) throws IOException {
        Theme theme = new Theme(Typeface.bundled());
        ChartFolder charts = new ChartFolder(folder);
        for (Chart chart : List.of(
                new BoxPointsChart(theme, tables).chart(),
                new BoxLimitsChart(theme, tables).chart(),
                new BoxTradeChart(theme, tables).chart())) {
            charts.write(chart);
        }
        return charts.path();
    }
}

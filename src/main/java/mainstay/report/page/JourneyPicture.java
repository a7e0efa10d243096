package mainstay.report.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFolder;
import mainstay.report.chart.Theme;
import mainstay.report.chart.Typeface;
import mainstay.report.chart.study.Journey;
import mainstay.report.chart.study.JourneyChart;
import mainstay.report.content.LoadedResults;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.study.JourneyRow;

/** Draws the journey of any family of a study. */
public final class JourneyPicture {
    private JourneyPicture() {}

    /**
     * Writes {@code charts/journey-family-N.svg} and {@code .png} into a results folder, over older ones, and names them in
     * its description for archives. A later report leaves them where they are.
     *
     * @param folder of a complete study
     * @param rows of one family, in as many arms as are to be drawn; the arms stand in the order of the study
     * @param title what the drawing shows
     * @return the path of the drawing
     * @throws IllegalArgumentException when there is no row, or there are rows of several families
     * @throws IOException when a file cannot be written
     */
    public static Path write(Path folder, List<JourneyRow> rows, String title) throws IOException {
        List<Integer> families =
                rows.stream().map(JourneyRow::family).distinct().toList();
        if (families.size() != 1) {
            throw new IllegalArgumentException("A journey is that of one family, not of " + families.size() + ".");
        }
        ResultsFolder study = ResultsFolder.open(folder);
        // Before the theme, whose colours are the first drawing classes to load.
        Typeface typeface = Typeface.bundled();
        List<Journey> journeys =
                JourneySection.journeys(rows, LoadedResults.of(study).arms());
        Chart chart = new JourneyChart(
                        new Theme(typeface),
                        "journey-family-" + families.get(0),
                        title,
                        "With the same need and the same random numbers in each arm.",
                        journeys.stream()
                                .map(journey -> new JourneyChart.Block(journey, ""))
                                .toList())
                .chart();
        Path drawing = new ChartFolder(folder).write(chart);
        study.describe();
        return drawing;
    }
}

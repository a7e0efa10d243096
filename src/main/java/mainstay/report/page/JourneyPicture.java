package mainstay.report.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mainstay.journey.Journey;
import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFolder;
import mainstay.report.chart.Theme;
import mainstay.report.chart.Typeface;
import mainstay.report.chart.study.JourneyChart;
import mainstay.report.content.LoadedResults;
import mainstay.results.folder.ResultsFolder;

/** Draws the journey of any family of a study. */
public final class JourneyPicture {
    private JourneyPicture() {}

    /**
     * Writes {@code charts/journey-family-N.svg} and {@code .png} into a results folder, over older ones, and names them in
     * its description for archives. A later report leaves them where they are.
     *
     * @param folder of a complete study
     * @param journeys of one family, in as many arms as are to be drawn; the arms stand in the order of the study
     * @param title what the drawing shows
     * @return the path of the drawing
     * @throws IllegalArgumentException when there is no journey, or there are journeys of several families
     * @throws IOException when a file cannot be written
     */
    public static Path write(Path folder, List<Journey> journeys, String title) throws IOException {
        List<Integer> families =
                journeys.stream().map(Journey::family).distinct().toList();
        if (families.size() != 1) {
            throw new IllegalArgumentException("A journey is that of one family, not of " + families.size() + ".");
        }
        ResultsFolder study = ResultsFolder.open(folder);
        // Before the theme, whose colours are the first drawing classes to load.
        Typeface typeface = Typeface.bundled();
        List<String> arms = LoadedResults.of(study).arms();
        Chart chart = new JourneyChart(
                        new Theme(typeface),
                        "journey-family-" + families.get(0),
                        title,
                        "With the same need and the same random numbers in each arm.",
                        JourneySection.inOrder(journeys, arms).stream()
                                .map(journey -> new JourneyChart.Block(journey, arms.indexOf(journey.arm()), ""))
                                .toList())
                .chart();
        Path drawing = new ChartFolder(folder).write(chart);
        study.describe();
        return drawing;
    }
}

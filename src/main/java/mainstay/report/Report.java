package mainstay.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import mainstay.results.ResultsFolder;

/** Draws the charts of a results folder and writes its report: one page that needs nothing beside it. */
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

    /**
     * Writes {@code charts/*.svg}, {@code charts/*.png} and {@code report.html} into the folder, over older ones.
     *
     * @return the path of {@code report.html}
     * @throws mainstay.results.ResultsProblem when the folder holds no complete study, or a table cannot be read
     * @throws IOException when a file cannot be written
     */
    public Path write() throws IOException {
        Contents contents = Contents.of(Results.of(ResultsFolder.open(folder)));
        Path charts = Files.createDirectories(folder.resolve("charts"));
        for (Figure figure : contents.figures()) {
            Chart chart = figure.chart();
            replace(charts.resolve(chart.name() + ".svg"), (figure.svg() + "\n").getBytes(StandardCharsets.UTF_8));
            replace(charts.resolve(chart.name() + ".png"), ChartFile.png(chart));
        }
        Path page = folder.resolve("report.html");
        replace(page, Page.html(contents).getBytes(StandardCharsets.UTF_8));
        return page;
    }

    /** A reader sees the old file or the new one, never half of one. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}

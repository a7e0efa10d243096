package mainstay.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Draws the charts of a results folder and writes its report: one page that needs nothing beside it. */
public final class Report {
    private final Path folder;

    /**
     * A report on one study.
     *
     * @param resultsFolder holds {@code summary.csv} and the other tables, and {@code manifest.json}
     */
    public Report(Path resultsFolder) {
        this.folder = resultsFolder;
    }

    /**
     * Writes {@code charts/*.svg}, {@code charts/*.png} and {@code report.html} into the folder, over older ones.
     *
     * @return the path of {@code report.html}
     * @throws IOException when a table is missing or cannot be read, or a file cannot be written; the message says which
     */
    public Path write() throws IOException {
        Contents contents = Contents.of(Manifest.read(folder), Tables.read(folder));
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

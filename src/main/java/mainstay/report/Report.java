package mainstay.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
     * Writes {@code charts/*.svg}, {@code charts/*.png} and {@code report.html} into the folder, over older ones; charts
     * of an older report that are no longer part of it are deleted.
     *
     * @return the path of {@code report.html}
     * @throws mainstay.results.ResultsProblem when the folder holds no complete study, or a table cannot be read
     * @throws IOException when a file cannot be written
     */
    public Path write() throws IOException {
        Contents contents = Contents.of(Results.of(ResultsFolder.open(folder)));
        Path charts = Files.createDirectories(folder.resolve("charts"));
        Set<String> written = new HashSet<>();
        for (Figure figure : contents.figures()) {
            Chart chart = figure.chart();
            replace(charts.resolve(chart.svg()), (figure.svg() + "\n").getBytes(StandardCharsets.UTF_8));
            replace(charts.resolve(chart.png()), ChartFile.png(chart));
            written.addAll(List.of(chart.svg(), chart.png()));
        }
        Path page = folder.resolve("report.html");
        replace(page, Page.html(contents).getBytes(StandardCharsets.UTF_8));
        deleteOlder(charts, written);
        return page;
    }

    /** A reader sees the old file or the new one, never half of one. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Only what a report has named: whatever else somebody keeps beside the charts stays. */
    private static void deleteOlder(Path charts, Set<String> written) throws IOException {
        try (Stream<Path> files = Files.list(charts)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (Chart.isNameOfFile(name) && !written.contains(name)) {
                    Files.delete(file);
                }
            }
        }
    }
}

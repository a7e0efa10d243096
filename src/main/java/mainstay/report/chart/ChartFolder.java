package mainstay.report.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.PlainFile;

/** The folder {@code charts} beside tables: each chart as SVG and PNG, over an older one of its name. */
public final class ChartFolder {
    private final Path path;
    private final Set<String> written = new HashSet<>();

    /**
     * The folder, made where it is not there yet.
     *
     * @param results the folder that it lies in
     * @throws IOException when it cannot be made
     */
    public ChartFolder(Path results) throws IOException {
        this.path = PlainFile.makeFolder(results.resolve("charts"));
    }

    public Path path() {
        return path;
    }

    /**
     * Writes a chart.
     *
     * @return the path of its drawing
     * @throws IOException when a file cannot be written
     */
    public Path write(Chart chart) throws IOException {
        return write(chart, ChartFile.svg(chart));
    }

    /** The same of a chart that is drawn already: {@code svg} is its drawing. */
    public Path write(Chart chart, String svg) throws IOException {
        Path drawing = path.resolve(chart.svg());
        AtomicFile.write(drawing, (svg + "\n").getBytes(StandardCharsets.UTF_8));
        AtomicFile.write(path.resolve(chart.png()), ChartFile.png(chart));
        written.add(chart.svg());
        written.add(chart.png());
        return drawing;
    }

    /** Deletes charts of an older report that were not written now; whatever else somebody keeps there stays. */
    public void deleteOlder() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = file.getFileName().toString();
                if (Chart.isNameOfFile(name) && !written.contains(name)) {
                    Files.delete(file);
                }
            }
        }
    }
}

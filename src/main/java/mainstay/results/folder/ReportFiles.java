package mainstay.results.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.Hash;

/** The files that a report consists of: the page, the same for print, and the charts beside them. */
final class ReportFiles {
    private static final List<String> PAGES = List.of("report.html", "report.pdf");
    private static final String CHARTS = "charts";

    /** Drawn one by one when somebody asks for a journey: a report leaves them alone. */
    private static final String JOURNEYS = "journey-family-";

    private ReportFiles() {}

    /** SHA-256 of those that a folder holds, by name. */
    static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String page : PAGES) {
            if (isFile(folder.resolve(page))) {
                hashes.put(page, Hash.of(folder.resolve(page)));
            }
        }
        if (Files.isDirectory(folder.resolve(CHARTS), LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> charts = Files.list(folder.resolve(CHARTS))) {
                for (Path chart : charts.filter(ReportFiles::isChart).toList()) {
                    hashes.put(CHARTS + "/" + chart.getFileName(), Hash.of(chart));
                }
            }
        }
        return hashes;
    }

    private static boolean isChart(Path file) {
        String name = file.getFileName().toString();
        return isFile(file) && !name.startsWith(JOURNEYS) && !name.endsWith(AtomicFile.UNFINISHED);
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether every file that was drawn is there, as it was drawn. */
    static boolean are(Path folder, Map<String, String> drawn) {
        try {
            return !drawn.isEmpty() && hashes(folder).entrySet().containsAll(drawn.entrySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package mainstay.results.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The results folders that version control keeps, by what {@code .gitignore} leaves out. */
public final class KeptFolders {
    /** Where they stand. */
    public static final Path RESULTS = Path.of("results");

    private KeptFolders() {}

    /** Each folder, in alphabetical order. */
    public static List<Path> all() {
        try (Stream<Path> folders = Files.list(RESULTS)) {
            return folders.filter(Files::isDirectory)
                    .filter(KeptFolders::isKept)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether version control keeps a file or folder in results: the last line of .gitignore that fits it decides. */
    public static boolean isKept(Path place) {
        String file = RESULTS.relativize(place) + (Files.isDirectory(place) ? "/" : "");
        boolean kept = true;
        try {
            for (String line : Files.readAllLines(Path.of(".gitignore"))) {
                boolean exception = line.startsWith("!");
                String pattern = line.substring(exception ? 1 : 0);
                if (pattern.startsWith("/results/") && matches(pattern.substring("/results/".length()), file)) {
                    kept = exception;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }

    /** A pattern fits a file, or a folder above it. */
    private static boolean matches(String pattern, String file) {
        String glob = pattern.endsWith("/") ? pattern + "**" : pattern;
        return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(file))
                || FileSystems.getDefault()
                        .getPathMatcher("glob:" + pattern.replaceFirst("/$", ""))
                        .matches(Path.of(file));
    }
}

package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import mainstay.cli.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the results folder names every file of one, and every column of every table under the table's name. */
class ResultsFolderPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/results-folder.md");

    @TempDir
    private Path place;

    @Test
    void thePageNamesEveryFileAndColumn() throws IOException {
        Path folder = place.resolve("results");
        assertThat(Rehearsal.of(List.of(
                                "compare",
                                "scenarios/turnover.yaml",
                                "--replications=2",
                                "--events=1",
                                "--set=period.warm-up=1 months",
                                "--set=period.measure=1 months",
                                "--out=" + folder))
                        .code())
                .isZero();
        Page page = Page.read(PAGE);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName() + (Files.isDirectory(file) ? "/" : "");
                assertThat(page.codes()).contains(name);
                if (name.contains(".csv")) {
                    assertThat(section(page, name)).as(name).containsAll(columns(file));
                }
            }
        }
    }

    @Test
    void thePageNamesEveryColumnOfAScore() throws IOException {
        Path folder = place.resolve("score");
        assertThat(Rehearsal.of(List.of(
                                "score",
                                "england-2025",
                                "--replications=1",
                                "--set=period.warm-up=1 months",
                                "--set=period.measure=1 months",
                                "--out=" + folder))
                        .code())
                .isZero();
        Page page = Page.read(PAGE);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path table :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                String name = table.getFileName().toString();
                assertThat(section(page, name)).as(name).containsAll(columns(table));
            }
        }
    }

    private static Set<String> section(Page page, String table) {
        List<String> prose = page.prose();
        int from = prose.indexOf("### `" + table + "`");
        assertThat(from).as("heading of " + table).isNotNegative();
        List<String> rest = prose.subList(from + 1, prose.size());
        return rest.stream()
                .takeWhile(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split("`", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> columns(Path table) throws IOException {
        try (InputStream bytes = Files.newInputStream(table);
                InputStream text = table.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            return List.of(lines.readLine().split(",", -1));
        }
    }
}

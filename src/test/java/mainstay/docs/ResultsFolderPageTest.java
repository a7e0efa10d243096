package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import mainstay.cli.Rehearsal;
import mainstay.results.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the results folder names every file of one, and every column of every table under the table's name. */
class ResultsFolderPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/results-folder.md");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Tables of calibrations, fits of a place, sweeps and searches for the best: their columns stand on the pages about these. */
    private static final Set<String> ELSEWHERE = Set.of(
            "fit.csv",
            "predictive.csv",
            "correlations.csv",
            "figures.csv",
            "robustness.csv",
            "box.csv",
            "boxes.csv",
            "box_points.csv",
            "selection.csv");

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

    @Test
    void thePageExplainsExactlyTheColumnsOfEveryTable() throws IOException, ReflectiveOperationException {
        Page page = Page.read(PAGE);
        Map<String, List<String>> columns = new TreeMap<>();
        tables().forEach(table -> columns.put(table.file(), table.columns()));
        assertThat(columns.keySet())
                .containsAll(ELSEWHERE)
                .contains("summary.csv", "scores.csv", "sensitivity.csv", "sobol.csv");
        columns.keySet().removeAll(ELSEWHERE);

        columns.forEach((table, names) ->
                assertThat(explained(page, table)).as(table).containsExactlyInAnyOrderElementsOf(names));
    }

    /** The table of every record that is a row of one. */
    private static List<Table<?>> tables() throws IOException, ReflectiveOperationException {
        List<Table<?>> tables = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(SOURCES.resolve("mainstay/results"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                if (Files.readString(source).contains(" TABLE = Table.of(")) {
                    String type = SOURCES.relativize(source).toString().replaceAll("[/\\\\]", ".");
                    tables.add((Table<?>) Class.forName(type.substring(0, type.length() - ".java".length()))
                            .getField("TABLE")
                            .get(null));
                }
            }
        }
        return tables;
    }

    /** The columns that the first cells of the rows under the heading of a table name. */
    private static List<String> explained(Page page, String table) {
        return lines(page, table)
                .filter(line -> line.startsWith("| `"))
                .map(line -> Page.cells(line).get(0))
                .flatMap(cell -> Arrays.stream(cell.split(", ", -1)))
                .map(code -> code.replace("`", ""))
                .toList();
    }

    private static Set<String> section(Page page, String table) {
        return lines(page, table)
                .flatMap(line -> Arrays.stream(line.split("`", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines(Page page, String table) {
        List<String> prose = page.prose();
        int from = prose.indexOf("### `" + table + "`");
        assertThat(from).as("heading of " + table).isNotNegative();
        return prose.subList(from + 1, prose.size()).stream().takeWhile(line -> !line.startsWith("#"));
    }

    private static List<String> columns(Path table) throws IOException {
        try (InputStream bytes = Files.newInputStream(table);
                InputStream text = table.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            return List.of(lines.readLine().split(",", -1));
        }
    }
}

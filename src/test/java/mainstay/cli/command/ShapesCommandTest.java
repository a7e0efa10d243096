package mainstay.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mainstay.cli.BuiltIn;
import mainstay.cli.Mainstay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        List<String> words = new ArrayList<>(List.of("shapes"));
        words.addAll(List.of(arguments));
        return Mainstay.commandLine(new BuiltIn())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words.toArray(String[]::new));
    }

    private int again(String command, Path results, String... options) {
        return Mainstay.commandLine(new BuiltIn())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of(command, results.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private String small() throws IOException {
        return Files.writeString(folder.resolve("small.yaml"), """
                        mainstay: 1
                        name: Small
                        based-on: england-2025
                        period: { start: 2025-04-01, warm-up: 0 months, measure: 4 months }
                        workforce: { posts: 12 }
                        demand: { new-referrals: 200 per year }
                        initial: { assessments: 30, in-need: 40, protection: 20, looked-after: 30, returning: 10 }
                        """).toString();
    }

    @Test
    void itWritesTablesAndChartsAndSaysWhere() throws IOException {
        Path out = folder.resolve("shapes");
        assertThat(run(small(), "--replications", "2", "--out", out.toString())).isZero();
        assertThat(out.resolve("shapes.csv")).isNotEmptyFile();
        assertThat(out.resolve("shape_moments.csv")).isNotEmptyFile();
        assertThat(out.resolve("shapes_published.csv")).isNotEmptyFile();
        for (String group : List.of("decisions", "visits", "stays", "relationships", "workforce")) {
            assertThat(out.resolve("charts/shapes-" + group + ".svg"))
                    .content()
                    .contains("<title", "Percent in each bin");
            assertThat(out.resolve("charts/shapes-" + group + ".png")).isNotEmptyFile();
        }
        assertThat(this.out.toString()).isEqualTo("Wrote " + out.resolve("shapes.csv") + ", and charts beside it.\n");
        assertThat(out.resolve("ro-crate-metadata.json")).content().contains("charts/shapes-visits.svg");
        assertThat(again("reproduce", out)).isZero();
        assertThat(this.out.toString()).contains("pass  shapes.csv").endsWith("Every table came out the same.\n");
        Files.delete(out.resolve("charts/shapes-visits.svg"));
        assertThat(again("report", out)).isZero();
        assertThat(again("report", out, "--format", "pdf")).isEqualTo(2);
        assertThat(err.toString()).contains("holds shapes, whose report has one form. Leave --format out.");
        assertThat(out.resolve("charts/shapes-visits.svg")).isNotEmptyFile();
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Path mine = Files.writeString(taken.resolve("mine.txt"), "mine");
        assertThat(run(small(), "--out", taken.toString())).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(taken + " is there already and holds something else. Nothing was overwritten.");
        assertThat(mine).hasContent("mine");
        assertThat(run(small(), "--out", mine.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(mine + " is a file.");
    }

    @Test
    void wrongNumbersAndStudiesAreRefused() throws IOException {
        assertThat(run(small(), "--replications", "0")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--replications: 0 is not between 1 and 1000.");
        assertThat(run("scenarios/pods.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("scenarios/pods.yaml is a study of");
    }
}

package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aGoodScenarioIsOkAndSaysWhatItChanges() throws IOException {
        String file = file(
                "s.yaml", "mainstay: 1\nname: Ours\nbased-on: england-2025\nworkforce: { turnover: 18 % per year }\n");
        assertThat(run(new CheckCommand(List.of()), file)).isZero();
        assertThat(out.toString()).isEqualTo(file + """
                        : OK
                          scenario Ours: differs from England 2025, average authority
                            workforce.turnover: 11.8 % per year -> 18 % per year   (measured default)
                        """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aGoodStudySaysWhatEachArmChanges() {
        assertThat(run(new CheckCommand(List.of("strain")), "scenarios/pods.yaml"))
                .isEqualTo(2);
        assertThat(err.toString())
                .startsWith("scenarios/pods.yaml:33:5: outcomes: assessments_on_time is not a measure.\n")
                .doesNotContain("strain is not");
        List<String> measures = List.of(
                "assessments_on_time",
                "icpc_on_time",
                "decision_wait_days",
                "worker_changes_per_child_year",
                "three_or_more_workers_percent",
                "same_worker_12_months_percent",
                "caseload_fte",
                "strain",
                "relationship_strength");
        assertThat(run(new CheckCommand(measures), "scenarios/pods.yaml")).isZero();
        assertThat(out.toString())
                .contains("scenarios/pods.yaml: OK\n")
                .contains("  arm Individual caseloads: the same as Average authority\n")
                .contains("  arm Pods, weak grip: differs from Average authority\n")
                .contains("    structure: individual -> pods\n")
                .contains("    monitoring.base-dose: 0.15 -> 0   (assumed default)\n");
    }

    @Test
    void everyShippedFileIsOkAndNamesOnlyMeasuresThereAre() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            String[] shipped = files.map(Path::toString)
                    .filter(name -> name.endsWith(".yaml"))
                    .toArray(String[]::new);
            assertThat(run(new CheckCommand(), shipped)).isZero();
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void badFilesEndWithTwoAndAllTheirProblems() throws IOException {
        String bad = file("bad.yaml", "mainstay: 1\nname: Ours\nbased-on: england-2025\nworkfroce: 3\nzebra: 1\n");
        String good = file("good.yaml", "mainstay: 1\nname: Ours\nbased-on: england-2025\n");
        String none = folder.resolve("none.yaml").toString();
        assertThat(run(new CheckCommand(List.of()), bad, good, none)).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo(bad + ":4:1: workfroce is not a key of a scenario file. Did you mean workforce?\n" + bad
                        + ":5:1: zebra is not a key of a scenario file.\n" + none + ": there is no such file\n");
        assertThat(out.toString()).startsWith(good + ": OK\n");
    }

    @Test
    void schemasArePrinted() {
        assertThat(run(new SchemaCommand())).isZero();
        assertThat(out.toString())
                .startsWith("{\n")
                .contains("\"Mainstay scenario\"")
                .endsWith("}\n");
        assertThat(run(new SchemaCommand(), "study")).isZero();
        assertThat(out.toString()).contains("\"Mainstay study\"");
        assertThat(run(new SchemaCommand(), "card")).isEqualTo(2);
    }
}

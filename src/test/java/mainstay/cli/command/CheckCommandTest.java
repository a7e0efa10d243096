package mainstay.cli.command;

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
    void aCardIsOkAndSaysWhatItSets() throws IOException {
        String file = file("card.yaml", """
                mainstay-practice: 1
                name: Units
                structure: pods
                pods: { size: 5 }
                effects: { desk-time: { value: -5 %, range: -10 to 5 %, grade: assumed, source: a guess } }
                """);
        assertThat(run(new CheckCommand(List.of()), file)).isZero();
        assertThat(out.toString()).isEqualTo(file + """
                        : OK
                          practice model card Units
                            structure: pods
                            setting            value  range       grade    source
                            pods.size          5      -           -        -
                            effects.desk-time  -5 %   -10 to 5 %  assumed  a guess
                        """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aCardThatSetsNothingSaysSo() throws IOException {
        String file = file("card.yaml", "mainstay-strategy: 1\nname: Nothing\n");
        assertThat(run(new CheckCommand(List.of()), file)).isZero();
        assertThat(out.toString()).isEqualTo(file + """
                        : OK
                          implementation strategy card Nothing
                            no settings
                        """);
    }

    @Test
    void aBadCardEndsWithTwoAndItsProblems() throws IOException {
        String file = file("card.yaml", "mainstay-strategy: 1\nrollout: { wavs: 3 }\n");
        assertThat(run(new CheckCommand(List.of()), file)).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo(file + ":1:1: the card's name is missing.\n" + file
                        + ":2:12: rollout.wavs is not a setting. Did you mean rollout.waves?\n");
    }

    @Test
    void aScenarioWithCardsSaysWhatTheySetAndWhen() throws IOException {
        String file = file("s.yaml", """
                mainstay: 1
                name: Ours
                based-on: england-2025
                practice: { name: P, structure: pods, oversight: { supervision-interval: 2 weeks } }
                strategy: { name: S, rollout: { waves: 2 }, monitoring: { interval: 4 weeks } }
                """);
        assertThat(run(new CheckCommand(List.of()), file)).isZero();
        assertThat(out.toString()).isEqualTo(file + """
                        : OK
                          scenario Ours: differs from England 2025, average authority
                            practice: none -> P
                            strategy: none -> S
                            rollout.waves: 1 -> 2   (assumed default)
                            set with the programme: none -> monitoring.interval 4 weeks
                            structure with the model: individual -> pods
                            set with the model: none -> oversight.supervision-interval 2 weeks
                        """);
    }

    @Test
    void everyShippedFileIsOkAndNamesOnlyMeasuresThereAre() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
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
                        + ":5:1: zebra is not a key of a scenario file.\n" + none
                        + ": there is no such file, and no built-in place of this name.\n");
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
        assertThat(run(new SchemaCommand(), "practice")).isZero();
        assertThat(out.toString()).contains("\"Mainstay practice model card\"");
        assertThat(run(new SchemaCommand(), "strategy")).isZero();
        assertThat(out.toString()).contains("\"Mainstay implementation strategy card\"");
        assertThat(run(new SchemaCommand(), "card")).isEqualTo(2);
    }
}

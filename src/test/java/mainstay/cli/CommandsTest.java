package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.cli.terminal.ExitCode;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.study.Tables;
import mainstay.run.Simulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTest {
    private static final Simulator AUTHORITY = new FakeAuthority();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path place;

    private String study;

    @BeforeEach
    void writeStudy() throws IOException {
        study = Files.writeString(place.resolve("turnover.yaml"), """
                        mainstay-study: 1
                        name: Turnover
                        question: What does turnover do?
                        base: england-2025
                        period: { start: 2025-04-01, warm-up: 6 months, measure: 1 years }
                        arms:
                          - { name: As now, workforce: { turnover: 15 % per year } }
                          - { name: High turnover, workforce: { turnover: 25 % per year } }
                        outcomes: [assessments_on_time, children_held]
                        replications: 5
                        seed: 7
                        """).toString();
    }

    @Test
    void compareWritesTheFolderAndSaysWhatItFound() {
        assertThat(run("compare", study, "--out", folder("out"))).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("On average over the replications of As now: assessments on time ")
                .contains("Compared with As now, High turnover: clearly worse on assessments on time (")
                .contains("Wrote " + place.resolve("out/report.html"));
        assertThat(err.toString()).startsWith("Turnover: 2 arms, 5 replications each, seed 7. Results in ");
        assertThat(Tables.read(place.resolve("out")).runs()).hasSize(2 * 5 * 3);
        assertThat(place.resolve("out/scenario/2-high-turnover.yaml")).exists();
    }

    @Test
    void compareWarnsAfterTheFindings() {
        // Ten fewer of a hundred assessments on time, and half the strain of workers.
        Simulator bargain = (scenario, seed, replication, events) -> {
            RunMeasures run = AUTHORITY.run(scenario, seed, replication, events);
            boolean high = scenario.name().equals("High turnover");
            double chance = run.values()[1] - 1000;
            double[] values = {run.values()[0], run.values()[1], high ? 0.1 : 0.2 + chance / 1000};
            return new RunMeasures(
                    values, run.observations(), run.monthly(), run.changes(), run.waits(), run.distributions());
        };
        List<MeasureDefinition> measures = new ArrayList<>(FakeAuthority.MEASURES.subList(0, 2));
        measures.add(new MeasureDefinition(
                "strain", "Strain", "index, from 0", Better.LOWER, Group.WORKLOAD, "some", "all", "left out"));
        CommandLine command = Mainstay.commandLine(new FakeWiring(bargain, measures));
        command.setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("compare", study, "--out", folder("out"));
        assertThat(out.toString())
                .containsPattern(
                        "Compared with As now, High turnover: clearly worse .*\n(.*\n)*Guardrail: Compared with As"
                                + " now, High turnover improves workload \\(strain .* lower\\) while timeliness slips"
                                + " \\(assessments on time .* lower\\)\\.\n");
    }

    @Test
    void optionsChangeTheStudy() {
        run("compare", study, "--out", folder("out"), "--replications", "3", "--seed", "9", "--threads", "1");
        assertThat(ResultsFolder.open(place.resolve("out")).manifest().seed()).isEqualTo(9);
        assertThat(ResultsFolder.open(place.resolve("out")).manifest().replications())
                .isEqualTo(3);
        assertThat(ResultsFolder.open(place.resolve("out")).manifest().command())
                .startsWith("mainstay compare ")
                .endsWith("--replications 3 --seed 9 --threads 1");
    }

    @Test
    void runTakesOneScenarioAndSetsValuesInIt() {
        int code = run(
                "run",
                "england-2025",
                "--replications",
                "2",
                "--set",
                "period.warm-up=6 months",
                "--set",
                "period.measure=1 years",
                "--set",
                "workforce.turnover=20 % per year",
                "--out",
                folder("out"));
        assertThat(err.toString()).doesNotContain("failed");
        assertThat(code).isEqualTo(ExitCode.OK);
        assertThat(Tables.read(place.resolve("out")).arms())
                .filteredOn(row -> row.parameter().equals("workforce.turnover"))
                .singleElement()
                .satisfies(row -> assertThat(row.value()).isEqualTo("20"));
    }

    @Test
    void quietPrintsNothing() {
        run("compare", study, "--out", folder("out"), "--quiet");
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void jsonIsAllThatStandsOnStdout() {
        run("compare", study, "--out", folder("out"), "--json");
        assertThat(out.toString())
                .startsWith("{\n  \"results\" : ")
                .contains("\"sentence\" : ")
                .contains("\"probabilityBetter\" : null")
                .doesNotContain("NaN")
                .endsWith("}\n");
    }

    @Test
    void anExistingFolderIsRefused() {
        run("compare", study, "--out", folder("out"));
        assertThat(run("compare", study, "--out", folder("out"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("Nothing was overwritten");
    }

    @Test
    void aSecondRunIntoTheSameFolderIsRefusedWhileTheFirstGoesOn() {
        int[] second = {-1};
        Simulator slow = (scenario, seed, replication, events) -> {
            if (second[0] < 0) {
                second[0] = run("compare", study, "--out", folder("out"), "--quiet", "--resume");
            }
            return AUTHORITY.run(scenario, seed, replication, events);
        };
        assertThat(runWith(slow, "compare", study, "--out", folder("out"), "--quiet", "--threads", "1"))
                .isEqualTo(ExitCode.OK);
        assertThat(second[0]).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .isEqualTo("Another run of Mainstay is writing to " + folder("out") + " just now. Nothing was changed."
                        + " Wait until it has ended, or choose another folder with --out.\n");
    }

    @Test
    void resumingACompleteStudyRunsNothing() {
        run("compare", study, "--out", folder("out"));
        assertThat(run("compare", study, "--out", folder("out"), "--resume")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("is complete already: nothing was left to run.");
    }

    @Test
    void aFailedReplicationIsReportedAndTheStudyCanGoOn() throws IOException {
        Simulator failing = (scenario, seed, replication, events) -> {
            if (replication == 2 && scenario.name().equals("High turnover")) {
                throw new IllegalStateException("a duty was lost");
            }
            return AUTHORITY.run(scenario, seed, replication, events);
        };
        assertThat(runWith(failing, "compare", study, "--out", folder("out"), "--quiet"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .isEqualTo("Replication 2 of \"High turnover\" (seed 7) failed: a duty was lost\n"
                        + "9 of 10 replications are finished and kept in " + folder("out")
                        + ". There are no tables yet.\nTo run those that failed again: the same command with --resume"
                        + " --retry-failed.\n");
        assertThat(run("compare", study, "--out", folder("out"), "--quiet", "--resume"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).endsWith("--resume --retry-failed.\n");
        assertThat(run("compare", study, "--out", folder("out"), "--quiet", "--resume", "--retry-failed"))
                .isEqualTo(ExitCode.OK);
        run("compare", study, "--out", folder("unbroken"), "--quiet");
        assertThat(place.resolve("out/runs.csv")).hasSameBinaryContentAs(place.resolve("unbroken/runs.csv"));
        assertThat(place.resolve("out/findings.csv")).hasSameBinaryContentAs(place.resolve("unbroken/findings.csv"));
    }

    @Test
    void reproducePassesTableByTable() {
        run("compare", study, "--out", folder("out"), "--events", "1", "--quiet");
        assertThat(run("reproduce", folder("out"), "--quiet")).isEqualTo(ExitCode.OK);
        assertThat(out.toString().lines())
                .hasSize(24)
                .contains("pass  summary.csv", "pass  events.csv.gz", "Every table came out the same.");
    }

    @Test
    void reproduceFailsWhenTheModelHasChanged() {
        run("compare", study, "--out", folder("out"), "--quiet");
        Simulator changed =
                (scenario, seed, replication, events) -> AUTHORITY.run(scenario, seed + 1, replication, events);
        assertThat(runWith(changed, "reproduce", folder("out"), "--quiet")).isEqualTo(ExitCode.DID_NOT_HOLD);
        assertThat(out.toString())
                .contains("FAIL  runs.csv: line 2\n    was: As now,0,7,")
                .contains("pass  arms.csv");
    }

    @Test
    void reproduceNoticesAScenarioThatWasChanged() throws IOException {
        run("compare", study, "--out", folder("out"), "--quiet");
        Path scenario = place.resolve("out/scenario/1-as-now.yaml");
        Files.writeString(scenario, Files.readString(scenario) + "# my note\n");
        assertThat(run("reproduce", folder("out"), "--quiet")).isEqualTo(ExitCode.DID_NOT_HOLD);
        assertThat(out.toString()).contains("FAIL  scenario/1-as-now.yaml: was changed since the study ran");
    }

    @Test
    void reportDrawsAgain() throws IOException {
        run("compare", study, "--out", folder("out"), "--quiet");
        Files.delete(place.resolve("out/report.html"));
        assertThat(run("report", folder("out"))).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .isEqualTo("Wrote " + place.resolve("out/report.html") + "\nWrote " + place.resolve("out/report.pdf")
                        + "\n");
        assertThat(place.resolve("out/report.html")).exists();
    }

    @Test
    void reportWritesTheFormatsThatAreAskedFor() throws IOException {
        run("compare", study, "--out", folder("out"), "--quiet");
        Files.delete(place.resolve("out/report.html"));
        assertThat(run("report", folder("out"), "--format", "PDF")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).isEqualTo("Wrote " + place.resolve("out/report.pdf") + "\n");
        assertThat(place.resolve("out/report.html")).doesNotExist();
        assertThat(run("report", folder("out"), "--format=html,docx")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .startsWith(
                        "--format: \"docx\" is not a format of a report. There are html and pdf, or both: html,pdf.\n");
    }

    @Test
    void aFolderWithoutResultsIsWrongInput() {
        assertThat(run("report", folder("nothing"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .isEqualTo(folder("nothing") + " is not a results folder: it holds no manifest.json.\n");
    }

    @Test
    void problemsInAFileArePrintedAndNothingIsWritten() throws IOException {
        Files.writeString(place.resolve("turnover.yaml"), "mainstay-study: 1\nname: x\nbase: england-2025\nbogus: 1\n");
        assertThat(run("compare", study, "--out", folder("out"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("turnover.yaml:4:1: ").doesNotContain("\tat ");
        assertThat(place.resolve("out")).doesNotExist();
    }

    @Test
    void oneScenarioCannotBeCompared() {
        assertThat(run("compare", "england-2025")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).startsWith("england-2025 has one arm, so there is nothing to compare it with.");
    }

    @Test
    void aStudyIsNotRunAsAScenario() {
        assertThat(run("run", study)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("is a study of 2 arms. Use: mainstay compare ");
    }

    @Test
    void aValueOutOfRangeSaysWhatIsAllowed() {
        assertThat(run("compare", study, "--replications", "0")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).startsWith("--replications: 0 is not between 1 and 100000.");
    }

    @Test
    void aFaultOfTheProgramHasNoStackTrace() {
        Simulator impossible = (scenario, seed, replication, events) -> null;
        assertThat(runWith(impossible, "compare", study, "--out", folder("out")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void aMisspeltCommandGetsASuggestion() {
        assertThat(run("comapre", study)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("compare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "compare", "place", "score", "check", "report", "reproduce", "schema"})
    void everyCommandShowsAnExample(String command) {
        assertThat(run(command, "--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Example").contains("  mainstay " + command + " ");
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(run("--version")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("mainstay ");
    }

    @Test
    void completionIsGenerated() {
        assertThat(run("generate-completion")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("complete -F").contains("reproduce");
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    private int run(String... args) {
        return runWith(AUTHORITY, args);
    }

    private int runWith(Simulator simulator, String... args) {
        CommandLine command = Mainstay.commandLine(new FakeWiring(simulator));
        return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    }
}

package mainstay.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.cli.FakeWiring;
import mainstay.cli.Mainstay;
import mainstay.cli.terminal.ExitCode;
import mainstay.measure.count.RunMeasures;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.sensitivity.SensitivityTables;
import mainstay.results.study.Tables;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Screenings from the command line of an authority in which grip moderates what turnover does. */
class SensitivityCommandTest {
    private static final List<String> SMALL = List.of(
            "--vary",
            "grip.start=0.2..1",
            "--vary",
            "strain.support-effect=0..1",
            "--trajectories",
            "3",
            "--range-replications",
            "3",
            "--quiet");

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
                        base: england-2025
                        period: { start: 2025-04-01, warm-up: 6 months, measure: 1 years }
                        arms:
                          - { name: As now, workforce: { turnover: 15 % per year } }
                          - { name: High turnover, workforce: { turnover: 25 % per year } }
                          - { name: Low turnover, workforce: { turnover: 5 % per year } }
                        outcomes: [assessments_on_time]
                        replications: 5
                        seed: 7
                        """).toString();
    }

    private static RunMeasures moderated(Scenario scenario, long seed, int replication, Simulator authority) {
        RunMeasures run = authority.run(scenario, seed, replication, event -> {});
        double more = scenario.settings().get(WorkforceSettings.TURNOVER) - 0.15;
        double[] values = run.values().clone();
        values[0] += 100 * more * scenario.settings().get(GripSettings.START);
        return new RunMeasures(
                values, run.observations(), run.monthly(), run.changes(), run.waits(), run.distributions());
    }

    @Test
    void aScreeningOfItsOwnWritesItsTablesAndSaysWhatItFound() {
        assertThat(run(
                        "sensitivity",
                        study,
                        "--out",
                        folder("own"),
                        "--vary",
                        "grip.start=0.2..0.9",
                        "--trajectories",
                        "3"))
                .isEqualTo(ExitCode.OK);
        assertThat(err.toString())
                .startsWith("Turnover: 1 setting varied in 3 walks, 2 differences in 1 measure, seed 7. Results in "
                        + folder("own") + ".\n")
                // 3 arms × (5 + 3 walks × 2 points × 2 + 9 values × 6)
                .contains("213 runs.\nAbout ");
        assertThat(out.toString())
                .contains(
                        "High turnover: assessments on time came out worse (lower) than in As now at all 7 points that"
                                + " were tried in the plausible range. The setting that matters most is grip.start: ")
                .contains("Wrote " + place.resolve("own/sensitivity.csv"));
        assertThat(files("own"))
                .containsExactlyInAnyOrder(
                        "sensitivity.csv",
                        "sensitivity_sign.csv",
                        "sensitivity_points.csv",
                        "sensitivity_factors.csv",
                        "sensitivity.json");
    }

    @Test
    void intoTheResultsOfTheSameStudyItAddsItsTablesAndReproduceStillPasses() throws IOException {
        run("compare", study, "--out", folder("out"), "--quiet");
        byte[] comparison = Files.readAllBytes(place.resolve("out/comparison.csv"));
        assertThat(screen("--out", folder("out"))).isEqualTo(ExitCode.OK);
        assertThat(place.resolve("out/screening")).doesNotExist();
        assertThat(place.resolve("out/comparison.csv")).hasBinaryContent(comparison);
        ResultsFolder folder = ResultsFolder.open(place.resolve("out"));
        assertThat(folder.manifest().tables()).containsKeys("summary.csv", "sensitivity.csv", "sensitivity_points.csv");
        assertThat(Files.readString(place.resolve("out/ro-crate-metadata.json")))
                .contains("sensitivity_sign.csv");
        SensitivityTables tables = SensitivityTables.read(folder.path());
        // The study as it is: the same difference as the study's own.
        double found = Tables.read(folder.path()).comparison().stream()
                .filter(row ->
                        row.arm().equals("High turnover") && row.measure().equals("assessments_on_time"))
                .findFirst()
                .orElseThrow()
                .difference();
        assertThat(tables.points().get(0).difference()).isEqualTo(found);
        assertThat(run("reproduce", folder("out"), "--quiet")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Every table came out the same.").doesNotContain("sensitivity");
        assertThat(err.toString()).contains("Not run again: sensitivity.csv, ");
    }

    @Test
    void resultsOfAnotherStudyAreLeftAlone() {
        run("compare", study, "--out", folder("out"), "--quiet", "--seed", "8");
        assertThat(screen("--out", folder("out"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .contains(
                        "holds another study, so a screening does not belong there:\n  seed: 8 in the folder, 7 asked for");
        assertThat(files("out")).noneMatch(file -> file.startsWith("sensitivity") || file.equals("screening"));
    }

    @Test
    void aStudyRunWithMoreReplicationsIsTheSameStudy() {
        run("compare", study, "--out", folder("out"), "--quiet", "--replications", "6");
        assertThat(screen("--out", folder("out"))).isEqualTo(ExitCode.OK);
        assertThat(SensitivityTables.read(place.resolve("out")).points().get(0).replications())
                .isEqualTo(6);
    }

    @Test
    void anExistingScreeningIsNotOverwrittenAndACompleteOneHasNothingLeft() {
        screen("--out", folder("own"));
        assertThat(screen("--out", folder("own"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .contains("holds a screening already, of the same design.")
                .contains("Nothing was overwritten");
        assertThat(run("sensitivity", study, "--out", folder("own"), "--resume", "--vary", "grip.start=0.2..1"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("of another design:").contains("asked for: trajectories 4");
        assertThat(screen("--out", folder("own"), "--resume")).isEqualTo(ExitCode.OK);
    }

    @Test
    void aFolderWithSomethingElseIsRefused() throws IOException {
        Files.writeString(Files.createDirectories(place.resolve("mine")).resolve("notes.txt"), "mine");
        assertThat(screen("--out", folder("mine"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("is there already and holds something else.");
        assertThat(files("mine")).containsExactly("notes.txt");
    }

    @Test
    void whatFailsIsLeftOutAndReported() throws IOException {
        Simulator failing = (scenario, seed, replication, events) -> {
            if (scenario.settings().get(GripSettings.START) == 1
                    && scenario.name().equals("Low turnover")) {
                throw new IllegalStateException("a duty was lost");
            }
            return moderated(scenario, seed, replication, new FakeAuthority());
        };
        assertThat(runWith(failing, screening("--out", folder("own")))).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .contains(" of \"Low turnover\" (seed 7) failed: a duty was lost\n")
                .contains(" runs failed and are left out: see the column problem of sensitivity_points.csv.");
        assertThat(Files.readString(place.resolve("own/sensitivity_points.csv")))
                .contains(",a duty was lost\n");
        assertThat(files("own")).contains("sensitivity.csv");
    }

    @Test
    void whatIsWrongIsAllSaidAtOnce() {
        assertThat(run(
                        "sensitivity",
                        study,
                        "--arm",
                        "Hihg turnover",
                        "--arm",
                        "As now",
                        "--measure",
                        "asessments_on_time",
                        "--vary",
                        "workforce.turnover=1..2 % per year",
                        "--replications",
                        "1"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString().lines())
                .containsExactly(
                        "--arm: As now is the arm that the others are compared with. Name one of the others: High turnover;"
                                + " Low turnover.",
                        "--arm: Hihg turnover is not an arm of this study. Did you mean High turnover? Its arms: As now;"
                                + " High turnover; Low turnover.",
                        "--measure: asessments_on_time is not a measure. Did you mean assessments_on_time?",
                        "--replications: 1 is not between 2 and 100000.",
                        "--vary: workforce.turnover is set by arms of this study: it is what they are about. Vary other"
                                + " settings.");
        assertThat(place.resolve("results")).doesNotExist();
    }

    @Test
    void aRangeThatIsNoneIsExplained() {
        run(
                "sensitivity",
                study,
                "--vary",
                "grip.strat=0..1",
                "--vary",
                "grip.start=0.9..0.1",
                "--vary",
                "grip.base=half");
        assertThat(err.toString())
                .contains("--vary: grip.strat is not a setting. Did you mean grip.start?")
                .contains("--vary: grip.start: 0.9..0.1 is not a range: its first value must be less than its second.")
                .contains("--vary: grip.base: half is not a range. Write two values with .. between them, such as"
                        + " \"grip.base=0..1\".");
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        run("sensitivity", study, "--vary", "pods.duty-week=0..1", "--vary", "grip.months=1 .. 40 weeks");
        assertThat(err.toString())
                .contains(
                        "--vary: pods.duty-week takes yes or no, and cannot be varied between two ends. Make an arm for"
                                + " each value instead.");
    }

    @Test
    void oneScenarioHasNoDifference() {
        assertThat(run("sensitivity", "england-2025", "--vary", "grip.start=0..1"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).startsWith("england-2025: has one arm, so there is no difference to look at.");
    }

    @Test
    void jsonIsAllThatStandsOnStdout() {
        screen("--out", folder("own"), "--json");
        assertThat(out.toString())
                .startsWith("{\n  \"results\" : ")
                .contains("\"muStar\" : ")
                .contains("\"sentence\" : ")
                .doesNotContain("NaN")
                .endsWith("}\n");
    }

    @Test
    void theHelpShowsAnExample() {
        assertThat(run("sensitivity", "--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Example").contains("  mainstay sensitivity ");
    }

    private List<String> files(String name) {
        String[] files = place.resolve(name).toFile().list();
        return files == null ? List.of() : List.of(files);
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    private String[] screening(String... more) {
        List<String> words = new ArrayList<>(List.of("sensitivity", study));
        words.addAll(SMALL);
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private int screen(String... more) {
        return run(screening(more));
    }

    private int run(String... args) {
        return runWith(
                (scenario, seed, replication, events) -> moderated(scenario, seed, replication, new FakeAuthority()),
                args);
    }

    private int runWith(Simulator simulator, String... args) {
        CommandLine command = Mainstay.commandLine(new FakeWiring(simulator));
        return command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
    }
}

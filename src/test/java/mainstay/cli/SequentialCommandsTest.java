package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.cli.terminal.ExitCode;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.study.Tables;
import mainstay.run.Simulator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Studies in which the results decide how many replications there are. The fake authority's differences scatter by about
 * 0.14, its levels by one.
 */
class SequentialCommandsTest {
    @TempDir
    private Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String study;

    @BeforeEach
    void writeStudy() throws IOException {
        study = write(
                "study.yaml",
                "precision: { measure: assessments_on_time, half-width: 0.04, confidence: 95 %, most: 400 }\n");
    }

    private String write(String name, String more) throws IOException {
        return Files.writeString(place.resolve(name), """
                        mainstay-study: 1
                        name: Turnover
                        base: england-2025
                        period: { start: 2025-04-01, warm-up: 6 months, measure: 1 years }
                        arms:
                          - { name: As now, workforce: { turnover: 15 % per year } }
                          - { name: High turnover, workforce: { turnover: 17 % per year } }
                          - { name: Low turnover, workforce: { turnover: 12 % per year } }
                        outcomes: [assessments_on_time]
                        replications: 4
                        seed: 7
                        """ + more).toString();
    }

    @Test
    void replicationsAreAddedUntilEveryDifferenceIsPrecise() {
        assertThat(run("compare", study, "--out", folder("out")))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        ResultsFolder folder = ResultsFolder.open(place.resolve("out"));
        int reached = folder.manifest().replications();
        assertThat(reached).isBetween(20, 120);
        assertThat(folder.manifest().precision()).hasSize(1);
        assertThat(Tables.read(folder.path()).comparison().stream()
                        .filter(row -> row.measure().equals("assessments_on_time")))
                .hasSize(2)
                .allMatch(row -> row.replications() == reached && row.ciHigh() - row.ciLow() <= 0.08);
        assertThat(out.toString())
                .contains("High turnover compared with As now: assessments on time is known to ± 0.0")
                .contains(" percentage points after " + reached + " replications; wanted: ± 0.04.");
        assertThat(run("reproduce", folder("out"), "--quiet"))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void threadsAndAnInterruptionDoNotShow() throws IOException {
        run("compare", study, "--out", folder("one"), "--threads", "1", "--quiet");
        run("compare", study, "--out", folder("three"), "--threads", "3", "--quiet");
        AtomicInteger runs = new AtomicInteger();
        Simulator failing = (scenario, seed, replication, events) -> {
            if (runs.incrementAndGet() == 50) {
                throw new IllegalStateException("a duty was lost");
            }
            return new FakeAuthority().run(scenario, seed, replication, events);
        };
        assertThat(runWith(failing, "compare", study, "--out", folder("broken"), "--quiet"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(run("compare", study, "--out", folder("broken"), "--quiet", "--resume", "--retry-failed"))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        for (String table : List.of("comparison.csv", "runs.csv", "findings.csv")) {
            byte[] whole = Files.readAllBytes(place.resolve("one").resolve(table));
            assertThat(place.resolve("three").resolve(table)).hasBinaryContent(whole);
            assertThat(place.resolve("broken").resolve(table)).hasBinaryContent(whole);
        }
        assertThat(run("compare", study, "--out", folder("one"), "--resume")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("is complete already");
    }

    @Test
    void theMostIsKeptAndItIsSaidHowManyMoreItWouldTake() {
        assertThat(run(
                        "compare",
                        study,
                        "--out",
                        folder("out"),
                        "--until-precise",
                        "assessments_on_time=0.005",
                        "--at-most",
                        "12"))
                .isEqualTo(ExitCode.OK);
        assertThat(ResultsFolder.open(place.resolve("out")).manifest().replications())
                .isEqualTo(12);
        assertThat(out.toString())
                .contains("That is not met, for 12 replications are the most allowed: about ")
                .contains(" more would be needed.");
    }

    @Test
    void ofOneScenarioTheLevelIsMeant() {
        assertThat(run(
                        "run",
                        "england-2025",
                        "--out",
                        folder("out"),
                        "--until-precise",
                        "assessments_on_time=0.4",
                        "--set",
                        "period.warm-up=6 months",
                        "--set",
                        "period.measure=12 months"))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("assessments on time is known to ± 0.")
                .contains("; wanted: ± 0.4.");
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        assertThat(run("compare", study, "--until-precise", "asessments_on_time=1"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("asessments_on_time is not a measure. Did you mean assessments_on_time?");
        assertThat(run("compare", study, "--until-precise", "assessments_on_time"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("such as assessments_on_time=0.5.");
        assertThat(run("compare", study, "--at-most", "12")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run("compare", study, "--shard", "1/2")).isEqualTo(ExitCode.WRONG_INPUT);
        String wrong = write("wrong.yaml", """
                        precision:
                          - { measure: assessments_on_time, half-width: -1 }
                          - { measure: on_time, half-width: 1, mots: 5 }
                          - { measure: assessments_on_time, half-width: 1, confidence: 90 % }
                        select: { measure: assessments_on_time, probability: 40 %, indifference: 1 }
                        """);
        assertThat(run("compare", wrong)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .contains("precision.half-width: -1 is too low. Allowed: numbers above 0.")
                .contains("precision.confidence: 90 % cannot be had: intervals are of 95 %.")
                .contains("precision.measure: on_time is not a measure.")
                .contains("mots")
                .contains("select.probability: 40 % is not between 50 % and 99.99 %.");
    }

    @Test
    void theBestIsChosenAndThoseBehindAreDropped() throws IOException {
        String choice = write(
                "choice.yaml", "select: { measure: assessments_on_time, probability: 95 %, indifference: 0.5 }\n");
        assertThat(run("select", choice, "--out", folder("choice"), "--threads", "2"))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .startsWith("Low turnover is chosen as the best in assessments on time (higher is better) after ")
                .contains("the procedure KN of Kim and Nelson (2001) chooses it with a probability of at least 95 %.")
                .contains("by 0.5 percentage points or more");
        List<String> rows = Files.readAllLines(place.resolve("choice/selection.csv"));
        assertThat(rows.get(0)).isEqualTo("arm,rank,verdict,replications,mean,dropped_after");
        assertThat(rows.get(1)).startsWith("Low turnover,1,chosen,10,8");
        assertThat(rows).hasSize(4).allMatch(row -> !row.contains("left"));
        assertThat(run("select", choice, "--out", folder("choice"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .contains("holds the search for the best \"Turnover\" already. Nothing was overwritten.");
    }

    @Test
    void threadsAndAFailureDoNotShowInASelection() throws IOException {
        // So fine a difference takes many rounds.
        String choice = write("fine.yaml", "select: { measure: assessments_on_time, indifference: 0.03 }\n");
        Simulator close = (scenario, seed, replication, events) -> {
            double[] values = {closeBy(scenario.name(), seed, replication), 0, 0};
            var run = new FakeAuthority().run(scenario, seed, replication, events);
            return new mainstay.measure.count.RunMeasures(
                    values, run.observations(), run.monthly(), run.changes(), run.waits(), run.distributions());
        };
        assertThat(runWith(close, "select", choice, "--out", folder("one"), "--threads", "1", "--quiet"))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        runWith(close, "select", choice, "--out", folder("three"), "--threads", "3", "--quiet");
        AtomicInteger runs = new AtomicInteger();
        Simulator failing = (scenario, seed, replication, events) -> {
            if (runs.incrementAndGet() == 70) {
                throw new IllegalStateException("a duty was lost");
            }
            return close.run(scenario, seed, replication, events);
        };
        assertThat(runWith(failing, "select", choice, "--out", folder("broken"), "--quiet"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("a duty was lost");
        assertThat(runWith(close, "select", choice, "--out", folder("broken"), "--quiet", "--resume"))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        byte[] whole = Files.readAllBytes(place.resolve("one/selection.csv"));
        assertThat(place.resolve("three/selection.csv")).hasBinaryContent(whole);
        assertThat(place.resolve("broken/selection.csv")).hasBinaryContent(whole);
        List<String> rows = Files.readAllLines(place.resolve("one/selection.csv"));
        assertThat(rows.get(1)).startsWith("Low turnover,1,chosen,");
        assertThat(Integer.parseInt(rows.get(1).split(",", -1)[3])).isGreaterThan(20);
    }

    private static double closeBy(String arm, long seed, int replication) {
        mainstay.random.Chance chance = new mainstay.random.Chance(seed, replication);
        return (arm.equals("Low turnover") ? 0.05 : 0)
                + chance.normal(mainstay.random.Purpose.NEED, 1, 1)
                + 0.1 * chance.normal(mainstay.random.Purpose.NEED, arm.length(), 2);
    }

    @Test
    void aSelectionThatIsNotDecidedSaysSo() throws IOException {
        String choice =
                write("few.yaml", "select: { measure: assessments_on_time, indifference: 0.00001, most: 12 }\n");
        assertThat(runWith(
                        (scenario, seed, replication, events) -> {
                            var run = new FakeAuthority().run(scenario, seed, replication, events);
                            return new mainstay.measure.count.RunMeasures(
                                    new double[] {
                                        closeBy("same", seed, replication)
                                                + 1e-3 * closeBy(scenario.name(), seed + 1, replication),
                                        0,
                                        0
                                    },
                                    run.observations(),
                                    run.monthly(),
                                    run.changes(),
                                    run.waits(),
                                    run.distributions());
                        },
                        "select",
                        choice,
                        "--out",
                        folder("few")))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("Not decided: after 12 replications, the most allowed, ");
    }

    @Test
    void aStudyWithoutSelectAndAMeasureWithoutABetterSideAreRefused() throws IOException {
        assertThat(run("select", study)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("has no select. Add, for instance:");
        String choice = write("choice.yaml", "select: { measure: children_held, indifference: 5 }\n");
        assertThat(run("select", choice)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("of children_held neither more nor less is better");
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    private int run(String... args) {
        return runWith(new FakeAuthority(), args);
    }

    private int runWith(Simulator simulator, String... args) {
        CommandLine command = Mainstay.commandLine(new FakeWiring(simulator));
        return command.setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(new ArrayList<>(List.of(args)).toArray(String[]::new));
    }
}

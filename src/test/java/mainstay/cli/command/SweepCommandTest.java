package mainstay.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.cli.FakeWiring;
import mainstay.cli.Mainstay;
import mainstay.cli.terminal.ExitCode;
import mainstay.report.SweepReport;
import mainstay.results.folder.ResultsFolder;
import mainstay.run.Simulator;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps from the command line of an authority whose answer is known. */
@Tag("slow")
class SweepCommandTest {
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
                        base: england-2025
                        period: { start: 2025-04-01, warm-up: 6 months, measure: 1 years }
                        arms:
                          - { name: As now }
                          - { name: Pods, structure: pods }
                        levers:
                          - { name: turnover, setting: workforce.turnover, values: [15 %, 10 %] }
                        futures:
                          design: latin-hypercube
                          points: 5
                          factors:
                            - { setting: demand.new-referrals, from: 2000 per year, to: 3000 per year }
                            - { name: place, options: [ { name: Leeds, base: Leeds }, { name: "=Kent", base: Kent } ] }
                        outcomes: [assessments_on_time, children_held]
                        replications: 3
                        seed: 7
                        """).toString();
    }

    private int run(Simulator simulator, String... words) {
        return Mainstay.commandLine(new FakeWiring(simulator))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    private int sweep(String folder, String... more) {
        List<String> words = new ArrayList<>(List.of("sweep", study, "--out", folder(folder)));
        words.addAll(List.of(more));
        return run(AUTHORITY, words.toArray(String[]::new));
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    private Map<String, String> tables(String folder) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(place.resolve(folder))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return tables;
    }

    @Test
    void aSweepSaysHowLargeItIsAndWritesItsTables() throws IOException {
        assertThat(sweep("out")).isEqualTo(ExitCode.OK);
        assertThat(err.toString())
                .startsWith(
                        "Turnover: 4 arms in 5 futures (latin-hypercube): 20 points with 3 replications each, 60 runs,"
                                + " seed 7. Results in " + folder("out") + ".\nAbout ")
                .contains(" of disk.");
        assertThat(out.toString())
                .contains(
                        "Assessments on time: As now; turnover 10 % per year is better than As now; turnover 15 % per year"
                                + " in 5 of 5 futures, worse in 0 and unclear in 0")
                .contains(
                        "Assessments on time: Pods; turnover 15 % per year is better than As now; turnover 15 % per year in"
                                + " 0 of 5 futures, worse in 0 and unclear in 5");
        Map<String, String> tables = tables("out");
        assertThat(tables)
                .containsOnlyKeys(
                        "points.csv",
                        "point_means.csv",
                        "sweep_runs.csv",
                        "point_series.csv",
                        "failed_runs.csv",
                        "robustness.csv");
        assertThat(tables.get("points.csv").lines().findFirst())
                .contains("point,future,arm,turnover,demand.new-referrals,place");
        assertThat(tables.get("points.csv").lines().skip(1))
                .hasSize(20)
                .allMatch(line -> line.matches(
                        "[0-9]+,[0-4],(As now|Pods); turnover 1[05] % per year,1[05],2[0-9.]+," + "(Leeds|'=Kent)"));
        assertThat(tables.get("sweep_runs.csv").lines()).hasSize(61);
        assertThat(tables.get("point_means.csv").lines()).hasSize(1 + 20 * 3);
        assertThat(ResultsFolder.open(place.resolve("out")).manifest().complete())
                .isTrue();
        assertThat(place.resolve("out/ro-crate-metadata.json")).exists();
    }

    @Test
    void tablesAreTheSameForAnyNumberOfThreadsInShardsAndGoneOnWith() throws IOException {
        sweep("one", "--threads", "1", "--quiet");
        Map<String, String> one = tables("one");
        assertThat(sweep("two", "--threads", "2", "--quiet")).isZero();
        assertThat(tables("two")).isEqualTo(one);
        for (int shard = 1; shard <= 3; shard++) {
            assertThat(sweep("shard" + shard, "--shard", shard + "/3", "--quiet"))
                    .isZero();
        }
        assertThat(run(AUTHORITY, "merge", folder("few"), folder("shard1"), folder("shard3")))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("20 of 60 runs are in none of these folders");
        assertThat(run(AUTHORITY, "merge", folder("merged"), folder("shard3"), folder("shard1"), folder("shard2")))
                .isZero();
        assertThat(tables("merged")).isEqualTo(one);
        // A shard that is gone on with as a whole is a sweep that was interrupted.
        assertThat(sweep("shard1", "--quiet")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(sweep("shard1", "--resume", "--quiet")).isZero();
        assertThat(tables("shard1")).isEqualTo(one);
        assertThat(sweep("shard1", "--resume")).isZero();
        assertThat(out.toString()).contains("is complete already");
    }

    @Test
    void aFolderGoesOnOnlyWithTheSameSweep() throws IOException {
        sweep("out", "--shard", "1/2", "--quiet");
        assertThat(sweep("out", "--resume", "--keep", "values")).isEqualTo(ExitCode.WRONG_INPUT);
        Files.writeString(Path.of(study), Files.readString(Path.of(study)).replace("3000 per year", "3001 per year"));
        assertThat(sweep("out", "--resume")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("holds another sweep");
    }

    @Test
    void reproduceRunsItAgainAndExtendAddsReplications() throws IOException {
        sweep("three", "--quiet");
        assertThat(run(AUTHORITY, "reproduce", folder("three"), "--quiet")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("pass  sweep_runs.csv").contains("pass  robustness.csv");
        sweep("five", "--replications", "5", "--quiet");
        assertThat(run(AUTHORITY, "extend", folder("three"), "--replications", "5", "--quiet"))
                .isEqualTo(ExitCode.OK);
        assertThat(tables("three")).isEqualTo(tables("five"));
        Files.writeString(
                place.resolve("five/points.csv"),
                Files.readString(place.resolve("five/points.csv")).replace("Leeds", "'=Kent"));
        assertThat(run(AUTHORITY, "reproduce", folder("five"), "--quiet")).isEqualTo(ExitCode.DID_NOT_HOLD);
    }

    @Test
    void aRunThatFailsIsNamedAndTheOthersGoOn() throws IOException {
        Simulator failing = (scenario, seed, replication, events) -> {
            if (replication == 2 && scenario.settings().get(WorkforceSettings.TURNOVER) == 0.1) {
                throw new IllegalStateException("a duty was lost");
            }
            return AUTHORITY.run(scenario, seed, replication, events);
        };
        assertThat(run(failing, "sweep", study, "--out", folder("out"))).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .contains(
                        "Replication 2 of \"As now; turnover 10 % per year, future 0\" (seed 7) failed: a duty was lost")
                .contains("10 of 60 runs failed and are left out: see failed_runs.csv.");
        assertThat(tables("out").get("failed_runs.csv").lines())
                .hasSize(11)
                .element(1)
                .isEqualTo("1,2,7,a duty was lost");
        assertThat(tables("out").get("sweep_runs.csv").lines()).hasSize(51);
        assertThat(sweep("out", "--resume", "--retry-failed", "--quiet")).isZero();
        sweep("sound", "--quiet");
        assertThat(tables("out")).isEqualTo(tables("sound"));
    }

    @Test
    void aDryRunOnlySaysHowMuchItWouldBe() {
        assertThat(sweep("out", "--dry-run")).isZero();
        assertThat(out.toString()).contains("60 runs.\nAbout ").contains("Nothing was written.");
        assertThat(sweep("out", "--estimate", "--json", "--keep", "values")).isZero();
        assertThat(out.toString()).contains("\"runs\" : 60");
        assertThat(place.resolve("out")).doesNotExist();
    }

    @Test
    void whatIsVariedCannotBeSet() {
        assertThat(sweep("out", "--set", "workforce.turnover=9 %")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(sweep("out", "--set", "demand.new-referrals=9 per year")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .contains("--set: workforce.turnover is varied by this study, so it has no single value.")
                .contains("--set: demand.new-referrals is varied by this study, so it has no single value.");
        assertThat(sweep("out", "--set", "pods.grip=0.3", "--keep", "values", "--quiet"))
                .isZero();
        assertThat(place.resolve("out/point_series.csv")).doesNotExist();
    }

    @Test
    void aStudyWithoutFuturesHasOne() throws IOException {
        String plain = Files.writeString(place.resolve("plain.yaml"), """
                mainstay-study: 1
                name: Plain
                base: england-2025
                arms: [ { name: As now }, { name: More, against: As now, workforce: { turnover: 20 % } } ]
                outcomes: [assessments_on_time]
                replications: 4
                """).toString();
        assertThat(run(AUTHORITY, "sweep", plain, "--out", folder("plain"))).isZero();
        assertThat(err.toString()).contains("2 arms in 1 future: 2 points with 4 replications each, 8 runs");
        assertThat(out.toString()).contains("More is better than As now in 0 of 1 future, worse in 1");
        assertThat(run(AUTHORITY, "reproduce", folder("plain"), "--quiet")).isZero();
    }

    @Test
    void theReportShowsEveryOutcomeOverTheFutures() throws IOException {
        sweep("out", "--quiet");
        Path page = new SweepReport(place.resolve("out")).write();
        assertThat(Files.readString(page))
                .contains("<h1>Turnover</h1>")
                .contains("4 arms met the same 5 futures")
                .contains("id=\"assessments-on-time-over-futures\"")
                .contains("id=\"best-arm-over-futures\"")
                .contains("2000 per year to 3000 per year")
                .contains("is better than As now; turnover 15 % per year in 5 of 5 futures");
        for (String chart :
                List.of("assessments-on-time-over-futures", "children-held-over-futures", "best-arm-over-futures")) {
            assertThat(place.resolve("out/charts/" + chart + ".svg")).exists();
            assertThat(place.resolve("out/charts/" + chart + ".png")).exists();
        }
        assertThat(Files.readString(place.resolve("out/ro-crate-metadata.json")))
                .contains("best-arm-over-futures.svg");
    }

    @Test
    void pointsAreAddedWithoutDoingOthersAgain() throws IOException {
        String few = sobol("few", 4, "15 %");
        String more = sobol("more", 8, "15 %, 10 %");
        assertThat(run(AUTHORITY, "sweep", few, "--out", folder("few"), "--quiet"))
                .isZero();
        assertThat(run(AUTHORITY, "sweep", more, "--out", folder("afresh"), "--quiet"))
                .isZero();
        AtomicInteger runs = new AtomicInteger();
        Simulator counting = (scenario, seed, replication, events) -> {
            runs.incrementAndGet();
            return AUTHORITY.run(scenario, seed, replication, events);
        };
        assertThat(run(counting, "sweep", more, "--out", folder("added"), "--reuse", folder("few")))
                .as(err.toString())
                .isZero();
        // 4 futures of one arm were there, 8 futures of two are wanted, three times each.
        assertThat(err.toString()).contains("12 runs taken from " + folder("few") + ".");
        assertThat(runs).hasValue((8 * 2 - 4) * 3);
        assertThat(tables("added")).isEqualTo(tables("afresh"));
    }

    @Test
    void runsThatWouldNotComeOutTheSameAreNotReused() throws IOException {
        String few = sobol("few", 4, "15 %");
        assertThat(run(AUTHORITY, "sweep", few, "--out", folder("few"), "--quiet"))
                .isZero();
        assertThat(run(AUTHORITY, "sweep", few, "--seed", "8", "--out", folder("other"), "--reuse", folder("few")))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("cannot be reused: they have \"seed 7\", and this sweep has \"seed 8\"");
        assertThat(place.resolve("other")).doesNotExist();
        assertThat(run(AUTHORITY, "sweep", few, "--keep", "values", "--out", folder("v"), "--reuse", folder("few")))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run(AUTHORITY, "sweep", few, "--out", folder("n"), "--reuse", folder("nowhere")))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("nowhere is not a results folder");
        assertThat(run(
                        AUTHORITY,
                        "run",
                        "england-2025",
                        "--replications",
                        "1",
                        "--set",
                        "period.warm-up=6 months",
                        "--set",
                        "period.measure=12 months",
                        "--out",
                        folder("study"),
                        "--quiet"))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        assertThat(run(AUTHORITY, "sweep", few, "--out", folder("n"), "--reuse", folder("study")))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains(folder("study") + " holds no sweep, so it has no runs to reuse.");
        assertThat(place.resolve("n")).doesNotExist();
    }

    private String sobol(String name, int points, String turnover) throws IOException {
        return Files.writeString(place.resolve(name + ".yaml"), """
                        mainstay-study: 1
                        name: Turnover
                        base: england-2025
                        period: { start: 2025-04-01, warm-up: 6 months, measure: 1 years }
                        arms: [ { name: As now } ]
                        levers: [ { name: turnover, setting: workforce.turnover, values: [%s] } ]
                        futures:
                          design: sobol
                          points: %d
                          factors: [ { setting: demand.new-referrals, from: 2000 per year, to: 3000 per year } ]
                        outcomes: [assessments_on_time]
                        replications: 3
                        seed: 7
                        """.formatted(turnover, points))
                .toString();
    }

    @Test
    void theReportShowsWhereConditionsHoldThatWereAskedAbout() throws IOException {
        sweep("out", "--quiet");
        for (String condition : List.of("> 81", "> 82")) {
            assertThat(run(
                            AUTHORITY,
                            "discover",
                            folder("out"),
                            "--measure",
                            "assessments_on_time",
                            "--value",
                            condition))
                    .as(err.toString())
                    .isZero();
        }
        assertThat(out.toString()).contains("the report of the sweep shows them");
        String page = Files.readString(new SweepReport(place.resolve("out")).write());
        assertThat(page).contains("Where it holds").contains("-box-points\"");
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .filteredOn(id -> id.endsWith("-box-points"))
                .hasSize(2);
        List<String> files = Pattern.compile(" href=\"(boxes/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(files).hasSize(12).allSatisfy(file -> assertThat(
                        place.resolve("out").resolve(file))
                .exists());
    }

    @Test
    void checkSaysWhatTheStudyWillRunAndCompareThatItHasFutures() {
        assertThat(Mainstay.commandLine(new FakeWiring(AUTHORITY))
                        .addSubcommand("look", new CheckCommand(List.of("assessments_on_time", "children_held")))
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute("look", study))
                .isZero();
        assertThat(out.toString())
                .contains("  lever turnover: 15 % per year; 10 % per year\n")
                .contains("  futures, demand.new-referrals: 2000 to 3000 per year\n")
                .contains("  futures, place: Leeds; =Kent\n")
                .contains(
                        "  sweep: 4 arms in 5 futures (latin-hypercube): 20 points with 3 replications each, 60 runs\n");
        assertThat(run(AUTHORITY, "compare", study, "--out", folder("compared")))
                .isZero();
        assertThat(err.toString()).contains("The futures of this study are for sweep.");
    }
}

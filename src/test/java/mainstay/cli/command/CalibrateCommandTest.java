package mainstay.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mainstay.cli.FakeWiring;
import mainstay.cli.Mainstay;
import mainstay.cli.TinyStudy;
import mainstay.cli.terminal.ExitCode;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.place.BuiltInPlaces;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.results.file.Hash;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.store.RunStore;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.ScenarioFile;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class CalibrateCommandTest {
    /** Assessments on time fall with the wait for information; nothing else depends on anything. */
    private static final Simulator SIMPLE = (scenario, seed, replication, events) -> {
        double[] values = new double[Measures.all().size()];
        Arrays.fill(values, 10);
        Chance chance = new Chance(seed, replication);
        values[index("assessments_on_time")] = 100
                - 1.5 * scenario.settings().get(AssessmentWorkSettings.INFORMATION_LAG)
                + 0.5 * chance.normal(Purpose.NEED, 1, 1);
        return new RunMeasures(values, new long[values.length], new double[0][], Map.of(), Map.of(), Map.of());
    };

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path place;

    private String file;

    private static int index(String measure) {
        return Measures.all().stream().map(MeasureDefinition::name).toList().indexOf(measure);
    }

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(place.resolve("trial.yaml"), TinyStudy.CALIBRATION)
                .toString();
    }

    private int run(Simulator simulator, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Mainstay.commandLine(new FakeWiring(simulator, Measures.all()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    private int calibrate(String out, String... more) {
        List<String> words = new java.util.ArrayList<>(List.of("calibrate", file, "--out", folder(out)));
        words.addAll(List.of(more));
        return run(SIMPLE, words.toArray(String[]::new));
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    @Test
    void itSaysWhatItFoundAndWritesTheFolder() throws IOException {
        assertThat(calibrate("out")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .containsPattern("work.information-lag: 9\\.\\d+ working days, 95 % between ")
                .containsPattern("work.visit-gap: .*; not identified\n")
                .contains("1 of 1 patterns that it was fitted to are met, and ")
                .contains("Wrote " + place.resolve("out/fitted.yaml"));
        assertThat(err.toString())
                .startsWith("Trial: 2 settings, 1 pattern, 2 replications at each point, seed 3. Results in ");
        ResultsFolder folder = ResultsFolder.open(place.resolve("out"));
        assertThat(folder.manifest().complete()).isTrue();
        assertThat(folder.manifest().tables().keySet())
                .containsExactly("fit.csv", "predictive.csv", "correlations.csv", "fitted.yaml", "points.csv");
        for (Map.Entry<String, String> table : folder.manifest().tables().entrySet()) {
            assertThat(Hash.of(Files.readAllBytes(place.resolve("out").resolve(table.getKey()))))
                    .as(table.getKey())
                    .isEqualTo(table.getValue());
        }
        assertThat(place.resolve("out/charts/fitted-settings.svg")).content().contains("work.visit-gap");
        assertThat(place.resolve("out/charts/loss-by-point.png")).isNotEmptyFile();
        assertThat(place.resolve("out/ro-crate-metadata.json")).content().contains("fitted.yaml");
    }

    @Test
    void whatItFoundIsAScenario() {
        calibrate("out");
        Scenario fitted = ScenarioFile.read(place.resolve("out/fitted.yaml"), new BuiltInPlaces());
        assertThat(fitted.name()).isEqualTo("Trial, fitted");
        assertThat(fitted.settings().get(AssessmentWorkSettings.INFORMATION_LAG))
                .isBetween(8.0, 11.0);
        assertThat(place.resolve("out/fitted.yaml")).content().contains("; not identified by the patterns\n");
    }

    @Test
    void whatWasAskedGivesTheSameTablesAgain() throws IOException {
        calibrate("out");
        assertThat(run(SIMPLE, "calibrate", folder("out/calibration.yaml"), "--out", folder("again"), "--threads=1"))
                .isEqualTo(ExitCode.OK);
        for (String table : List.of("fit.csv", "predictive.csv", "correlations.csv", "points.csv")) {
            assertThat(place.resolve("again").resolve(table))
                    .hasSameBinaryContentAs(place.resolve("out").resolve(table));
        }
    }

    @Test
    void oneThatFailedGoesOnWhereItStopped() throws IOException {
        Simulator failing = (scenario, seed, replication, events) -> {
            if (replication == 41) {
                throw new IllegalStateException("no day left");
            }
            return SIMPLE.run(scenario, seed, replication, events);
        };
        assertThat(run(failing, "calibrate", file, "--out", folder("out"))).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .containsPattern("Replication 41 of \"point \\d+\" \\(seed 3\\) failed: no day left\n")
                .contains("To go on: the same command with --resume.");
        assertThat(calibrate("out")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .contains("holds the unfinished calibration \"Trial\" already")
                .contains("--resume");
        Path store = place.resolve("out").resolve(RunStore.FILE);
        byte[] bytes = Files.readAllBytes(store);
        Files.write(store, Arrays.copyOf(bytes, bytes.length - 3));
        int kept;
        try (RunStore runs = RunStore.openToRead(store)) {
            kept = runs.size();
        }
        assertThat(kept).isGreaterThan(10);
        AtomicInteger resumed = new AtomicInteger();
        assertThat(run(counting(resumed), "calibrate", file, "--out", folder("out"), "--resume"))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        AtomicInteger whole = new AtomicInteger();
        run(counting(whole), "calibrate", file, "--out", folder("whole"));
        assertThat(resumed).hasValue(whole.get() - kept);
        for (String table : List.of("fit.csv", "predictive.csv", "points.csv", "fitted.yaml")) {
            assertThat(place.resolve("out").resolve(table))
                    .hasSameBinaryContentAs(place.resolve("whole").resolve(table));
        }
        assertThat(calibrate("out", "--resume")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("is complete already");
    }

    private static Simulator counting(AtomicInteger runs) {
        return (scenario, seed, replication, events) -> {
            runs.incrementAndGet();
            return SIMPLE.run(scenario, seed, replication, events);
        };
    }

    @Test
    void anotherCalibrationDoesNotGoOnInTheSameFolder() throws IOException {
        calibrate("out");
        assertThat(calibrate("out")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(calibrate("out", "--resume", "--seed", "4")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("cannot be resumed, for it holds another calibration");
        Files.writeString(Path.of(file), Files.readString(Path.of(file)).replace("5 to 12 days", "5 to 13 days"));
        assertThat(calibrate("out", "--resume")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("cannot be resumed, for it holds another calibration");
    }

    @Test
    void runsOfAnotherCalibrationAreNotMixedIn() throws IOException {
        calibrate("out");
        Path store = place.resolve("out").resolve(RunStore.FILE);
        Files.writeString(Path.of(file), Files.readString(Path.of(file)).replace("5 to 12 days", "5 to 13 days"));
        Simulator failing = (scenario, seed, replication, events) -> {
            throw new IllegalStateException("no day left");
        };
        run(failing, "calibrate", file, "--out", folder("other"));
        Files.copy(store, place.resolve("other").resolve(RunStore.FILE), StandardCopyOption.REPLACE_EXISTING);
        assertThat(calibrate("other", "--resume")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("runs.store holds runs of something else:\n  in the folder: calibration ");
    }

    @Test
    void aSecondRunIsKeptOutOfTheFolder() {
        int[] second = {-1};
        Simulator slow = (scenario, seed, replication, events) -> {
            if (second[0] < 0) {
                second[0] = ExitCode.OK;
                second[0] = run(SIMPLE, "calibrate", file, "--out", folder("out"), "--quiet", "--resume");
            }
            return SIMPLE.run(scenario, seed, replication, events);
        };
        assertThat(run(slow, "calibrate", file, "--out", folder("out"), "--quiet", "--threads", "1"))
                .isEqualTo(ExitCode.OK);
        assertThat(second[0]).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).startsWith("Another run of Mainstay is writing to " + folder("out"));
    }

    @Test
    void badInputIsNamedBeforeAnythingIsWritten() throws IOException {
        Files.writeString(Path.of(file), Files.readString(Path.of(file)).replace("P01", "P38, P28"));
        assertThat(calibrate("out")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .contains("trial.yaml:7:12: patterns: P38 is a slope over authorities and years")
                .doesNotContain("\tat ");
        assertThat(place.resolve("out")).doesNotExist();
        assertThat(calibrate("out", "--replications", "1")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("--replications: 1 is not between 2 and 1000.");
    }

    @Test
    void jsonIsAllThatStandsOnStdout() {
        calibrate("out", "--json");
        assertThat(out.toString())
                .startsWith("{\n  \"results\" : ")
                .contains("\"shrinkage\" : ")
                .doesNotContain("NaN")
                .endsWith("}\n");
        calibrate("quiet", "--quiet");
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void itsChartsCanBeDrawnAgain() throws IOException {
        calibrate("out");
        Path chart = place.resolve("out/charts/fitted-settings.svg");
        byte[] before = Files.readAllBytes(chart);
        Files.delete(chart);
        assertThat(run(SIMPLE, "report", folder("out"))).isEqualTo(ExitCode.OK);
        assertThat(chart).hasBinaryContent(before);
    }

    @Test
    void itCanBeReproducedTableByTable() throws IOException {
        calibrate("out");
        assertThat(run(SIMPLE, "reproduce", folder("out"))).isEqualTo(ExitCode.OK);
        assertThat(out.toString().lines())
                .hasSize(6)
                .contains("pass  fit.csv", "pass  points.csv", "Every table came out the same.");
        Files.writeString(place.resolve("out/fit.csv"), "parameter\n");
        assertThat(run(SIMPLE, "reproduce", folder("out"))).isEqualTo(ExitCode.DID_NOT_HOLD);
        assertThat(out.toString()).contains("FAIL  fit.csv");
    }

    @Test
    void checkSaysWhatItFitsAndSchemaKnowsIt() {
        assertThat(run(SIMPLE, "check", file)).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("trial.yaml: OK")
                .contains("work.information-lag: 4 working days to 20 working days, log scale; now "
                        + AssessmentWorkSettings.INFORMATION_LAG.spell(
                                AssessmentWorkSettings.INFORMATION_LAG.defaultValue()))
                .contains("to P01")
                .contains("at most 166 runs, seed 3");
        assertThat(run(SIMPLE, "schema", "calibration")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("\"mainstay-calibration\"");
    }
}

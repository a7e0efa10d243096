package mainstay.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mainstay.cli.FakeWiring;
import mainstay.cli.Mainstay;
import mainstay.cli.terminal.ExitCode;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.place.BuiltInPlaces;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.ResultsFolder;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.ScenarioFile;
import mainstay.scenario.parameter.ConferenceSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class FitCommandTest {
    private static final String OWN = """
            mainstay: 1
            name: Ours
            based-on: england-2025
            period: { start: 2025-04-01, warm-up: 1 months, measure: 3 months }
            timeline:
              - on: 2025-05-01
                set: { workforce.posts: 120 }
            published: { icpc_on_time: 75 }
            """;

    /** Conferences on time fall by one point for each per cent that is put off; nothing else depends on anything. */
    private static final Simulator SIMPLE = (scenario, seed, replication, events) -> {
        double[] values = new double[Measures.all().size()];
        Arrays.fill(values, 10);
        Chance chance = new Chance(seed, replication);
        values[index("icpc_on_time")] = 90
                - 100 * scenario.settings().get(ConferenceSettings.POSTPONED)
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
        file = Files.writeString(place.resolve("ours.yaml"), OWN).toString();
    }

    private int run(Simulator simulator, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Mainstay.commandLine(new FakeWiring(simulator, Measures.all()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    private int fit(String folder, String... more) {
        List<String> words = new ArrayList<>(
                List.of("fit", file, "--out", place.resolve(folder).toString()));
        words.addAll(List.of(more));
        return run(SIMPLE, words.toArray(String[]::new));
    }

    @Test
    void itSaysWhatItFoundAndThatTheFiguresAreNoTests() {
        assertThat(fit("out")).as(err.toString()).isEqualTo(ExitCode.OK);
        assertThat(err.toString())
                .startsWith(
                        "Ours: 1 setting fitted to 1 published figure of its own, 76 runs, seed 20250401. Results in ");
        assertThat(out.toString())
                .containsPattern(
                        "conferences.postponed: 1[45]\\S* %, 95 % between 1\\S* and 1\\S* \\(before: 24.1\\)\n")
                .containsPattern("icpc_on_time: published 75.0, before 6[56].\\d, fitted 7[45].\\d: within chance"
                        + " \\(standard deviation 0.\\d\\)\n")
                .contains("These figures are no tests any more: settings were fitted to them.\n")
                .contains("Wrote " + place.resolve("out/fitted.yaml"));
        ResultsFolder folder = ResultsFolder.open(place.resolve("out"));
        assertThat(folder.kind()).isEqualTo(AnalysisKind.FIT);
        assertThat(folder.manifest().complete()).isTrue();
        assertThat(folder.manifest().tables().keySet())
                .containsExactly("fit.csv", "figures.csv", "correlations.csv", "fitted.yaml", "points.csv");
    }

    @Test
    void whatItFoundIsTheScenarioWithAMarkAndAllThatItHadBesides() {
        fit("out");
        Scenario before = ScenarioFile.read(Path.of(file), new BuiltInPlaces());
        Scenario fitted = ScenarioFile.read(place.resolve("out/fitted.yaml"), new BuiltInPlaces());
        assertThat(fitted.settings().get(ConferenceSettings.POSTPONED)).isBetween(0.13, 0.17);
        assertThat(fitted.fittedTo()).containsExactly("icpc_on_time");
        assertThat(fitted.period()).isEqualTo(before.period());
        assertThat(fitted.timeline()).isEqualTo(before.timeline());
        assertThat(fitted.published()).isEqualTo(before.published());
    }

    @Test
    void oneThatFailedGoesOnToTheSameBytes() throws IOException {
        AtomicInteger runs = new AtomicInteger();
        Simulator failing = (scenario, seed, replication, events) -> {
            if (runs.incrementAndGet() == 40) {
                throw new IllegalStateException("no day left");
            }
            return SIMPLE.run(scenario, seed, replication, events);
        };
        String folder = place.resolve("out").toString();
        assertThat(run(failing, "fit", file, "--out", folder, "--threads=1")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("no day left").contains("the same command with --resume");
        assertThat(fit("out")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("holds the unfinished fit of a place \"Ours\" already");
        assertThat(fit("out", "--resume")).isEqualTo(ExitCode.OK);
        fit("whole", "--threads=2");
        for (String table : List.of("fit.csv", "figures.csv", "points.csv", "fitted.yaml")) {
            assertThat(place.resolve("out").resolve(table))
                    .hasSameBinaryContentAs(place.resolve("whole").resolve(table));
        }
        assertThat(fit("out", "--resume")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("is complete already");
        assertThat(run(SIMPLE, "reproduce", folder)).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("pass  figures.csv", "Every table came out the same.");
    }

    @Test
    void anAuthorityIsFittedByItsNameAndThenHasAFile() {
        String yaml = place.resolve("leeds.yaml").toString();
        String folder = place.resolve("fit").toString();
        assertThat(run(SIMPLE, "place", "Leeds", "--fit", "--fit-out", folder, "--out", yaml))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("Wrote " + yaml + ": Leeds (E08000035), ")
                .contains(
                        "Fitted: what no return holds was inferred from assessments_on_time (published 73.2, before the"
                                + " fit 10.0, since 10.0)");
        Scenario fitted = ScenarioFile.read(Path.of(yaml), new BuiltInPlaces());
        assertThat(fitted.fittedTo())
                .containsExactlyInAnyOrder(
                        "assessments_on_time",
                        "icpc_on_time",
                        "cp_reviews_on_time",
                        "caseload_fte",
                        "rereferral_percent");
        assertThat(run(SIMPLE, "place", "Leeds", "--fit", "--fit-out", folder, "--out", yaml, "--resume"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("is there already. Nothing was overwritten.");
    }

    @Test
    void optionsOfAFitGoWithOne() {
        String yaml = place.resolve("leeds.yaml").toString();
        assertThat(run(SIMPLE, "place", "Leeds", "--fit", "--unfitted", "--out", yaml))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run(SIMPLE, "place", "Leeds", "--resume", "--out", yaml)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("they go with --fit");
        assertThat(run(SIMPLE, "place", "--list", "--fit")).isEqualTo(ExitCode.WRONG_INPUT);
    }

    @Test
    void withoutAFigureThereIsNothingToFitTo() throws IOException {
        Files.writeString(Path.of(file), OWN.replace("icpc_on_time: 75", "caseload_fte: 15"));
        assertThat(fit("out")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).startsWith("Ours: there is no published figure that settings could be fitted to.");
        assertThat(place.resolve("out")).doesNotExist();
        assertThat(fit("out", "--threads=0")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).startsWith("--threads: 0 is not between 1 and 1024.");
    }

    @Test
    void jsonIsAllThatStandsOnStdout() {
        fit("out", "--json");
        assertThat(out.toString())
                .startsWith("{\n  \"results\" : ")
                .contains("\"offAfter\" : ")
                .doesNotContain("NaN")
                .endsWith("}\n");
        fit("quiet", "--quiet");
        assertThat(out.toString() + err).isEmpty();
    }
}

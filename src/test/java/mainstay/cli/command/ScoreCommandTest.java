package mainstay.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mainstay.analysis.score.ScoredPlace;
import mainstay.cli.Mainstay;
import mainstay.cli.UndrawnWiring;
import mainstay.cli.terminal.ExitCode;
import mainstay.direction.SmallAuthority;
import mainstay.results.evidence.ScoreRow;
import mainstay.results.evidence.ScoreTables;
import mainstay.run.AuthorityRun;
import mainstay.run.Simulator;
import mainstay.scenario.file.ScenarioText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
    private static final Simulator AUTHORITY = new AuthorityRun();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path place;

    private String scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = Files.writeString(
                        place.resolve("small.yaml"), ScenarioText.of(SmallAuthority.scenario(0.04, 12, 13)))
                .toString();
    }

    @Test
    void aScoreOfASmallAuthorityAndThreePlaces() throws IOException {
        assertThat(score(scenario, "--replications=2", "--places=all", "--out=" + folder("out")))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        ScoreTables tables = ScoreTables.read(place.resolve("out"));
        assertThat(tables.scores()).hasSize(56);
        // Three places, two replications, three years, 21 measures.
        assertThat(tables.panel()).hasSize(3 * 2 * 3 * 21);
        assertThat(tables.responses()).hasSize(17);
        assertThat(tables.yearToYear()).hasSize(16);
        assertThat(tables.placeFit()).hasSize(2);
        assertThat(tables.slopes()).hasSize(4).allSatisfy(row -> assertThat(row.units())
                .isBetween(1, 6));
        assertThat(tables.byPlace()).hasSize(3 * 7);
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("P01 +assessments_on_time +85\\.7 +82\\.5 to 87\\.6 .*"))
                .anyMatch(line -> line.matches(
                        "\\d+ of \\d\\d patterns met \\(\\d+ of \\d+ fitted, \\d+ of \\d\\d not fitted\\).*"));
        assertThat(err.toString())
                .startsWith("Small authority: 2 replications, and 3 places with 2 replications each, seed 20250401.");
        assertThat(place.resolve("out/scenario/4-ceeton.yaml")).exists();
        // A folder may be passed on without the scenarios of its places: they come out of the figures again.
        Files.delete(place.resolve("out/scenario/4-ceeton.yaml"));
        assertThat(score("reproduce", place.resolve("out"), "--quiet")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("pass  panel.csv").contains("Every table came out the same.");
    }

    @Test
    void threadsDoNotShowAndAStoppedScoreGoesOn() throws IOException {
        score(scenario, "--replications=2", "--places=2", "--out=" + folder("unbroken"), "--quiet", "--threads=1");
        AtomicInteger runs = new AtomicInteger();
        Simulator failing = (asked, seed, replication, events) -> {
            if (asked.name().equals("Ceeton") && replication == 1) {
                throw new IllegalStateException("a duty was lost");
            }
            return AUTHORITY.run(asked, seed, replication, events);
        };
        Simulator counting = (asked, seed, replication, events) -> {
            runs.incrementAndGet();
            return AUTHORITY.run(asked, seed, replication, events);
        };
        String[] command = {scenario, "--replications=2", "--places=2", "--out=" + folder("out"), "--quiet"};
        assertThat(scoreWith(failing, command)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("Replication 1 of \"Ceeton\"").contains("with --resume");
        assertThat(scoreWith(
                        counting,
                        Stream.concat(Stream.of(command), Stream.of("--resume", "--retry-failed", "--threads=2"))
                                .toArray(String[]::new)))
                .isEqualTo(ExitCode.OK);
        assertThat(runs.get()).isEqualTo(1);
        for (String table : List.of(
                "scores.csv",
                "slopes.csv",
                "responses.csv",
                "year_to_year.csv",
                "places.csv",
                "place_fit.csv",
                "by_place.csv",
                "panel.csv")) {
            assertThat(place.resolve("out").resolve(table))
                    .hasSameBinaryContentAs(place.resolve("unbroken").resolve(table));
        }
    }

    @Test
    void aScoreFileIsScoredAndWhatIsWrittenCanBeScoredAgain() throws IOException {
        Path file = Files.writeString(place.resolve("ours.yaml"), """
                mainstay-score: 1
                name: Ours
                scenario: small.yaml
                replications: 1
                fitted: [P01]
                """);
        assertThat(score(file, "--out=" + folder("out"), "--quiet", "--seed=5")).isEqualTo(ExitCode.OK);
        assertThat(ScoreTables.read(place.resolve("out")).scores())
                .filteredOn(ScoreRow::fitted)
                .extracting(ScoreRow::id)
                .containsExactly("P01");
        assertThat(score(place.resolve("out/score.yaml"), "--out=" + folder("again"), "--quiet"))
                .isEqualTo(ExitCode.OK);
        assertThat(place.resolve("again/scores.csv")).hasSameBinaryContentAs(place.resolve("out/scores.csv"));
    }

    @Test
    void patternsThatAreNotMetAreNoFailureUnlessItIsStrict() {
        String[] command = {
            scenario, "--replications=1", "--out=" + folder("out"), "--quiet", "--set=workforce.posts=60"
        };
        assertThat(score((Object[]) command)).isEqualTo(ExitCode.OK);
        assertThat(score(Stream.concat(Stream.of(command), Stream.of("--resume", "--strict"))
                        .toArray()))
                .as("a complete score is not run again")
                .isEqualTo(ExitCode.DID_NOT_HOLD);
    }

    @Test
    void jsonIsAllThatStandsOnStdout() {
        score(scenario, "--replications=1", "--out=" + folder("out"), "--json");
        assertThat(out.toString())
                .startsWith("{\n  \"results\" : ")
                .contains("\"verdict\" : \"NOT_COMPARED\"")
                .doesNotContain("NaN")
                .endsWith("}\n");
    }

    @Test
    void mistakesSayWhatIsAllowed() throws IOException {
        assertThat(score("nowhere.yaml")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("nowhere.yaml: there is no such file, and no built-in place of this name.");
        assertThat(score(scenario, "--places=0")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("--places: 0 is not a number of places. Allowed: 1 to 1000, all, or none.");
        assertThat(score(scenario, "--places=4")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("--places: 4 is more than the 3 places there are. Use all.");
        assertThat(score(scenario, "--replications=0")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("--replications: 0 is not between 1 and 100000.");
        Path bad = Files.writeString(place.resolve("bad.yaml"), "mainstay-score: 1\nname: x\nscenrio: small.yaml\n");
        assertThat(score(bad, "--out=" + folder("out"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .contains("bad.yaml:3:1: scenrio is not a key of a score file. Did you mean scenario?")
                .doesNotContain("\tat ");
        assertThat(score("scenarios/pods.yaml")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("scenarios/pods.yaml is a study of 4 arms. Score one scenario at a time");
        assertThat(place.resolve("out")).doesNotExist();
    }

    @Test
    void anExistingFolderIsRefused() {
        score(scenario, "--replications=1", "--out=" + folder("out"), "--quiet");
        assertThat(score(scenario, "--replications=1", "--out=" + folder("out")))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("Nothing was overwritten");
        assertThat(score(scenario, "--replications=1", "--seed=2", "--out=" + folder("out"), "--resume"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).contains("cannot be resumed, for it holds another score");
    }

    private String folder(String name) {
        return place.resolve(name).toString();
    }

    private int score(Object... words) {
        return scoreWith(AUTHORITY, Stream.of(words).map(Object::toString).toArray(String[]::new));
    }

    private int scoreWith(Simulator simulator, String... words) {
        String[] args = words[0].equals("reproduce")
                ? words
                : Stream.concat(Stream.of("score"), Stream.of(words)).toArray(String[]::new);
        return Mainstay.commandLine(new Neighbours(simulator))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    /** The program as it is shipped, with three made-up places instead of the real ones, and no drawing of the report. */
    private static final class Neighbours extends UndrawnWiring {
        private final Simulator simulator;

        Neighbours(Simulator simulator) {
            this.simulator = simulator;
        }

        @Override
        public List<ScoredPlace> realPlaces() {
            return List.of(
                    new ScoredPlace(
                            "Ayborough", SmallAuthority.scenario(0.03, 6, 12), Map.of("assessments_on_time", 80.0)),
                    new ScoredPlace(
                            "Beeshire", SmallAuthority.scenario(0.04, 6, 12), Map.of("assessments_on_time", 85.0)),
                    new ScoredPlace(
                            "Ceeton", SmallAuthority.scenario(0.05, 6, 12), Map.of("assessments_on_time", 90.0)));
        }

        @Override
        public Simulator simulator() {
            return simulator;
        }
    }
}

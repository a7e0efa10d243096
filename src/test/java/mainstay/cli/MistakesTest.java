package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.cli.terminal.ExitCode;
import mainstay.cli.usage.CommandWords;
import mainstay.cli.usage.UnquotedValue;
import mainstay.scenario.parameter.DemandSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Wrong inputs of a planner in a hurry, each answered with the right thing. */
class MistakesTest {
    private static final String STUDY = """
            mainstay-study: 1
            name: Turnover
            base: england-2025
            period: { start: 2025-04-01, warm-up: 6 months, measure: 1 year }
            arms: [ { name: As now }, { name: High, workforce: { turnover: 25 % per year } } ]
            outcomes: [assessments_on_time]
            replications: 2
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private static Path results;

    @TempDir
    private Path place;

    private String study;
    private String scenario;

    @BeforeAll
    static void makeResults() throws IOException {
        Path study = Files.writeString(results.resolve("study.yaml"), STUDY);
        mainstay()
                .execute(
                        "compare",
                        study.toString(),
                        "--out",
                        results.resolve("pods").toString(),
                        "--quiet");
    }

    @BeforeEach
    void writeFiles() throws IOException {
        study = file("study.yaml", STUDY);
        scenario = file("plan.yaml", "mainstay: 1\nname: Plan\nbased-on: england-2025\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    private static CommandLine mainstay() {
        return Mainstay.commandLine(new FakeWiring(new FakeAuthority()));
    }

    private int run(String... args) {
        return mainstay()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private String refused(String... args) {
        assertThat(run(args)).isEqualTo(ExitCode.WRONG_INPUT);
        return err.toString();
    }

    @Test
    void theWordsOfTheServiceInAFileAreAnsweredWithSettings() throws IOException {
        String synonyms = file("synonyms.yaml", """
                mainstay: 1
                name: "Synonyms"
                based-on: england-2025
                workforce:
                  vacancies: 20 %
                  sickness: 8 days
                  agency: 10
                  caseload: 15
                """);
        assertThat(refused("check", synonyms).lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains(":5:3: workforce.vacancies", "workforce.vacancy"),
                        line -> assertThat(line)
                                .contains(":6:3: workforce.sickness", "workforce.sickness-spells", "long-absence")
                                .doesNotContain("vacancy"),
                        line -> assertThat(line).contains(":7:3: workforce.agency", "workforce.agency-cover"),
                        line -> assertThat(line)
                                .contains(":8:3: workforce.caseload", "allocation.caseload-target")
                                .doesNotContain("senior"));
    }

    @Test
    void helpIsACommand() {
        assertThat(run("help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("Usage: mainstay ").contains("compare");
        assertThat(run("help", "compare")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Usage: mainstay compare ");
        assertThat(refused("help", "nonsense")).contains("nonsense");
    }

    @Test
    void everyWordForACommandMeansCommandsThatExist() {
        Set<String> there = mainstay().getSubcommands().keySet();
        CommandWords.all()
                .forEach((word, commands) ->
                        assertThat(there).containsAll(commands).doesNotContain(word));
    }

    @ParameterizedTest
    @CsvSource({
        "comapre, compare",
        "hlep, help",
        "simulate, run",
        "validate, check",
        "pdf, report",
        "council, place",
        "best, select or discover"
    })
    void anotherWordForACommandIsAnsweredWithIt(String typed, String command) {
        assertThat(refused(typed))
                .isEqualToNormalizingNewlines(
                        "There is no command " + typed + ". Did you mean " + command + "?\nTry: mainstay --help\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zebra", "x", "-", "frobnicate"})
    void aWordThatMeansNothingGetsNoSuggestion(String typed) {
        assertThat(refused(typed)).doesNotContain("Did you mean");
    }

    @Test
    void aFileOrPlaceAloneIsAskedWhatToDoWith() {
        assertThat(refused(study)).contains("Say first what to do with it, such as: mainstay check " + study);
        assertThat(refused("Leeds")).contains("mainstay check Leeds");
    }

    @Test
    void aMisspeltOptionGetsTheNearestOne() {
        assertThat(refused("run", scenario, "--replication", "3"))
                .startsWith("mainstay run has no option --replication. Did you mean --replications?");
        assertThat(refused("run", scenario, "--zebra")).contains("mainstay run has no option --zebra.\n");
    }

    @Test
    void severalScenariosAreForCompare() {
        assertThat(refused("run", scenario, "Leeds"))
                .startsWith("Leeds is too much for mainstay run. Several scenarios side by side: mainstay compare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "compare", "shapes", "sweep"})
    void aValueWithoutQuotesIsShownWithThem(String command) {
        assertThat(refused(command, scenario, "--set", "workforce.turnover=18", "%", "per", "year"))
                .startsWith("--set: the value has spaces, so it needs quotes: --set \"workforce.turnover=18 % per"
                        + " year\"\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set workforce.turnover=18 % per year --quiet | workforce.turnover=18 % per year",
                "--set=oversight.supervision-interval=2 weeks | oversight.supervision-interval=2 weeks",
                "--set workforce.turnover = 18 % | workforce.turnover=18 %",
                "--set workforce.turnover =18 % | workforce.turnover=18 %",
                "--set workforce.turnover= 18 | workforce.turnover=18",
                "--vary work.visit-gap=1..3 working days | work.visit-gap=1..3 working days"
            })
    void theWholeValueIsPutTogetherAgain(String typed, String value) {
        assertThat(UnquotedValue.hint(List.of(typed.strip().split(" "))))
                .hasValueSatisfying(hint -> assertThat(hint).endsWith(" \"" + value + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--set workforce.posts=100 a.yaml",
                "--set workforce.turnover=18% b.yaml",
                "a.yaml --set workforce.hiring=frozen --out x",
                "--set nonsense=3 weeks",
                "--set",
                "--set x"
            })
    void whatBelongsElsewhereIsLeftAlone(String typed) {
        assertThat(UnquotedValue.hint(List.of(typed.split(" ")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "sweep", "sensitivity"})
    void twoStudiesAtOnceAreSaidToStandAlone(String command) {
        assertThat(refused(command, study, study)).contains(study + ": is a study, and a study stands alone");
        assertThat(refused(command, scenario, study)).contains(study + ": is a study, and a study stands alone");
    }

    @Test
    void aPlaceCanBeChecked() {
        assertThat(run("check", "Leeds")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .startsWith("Leeds: OK, a built-in place")
                .contains("    demand.new-referrals: "
                        + DemandSettings.NEW_REFERRALS.spell(DemandSettings.NEW_REFERRALS.defaultValue()) + " -> ")
                .contains("mainstay place Leeds");
        assertThat(run("check", "england-2025", "383", "Bristol")).isEqualTo(ExitCode.OK);
        assertThat(refused("check", "Leds")).contains("Leds: there is no such file", "Did you mean Leeds?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report FOLDER",
                "reproduce FOLDER",
                "extend FOLDER --replications 3",
                "journey FOLDER",
                "merge NEW FOLDER",
                "discover FOLDER --measure strain --arm x --value >3"
            })
    void aFolderOfResultsFoldersListsThem(String command) {
        String all = results.toString();
        String typed = command.replace("FOLDER", all)
                .replace("NEW", place.resolve("new").toString());
        assertThat(refused(typed.split(" ")))
                .contains(
                        all + " is not a results folder: it holds no manifest.json. Name one of those in it:",
                        "  " + results.resolve("pods") + ": study \"Turnover\", 2 arms, 2 replications");
    }

    @Test
    void aMisspeltFolderGetsTheOneBesideIt() {
        assertThat(refused("report", results.resolve("pod").toString()))
                .contains("Did you mean " + results.resolve("pods") + "?");
        assertThat(refused("report", study)).contains("It is a file: name the folder that a command wrote.");
        for (String command : List.of("check", "compare", "run")) {
            assertThat(refused(command, results.resolve("pods").toString()))
                    .contains("It is a results folder; see it with: mainstay report " + results.resolve("pods"));
        }
    }
}

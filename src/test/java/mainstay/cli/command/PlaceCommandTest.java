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
import mainstay.place.BuiltInPlaces;
import mainstay.results.folder.ResultsFolder;
import mainstay.scenario.file.ScenarioFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceCommandTest {
    private static final List<String> CUT = List.of(
            "--replications", "2", "--quiet", "--set", "period.warm-up=6 months", "--set", "period.measure=1 years");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Mainstay.commandLine(new FakeWiring(new FakeAuthority()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void itWritesAFileThatIsThePlaceAndSaysWhatIsNext() {
        String file = in("leeds.yaml");
        assertThat(run("place", "leeds", "city", "council", "--out", file)).isEqualTo(ExitCode.OK);
        assertThat(err.toString()).isEmpty();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0))
                .matches(
                        "Wrote \\S+leeds\\.yaml: Leeds \\(E08000035\\), \\d+ settings unlike england-2025, each with its"
                                + " source\\.");
        BuiltInPlaces places = new BuiltInPlaces();
        assertThat(lines.subList(1, lines.size()))
                .containsExactly(
                        places.authority("Leeds")
                                .orElseThrow()
                                .inference()
                                .orElseThrow()
                                .words(),
                        "Next:",
                        "  mainstay check " + file,
                        "  mainstay run " + file,
                        "  mainstay compare england-2025 " + file);
        assertThat(ScenarioFile.read(Path.of(file), places))
                .isEqualTo(places.find("Leeds").orElseThrow());
    }

    @Test
    void itSaysHowMuchIsFilledIn() {
        run("place", "North Yorkshire", "--out", in("a.yaml"));
        assertThat(out.toString())
                .contains("\nOne figure is not published and was filled in from statistical neighbours");
        run("place", "City of London", "--out", in("b.yaml"));
        assertThat(out.toString()).contains("\n7 figures are not published and were filled in");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(folder.resolve("leeds.yaml"), "mine");
        assertThat(run("place", "Leeds", "--out", in("leeds.yaml"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .isEqualTo(in("leeds.yaml")
                        + " is there already. Nothing was overwritten. Give another name with --out, or"
                        + " remove it first.\n");
        assertThat(folder.resolve("leeds.yaml")).hasContent("mine");
    }

    @Test
    void theListIsTidy() {
        assertThat(run("place", "--list")).isEqualTo(ExitCode.OK);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(154);
        assertThat(lines.get(0)).matches("code +number +name +region +not published");
        int name = lines.get(0).indexOf("name");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.substring(name - 2, name)).isBlank());
        assertThat(lines)
                .anyMatch(line -> line.matches(
                        "E06000065 +815 +North Yorkshire +Yorkshire and The Humber +" + "no_further_action_percent"));
        assertThat(lines).anyMatch(line -> line.matches("E08000035 +383 +Leeds +Yorkshire and The Humber"));
    }

    @Test
    void placesStandBesideEnglandAndWhatIsFilledInIsMarked() {
        assertThat(run("place", "--compare", "leeds", "City of London")).isEqualTo(ExitCode.OK);
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("figure +unit +England +Leeds +City of London"))
                .anyMatch(line -> line.matches("Referrals +referrals +4136 +10304 +57"))
                .anyMatch(line -> line.matches("Assessments within 45 working days +percent +85\\.7 +73\\.2 +-"))
                .anyMatch(line ->
                        line.matches("Initial child protection conferences +conferences +471\\.2 +1000 +\\d\\.\\d\\*"))
                .contains(
                        "England: counts are those of the average authority. -: not published.",
                        "*: not published; filled in from statistical neighbours or England.");
    }

    @Test
    void jsonIsAllThatStandsOnStdout() {
        run("place", "Rutland", "--out", in("r.yaml"), "--json");
        assertThat(out.toString())
                .startsWith("{\n  \"name\" : \"Rutland\",\n  \"code\" : \"E06000017\",")
                .contains("\"file\" : \"" + in("r.yaml") + "\"")
                .contains("\"figure\" : \"icpc_on_time\",\n", "\"value\" : null,", "\"origin\" : \"published\"")
                .endsWith("}\n");
        out.getBuffer().setLength(0);
        run("place", "--list", "--json");
        assertThat(out.toString())
                .startsWith("[")
                .contains("\"notPublished\" : [ ]")
                .endsWith("]\n");
        out.getBuffer().setLength(0);
        run("place", "--compare", "Rutland", "--json");
        assertThat(out.toString()).startsWith("[").contains("\"name\" : \"England, average authority\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "place Leds | Leds: there is no such English local authority. Did you mean Leeds? All of them: mainstay place --list",
                "place Kingston | Kingston: there is no such English local authority. Did you mean Kingston upon Hull, City of or"
                        + " Kingston upon Thames? All of them: mainstay place --list",
                "place Narnia | Narnia: there is no such English local authority. All of them: mainstay place --list",
                "place england-2025 | england-2025: is built in already and needs no file. Use: mainstay run england-2025",
                "place | Say which authority, such as: mainstay place Leeds. All of them: mainstay place --list",
                "place Leeds Stockport | One scenario file is of one authority. Side by side: mainstay place --compare Leeds"
                        + " Stockport",
                "place --list Leeds | --list shows all authorities; it goes with neither names nor --compare.",
                "place --list --out x.yaml | --out names the scenario file; --list and --compare write none.",
                "place --compare Leeds Stokport | Stokport: there is no such English local authority. Did you mean Stockport? All"
                        + " of them: mainstay place --list",
                "run --place Leds | --place: there is no built-in place Leds. Did you mean Leeds?",
                "run Leds | Leds: there is no such file, and no built-in place of this name. Did you mean Leeds?",
                "run Leeds --place Leeds | Give a scenario or --place, not both: Leeds and Leeds.",
                "run | Say what to simulate: a scenario file, or --place and a local authority.",
                "compare england-2025 Leed | Leed: there is no such file, and no built-in place of this name. Did you mean Leeds?"
            })
    void mistakesGiveMessages(String command, String message) {
        assertThat(run(command.split(" ", -1))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString().lines()).contains(message);
        assertThat(err.toString()).hasSizeLessThan(400).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileBasedOnNoPlaceGetsAShortMessage() throws IOException {
        Path file = Files.writeString(folder.resolve("s.yaml"), "mainstay: 1\nname: N\nbased-on: leds\n");
        assertThat(run("check", file.toString())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .isEqualTo(file + ":3:11: leds is neither a built-in place nor a file (looked for " + in("leds")
                        + "). Did you mean Leeds?\n");
    }

    @Test
    void aMissingFolderIsSaid() {
        assertThat(run("place", "Leeds", "--out", in("no/leeds.yaml"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString()).isEqualTo("There is no folder " + in("no") + " to write leeds.yaml into.\n");
    }

    @Test
    void placesAreRunComparedAndBuiltUpon() throws IOException {
        assertThat(run(with(CUT, "run", "leeds", "--out", in("1")))).isEqualTo(ExitCode.OK);
        assertThat(run(with(CUT, "run", "--place", "e08000035", "--out", in("2"))))
                .isEqualTo(ExitCode.OK);
        assertThat(run(with(CUT, "compare", "england-2025", "Leeds", "--out", in("3"))))
                .isEqualTo(ExitCode.OK);
        Path study = Files.writeString(
                folder.resolve("study.yaml"),
                "mainstay-study: 1\nname: S\nbase: Leeds\noutcomes: [children_held]\narms: [{ name: A }, { name: B }]\n");
        assertThat(run(with(CUT, "compare", study.toString(), "--out", in("4"))))
                .isEqualTo(ExitCode.OK);
        Path mine = Files.writeString(
                folder.resolve("mine.yaml"),
                "mainstay: 1\nname: Ours\nbased-on: leeds\nworkforce: { turnover: 20 % per year }\n");
        assertThat(run("check", mine.toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("scenario Ours: differs from Leeds 2025\n    workforce.turnover: ");
        assertThat(ResultsFolder.open(Path.of(in("3"))).manifest().arms())
                .extracting(arm -> arm.name())
                .containsExactly("England 2025, average authority", "Leeds 2025");
        assertThat(Files.readString(Path.of(in("1"), "scenario", "1-leeds-2025.yaml")))
                .contains("\npublished:\n  assessments_on_time: 73.2\n");
    }

    private static String[] with(List<String> options, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(options);
        return all.toArray(String[]::new);
    }

    @Test
    void theNumberOfEveryReturnNamesThePlace() throws IOException {
        assertThat(run("place", "383", "--out", in("a.yaml"))).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains(": Leeds (E08000035), ");
        Path file = Files.writeString(folder.resolve("b.yaml"), "mainstay: 1\nname: B\nbased-on: 383\n");
        assertThat(ScenarioFile.readWithBase(file, new BuiltInPlaces()).base().name())
                .isEqualTo("Leeds 2025");
        assertThat(run(with(CUT, "run", "--place", "383", "--out", in("r")))).isEqualTo(ExitCode.OK);
        assertThat(ResultsFolder.open(folder.resolve("r")).manifest().name()).isEqualTo("Leeds 2025");
        assertThat(run(with(CUT, "compare", "383", "356", "--out", in("c")))).isEqualTo(ExitCode.OK);
    }

    @Test
    void londonIsNotTheCityOfLondon() {
        assertThat(run("place", "London", "--out", in("london.yaml"))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("London: there is no such English local authority. London is a region."
                        + " Name one of its authorities. All of them: mainstay place --list\n");
        assertThat(folder.resolve("london.yaml")).doesNotExist();
    }

    @Test
    void anAbolishedAuthorityIsAnsweredWithItsSuccessorsEverywhere() {
        for (String[] command : new String[][] {
            {"place", "Cumbria"}, {"run", "--place", "Cumbria"}, {"run", "Cumbria"}, {"compare", "Leeds", "Cumbria"}
        }) {
            assertThat(run(command)).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(err.toString()).contains("\"Cumberland\", \"Westmorland and Furness\"");
            err.getBuffer().setLength(0);
        }
    }
}

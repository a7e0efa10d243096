package mainstay.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Period;
import mainstay.scenario.Places;
import mainstay.scenario.Problems;
import mainstay.scenario.Scenario;
import mainstay.scenario.Scope;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.TeamChange.OwnSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFileTest {
    private static final Places PLACES = new BuiltInPlaces();
    private static final String TOP = "mainstay: 1\nname: N\nbased-on: england-2025\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Scenario read(String text) throws IOException {
        return ScenarioFile.read(file("s.yaml", text), PLACES);
    }

    private List<String> problems(String text) throws IOException {
        return problems(file("s.yaml", text));
    }

    private List<String> problems(Path file) {
        Problems problems = catchThrowableOfType(Problems.class, () -> ScenarioFile.read(file, PLACES));
        assertThat(problems).as("problems").isNotNull();
        return problems.list().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void whatAFileDoesNotSayStaysAsInItsBase() throws IOException {
        Scenario england = PLACES.find("england-2025").orElseThrow();
        Scenario scenario = read(TOP + "workforce: { turnover: 18 % per year }\n");
        assertThat(scenario).isEqualTo(england.named("N").with(WorkforceSettings.TURNOVER, 0.18));
    }

    /** Of 40 posts +10 % are 44, of which the timeline takes 4; 5 points more than 20 % vacant are 25 %. */
    @Test
    void aChangeIsOfWhatTheBaseHasAndInATimelineOfTheFirstDay() throws IOException {
        file("base.yaml", TOP + "workforce: { posts: 40, vacancy: 20 %, turnover: 10 % }\n");
        Scenario scenario = read("""
                mainstay: 1
                name: N
                based-on: base.yaml
                workforce: { posts: +10 % }
                areas:
                  - { name: North, families: 50 %, set: { workforce.vacancy: +5 points } }
                  - { name: South, families: 50 % }
                timeline:
                  - on: 2026-01-05
                    set: { workforce.posts: -4 }
                  - on: 2026-02-02
                    set: { workforce.posts: +50 % }
                  - on: 2026-02-02
                    area: South
                    set: { workforce.turnover: -50 % of the base }
                """);
        assertThat(scenario.settings().get(WorkforceSettings.POSTS)).isEqualTo(44);
        assertThat(scenario.areas().get(0).set()).isEqualTo(Map.of(WorkforceSettings.VACANCY, 0.25));
        assertThat(scenario.timeline().get(0).set()).isEqualTo(Map.of(WorkforceSettings.POSTS, 40.0));
        assertThat(scenario.timeline().get(1).set()).isEqualTo(Map.of(WorkforceSettings.POSTS, 66.0));
        assertThat(scenario.timeline().get(2).teams())
                .containsExactly(new OwnSettings(new Scope("South", "", ""), Map.of(WorkforceSettings.TURNOVER, 0.05)));
    }

    @Test
    void sharesOfOneWholeCannotBeMoreThanAllOfIt() throws IOException {
        assertThat(problems(TOP + "legal: { emergency: 70 %, agreed: 60 % }\n"))
                .singleElement()
                .asString()
                .startsWith("s.yaml:4:1: ")
                .endsWith(
                        "legal.emergency (70 %) and legal.agreed (60 %) add up to 130 % of thresholds reached. Together they"
                                + " may be 100 % at most.");
        assertThat(read(TOP + "legal: { emergency: 70 %, agreed: 30 % }\n")).isNotNull();
    }

    @Test
    void sharesOfOneWholeAreSeenTogetherAfterADateToo() throws IOException {
        assertThat(problems(TOP + "timeline: [{ on: 2025-06-02, set: { legal.agreed: 80 % } }]\n"))
                .singleElement()
                .asString()
                .contains("from 2025-06-02 on legal.emergency (30 %) and legal.agreed (80 %) add up to 110 %");
    }

    @Test
    void everythingAFileMaySayIsRead() throws IOException {
        Scenario scenario = read("""
                mainstay: 1
                name: "All: of it"
                description: |
                  Two lines
                  of text.
                based-on: england-2025
                period: { start: 2024-09-30, warm-up: 18 months, measure: 1.5 years }
                services:
                  - { name: Front, holds: [assessment, child-in-need], share: 60%, structure: pods }
                  - name: Back
                    holds:
                      - looked-after
                      - child-protection
                    share: 40 %
                oversight:
                  supervision-interval: 2 weeks
                  when-busy: kept
                pods: { duty-week: no }
                timeline:
                  - { on: 2025-06-01, structure: individual }
                  - on: 2025-01-05
                    set: { workforce.hiring: frozen, "demand.surge": 1.2 }
                """);
        assertThat(scenario.name()).isEqualTo("All: of it");
        assertThat(scenario.period()).isEqualTo(new Period(LocalDate.parse("2024-09-30"), 18, 18));
        assertThat(scenario.services())
                .containsExactly(
                        new Service(
                                "Front",
                                java.util.EnumSet.of(Stage.ASSESSMENT, Stage.CHILD_IN_NEED),
                                0.6,
                                Structure.PODS),
                        new Service(
                                "Back",
                                java.util.EnumSet.of(Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER),
                                0.4,
                                Structure.INDIVIDUAL));
        assertThat(scenario.settings().get(OversightSettings.SUPERVISION_INTERVAL))
                .isEqualTo(2);
        assertThat(scenario.settings().word(OversightSettings.WHEN_BUSY)).isEqualTo("kept");
        assertThat(scenario.settings().on(PodSettings.DUTY_WEEK)).isFalse();
        assertThat(scenario.timeline()).extracting(DatedChange::on).asString().isEqualTo("[2025-01-05, 2025-06-01]");
        assertThat(scenario.timeline().get(0).set()).containsEntry(WorkforceSettings.HIRING, 1.0);
        assertThat(scenario.timeline().get(0).services()).isEmpty();
        assertThat(scenario.timeline().get(1).services())
                .extracting(Service::structure)
                .containsExactly(Structure.INDIVIDUAL, Structure.INDIVIDUAL);
    }

    @Test
    void tenMistakesGiveTenMessages() throws IOException {
        assertThat(problems("""
                        mainstay: 1
                        name: Ten mistakes
                        based-on: england-2025
                        period: { start: 2025-04-31, warm-up: 2 years, measure: 3 years }
                        workforce:
                          turnovr: 18 % per year
                          vacancy: 12 weeks
                          posts: 1,500
                          posts: 150
                          notice: 8
                        oversight:
                          supervision-interval: 60 weeks
                          when-busy: droped
                        practice: practice/pods.yaml
                        timeline:
                          - on: 2026-01-05
                            set: { workforce.senior: 20 % }
                        """))
                .containsExactly(
                        "s.yaml:4:18: period.start: 2025-04-31 is not a date. Write year-month-day, such as 2025-04-01.",
                        "s.yaml:6:3: workforce.turnovr is not a setting. Did you mean workforce.turnover?",
                        "s.yaml:7:12: workforce.vacancy: 12 weeks has the wrong unit. Write a percentage, such as 18 %.",
                        "s.yaml:8:10: workforce.posts: 1,500 has a comma or underscore in its number. Write digits only,"
                                + " and a dot for decimals, such as 1500 or 1.5.",
                        "s.yaml:9:3: posts is given twice; first on line 8",
                        "s.yaml:10:11: workforce.notice: 8 has no unit. Write weeks, such as 4 weeks.",
                        "s.yaml:12:25: oversight.supervision-interval: 60 weeks is too high. Allowed: 0 to 52 weeks.",
                        "s.yaml:13:14: oversight.when-busy: droped is not one of kept, dropped. Did you mean dropped?",
                        "s.yaml:14:11: practice: there is no file practice/pods.yaml (looked for practice/pods.yaml).",
                        "s.yaml:17:12: workforce.senior shapes the authority the run starts from and cannot change on a"
                                + " date. Set it outside the timeline.");
    }

    @Test
    void aMissingFileADirectoryAnEmptyFileAndNonsenseAreSaidToBeThat() throws IOException {
        assertThat(problems(folder.resolve("none.yaml"))).containsExactly("none.yaml: there is no such file");
        assertThat(problems(Files.createDirectory(folder.resolve("dir.yaml"))))
                .containsExactly("dir.yaml: is a directory, not a file");
        assertThat(problems("  \n")).containsExactly("s.yaml: is empty");
        assertThat(problems("# only a comment\n")).containsExactly("s.yaml: is empty");
        assertThat(problems("hello world\n"))
                .containsExactly("s.yaml:1:1: is neither a scenario nor a study: it needs keys with values, such as"
                        + " mainstay: 1");
        assertThat(problems("x".repeat(10_000_000)))
                .containsExactly("s.yaml: is larger than 1 MB; a scenario or study is a page or two of text");
        assertThat(problems(Path.of("/dev/null"))).containsExactly("/dev/null: is not a file of text");
    }

    @Test
    void textThatIsNotUtf8IsReportedWhereItBegins() throws IOException {
        Path file = folder.resolve("s.yaml");
        Files.write(file, "mainstay: 1\nname: Café\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems(file))
                .containsExactly(
                        "s.yaml:2:10: is not UTF-8 text from here on: it holds the latin small letter e with acute"
                                + " (U+00E9) as Windows writes it; save the file with the encoding UTF-8 (in Excel as CSV UTF-8)");
    }

    @Test
    void aByteOrderMarkIsNoProblem() throws IOException {
        assertThat(read("\uFEFF" + TOP).name()).isEqualTo("N");
    }

    @Test
    void anchorsAliasesMergesAndTagsAreRefusedWithoutBeingFollowed() throws IOException {
        assertThat(problems(TOP + "workforce: &w\n  posts: !!int 100\noversight: *w\npods:\n  <<: { size: 3 }\n"))
                .containsExactly(
                        "s.yaml:4:12: &w names a place to refer to; Mainstay files do not use that: write values out",
                        "s.yaml:5:10: a type (tag:yaml.org,2002:int) is not needed here; write only the value",
                        "s.yaml:6:12: *w refers to another place; write the value out here",
                        "s.yaml:8:3: << merges another block; write the settings out here");
    }

    @Test
    void aFileNestedWithoutEndIsRefused() throws IOException {
        assertThat(problems("a: " + "[".repeat(100_000)))
                .containsExactly("s.yaml:1:24: is nested more than 20 levels deep");
    }

    @Test
    void yamlThatIsNotWellFormedIsExplainedInPlainWords() throws IOException {
        assertThat(problems(TOP + "workforce:\n\tposts: 3\n"))
                .containsExactly("s.yaml:5:1: a tab stands here; indent with spaces");
        assertThat(problems(TOP + "workforce: posts: 3\n"))
                .containsExactly("s.yaml:4:17: a colon that does not fit here: check the indentation, or put text that"
                        + " holds a colon in quotes");
        assertThat(problems(TOP + "description: \"open\n"))
                .containsExactly("s.yaml:5:1: the file ends inside quotes; close them");
        assertThat(problems(TOP + "workforce: { posts: 3\n"))
                .containsExactly("s.yaml:5:1: a block in { } needs commas between its keys and a } at its end");
        assertThat(problems(TOP + "  workforce:\n posts: 3\n")).hasSize(1);
        assertThat(problems("mainstay: 1\u0001\n"))
                .containsExactly("s.yaml:1:12: holds a character that text may not hold (U+0001)");
        assertThat(problems(TOP + "---\nmainstay: 1\n"))
                .containsExactly("s.yaml:4:1: a second document begins here (---); one file holds one");
    }

    @Test
    void aFileMayBeBasedOnAnotherFileRelativeToItself() throws IOException {
        file("base/b.yaml", TOP + "workforce: { posts: 90, turnover: 20 % }\n");
        Scenario scenario = ScenarioFile.read(
                file("top/s.yaml", "mainstay: 1\nname: Top\nbased-on: ../base/b.yaml\nworkforce: { posts: 80 }\n"),
                PLACES);
        assertThat(scenario.settings().count(WorkforceSettings.POSTS)).isEqualTo(80);
        assertThat(scenario.settings().get(WorkforceSettings.TURNOVER)).isEqualTo(0.2);
        assertThat(scenario.name()).isEqualTo("Top");
    }

    @Test
    void problemsOfTheBaseAreReportedTogetherWithTheFilesOwn() throws IOException {
        file("b.yaml", TOP + "workforce: { posts: 0 }\n");
        assertThat(problems("mainstay: 1\nname: N\nbased-on: b.yaml\nworkforce: { hiring: shut }\n"))
                .containsExactly(
                        "b.yaml:4:21: workforce.posts: 0 is too low. Allowed: 1 to 5000.",
                        "s.yaml:4:22: workforce.hiring: shut is not one of open, frozen.");
    }

    @Test
    void filesThatGoRoundInACircleAreRefused() throws IOException {
        file("b.yaml", "mainstay: 1\nname: B\nbased-on: s.yaml\n");
        assertThat(problems("mainstay: 1\nname: A\nbased-on: ./b.yaml\n"))
                .containsExactly("b.yaml:3:11: s.yaml is based on this file, directly or in turn. Files cannot go round"
                        + " in a circle.");
        assertThat(problems("mainstay: 1\nname: A\nbased-on: s.yaml\n")).hasSize(1);
    }

    @Test
    void aBaseThatIsNowhereIsReportedWithTheNearestPlace() throws IOException {
        assertThat(problems("mainstay: 1\nname: N\nbased-on: englnd-2025\n"))
                .containsExactly("s.yaml:3:11: englnd-2025 is neither a built-in place nor a file (looked"
                        + " for englnd-2025). Did you mean england-2025?");
    }

    @Test
    void aFileWithoutBaseStandsAloneAndMustBeComplete() throws IOException {
        assertThat(problems("mainstay: 1\nname: N\n"))
                .containsExactly(
                        "s.yaml:1:1: period is missing. Write period: { start: 2025-04-01, warm-up: 2 years, measure: 3"
                                + " years }.",
                        "s.yaml:1:1: services is missing: who holds which stages. Or say based-on: england-2025 to start"
                                + " from a place.");
        assertThat(problems("name: N\nbased-on: england-2025\n"))
                .containsExactly(
                        "s.yaml:1:1: mainstay: 1 is missing. It says which version of the format the file has.");
        assertThat(problems("mainstay: 2\nbased-on: england-2025\n"))
                .containsExactly(
                        "s.yaml:1:1: name is missing.",
                        "s.yaml:1:11: mainstay: this version of Mainstay reads format 1.");
        assertThat(problems("mainstay-study: 1\n"))
                .containsExactly("s.yaml:1:1: is a study; a scenario file begins with mainstay: 1.");
    }

    @Test
    void servicesMustHoldEachStageOnceAndShareAllPosts() throws IOException {
        assertThat(problems(TOP + """
                        services:
                          - { name: A, holds: [assessment, child-in-need], share: 50 % }
                          - { name: A, holds: [child-in-need, looked-after], share: 40.5 % }
                        """))
                .containsExactly(
                        "s.yaml:5:3: no service holds child-protection. Each stage needs one.",
                        "s.yaml:5:3: the services' shares add up to 90.5 %, not to 100 %.",
                        "s.yaml:6:5: child-in-need is held by A and by A. One service holds each stage.",
                        "s.yaml:6:5: two services are called A.");
        assertThat(problems(TOP + """
                        services:
                          - { name: A, holds: [asessment], share: 0.5, structur: pods }
                          - { name: B, holds: [], share: 120 % }
                          - { holds: assessment, structure: pod }
                        """))
                .containsExactly(
                        "s.yaml:5:24: holds: asessment is not one of assessment, child-in-need, child-protection,"
                                + " looked-after. Did you mean assessment?",
                        "s.yaml:5:43: the service's share: 0.5 has no unit. Write a percentage, such as 18 %.",
                        "s.yaml:5:48: structur is not a key of a service. Did you mean structure?",
                        "s.yaml:6:23: holds is empty. Give at least one stage.",
                        "s.yaml:6:34: the service's share: 120 % is out of range. Allowed: above 0 to 100 %.",
                        "s.yaml:7:5: the service's name is missing.",
                        "s.yaml:7:5: the service's share is missing.",
                        "s.yaml:7:14: holds: assessment is a single value; holds needs a list: items that begin with -"
                                + " or stand in [ ].",
                        "s.yaml:7:37: the service's structure: pod is not one of individual, pods. Did you mean pods?");
        assertThat(problems(TOP + """
                        structure: pods
                        services:
                          - { name: A, holds: [assessment, child-in-need, child-protection, looked-after], share: 100 %, structure: pods }
                        """))
                .containsExactly("s.yaml:4:1: structure is given here and in services. Give it in one place.");
    }

    @Test
    void aStructureAppliesToEveryService() throws IOException {
        assertThat(read(TOP + "structure: pods\n").services())
                .extracting(Service::structure)
                .containsOnly(Structure.PODS);
    }

    @Test
    void datesOfATimelineMustBeSimulated() throws IOException {
        assertThat(problems(TOP + """
                        timeline:
                          - { on: 2023-03-31, set: { demand.surge: 2 } }
                          - { on: 2028-04-01, set: { demand.surge: 2 } }
                          - { on: 2023-04-01, set: { demand.surge: 2 } }
                          - { on: 2028-03-31 }
                          - { set: { demand.surge: 2 }, workforce: { posts: 3 } }
                        """))
                .containsExactly(
                        "s.yaml:5:11: 2023-03-31 is outside the simulated time, 2023-04-01 to 2028-03-31.",
                        "s.yaml:6:11: 2028-04-01 is outside the simulated time, 2023-04-01 to 2028-03-31.",
                        "s.yaml:8:5: this entry changes nothing. Give set, services, structure, merge, add-manager,"
                                + " move-posts or managers-leave.",
                        "s.yaml:9:5: the date (on) is missing.",
                        "s.yaml:9:33: workforce is not a key of an entry of the timeline. Write set: { workforce.…: … }.");
        file("b.yaml", TOP + "timeline: [ { on: 2028-03-31, set: { demand.surge: 2 } } ]\n");
        assertThat(problems("mainstay: 1\nname: N\nbased-on: b.yaml\nperiod: { measure: 2 years }\n"))
                .containsExactly("s.yaml:4:1: the base's timeline: 2028-03-31 is outside the simulated time, 2023-04-01"
                        + " to 2027-03-31.");
    }

    @Test
    void unknownKeysAreAnsweredWithWhereTheyBelong() throws IOException {
        assertThat(problems(TOP + """
                        workfroce: { posts: 100 }
                        turnover: 18 %
                        workforce.posts: 100
                        strategy: x
                        zebra: 1
                        workforce: { span: 6 }
                        oversight: 6
                        pods:
                        """))
                .containsExactly(
                        "s.yaml:4:1: workfroce is not a key of a scenario file. Did you mean workforce?",
                        "s.yaml:5:1: turnover is not a key of a scenario file. Write it under workforce: workforce: {"
                                + " turnover: … }.",
                        "s.yaml:6:1: workforce.posts is not a key of a scenario file. Write it under workforce:"
                                + " workforce: { posts: … }.",
                        "s.yaml:7:1: strategy: a strategy says how a practice model arrives. Name the model too, such as"
                                + " practice: practice/pods.yaml.",
                        "s.yaml:8:1: zebra is not a key of a scenario file.",
                        "s.yaml:9:14: workforce.span is not a setting. Did you mean oversight.span?",
                        "s.yaml:10:12: oversight: 6 is a single value; oversight needs keys with values below it or in {"
                                + " }.",
                        "s.yaml:11:6: pods has no value.");
    }

    @Test
    void aPlaceMayStandWhereAFileMay() {
        assertThat(ScenarioFile.readOrBuiltIn("england-2025", PLACES))
                .isEqualTo(PLACES.find("england-2025").orElseThrow());
        Problems problems =
                catchThrowableOfType(Problems.class, () -> ScenarioFile.readOrBuiltIn("england-2024", PLACES));
        assertThat(problems)
                .hasMessage("england-2024: there is no such file, and no built-in place of this name. Did you mean"
                        + " england-2025?");
    }

    @Test
    void aLongChainOfBasesIsRefusedByItsNames(@TempDir Path folder) throws IOException {
        for (int i = 0; i < 800; i++) {
            Files.writeString(folder.resolve("s" + i + ".yaml"), """
                    mainstay: 1
                    name: S%d
                    based-on: %s
                    period: { start: 2025-04-01, warm-up: 1 months, measure: 1 months }
                    """.formatted(
                            i, i == 799 ? "england-2025" : "s" + (i + 1) + ".yaml"));
        }
        assertThatThrownBy(() -> ScenarioFile.read(folder.resolve("s0.yaml"), new BuiltInPlaces()))
                .isInstanceOf(Problems.class)
                .hasMessageContaining("s20.yaml:3:")
                .hasMessageContaining("more than 20 files are based one on the other: s0.yaml, s1.yaml, s2.yaml, … ")
                .hasMessageContaining("s18.yaml, s19.yaml, s20.yaml");
    }

    @Test
    void aChainOfTwentyBasesIsRead(@TempDir Path folder) throws IOException {
        for (int i = 0; i <= 20; i++) {
            Files.writeString(folder.resolve("s" + i + ".yaml"), """
                    mainstay: 1
                    name: S%d
                    based-on: %s
                    period: { start: 2025-04-01, warm-up: 1 months, measure: 1 months }
                    """.formatted(
                            i, i == 20 ? "england-2025" : "s" + (i + 1) + ".yaml"));
        }
        assertThat(ScenarioFile.read(folder.resolve("s0.yaml"), new BuiltInPlaces())
                        .name())
                .isEqualTo("S0");
    }

    @Test
    void aLineWithoutEndIsRefusedWhereItStands(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("long.yaml"), "mainstay: 1\nname: " + "a".repeat(900_000) + "\n");
        assertThatThrownBy(() -> ScenarioFile.read(file, new BuiltInPlaces()))
                .hasMessageContaining("long.yaml:2:1: is longer than 200000 characters");
    }

    @Test
    void noMoreThanAThousandProblemsAreNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("twice.yaml"), "mainstay: 1\n" + "name: a\n".repeat(5_000));
        Problems problems = catchThrowableOfType(Problems.class, () -> ScenarioFile.read(file, new BuiltInPlaces()));
        assertThat(problems.list()).hasSize(1_001).anyMatch(problem -> problem.message()
                .equals("there are more problems; mend these 1000 first"));
    }
}

package mainstay.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Implementation;
import mainstay.scenario.Places;
import mainstay.scenario.Problems;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.RolloutSettings;
import mainstay.study.Study;
import mainstay.study.file.StudyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scenario becomes when it names a practice model, with or without a strategy. */
class CardsTest {
    private static final Places PLACES = new BuiltInPlaces();
    private static final Scenario ENGLAND = PLACES.find("england-2025").orElseThrow();
    private static final String TOP = "mainstay: 1\nname: N\nbased-on: england-2025\n";
    private static final String BOTH = "practice: practice/units.yaml\nstrategy: slow.yaml\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void cards() throws IOException {
        file("practice/units.yaml", """
                mainstay-practice: 1
                name: Units
                structure: pods
                pods: { size: 5 }
                effects: { relationship-growth: 10 % }
                oversight: { supervision-interval: 2 weeks, manager-days: 4 }
                rollout: { leads: 20 % }
                """);
        file("practice/other.yaml", """
                mainstay-practice: 1
                name: Other
                effects: { optimism: 5 % }
                """);
        file("slow.yaml", """
                mainstay-strategy: 1
                name: Slow
                rollout: { preparation: 26 weeks, waves: 4, training: 5 days }
                monitoring: { interval: 4 weeks }
                oversight: { manager-days: 5 }
                """);
        file("fast.yaml", "mainstay-strategy: 1\nname: Fast\nrollout: { training: 2 days }\n");
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Scenario read(String text) throws IOException {
        return ScenarioFile.read(file("s.yaml", text), PLACES);
    }

    private List<String> problems(String text) throws IOException {
        Path file = file("s.yaml", text);
        return messages(catchThrowableOfType(Problems.class, () -> ScenarioFile.read(file, PLACES)));
    }

    private List<String> messages(Problems problems) {
        assertThat(problems).as("problems").isNotNull();
        return problems.list().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    private List<Scenario> arms(String base, String arms) throws IOException {
        return study(base, arms).arms();
    }

    private Study study(String base, String arms) throws IOException {
        Path file = file("study.yaml", "mainstay-study: 1\nname: S\nbase: " + base + "\narms:\n" + arms);
        return StudyFile.read(file, List.of("strain"), PLACES);
    }

    private static List<Service> pods(Scenario scenario) {
        return scenario.services().stream()
                .map(service -> new Service(service.name(), service.holds(), service.share(), Structure.PODS))
                .toList();
    }

    @Test
    void aModelWithAStrategyArrivesDuringTheRun() throws IOException {
        Scenario scenario = read(TOP + BOTH);
        assertThat(scenario)
                .isEqualTo(ENGLAND.named("N")
                        .with(ENGLAND.settings()
                                .with(Map.of(
                                        PodSettings.SIZE, 5.0,
                                        EffectSettings.RELATIONSHIP_GROWTH, 0.1,
                                        RolloutSettings.LEADS, 0.2,
                                        RolloutSettings.PREPARATION, 26.0,
                                        RolloutSettings.WAVES, 4.0,
                                        RolloutSettings.TRAINING, 5.0)))
                        .with(new Implementation(
                                "Units",
                                "Slow",
                                pods(ENGLAND),
                                Map.of(OversightSettings.SUPERVISION_INTERVAL, 2.0),
                                Map.of(MonitoringSettings.INTERVAL, 4.0, OversightSettings.MANAGER_DAYS, 5.0))));
        assertThat(scenario.programmeBegins()).contains(LocalDate.of(2025, 4, 1));
    }

    @Test
    void aModelWithoutAStrategyIsEstablishedFromTheFirstDay() throws IOException {
        assertThat(read(TOP + "practice: practice/units.yaml\n"))
                .isEqualTo(ENGLAND.named("N")
                        .practising("Units")
                        .with(pods(ENGLAND))
                        .with(ENGLAND.settings()
                                .with(Map.of(
                                        PodSettings.SIZE, 5.0,
                                        EffectSettings.RELATIONSHIP_GROWTH, 0.1,
                                        OversightSettings.SUPERVISION_INTERVAL, 2.0,
                                        OversightSettings.MANAGER_DAYS, 4.0))
                                .with(Map.of(
                                        FidelitySettings.START, 0.8,
                                        FidelitySettings.OWNERSHIP_START, 0.8,
                                        RolloutSettings.INDUCTION, 3.0,
                                        RolloutSettings.COACHING, 0.3,
                                        RolloutSettings.SPONSORSHIP, 0.5,
                                        RolloutSettings.PARTNERS, 1.0))));
    }

    @Test
    void theUpkeepOfAnEstablishedModelGivesWayToWhatTheScenarioSays() throws IOException {
        Scenario scenario = read(TOP + "practice: practice/units.yaml\nfidelity: { start: 0 % }\n"
                + "rollout: { coaching: 0.9, leads: 50 % }\nstructure: individual\n");
        assertThat(scenario.settings().get(FidelitySettings.START)).isZero();
        assertThat(scenario.settings().get(RolloutSettings.COACHING)).isEqualTo(0.9);
        assertThat(scenario.settings().get(RolloutSettings.LEADS)).isEqualTo(0.5);
        assertThat(scenario.settings().get(RolloutSettings.INDUCTION)).isEqualTo(3);
        assertThat(scenario.services()).isEqualTo(ENGLAND.services());
        file("b.yaml", TOP + "rollout: { induction: 5 days }\n");
        assertThat(read("mainstay: 1\nname: N\nbased-on: b.yaml\npractice: practice/units.yaml\n")
                        .settings()
                        .get(RolloutSettings.INDUCTION))
                .isEqualTo(5);
    }

    @Test
    void aModelThatChangesNothingIsHarmless() throws IOException {
        file("none.yaml", "mainstay-practice: 1\nname: As ever\nstructure: individual\n");
        assertThat(read(TOP + "practice: none.yaml\n"))
                .isEqualTo(ENGLAND.named("N").practising("As ever"));
    }

    @Test
    void whatTheScenarioSaysWinsOverItsCardsFromTheFirstDay() throws IOException {
        Scenario scenario = read(TOP + BOTH + """
                rollout: { waves: 2 }
                monitoring: { interval: 8 weeks }
                oversight: { supervision-interval: 3 weeks }
                structure: individual
                """);
        assertThat(scenario.settings().count(RolloutSettings.WAVES)).isEqualTo(2);
        assertThat(scenario.settings().get(MonitoringSettings.INTERVAL)).isEqualTo(8);
        Implementation arriving = scenario.implementation().orElseThrow();
        assertThat(arriving.withModel()).isEmpty();
        assertThat(arriving.withProgramme()).containsOnly(Map.entry(OversightSettings.MANAGER_DAYS, 5.0));
        assertThat(arriving.services()).isEqualTo(pods(ENGLAND));
    }

    @Test
    void cardsWinOverTheBaseAndWhatIsBasedOnThemWinsOverThem() throws IOException {
        file("b.yaml", TOP + "monitoring: { interval: 20 weeks }\nrollout: { waves: 9 }\n");
        file("m.yaml", "mainstay: 1\nname: M\nbased-on: b.yaml\n" + BOTH);
        Scenario middle = ScenarioFile.read(folder.resolve("m.yaml"), PLACES);
        assertThat(middle.settings().get(MonitoringSettings.INTERVAL)).isEqualTo(20);
        assertThat(middle.settings().count(RolloutSettings.WAVES)).isEqualTo(4);
        assertThat(middle.implementation().orElseThrow().withProgramme())
                .containsEntry(MonitoringSettings.INTERVAL, 4.0);

        assertThat(read("mainstay: 1\nname: N\nbased-on: m.yaml\n")).isEqualTo(middle.named("N"));

        Scenario nearer = read("""
                mainstay: 1
                name: N
                based-on: m.yaml
                monitoring: { interval: 6 weeks }
                rollout: { waves: 3 }
                """);
        assertThat(nearer.settings().get(MonitoringSettings.INTERVAL)).isEqualTo(6);
        assertThat(nearer.settings().count(RolloutSettings.WAVES)).isEqualTo(3);
        assertThat(nearer.implementation().orElseThrow().withProgramme())
                .doesNotContainKey(MonitoringSettings.INTERVAL);
    }

    @Test
    void anotherCardTakesThePlaceOfTheBasesWithAllItSet() throws IOException {
        file("m.yaml", TOP + BOTH);
        List<Scenario> arms = arms("m.yaml", """
                  - { name: As the base }
                  - { name: Other model, practice: practice/other.yaml }
                  - { name: Other strategy, strategy: fast.yaml }
                  - { name: Established, strategy: none }
                  - { name: Without, practice: none }
                  - { name: Without either, practice: none, strategy: none }
                """);
        assertThat(arms.get(0)).isEqualTo(read(TOP + BOTH).named("As the base"));
        assertThat(arms.get(1))
                .isEqualTo(read(TOP + "practice: practice/other.yaml\nstrategy: slow.yaml\n")
                        .named("Other model"));
        assertThat(arms.get(1).settings().get(EffectSettings.RELATIONSHIP_GROWTH))
                .isZero();
        assertThat(arms.get(2))
                .isEqualTo(read(TOP + "practice: practice/units.yaml\nstrategy: fast.yaml\n")
                        .named("Other strategy"));
        assertThat(arms.get(3))
                .isEqualTo(read(TOP + "practice: practice/units.yaml\n").named("Established"));
        assertThat(arms.get(4)).isEqualTo(ENGLAND.named("Without"));
        assertThat(arms.get(5)).isEqualTo(ENGLAND.named("Without either"));
    }

    @Test
    void anEstablishedBaseCanBeGivenAnotherModelOrHaveItArrive() throws IOException {
        file("m.yaml", TOP + "practice: practice/units.yaml\n");
        List<Scenario> arms = arms("m.yaml", """
                  - { name: As the base }
                  - { name: Arrives, strategy: slow.yaml }
                  - { name: Other, practice: practice/other.yaml, set: { fidelity.start: 50 % } }
                """);
        assertThat(arms.get(0).established()).isEqualTo("Units");
        assertThat(arms.get(1)).isEqualTo(read(TOP + BOTH).named("Arrives"));
        assertThat(arms.get(2).services()).isEqualTo(ENGLAND.services());
        assertThat(arms.get(2).settings().differencesFrom(ENGLAND.settings()))
                .containsOnly(
                        Map.entry(EffectSettings.OPTIMISM, 0.05),
                        Map.entry(FidelitySettings.START, 0.5),
                        Map.entry(FidelitySettings.OWNERSHIP_START, 0.8),
                        Map.entry(RolloutSettings.INDUCTION, 3.0),
                        Map.entry(RolloutSettings.COACHING, 0.3),
                        Map.entry(RolloutSettings.SPONSORSHIP, 0.5),
                        Map.entry(RolloutSettings.PARTNERS, 1.0));
    }

    @Test
    void aCardMayStandInTheScenarioItself() throws IOException {
        assertThat(read(TOP + """
                        practice:
                          name: Units
                          structure: pods
                          pods: { size: 5 }
                          effects: { relationship-growth: { value: 10 %, range: 0 to 20 %, grade: assumed, source: x } }
                          oversight: { supervision-interval: 2 weeks, manager-days: 4 }
                          rollout: { leads: 20 % }
                        strategy: slow.yaml
                        """)).isEqualTo(read(TOP + BOTH));
    }

    @Test
    void aRestructureOnADateBuildsOnTheServicesOfAnEstablishedModel() throws IOException {
        file("one.yaml", """
                mainstay-practice: 1
                name: One
                services:
                  - { name: All, holds: [assessment, child-in-need, child-protection, looked-after], share: 100 % }
                """);
        Scenario scenario = read(TOP + "practice: one.yaml\ntimeline: [ { on: 2026-01-05, structure: pods } ]\n");
        assertThat(scenario.services()).extracting(Service::name).containsExactly("All");
        assertThat(scenario.timeline().get(0).services())
                .extracting(Service::name, Service::structure)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("All", Structure.PODS));
    }

    @Test
    void aCardThatIsNowhereIsReportedWithItsNeighbours() throws IOException {
        assertThat(problems(TOP + "practice: practice/unit.yaml\nstrategy: folder/slow.yaml\n"))
                .containsExactly(
                        "s.yaml:4:11: practice: there is no file practice/unit.yaml (looked for practice/unit.yaml). Did"
                                + " you mean practice/units.yaml?",
                        "s.yaml:5:11: strategy: there is no file folder/slow.yaml (looked for folder/slow.yaml).");
        assertThat(problems(TOP + "practice: practice/zebra.yaml\n"))
                .containsExactly("s.yaml:4:11: practice: there is no file practice/zebra.yaml (looked for"
                        + " practice/zebra.yaml). There is: other.yaml, units.yaml.");
        assertThat(problems(TOP + "practice: \"a\\0b\"\n"))
                .containsExactly("s.yaml:4:11: practice: there is no file a\0b.");
        assertThat(problems(TOP + "practice: practice\n")).containsExactly("practice: is a directory, not a file");
        assertThat(problems(TOP + "practice:\nstrategy: [a]\n"))
                .containsExactly(
                        "s.yaml:4:10: practice has no value.",
                        "s.yaml:5:11: strategy is a list; it needs a single value.");
    }

    @Test
    void cardsThatAreMixedUpAreReported() throws IOException {
        assertThat(problems(TOP + "practice: slow.yaml\nstrategy: practice/units.yaml\n"))
                .containsExactly(
                        "practice/units.yaml:1:1: is a practice model card; an implementation strategy card begins with"
                                + " mainstay-strategy: 1.",
                        "slow.yaml:1:1: is an implementation strategy card; a practice model card begins with"
                                + " mainstay-practice: 1.");
        file("base.yaml", TOP);
        assertThat(problems(TOP + "practice: base.yaml\n"))
                .containsExactly(
                        "base.yaml:1:1: is a scenario; a practice model card begins with mainstay-practice: 1.");
        assertThat(problems("mainstay: 1\nname: N\nbased-on: slow.yaml\n"))
                .containsExactly(
                        "slow.yaml:1:1: is an implementation strategy card. Name it in a scenario or in an arm of"
                                + " a study, after strategy:.");
    }

    @Test
    void problemsOfCardsComeTogetherWithTheScenarios() throws IOException {
        file("bad.yaml", "mainstay-strategy: 1\nname: Bad\nrollout: { waves: 100 }\n");
        assertThat(problems(TOP + "practice: { nam: x }\nstrategy: bad.yaml\nworkforce: { posts: 0 }\n"))
                .containsExactly(
                        "bad.yaml:3:19: rollout.waves: 100 is too high. Allowed: 1 to 40.",
                        "s.yaml:4:11: the card's name is missing.",
                        "s.yaml:4:13: nam is not a key of a practice model card. Did you mean name?",
                        "s.yaml:6:21: workforce.posts: 0 is too low. Allowed: 1 to 5000.");
    }

    @Test
    void aStrategyNeedsAModel() throws IOException {
        String message = "strategy: a strategy says how a practice model arrives. Name the model too, such as practice:"
                + " practice/pods.yaml.";
        assertThat(problems(TOP + "strategy: slow.yaml\n")).containsExactly("s.yaml:4:1: " + message);
        assertThat(problems(TOP + "practice: none\nstrategy: slow.yaml\n")).containsExactly("s.yaml:5:1: " + message);
        Problems problems = catchThrowableOfType(
                Problems.class, () -> study("england-2025", "  - { name: A, strategy: slow.yaml }\n"));
        assertThat(messages(problems)).containsExactly("study.yaml:5:16: " + message);
    }

    @Test
    void aProgrammeMustBeginInSimulatedTime() throws IOException {
        String message = "the programme would begin on 2028-04-04 is outside the simulated time, 2023-04-01 to"
                + " 2028-03-31. See rollout.begins.";
        assertThat(problems(TOP + BOTH + "rollout: { begins: 157 weeks }\n")).containsExactly("s.yaml:5:1: " + message);
        assertThat(read(TOP + BOTH + "rollout: { begins: 156 weeks }\n").programmeBegins())
                .contains(LocalDate.of(2028, 3, 28));
        assertThat(read(TOP + BOTH + "rollout: { begins: -104 weeks }\n").programmeBegins())
                .contains(LocalDate.of(2023, 4, 4));
        file("m.yaml", TOP + BOTH + "rollout: { begins: 100 weeks }\n");
        assertThat(problems("mainstay: 1\nname: N\nbased-on: m.yaml\nperiod: { measure: 1 year }\n"))
                .containsExactly("s.yaml:4:1: the programme would begin on 2027-03-02 is outside the simulated time,"
                        + " 2023-04-01 to 2026-03-31. See rollout.begins.");
        Problems set = catchThrowableOfType(
                Problems.class, () -> Assignment.apply(read(TOP + BOTH), "rollout.begins=200 weeks"));
        assertThat(set).hasMessageContaining("--set: the programme would begin on 2029-01-30 is outside");
        Problems arm = catchThrowableOfType(
                Problems.class, () -> study("m.yaml", "  - { name: A, set: { rollout.begins: 4 years } }\n"));
        assertThat(messages(arm)).hasSize(1).first().asString().startsWith("study.yaml:5:5: the programme");
    }

    @Test
    void aValueOnTheCommandLineWinsOverTheCards() throws IOException {
        Scenario scenario =
                Assignment.apply(read(TOP + BOTH), List.of("rollout.waves=2", "monitoring.interval=8 weeks"));
        assertThat(scenario.settings().count(RolloutSettings.WAVES)).isEqualTo(2);
        assertThat(scenario.settings().get(MonitoringSettings.INTERVAL)).isEqualTo(8);
        assertThat(scenario.implementation().orElseThrow().withProgramme())
                .containsOnly(Map.entry(OversightSettings.MANAGER_DAYS, 5.0));
    }

    @Test
    void aResolvedFileIsTheScenarioAndIsNoBaseForOtherCards() throws IOException {
        for (String cards : List.of(BOTH, "practice: practice/units.yaml\n")) {
            Scenario scenario = read(TOP + cards);
            Path resolved = file("r.yaml", ScenarioText.of(scenario));
            assertThat(ScenarioFile.read(resolved, PLACES)).isEqualTo(scenario);
            assertThat(read("mainstay: 1\nname: N\nbased-on: r.yaml\n")).isEqualTo(scenario);
            assertThat(problems("mainstay: 1\nname: N\nbased-on: r.yaml\npractice: practice/other.yaml\n"))
                    .containsExactly("s.yaml:4:1: the base is a resolved file of Units: what came from its cards can no"
                            + " longer be told apart. Start from the file that names them.");
        }
        file("r.yaml", ScenarioText.of(read(TOP + BOTH)));
        assertThat(read("mainstay: 1\nname: N\nbased-on: r.yaml\nmonitoring: { interval: 9 weeks }\n")
                        .implementation()
                        .orElseThrow()
                        .withProgramme())
                .containsOnly(Map.entry(OversightSettings.MANAGER_DAYS, 5.0));
    }

    @Test
    void anImplementationBlockSaysWhatIsWrongWithIt() throws IOException {
        assertThat(problems(TOP + BOTH + "implementation: { practice: P }\n"))
                .containsExactly(
                        "s.yaml:6:1: implementation is for resolved files, which name no cards and no base; based-on does"
                                + " not go with it.",
                        "s.yaml:6:1: implementation is for resolved files, which name no cards and no base; practice does"
                                + " not go with it.",
                        "s.yaml:6:1: implementation is for resolved files, which name no cards and no base; strategy does"
                                + " not go with it.");
        String alone = ScenarioText.of(ENGLAND) + "implementation:\n";
        long line = alone.lines().count();
        assertThat(problems(alone + "  strateg: S\n  with-model: { oversight.span: 3, oversight.spann: 3 }\n"))
                .containsExactly(
                        "s.yaml:" + (line + 1) + ":3: strateg is not a key of implementation. Did you mean strategy?",
                        "s.yaml:" + (line + 1) + ":3: the practice model's name is missing.",
                        "s.yaml:" + (line + 2)
                                + ":3: with-model needs a strategy; without one the model is established,"
                                + " and what holds from the first day stands outside implementation.");
        assertThat(problems(alone + "  practice: P\n  strategy: S\n  with-model: { oversight.span: 3, wavs: 3 }\n"))
                .hasSize(3)
                .first()
                .asString()
                .endsWith("services is missing: who holds which stages once the model is taken up.");
    }
}

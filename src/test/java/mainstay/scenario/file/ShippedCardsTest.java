package mainstay.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.RolloutSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedCardsTest {
    private static final Path PRACTICE = Path.of("scenarios/practice");
    private static final Path STRATEGIES = Path.of("scenarios/strategies");

    static List<Path> files() throws IOException {
        try (Stream<Path> models = Files.list(PRACTICE);
                Stream<Path> strategies = Files.list(STRATEGIES)) {
            return Stream.concat(models, strategies).sorted().toList();
        }
    }

    private static Card practice(String name) {
        return CardFile.read(PRACTICE.resolve(name + ".yaml"));
    }

    private static Card strategy(String name) {
        return CardFile.read(STRATEGIES.resolve(name + ".yaml"));
    }

    private static List<Parameter> sets(Card card) {
        return card.settings().stream().map(CardSetting::parameter).toList();
    }

    private static double value(Card card, Parameter parameter) {
        return card.settings().stream()
                .filter(setting -> setting.parameter().equals(parameter))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void thereAreEightModelsAndSixStrategies() throws IOException {
        assertThat(files())
                .extracting(file -> file.getFileName().toString().replace(".yaml", ""))
                .containsExactly(
                        "family-safeguarding",
                        "pods",
                        "relationship-based",
                        "restorative",
                        "strengths-and-risk",
                        "systemic",
                        "traditional",
                        "trauma-informed-shared",
                        "big-bang",
                        "drag-and-drop",
                        "pilot-then-scale",
                        "staggered",
                        "training-only",
                        "whole-system");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyCardIsComplete(Path file) {
        Card card = CardFile.read(file);
        assertThat(card.kind()).isEqualTo(file.startsWith(PRACTICE) ? Card.Kind.PRACTICE : Card.Kind.STRATEGY);
        assertThat(card.description()).isNotEmpty();
        assertThat(card.words()).containsOnlyKeys(card.kind().inWords());
        assertThat(card.words().values()).allSatisfy(texts -> assertThat(texts).isNotEmpty());
        assertThat(card.settings()).allSatisfy(setting -> {
            assertThat(setting.range()).as(setting.parameter() + " has a range").isPresent();
            assertThat(setting.grade()).as(setting.parameter() + " has a grade").isPresent();
            assertThat(setting.source())
                    .as(setting.parameter() + " has a source")
                    .isNotEmpty();
            if (setting.grade().orElseThrow() == Grade.ASSUMED) {
                assertThat(setting.source()).as("a judgement gives its reason").matches("judgement: .{10,}");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyJudgementOfAnEffectHasAWideRange(Path file) {
        assertThat(CardFile.read(file).settings())
                .filteredOn(setting -> EffectSettings.SECTION.parameters().contains(setting.parameter())
                        && setting.grade().orElseThrow() == Grade.ASSUMED)
                .allSatisfy(setting -> {
                    CardSetting.Range range = setting.range().orElseThrow();
                    assertThat(range.high() - range.low())
                            .as(setting.parameter() + " in " + file)
                            .isGreaterThanOrEqualTo(Math.abs(setting.value()));
                });
    }

    @Test
    void modelsSayThatNoneIsPreferred() throws IOException {
        for (Path file : files()) {
            if (file.startsWith(PRACTICE) && !file.endsWith("traditional.yaml")) {
                assertThat(CardFile.read(file).description()).contains("Ofsted prefers no");
            }
        }
    }

    @Test
    void traditionalTeamsAreAverageAuthoritysAsItIs() throws IOException {
        Scenario england = new BuiltInPlaces().find("england-2025").orElseThrow();
        Path file = Files.createTempFile("traditional", ".yaml");
        try {
            Files.writeString(
                    file,
                    "mainstay: 1\nname: T\nbased-on: england-2025\npractice: "
                            + PRACTICE.resolve("traditional.yaml").toAbsolutePath() + "\n");
            assertThat(ScenarioFile.read(file, new BuiltInPlaces()))
                    .isEqualTo(england.named("T").practising("Traditional teams"));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void noCardTypesInWhatHasToComeOut() throws IOException {
        for (Path file : files()) {
            assertThat(sets(CardFile.read(file)))
                    .as(file.toString())
                    .doesNotContain(
                            PodSettings.GRIP,
                            RolloutSettings.ATTENTION,
                            RolloutSettings.SETTLING,
                            EffectSettings.RETENTION)
                    .doesNotContainAnyElementsOf(GripSettings.SECTION.parameters());
        }
        assertThat(sets(practice("pods")))
                .doesNotContain(EffectSettings.ASSESSMENT_QUALITY, EffectSettings.PLAN_PROGRESS);
        assertThat(sets(practice("family-safeguarding"))).doesNotContain(EffectSettings.PLAN_PROGRESS);
        assertThat(sets(practice("relationship-based"))).doesNotContain(EffectSettings.PLAN_PROGRESS);
    }

    @Test
    void modelsAreWhatTheirNamesSay() {
        assertThat(practice("pods").structure()).hasToString("Optional[PODS]");
        assertThat(practice("relationship-based").services()).hasSize(1);
        assertThat(value(practice("restorative"), EffectSettings.FAMILY_CONFERENCES))
                .isPositive();
        assertThat(value(practice("restorative"), EffectSettings.MEETING_INTERVAL))
                .isEqualTo(1);
        assertThat(value(practice("restorative"), EffectSettings.EARLY_HELP)).isPositive();
        assertThat(value(practice("strengths-and-risk"), EffectSettings.OPTIMISM))
                .isPositive();
        assertThat(value(practice("strengths-and-risk"), EffectSettings.CHALLENGE))
                .isPositive();
        assertThat(value(practice("family-safeguarding"), EffectSettings.SPECIALISTS))
                .isPositive();
        assertThat(sets(practice("trauma-informed-shared")))
                .contains(
                        EffectSettings.PARTNER_INFORMATION,
                        EffectSettings.PARTNER_ATTENDANCE,
                        EffectSettings.INAPPROPRIATE_REFERRALS);
        assertThat(sets(practice("systemic")))
                .contains(
                        EffectSettings.MEETING_INTERVAL,
                        EffectSettings.SPECIALISTS,
                        EffectSettings.DESK_TIME,
                        EffectSettings.WORKER_SUPPORT);
        assertThat(practice("traditional").settings()).isEmpty();
    }

    @Test
    void everyStrategySaysTheSameThingsSoThatTheyCanBeCompared() throws IOException {
        List<Parameter> common = sets(strategy("drag-and-drop"));
        assertThat(common).hasSize(15);
        for (Path file : files()) {
            if (file.startsWith(STRATEGIES)) {
                assertThat(sets(CardFile.read(file))).as(file.toString()).containsAll(common);
            }
        }
        assertThat(value(strategy("training-only"), RolloutSettings.RESTRUCTURE))
                .isZero();
        assertThat(value(strategy("pilot-then-scale"), RolloutSettings.FIRST_WAVE))
                .isEqualTo(0.15);
        assertThat(value(strategy("staggered"), RolloutSettings.WAVES)).isEqualTo(6);
        assertThat(value(strategy("staggered"), RolloutSettings.SHORT_OF_LEADS)).isEqualTo(1);
    }
}

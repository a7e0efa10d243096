package mainstay.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mainstay.scenario.Problems;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.file.CardSetting.Range;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.RolloutSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardFileTest {
    private static final String PRACTICE = "mainstay-practice: 1\nname: P\n";
    private static final String STRATEGY = "mainstay-strategy: 1\nname: S\n";

    @TempDir
    private Path folder;

    private Card read(String text) throws IOException {
        return CardFile.read(Files.writeString(folder.resolve("c.yaml"), text));
    }

    private List<String> problems(String text) throws IOException {
        Problems problems = catchThrowableOfType(Problems.class, () -> read(text));
        assertThat(problems).as("problems").isNotNull();
        return problems.list().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void everythingAPracticeModelCardMaySayIsRead() throws IOException {
        Card card = read("""
                mainstay-practice: 1
                name: Pods, ours
                description: |
                  Two lines
                  of text.
                roles: [consultant, social worker]
                rhythm: weekly
                hand-offs: none
                direct-work: more of it
                side-effects: [time, optimism]
                prerequisites: leaders
                services:
                  - { name: All, holds: [assessment, child-in-need, child-protection, looked-after], share: 100 %, structure: pods }
                pods: { size: 5, duty-week: no }
                effects:
                  optimism: { value: 15 %, range: 0 % to 40 %, grade: assumed, source: "a guess: wide" }
                  meeting-interval: { value: 1 week }
                oversight: { when-busy: kept }
                """);
        assertThat(card.kind()).isEqualTo(Card.Kind.PRACTICE);
        assertThat(card.name()).isEqualTo("Pods, ours");
        assertThat(card.description()).isEqualTo("Two lines\nof text.");
        assertThat(card.words())
                .containsEntry("roles", List.of("consultant", "social worker"))
                .containsEntry("prerequisites", List.of("leaders"))
                .containsOnlyKeys(Card.Kind.PRACTICE.inWords());
        assertThat(card.services()).extracting(Service::structure).containsExactly(Structure.PODS);
        assertThat(card.structure()).isEmpty();
        assertThat(card.settings())
                .containsExactly(
                        bare(PodSettings.SIZE, 5),
                        bare(PodSettings.DUTY_WEEK, 0),
                        new CardSetting(
                                EffectSettings.OPTIMISM,
                                0.15,
                                Optional.of(new Range(0, 0.4)),
                                Optional.of(Grade.ASSUMED),
                                "a guess: wide"),
                        bare(EffectSettings.MEETING_INTERVAL, 1),
                        bare(OversightSettings.WHEN_BUSY, 0));
    }

    private static CardSetting bare(mainstay.scenario.definition.Parameter parameter, double value) {
        return new CardSetting(parameter, value, Optional.empty(), Optional.empty(), "");
    }

    @Test
    void aRangeHasItsUnitOnceOrTwiceAndMayBeOneValueOrWordsInTheirOrder() throws IOException {
        Card card = read(STRATEGY + """
                rollout:
                  preparation: { value: 6 months, range: 3 months to 1 year }
                  training: { value: 5 days, range: 3 to 8 days }
                  basics: { value: 0.5, range: 0.2 to 0.8 }
                  waves: { value: 1, range: 1 }
                  managers-trained: { value: with, range: before to with }
                  restructure: { value: yes, range: no to yes }
                """);
        assertThat(card.settings())
                .extracting(setting -> setting.range().orElseThrow())
                .containsExactly(
                        new Range(13, 52),
                        new Range(3, 8),
                        new Range(0.2, 0.8),
                        new Range(1, 1),
                        new Range(0, 1),
                        new Range(0, 1));
        assertThat(card.settings())
                .extracting(CardSetting::spelledRange)
                .containsExactly(
                        "13 to 52 weeks", "3 to 8 working days", "0.2 to 0.8", "1", "before to with", "no to yes");
    }

    @Test
    void tenMistakesGiveTenMessages() throws IOException {
        assertThat(problems("""
                        mainstay-practice: 2
                        roles: { a: b }
                        structur: pods
                        effects:
                          optimsm: 5 %
                          challenge: { value: 130 %, range: 0 % to 60 % }
                          desk-time: { value: 5 %, range: 10 % to 20 % }
                          direct-work: { value: 5 %, range: 30 % to 10 % }
                          worker-support: { range: 0 % to 10 %, grade: guessed, sorce: x }
                        """))
                .containsExactly(
                        "c.yaml:1:1: the card's name is missing.",
                        "c.yaml:1:20: mainstay-practice: this version of Mainstay reads format 1.",
                        "c.yaml:2:8: roles is a block of keys; it needs a single value.",
                        "c.yaml:3:1: structur is not a key of a practice model card. Did you mean structure?",
                        "c.yaml:5:3: effects.optimsm is not a setting. Did you mean effects.optimism?",
                        "c.yaml:6:23: effects.challenge's value: 130 % is too high. Allowed: 0 to 100 %.",
                        "c.yaml:7:35: effects.desk-time's range: 10 to 20 % does not hold the value, 5 %.",
                        "c.yaml:8:37: effects.direct-work's range: 30 % to 10 % begins with the greater value. Write the"
                                + " least first.",
                        "c.yaml:9:19: effects.worker-support's value is missing.",
                        "c.yaml:9:48: effects.worker-support's grade: guessed is not one of measured, derived, assumed.",
                        "c.yaml:9:57: sorce is not a key of a setting of a card. Did you mean source?");
    }

    @Test
    void everyWrongRangeIsExplained() throws IOException {
        assertThat(problems(STRATEGY + """
                        rollout:
                          waves: { value: 2, range: 1 to 2 to 3 }
                          training: { value: 5 days, range: 3 weeks to 8 days }
                          basics: { value: 0.5, range: low to high }
                          preparation: { value: 4 weeks, range: 0 weeks to 300 weeks }
                          coaching: { value: 0.5, range: [0, 1], source: "" }
                        """))
                .containsExactly(
                        "c.yaml:4:29: rollout.waves's range: 1 to 2 to 3 is not a range. Write the least and the greatest"
                                + " value, such as 1 to 40.",
                        "c.yaml:5:37: rollout.training's range: 3 weeks has the wrong unit. Write working days, such as"
                                + " 10 working days.",
                        "c.yaml:6:32: rollout.basics's range: low is not a number. Write a number, such as 0.8.",
                        "c.yaml:7:41: rollout.preparation's range: 300 weeks is too high. Allowed: 0 to 260 weeks.",
                        "c.yaml:8:34: rollout.coaching's range is a list; it needs a single value.",
                        "c.yaml:8:50: rollout.coaching's source: is empty.");
    }

    @Test
    void aCardSetsOnlyWhatCanComeWithAModelOrAProgramme() throws IOException {
        assertThat(problems(PRACTICE + """
                        oversight: { span: 6 }
                        fidelity: { start: 50 %, ownership-start: 50 %, decay: 0.4 per year }
                        pods: { size: 5 }
                        rollout: { waves: 2 }
                        """))
                .containsExactly(
                        "c.yaml:3:14: oversight.span shapes the authority the run starts from and cannot change when a"
                                + " model arrives. Set it in the scenario.",
                        "c.yaml:4:13: fidelity.start says how far a place practises its model already. Set it in the"
                                + " scenario.",
                        "c.yaml:4:26: fidelity.ownership-start says how far a place practises its model already. Set it in"
                                + " the scenario.");
        assertThat(problems(STRATEGY + "effects: { optimism: 5 % }\npods: { grip: 0.2 }\nstructure: pods\n"))
                .containsExactly(
                        "c.yaml:3:12: effects.optimism belongs to what a practice model is, not to how it arrives. Set it"
                                + " in the practice model card.",
                        "c.yaml:4:9: pods.grip belongs to what a practice model is, not to how it arrives. Set it in the"
                                + " practice model card.",
                        "c.yaml:5:1: structure is not a key of an implementation strategy card.");
    }

    @Test
    void aFileThatIsNoCardIsSaidToBeWhatItIs() throws IOException {
        assertThat(problems("mainstay: 1\nname: N\n"))
                .containsExactly("c.yaml:1:1: is a scenario; a practice model card begins with mainstay-practice: 1.");
        assertThat(problems("mainstay-study: 1\nname: N\n"))
                .containsExactly("c.yaml:1:1: is a study; a practice model card begins with mainstay-practice: 1.");
        assertThat(problems("name: N\n"))
                .containsExactly("c.yaml:1:1: is no file of Mainstay's; a practice model card begins with"
                        + " mainstay-practice: 1.");
        assertThat(problems("- a\n")).hasSize(1);
        assertThat(problems("{{{")).hasSize(1);
        assertThat(CardFile.isCard(folder.resolve("c.yaml"))).isFalse();
        assertThat(CardFile.isCard(folder.resolve("none.yaml"))).isFalse();
        read(STRATEGY);
        assertThat(CardFile.isCard(folder.resolve("c.yaml"))).isTrue();
    }

    @Test
    void servicesOfACardMustHoldEachStageOnce() throws IOException {
        assertThat(problems(PRACTICE + "services: [ { name: A, holds: [assessment], share: 100 % } ]\n"))
                .containsExactly(
                        "c.yaml:3:11: no service holds child-in-need. Each stage needs one.",
                        "c.yaml:3:11: no service holds child-protection. Each stage needs one.",
                        "c.yaml:3:11: no service holds looked-after. Each stage needs one.");
        assertThat(problems(PRACTICE + "structure: pod\n"))
                .containsExactly("c.yaml:3:12: structure: pod is not one of individual, pods. Did you mean pods?");
    }

    @Test
    void onlyAnEffectThatIsNotItsDefaultIsAnEffect() throws IOException {
        assertThat(read(PRACTICE + "structure: pods\npods: { size: 3 }\neffects: { optimism: 0 % }\n")
                        .hasEffects())
                .isFalse();
        assertThat(read(PRACTICE + "effects: { optimism: 1 % }\n").hasEffects()).isTrue();
        assertThat(read(STRATEGY).settings()).isEmpty();
        assertThat(read(STRATEGY + "rollout: { waves: 3 }\n").settings())
                .containsExactly(bare(RolloutSettings.WAVES, 3));
    }
}

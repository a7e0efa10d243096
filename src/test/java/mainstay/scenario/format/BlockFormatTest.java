package mainstay.scenario.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import mainstay.scenario.Problems;
import mainstay.scenario.format.ValueFormat.Named;
import mainstay.scenario.format.ValueFormat.Whole;
import mainstay.scenario.format.ValueFormat.Word;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Tree;
import mainstay.scenario.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BlockFormatTest {
    private static final BlockFormat MEAL = BlockFormat.of("a meal", "What is eaten.")
            .required("dish", ValueFormat.name(), "What it is.")
            .optional("guests", new Whole(1, 12), "Who eats it.")
            .optional("taste", new Word(List.of("mild", "hot")), "How it tastes.")
            .optional("wines", new Named("wine").list().allDifferent(), "What goes with it.");

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    @Test
    void aBlockIsDescribedForAnEditor() {
        assertThat(json(MEAL.schema("", Map.of("wine", List.of("red", "white"))).toString()))
                .isEqualTo(json("""
                        {'type': 'object', 'description': 'What is eaten.', 'additionalProperties': false,
                         'properties': {
                           'dish': {'type': 'string', 'description': 'What it is.', 'minLength': 1},
                           'guests': {'type': 'integer', 'description': 'Who eats it.', 'minimum': 1, 'maximum': 12},
                           'taste': {'description': 'How it tastes.', 'enum': ['mild', 'hot']},
                           'wines': {'type': 'array', 'description': 'What goes with it.', 'minItems': 1,
                             'items': {'type': 'string', 'enum': ['red', 'white']}, 'uniqueItems': true}},
                         'required': ['dish']}
                        """));
    }

    @Test
    void aKeyThatIsNotDescribedIsRefusedWithTheNearestThatIs() {
        ProblemList findings = new ProblemList("menu.yaml");
        Tree tree = YamlReader.read("dish: Stew\ngusts: 3\n", findings).orElseThrow();
        MEAL.refuseUnknown((Tree.Block) tree, findings);
        assertThat(catchThrowableOfType(Problems.class, findings::throwIfAny))
                .hasMessage("menu.yaml:2:1: gusts is not a key of a meal. Did you mean guests?");
    }

    @Test
    void aNumberIsReadWithinTheBoundsThatAreDescribed() {
        assertThat(MEAL.whole("guests").apply("12").value()).contains(12L);
        assertThat(MEAL.whole("guests").apply("13").complaint()).isEqualTo("13 is out of range. Allowed: 1 to 12.");
        assertThatThrownBy(() -> MEAL.whole("price")).hasMessage("price is not a key of a meal");
    }

    @Test
    void valuesAreDescribedInWords() {
        assertThat(MEAL.keys())
                .extracting(key -> key.value().words())
                .containsExactly("a name", "1 to 12", "mild, hot", "a list: a wine");
    }

    @Test
    void eitherSomeKeysOrOthersAndAtLeastSoMany() {
        JsonNode schema = MEAL.either(List.of("dish"), List.of("guests", "taste"))
                .atLeast(2)
                .schema("Another sentence.", Map.of());
        assertThat(schema.get("oneOf")).isEqualTo(json("[{'required': ['dish']}, {'required': ['guests', 'taste']}]"));
        assertThat(schema.get("minProperties").asInt()).isEqualTo(2);
        assertThat(schema.get("description").asString()).isEqualTo("Another sentence.");
    }
}

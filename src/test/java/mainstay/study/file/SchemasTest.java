package mainstay.study.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mainstay.analysis.score.Pattern;
import mainstay.analysis.score.Patterns;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.Card;
import mainstay.scenario.file.CardFile;
import mainstay.scenario.file.RandomScenarios;
import mainstay.scenario.file.ScenarioText;
import mainstay.scenario.file.ShippedScenariosTest;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Tree;
import mainstay.scenario.yaml.YamlReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class SchemasTest {
    private static final Schema SCENARIO = schema(Schemas.scenario(ShippedScenariosTest.MEASURES));
    private static final Schema STUDY = schema(Schemas.study(ShippedScenariosTest.MEASURES));

    private static final Schema CALIBRATION =
            schema(Schemas.calibration(Patterns.all().stream().map(Pattern::id).toList()));

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    private static List<String> violations(Schema schema, String yaml) {
        Tree tree = YamlReader.read(yaml, new ProblemList("")).orElseThrow();
        return schema.validate(json(tree)).stream().map(Object::toString).toList();
    }

    /** As an editor would see it: YAML 1.2's core schema decides what is a number. */
    private static JsonNode json(Tree tree) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        if (tree instanceof Tree.Block block) {
            ObjectNode object = factory.objectNode();
            block.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
            return object;
        }
        if (tree instanceof Tree.Items items) {
            ArrayNode array = factory.arrayNode();
            items.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Tree.Word word = (Tree.Word) tree;
        String text = word.text();
        if (word.plain() && text.matches("[-+]?\\d+")) {
            return factory.numberNode(new java.math.BigInteger(text));
        }
        if (word.plain() && text.matches("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?")) {
            return factory.numberNode(new java.math.BigDecimal(text));
        }
        return word.plain() && (text.equals("true") || text.equals("false"))
                ? factory.booleanNode(text.equals("true"))
                : factory.stringNode(text);
    }

    @Test
    void theSchemasAreSchemas() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(JsonMapper.shared().readTree(Schemas.scenario(List.of()))))
                .isEmpty();
        assertThat(meta.validate(JsonMapper.shared().readTree(Schemas.study(List.of("strain")))))
                .isEmpty();
        assertThat(meta.validate(JsonMapper.shared().readTree(Schemas.calibration(List.of("P01")))))
                .isEmpty();
        assertThat(meta.validate(JsonMapper.shared().readTree(Schemas.score(List.of("P01")))))
                .isEmpty();
        for (Card.Kind kind : Card.Kind.values()) {
            assertThat(meta.validate(JsonMapper.shared().readTree(Schemas.card(kind))))
                    .isEmpty();
        }
    }

    @Test
    void everyShippedFileIsValid() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                assertThat(violations(schemaOf(file), Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static Schema schemaOf(Path file) {
        if (CardFile.isCard(file)) {
            return schema(Schemas.card(CardFile.read(file).kind()));
        }
        if (CalibrationFile.isCalibration(file)) {
            return CALIBRATION;
        }
        if (ScoreFile.isOne(file)) {
            return schema(Schemas.score(List.of("P01")));
        }
        return StudyFile.isStudy(file) ? STUDY : SCENARIO;
    }

    @Test
    void cardsAreCheckedInFilesOfTheirOwnAndInScenarios() {
        Schema practice = schema(Schemas.card(Card.Kind.PRACTICE));
        String own = "mainstay-practice: 1\nname: N\n";
        String inline = "mainstay: 1\nname: N\npractice:\n  name: N\n";
        String good =
                "effects: { optimism: { value: 5 %, range: 0 to 20 %, grade: assumed, source: s }, retention: 0.1 }\n";
        assertThat(violations(practice, own + good)).isEmpty();
        assertThat(violations(SCENARIO, inline + "  " + good + "strategy: strategies/x.yaml\n"))
                .isEmpty();
        String bad = good.replace("grade: assumed", "grade: guessed");
        assertThat(violations(practice, own + bad)).isNotEmpty();
        assertThat(violations(SCENARIO, inline + "  " + bad)).isNotEmpty();
        assertThat(violations(practice, own + "fidelity: { start: 50 % }\n")).isNotEmpty();
        assertThat(violations(schema(Schemas.card(Card.Kind.STRATEGY)), "mainstay-strategy: 1\nname: N\n" + good))
                .isNotEmpty();
    }

    @Test
    void aMisspeltKeyIsNotValid() throws IOException {
        String study = Files.readString(Path.of("scenarios/pods.yaml"));
        assertThat(violations(STUDY, study.replace("interval:", "intervall:"))).isNotEmpty();
        assertThat(violations(STUDY, study.replace("structure:", "structur:"))).isNotEmpty();
        assertThat(violations(STUDY, study.replace("strain", "stain"))).isNotEmpty();
        assertThat(violations(SCENARIO, "mainstay: 1\nname: N\nworkforce: { turnovr: 18 % per year }\n"))
                .isNotEmpty();
    }

    @Test
    void aCalibrationFitsWhatIsAssumedToWhatIsPublished() {
        String start =
                "mainstay-calibration: 1\nname: N\nbase: england-2025\npatterns: [P01, { id: P05, weight: 0.5 }]\n";
        String good = "parameters: [work.look-ahead, { path: work.visit-gap, range: [4 days, 9 days], scale: log }]\n";
        assertThat(violations(CALIBRATION, start + good)).isEmpty();
        assertThat(violations(CALIBRATION, start + good.replace("4 days, 9 days", "4 days")))
                .isNotEmpty();
        assertThat(violations(CALIBRATION, start + good.replace("9 days", "9 %")))
                .isNotEmpty();
        assertThat(violations(CALIBRATION, start + good.replace("log", "ratio")))
                .isNotEmpty();
        assertThat(violations(CALIBRATION, start + good.replace("work.look-ahead", "workforce.turnover")))
                .isNotEmpty();
        assertThat(violations(CALIBRATION, (start + good).replace("P01", "P99")))
                .isNotEmpty();
    }

    @Test
    void unitsAreChecked() {
        String start = "mainstay: 1\nname: N\nworkforce: ";
        assertThat(violations(SCENARIO, start + "{ turnover: 18 % per year, posts: 100, hiring: frozen }"))
                .isEmpty();
        assertThat(
                        violations(
                                SCENARIO,
                                start
                                        + "{ turnover: +3 points, posts: +10 %, time-to-fill: -4 weeks, overtime: +5 % of the base }"))
                .isEmpty();
        assertThat(violations(SCENARIO, start + "{ turnover: 18 weeks }")).isNotEmpty();
        assertThat(violations(SCENARIO, start + "{ turnover: +3 % per year }")).isNotEmpty();
        assertThat(violations(SCENARIO, start + "{ turnover: 18 }")).isNotEmpty();
        assertThat(violations(SCENARIO, start + "{ posts: 0 }")).isNotEmpty();
        assertThat(violations(SCENARIO, start + "{ posts: 1.5 }")).isNotEmpty();
        assertThat(violations(SCENARIO, start + "{ hiring: shut }")).isNotEmpty();
    }

    @Property(tries = 50)
    void everyScenarioThatIsWrittenIsValid(@ForAll long seed) {
        Scenario scenario = new RandomScenarios(seed).next("N");
        assertThat(violations(SCENARIO, ScenarioText.of(scenario))).isEmpty();
    }

    @Test
    void theBuiltInPlaceIsValid() {
        Scenario england = new BuiltInPlaces().find("england-2025").orElseThrow();
        assertThat(violations(SCENARIO, ScenarioText.of(england))).isEmpty();
    }
}

package mainstay.study.file;

import java.util.List;
import java.util.Map;
import mainstay.scenario.Registry;
import mainstay.scenario.file.AreaList;
import mainstay.scenario.file.Card;
import mainstay.scenario.file.ImplementationBlock;
import mainstay.scenario.file.PeriodBlock;
import mainstay.scenario.file.ScenarioFile;
import mainstay.scenario.file.ServiceList;
import mainstay.scenario.file.Timeline;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.SettingFormats;
import mainstay.scenario.format.SettingValue;
import mainstay.scenario.format.ValueFormat.Inside;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas (draft 2020-12) of the file formats, made from what their readers say of their keys, for editors that
 * complete and check while one types. Ranges of values with units cannot be said in JSON Schema: they stand in the
 * descriptions, and {@code mainstay check} enforces them.
 */
public final class Schemas {
    private static final String MEASURE = "measure";
    private static final String PATTERN = "pattern";

    private final Map<String, List<String>> names;

    private Schemas(Map<String, List<String>> names) {
        this.names = names;
    }

    /**
     * The schema of scenario files, as indented JSON.
     *
     * @param measures names of the figures that may be published; empty for any
     */
    public static String scenario(List<String> measures) {
        return new Schemas(Map.of(MEASURE, measures)).printed("Mainstay scenario", ScenarioFile.FORMAT);
    }

    /**
     * The schema of study files, as indented JSON.
     *
     * @param measures names that outcomes may have; empty for any
     */
    public static String study(List<String> measures) {
        return new Schemas(Map.of(MEASURE, measures)).printed("Mainstay study", StudyFile.FORMAT);
    }

    /**
     * The schema of calibration files, as indented JSON.
     *
     * @param patterns numbers of the published patterns
     */
    public static String calibration(List<String> patterns) {
        return new Schemas(Map.of(PATTERN, patterns)).printed("Mainstay calibration", CalibrationFile.FORMAT);
    }

    /** The schema of cards of a kind, as indented JSON. */
    public static String card(Card.Kind kind) {
        Schemas schemas = new Schemas(Map.of());
        ObjectNode root = schemas.root(
                kind == Card.Kind.PRACTICE ? "Mainstay practice model card" : "Mainstay implementation strategy card",
                kind.format());
        // In a file of its own a card says which version of the format it has; in a scenario it need not.
        root.putArray("required").add(kind.version()).add("name");
        schemas.define(root);
        return print(root);
    }

    /**
     * The schema of files that say what to score, as indented JSON.
     *
     * @param patterns numbers that fitted patterns may have
     */
    public static String score(List<String> patterns) {
        return print(new Schemas(Map.of(PATTERN, patterns)).root("Mainstay score", ScoreFile.FORMAT));
    }

    private String printed(String title, BlockFormat format) {
        ObjectNode root = root(title, format);
        define(root);
        return print(root);
    }

    private ObjectNode root(String title, BlockFormat format) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        root.setAll(format.schema("", names));
        return root;
    }

    /** What formats refer to, each once. */
    private void define(ObjectNode root) {
        ObjectNode definitions = root.putObject("$defs");
        Registry.all()
                .forEach(parameter -> definitions.set(parameter.path(), new SettingValue(parameter).schema("", names)));
        definitions.set("settings", SettingFormats.BY_PATH.schema("", names));
        definitions.set("period", PeriodBlock.FORMAT.schema("", names));
        definitions.set("structure", ServiceList.STRUCTURE.schema("", names));
        definitions.set(
                "areas",
                new Inside(AreaList.FORMAT)
                        .list()
                        .schema("Where families live; their shares of families add up to 100 %.", names));
        definitions.set(
                "services",
                new Inside(ServiceList.FORMAT)
                        .list()
                        .schema("Who holds which stages; one service holds each stage.", names));
        definitions.set(
                "timeline",
                new Inside(Timeline.FORMAT)
                        .list()
                        .orEmpty()
                        .schema("Dated changes. A timeline takes the place of the base's.", names));
        definitions.set(ImplementationBlock.KEY, ImplementationBlock.FORMAT.schema("", names));
        for (Card.Kind kind : Card.Kind.values()) {
            definitions.set(kind.version(), kind.format().schema("", names));
        }
    }

    private static String print(ObjectNode tree) {
        return JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(tree)
                        .replace("\r\n", "\n") + "\n";
    }
}

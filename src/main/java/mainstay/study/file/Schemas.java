package mainstay.study.file;

import java.util.Arrays;
import java.util.List;
import mainstay.scenario.Registry;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.file.Card;
import mainstay.scenario.file.CardSettingReader;
import mainstay.scenario.file.ImplementationBlock;
import mainstay.scenario.file.PublishedBlock;
import mainstay.scenario.file.ServiceList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.UnitWords;
import mainstay.study.Calibration;
import mainstay.study.Calibration.Fitted;
import mainstay.study.Design;
import mainstay.study.Precision;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas (draft 2020-12) of the file formats, made from the registry, for editors that complete and check while
 * one types. Ranges of values with units cannot be said in JSON Schema: they stand in the descriptions, and
 * {@code mainstay check} enforces them.
 */
public final class Schemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DATE = "^\\d{4}-\\d{2}-\\d{2}$";

    private Schemas() {}

    /**
     * The schema of scenario files, as indented JSON.
     *
     * @param measures names of the figures that may be published; empty for any
     */
    public static String scenario(List<String> measures) {
        return print(scenarioTree(measures));
    }

    /**
     * The schema of study files, as indented JSON.
     *
     * @param measures names that outcomes may have; empty for any
     */
    public static String study(List<String> measures) {
        return print(studyTree(measures));
    }

    /**
     * The schema of calibration files, as indented JSON.
     *
     * @param patterns numbers of the published patterns
     */
    public static String calibration(List<String> patterns) {
        ObjectNode root = root("Mainstay calibration", "Assumed settings to fit to published patterns.");
        ObjectNode keys = root.putObject("properties");
        keys.set(CalibrationFile.VERSION, constant("Version of the file format."));
        keys.set("name", name("Title of the calibration."));
        keys.set("description", text("Free text for readers of the file."));
        keys.set(
                "base",
                text("What the settings are fitted in: a built-in place, or a scenario file relative to this one."));
        keys.set("period", ref("period"));
        keys.set("parameters", list(fitted(), "The assumed settings to fit.").put("uniqueItems", true));
        keys.set(
                "patterns",
                list(target(patterns), "The published patterns to fit them to.").put("uniqueItems", true));
        keys.set("replications", whole("Runs at every point.", 2, CalibrationFile.MOST_REPLICATIONS));
        keys.set("seed", whole("Seed of the random numbers.", Long.MIN_VALUE, Long.MAX_VALUE));
        keys.set("search", search());
        keys.set("posterior", posterior());
        root.set("required", words(List.of(CalibrationFile.VERSION, "name", "base", "parameters", "patterns")));
        definitions(root);
        return print(root);
    }

    private static ObjectNode search() {
        ObjectNode search = object("The search for the best fit.");
        ObjectNode keys = search.putObject("properties");
        keys.set("evaluations", whole("Points that it may try; 0 for no search.", 0, CalibrationFile.MOST_POINTS));
        keys.set(
                "population",
                whole("Points of a generation.", CalibrationFile.LEAST_POPULATION, CalibrationFile.MOST_POPULATION));
        return search;
    }

    private static ObjectNode posterior() {
        ObjectNode posterior = object("How sure the fitted settings are.");
        ObjectNode keys = posterior.putObject("properties");
        keys.set(
                "points",
                whole(
                        "Points that the emulator is made from, at least 12 for each setting and 12 more.",
                        Calibration.fewestPoints(1),
                        CalibrationFile.MOST_POINTS));
        keys.set(
                "draws",
                whole(
                        "Draws that are simulated to check it.",
                        CalibrationFile.FEWEST_DRAWS,
                        CalibrationFile.MOST_DRAWS));
        return posterior;
    }

    /** A path alone, or with a range that is written in the setting's own unit. */
    private static ObjectNode fitted() {
        ArrayNode alternatives = JSON.arrayNode();
        ObjectNode paths = JSON.objectNode();
        ArrayNode all = paths.putArray("enum");
        for (Parameter parameter : Registry.all()) {
            if (Fitted.refusal(parameter).isEmpty()) {
                all.add(parameter.path());
                ObjectNode given = object(parameter.what());
                ObjectNode keys = given.putObject("properties");
                keys.putObject("path").put("const", parameter.path());
                ObjectNode both = list(ref(parameter.path()), "The least and the greatest plausible value.");
                both.put("minItems", 2).put("maxItems", 2);
                ObjectNode range = JSON.objectNode();
                range.set("anyOf", JSON.arrayNode().add(both).add(text("The same in words, such as 5 to 20 days.")));
                keys.set("range", range);
                ObjectNode scale = JSON.objectNode();
                scale.set("enum", words(List.of("linear", "log")));
                keys.set("scale", scale);
                given.set("required", words(List.of("path")));
                alternatives.add(given);
            }
        }
        ObjectNode item = JSON.objectNode();
        item.put("description", "An assumed setting, on its plausible range or on one given here.");
        item.set("anyOf", JSON.arrayNode().add(paths).addAll(alternatives));
        return item;
    }

    private static ObjectNode target(List<String> patterns) {
        ObjectNode id = JSON.objectNode();
        id.set("enum", words(patterns));
        ObjectNode weighted = object("A pattern, and how much its misfit counts.");
        ObjectNode keys = weighted.putObject("properties");
        keys.set("id", id.deepCopy());
        ObjectNode weight = JSON.objectNode();
        weight.put("type", "number");
        weight.put("description", "1 is usual.");
        weight.put("exclusiveMinimum", 0);
        weight.put("maximum", 1000);
        keys.set("weight", weight);
        weighted.set("required", words(List.of("id")));
        ObjectNode item = JSON.objectNode();
        item.put("description", "A published pattern, by its number.");
        item.set("anyOf", JSON.arrayNode().add(id).add(weighted));
        return item;
    }

    /** The schema of cards of a kind, as indented JSON. */
    public static String card(Card.Kind kind) {
        ObjectNode root = root(
                kind == Card.Kind.PRACTICE ? "Mainstay practice model card" : "Mainstay implementation strategy card",
                kind == Card.Kind.PRACTICE ? "What a practice model is." : "How a practice model arrives.");
        root.setAll(cardTree(kind));
        root.set("required", words(List.of(kind.version(), "name")));
        definitions(root);
        return print(root);
    }

    /**
     * The schema of files that say what to score, as indented JSON.
     *
     * @param patterns numbers that fitted patterns may have
     */
    public static String score(List<String> patterns) {
        ObjectNode root = root("Mainstay score", "What is held against the published patterns.");
        ObjectNode keys = root.putObject("properties");
        keys.set(ScoreFile.VERSION, constant("Version of the file format."));
        keys.set("name", name("Title of the score."));
        keys.set("description", text("Free text for readers of the file."));
        keys.set("scenario", text("A built-in place, or a scenario file relative to this one."));
        keys.set("replications", whole("Runs of the scenario.", 1, ScoreFile.MOST_REPLICATIONS));
        keys.set("seed", whole("Seed of the random numbers.", Long.MIN_VALUE, Long.MAX_VALUE));
        ObjectNode places = JSON.objectNode();
        places.put("description", "Real places to simulate: how many, all, or none.");
        places.set(
                "anyOf",
                JSON.arrayNode()
                        .add(whole("So many.", 1, ScoreFile.MOST_PLACES))
                        .add(JSON.objectNode().set("enum", words(List.of(ScoreFile.ALL, ScoreFile.NONE)))));
        keys.set("places", places);
        keys.set("place-replications", whole("Runs of each place.", 1, ScoreFile.MOST_REPLICATIONS));
        keys.set("years", whole("Measured years of each place.", 1, ScoreFile.MOST_YEARS));
        ObjectNode pattern = JSON.objectNode();
        pattern.set("enum", words(patterns));
        keys.set(
                "fitted",
                list(pattern, "Patterns that settings were chosen by.").put("uniqueItems", true));
        root.set("required", words(List.of(ScoreFile.VERSION, "name", "scenario")));
        return print(root);
    }

    static ObjectNode scenarioTree(List<String> measures) {
        ObjectNode root = root("Mainstay scenario", "An authority under one way of working.");
        ObjectNode keys = root.putObject("properties");
        keys.set("mainstay", constant("Version of the file format."));
        keys.set("name", name("Shown in tables and charts."));
        keys.set("description", text("Free text for readers of the file."));
        keys.set(
                "based-on",
                text(
                        "A built-in place, such as england-2025 or the name of a local authority, or another scenario file,"
                                + " relative to this one."));
        keys.set("period", ref("period"));
        keys.set(ImplementationBlock.KEY, ref(ImplementationBlock.KEY));
        keys.set(PublishedBlock.KEY, published(measures));
        amendments(keys);
        root.set("required", words(List.of("mainstay", "name")));
        definitions(root);
        return root;
    }

    private static ObjectNode published(List<String> measures) {
        ObjectNode published = JSON.objectNode();
        published.put("type", "object");
        published.put(
                "description",
                "What official statistics say of the place, by measure, in the measure's unit. A run never reads it.");
        ObjectNode number = JSON.objectNode();
        number.put("type", "number");
        published.set("additionalProperties", number);
        ObjectNode names = published.putObject("propertyNames");
        if (measures.isEmpty()) {
            names.put("pattern", "^" + PublishedBlock.NAME + "$");
        } else {
            names.set("enum", words(measures));
        }
        return published;
    }

    static ObjectNode studyTree(List<String> measures) {
        ObjectNode root = root("Mainstay study", "Ways of working, compared on the same random numbers.");
        ObjectNode keys = root.putObject("properties");
        keys.set("mainstay-study", constant("Version of the file format."));
        keys.set("name", name("Title of the report."));
        keys.set("question", text("What the study asks."));
        keys.set("description", text("Free text for readers of the file."));
        keys.set("base", text("What all arms start from: a built-in place, or a scenario file relative to this one."));
        keys.set("period", ref("period"));
        ObjectNode arms = list(arm(), "The ways of working to compare; the first is the baseline.");
        keys.set("arms", arms);
        keys.set(
                LeverBlock.KEY, list(lever(), "What leaders choose besides: crossed with the arms, all combinations."));
        keys.set(FuturesBlock.KEY, futures());
        ObjectNode measure = JSON.objectNode();
        measure.put("type", "string");
        if (!measures.isEmpty()) {
            measure.set("enum", words(measures));
        }
        keys.set(
                "outcomes",
                list(measure, "The measures that the answer is about, in order.")
                        .put("uniqueItems", true));
        keys.set("replications", whole("Runs of each arm.", 1, 100_000));
        ObjectNode wanted = precision(measure);
        ObjectNode precision = JSON.objectNode();
        precision.put("description", "Add replications until every difference is known so precisely.");
        precision.putArray("anyOf").add(wanted).add(list(wanted, "Several."));
        keys.set(SequentialBlocks.PRECISION, precision);
        keys.set(SequentialBlocks.SELECT, select(measure));
        keys.set("seed", whole("Seed of the random numbers.", Long.MIN_VALUE, Long.MAX_VALUE));
        root.set("required", words(List.of("mainstay-study", "name", "base", "arms")));
        definitions(root);
        return root;
    }

    private static ObjectNode precision(ObjectNode measure) {
        ObjectNode precision = object("A measure and half the width of the intervals in it.");
        ObjectNode keys = precision.putObject("properties");
        keys.set("measure", measure);
        keys.set("half-width", anyValue().put("description", "In the unit of the measure; above 0."));
        keys.set(
                "confidence",
                pattern("^\\s*95\\s*%\\s*$", "Of the intervals: always 95 %, so that it may be left out."));
        keys.set("most", whole("Replications at most.", Precision.LEAST, SequentialBlocks.MOST));
        precision.set("required", words(List.of("measure", "half-width")));
        return precision;
    }

    private static ObjectNode select(ObjectNode measure) {
        ObjectNode select = object("Which arm mainstay select is to find: the best in a measure.");
        ObjectNode keys = select.putObject("properties");
        keys.set("measure", measure);
        keys.set("probability", anyValue().put("description", "With which it is to be found, such as 95 %."));
        keys.set("indifference", anyValue().put("description", "Smallest difference worth telling apart; above 0."));
        keys.set("most", whole("Replications at most.", Precision.LEAST, SequentialBlocks.MOST));
        select.set("required", words(List.of("measure", "indifference")));
        return select;
    }

    private static ObjectNode arm() {
        ObjectNode arm = object("A way of working: what differs from the base.");
        ObjectNode keys = arm.putObject("properties");
        keys.set("name", name("Shown in tables and charts; arms have different names."));
        keys.set("description", text("Free text for readers of the file."));
        keys.set("against", name("The arm that this one is compared with; the first when it is not given."));
        keys.set("set", ref("settings"));
        amendments(keys);
        arm.set("required", words(List.of("name")));
        return arm;
    }

    private static ObjectNode lever() {
        ObjectNode lever = object("A setting with values, or options.");
        ObjectNode keys = lever.putObject("properties");
        keys.set("name", name("Shown in the names of arms, before the value of a setting."));
        keys.set("setting", path());
        keys.set("values", list(anyValue(), "The values of the setting."));
        keys.set("options", options());
        lever.set("required", words(List.of("name")));
        lever.set("oneOf", either(List.of("setting", "values"), List.of("options")));
        return lever;
    }

    private static ObjectNode futures() {
        ObjectNode futures = object("What nobody chooses: every arm meets every future, on common random numbers.");
        ObjectNode keys = futures.putObject("properties");
        ObjectNode design = JSON.objectNode();
        design.put("description", "How futures are chosen from the ranges of the factors.");
        design.set(
                "enum", words(Arrays.stream(Design.values()).map(Design::word).toList()));
        keys.set("design", design);
        keys.set(
                "points",
                whole(
                        "How many futures, for latin-hypercube and sobol; of sobol a power of two is best.",
                        1,
                        FuturesBlock.MOST_FUTURES));
        keys.set(
                "file",
                text(
                        "For list: a csv file relative to this one, with a column for each factor and a row for each future."));
        keys.set(
                "factors", list(factor(), "What differs from future to future.").put("minItems", 0));
        futures.set("required", words(List.of("design")));
        return futures;
    }

    private static ObjectNode factor() {
        ObjectNode factor =
                object("A setting over its plausible range, or other ends, or levels; or a name with options.");
        ObjectNode keys = factor.putObject("properties");
        keys.set("setting", path());
        keys.set("from", anyValue().put("description", "Least value; default: the least plausible one."));
        keys.set("to", anyValue().put("description", "Greatest value; default: the greatest plausible one."));
        keys.set("levels", list(anyValue(), "The only values that the setting takes."));
        keys.set("name", name("What the options are about: the name of a column of points."));
        keys.set("options", options());
        factor.set("oneOf", either(List.of("setting"), List.of("name", "options")));
        return factor;
    }

    private static ArrayNode either(List<String> setting, List<String> options) {
        ArrayNode either = JSON.arrayNode();
        List.of(setting, options).forEach(keys -> either.add(JSON.objectNode().set("required", words(keys))));
        return either;
    }

    private static ObjectNode options() {
        ObjectNode option = arm();
        option.put("description", "One of them: whatever an arm may say, or another base.");
        ObjectNode keys = (ObjectNode) option.get("properties");
        keys.remove("against");
        keys.set("name", name("Shown in tables and charts; options have different names."));
        keys.set("base", text("Takes the place of the study's base: a built-in place, or a scenario file."));
        return list(option, "What there is to choose from.");
    }

    private static ObjectNode path() {
        ObjectNode path = JSON.objectNode();
        path.put("description", "Path of a setting, such as workforce.turnover.");
        path.set("enum", words(Registry.all().stream().map(Parameter::path).toList()));
        return path;
    }

    /** Which unit a value must have depends on the setting: the program checks that. */
    private static ObjectNode anyValue() {
        ObjectNode value = JSON.objectNode();
        value.set("type", words(List.of("string", "number", "boolean")));
        return value;
    }

    private static void amendments(ObjectNode keys) {
        for (Card.Kind kind : Card.Kind.values()) {
            ObjectNode named = JSON.objectNode();
            named.put(
                    "description", "The file of " + kind.title() + " relative to this one, the card itself, or none.");
            named.set("anyOf", JSON.arrayNode().add(text("A file, or none.")).add(ref(kind.version())));
            keys.set(kind.word(), named);
        }
        keys.set("structure", ref("structure"));
        keys.set("services", ref("services"));
        keys.set("timeline", ref("timeline"));
        for (Section section : Registry.sections()) {
            ObjectNode block = object(section.about());
            ObjectNode settings = block.putObject("properties");
            for (Parameter parameter : section.parameters()) {
                settings.set(parameter.path().substring(section.name().length() + 1), ref(parameter.path()));
            }
            keys.set(section.name(), block);
        }
    }

    private static ObjectNode cardTree(Card.Kind kind) {
        ObjectNode card = object("What " + kind.title() + " says.");
        ObjectNode keys = card.putObject("properties");
        keys.set(kind.version(), constant("Version of the file format."));
        keys.set("name", name("Shown in tables and charts."));
        keys.set("description", text("Free text for readers of the card."));
        for (String words : kind.inWords()) {
            ObjectNode said = JSON.objectNode();
            said.put("description", "In words, for readers of the card: one text, or a list.");
            said.set("anyOf", JSON.arrayNode().add(text("Text.")).add(list(text("Text."), "Texts.")));
            keys.set(words, said);
        }
        if (kind == Card.Kind.PRACTICE) {
            keys.set("structure", ref("structure"));
            keys.set("services", ref("services"));
        }
        for (Section section : Registry.sections()) {
            ObjectNode block = object(section.about());
            ObjectNode settings = block.putObject("properties");
            for (Parameter parameter : section.parameters()) {
                if (CardSettingReader.refusal(kind, parameter).isEmpty()) {
                    settings.set(parameter.path().substring(section.name().length() + 1), cardSetting(parameter));
                }
            }
            if (!settings.isEmpty()) {
                keys.set(section.name(), block);
            }
        }
        card.set("required", words(List.of("name")));
        return card;
    }

    private static ObjectNode cardSetting(Parameter parameter) {
        ObjectNode graded = object("The value, and how sure we are of it.");
        ObjectNode keys = graded.putObject("properties");
        keys.set("value", ref(parameter.path()));
        ObjectNode range = JSON.objectNode();
        range.put("description", "The least and the greatest value that are just as believable, such as 0 % to 30 %.");
        range.set("type", words(List.of("string", "number", "boolean")));
        keys.set("range", range);
        ObjectNode grade = JSON.objectNode();
        grade.set("enum", words(List.of("measured", "derived", "assumed")));
        keys.set("grade", grade);
        keys.set("source", name("Where the value comes from."));
        graded.set("required", words(List.of("value")));
        ObjectNode setting = JSON.objectNode();
        setting.put("description", parameter.what());
        setting.set("anyOf", JSON.arrayNode().add(ref(parameter.path())).add(graded));
        return setting;
    }

    private static ObjectNode implementation(ObjectNode dated) {
        ObjectNode implementation =
                object("What cards come to, in resolved files. A practice model without a strategy is established.");
        ObjectNode keys = implementation.putObject("properties");
        keys.set("practice", name("Name of the practice model."));
        keys.set("strategy", name("Name of the implementation strategy."));
        keys.set("services", ref("services"));
        keys.set(
                "with-model",
                dated.deepCopy().put("description", "In force from the day the first teams take the model up."));
        keys.set(
                "with-programme", dated.deepCopy().put("description", "In force from the first day of the programme."));
        implementation.set("required", words(List.of("practice")));
        return implementation;
    }

    private static void definitions(ObjectNode root) {
        ObjectNode definitions = root.putObject("$defs");
        ObjectNode settings = object("Settings by path, such as workforce.turnover: 18 % per year.");
        ObjectNode dated = object("New values from a date on, by path.");
        ObjectNode allPaths = settings.putObject("properties");
        ObjectNode datedPaths = dated.putObject("properties");
        for (Parameter parameter : Registry.all()) {
            definitions.set(parameter.path(), value(parameter));
            allPaths.set(parameter.path(), ref(parameter.path()));
            if (parameter.change() == Change.ANY_DAY) {
                datedPaths.set(parameter.path(), ref(parameter.path()));
            }
        }
        definitions.set("settings", settings);
        definitions.set("period", period());
        ObjectNode structure = JSON.objectNode();
        structure.put("description", "The structure of every service.");
        structure.set("enum", words(List.of(Structure.INDIVIDUAL.word(), Structure.PODS.word())));
        definitions.set("structure", structure);
        definitions.set("services", list(service(), "Who holds which stages; one service holds each stage."));
        ObjectNode change = object("A change on a date.");
        ObjectNode keys = change.putObject("properties");
        keys.set("on", pattern(DATE, "The date, such as 2026-01-05."));
        keys.set("set", dated);
        keys.set("services", ref("services"));
        keys.set("structure", ref("structure"));
        change.set("required", words(List.of("on")));
        change.put("minProperties", 2);
        ObjectNode timeline = JSON.objectNode();
        timeline.put("type", "array");
        timeline.put("description", "Dated changes. A timeline takes the place of the base's.");
        timeline.set("items", change);
        definitions.set("timeline", timeline);
        definitions.set(ImplementationBlock.KEY, implementation(dated));
        for (Card.Kind kind : Card.Kind.values()) {
            definitions.set(kind.version(), cardTree(kind));
        }
    }

    private static ObjectNode period() {
        ObjectNode period = object("The dates of the run.");
        ObjectNode keys = period.putObject("properties");
        keys.set("start", pattern(DATE, "First date that is measured, such as 2025-04-01."));
        keys.set(
                "warm-up",
                pattern(UnitWords.pattern(Unit.MONTHS), "Simulated before it and not measured; 0 to 240 months."));
        keys.set("measure", pattern(UnitWords.pattern(Unit.MONTHS), "Time that is measured; 1 to 240 months."));
        return period;
    }

    private static ObjectNode service() {
        ObjectNode service = object("A service of the authority.");
        ObjectNode keys = service.putObject("properties");
        keys.set("name", name("Shown in tables."));
        ObjectNode stage = JSON.objectNode();
        stage.set("enum", words(ServiceList.HELD.stream().map(Stage::word).toList()));
        keys.set("holds", list(stage, "Stages whose families its workers hold.").put("uniqueItems", true));
        keys.set("share", pattern(UnitWords.pattern(Unit.PERCENT), "Its share of the posts; shares add up to 100 %."));
        keys.set("structure", ref("structure"));
        service.set("required", words(List.of("name", "holds", "share")));
        return service;
    }

    private static ObjectNode value(Parameter parameter) {
        ObjectNode value = JSON.objectNode();
        value.put("description", parameter.what() + " Allowed: " + Spelling.range(parameter) + ".");
        switch (parameter.unit()) {
            case CHOICE -> value.set("enum", words(parameter.choices()));
            case SWITCH ->
                value.set("enum", words(List.of("yes", "no")).add(true).add(false));
            case COUNT, NUMBER -> {
                value.put("type", parameter.unit() == Unit.COUNT ? "integer" : "number");
                value.put("minimum", parameter.low());
                value.put("maximum", parameter.high());
            }
            default -> {
                value.put("type", "string");
                value.put("pattern", UnitWords.pattern(parameter.unit()));
            }
        }
        switch (parameter.unit()) {
            case COUNT -> value.put("default", Math.round(parameter.defaultValue()));
            case NUMBER -> value.put("default", parameter.defaultValue());
            default -> value.put("default", parameter.spell(parameter.defaultValue()));
        }
        return value;
    }

    private static ObjectNode root(String title, String description) {
        ObjectNode root = JSON.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        root.setAll(object(description));
        return root;
    }

    private static ObjectNode object(String description) {
        ObjectNode object = JSON.objectNode();
        object.put("type", "object");
        object.put("description", description);
        object.put("additionalProperties", false);
        return object;
    }

    private static ObjectNode list(ObjectNode items, String description) {
        ObjectNode list = JSON.objectNode();
        list.put("type", "array");
        list.put("description", description);
        list.put("minItems", 1);
        list.set("items", items);
        return list;
    }

    private static ObjectNode name(String description) {
        return text(description).put("minLength", 1);
    }

    private static ObjectNode text(String description) {
        ObjectNode text = JSON.objectNode();
        text.put("type", "string");
        text.put("description", description);
        return text;
    }

    private static ObjectNode pattern(String pattern, String description) {
        return text(description).put("pattern", pattern);
    }

    private static ObjectNode whole(String description, long least, long most) {
        ObjectNode whole = JSON.objectNode();
        whole.put("type", "integer");
        whole.put("description", description);
        whole.put("minimum", least);
        whole.put("maximum", most);
        return whole;
    }

    private static ObjectNode constant(String description) {
        ObjectNode constant = JSON.objectNode();
        constant.put("description", description);
        constant.put("const", 1);
        return constant;
    }

    private static ObjectNode ref(String definition) {
        ObjectNode ref = JSON.objectNode();
        ref.put("$ref", "#/$defs/" + definition);
        return ref;
    }

    private static ArrayNode words(List<String> words) {
        ArrayNode array = JSON.arrayNode();
        words.forEach(array::add);
        return array;
    }

    private static String print(ObjectNode tree) {
        return JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(tree)
                        .replace("\r\n", "\n") + "\n";
    }
}

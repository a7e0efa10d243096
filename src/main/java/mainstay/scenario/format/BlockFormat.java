package mainstay.scenario.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import mainstay.scenario.format.ValueFormat.Months;
import mainstay.scenario.format.ValueFormat.Whole;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Tree;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keys of a block of a file. Its reader takes from here which keys there are and what they allow, the JSON Schema its
 * properties, and the reference page its table.
 *
 * @param place what the keys stand in, as messages name it: {@code a scenario file}
 * @param about one sentence that says what the block is
 * @param keys in order
 * @param sections blocks of settings that may stand beside the keys, in order; usually none
 * @param alternatives sets of keys of which exactly one must be there; none where any will do
 * @param fewest how many keys there must be at least
 */
public record BlockFormat(
        String place, String about, List<Key> keys, List<Key> sections, List<List<String>> alternatives, int fewest) {
    /** Copies what it is given. */
    public BlockFormat {
        keys = List.copyOf(keys);
        sections = List.copyOf(sections);
        alternatives = List.copyOf(alternatives);
    }

    /** A block without keys, to which keys are added. */
    public static BlockFormat of(String place, String about) {
        return new BlockFormat(place, about, List.of(), List.of(), List.of(), 0);
    }

    /** The same with a key that must be there. */
    public BlockFormat required(String name, ValueFormat value, String about) {
        return with(List.of(new Key(name, value, about, true)));
    }

    /** The same with a key that may be left out. */
    public BlockFormat optional(String name, ValueFormat value, String about) {
        return with(List.of(Key.optional(name, value, about)));
    }

    /** The same with some keys more. */
    public BlockFormat with(List<Key> more) {
        return new BlockFormat(
                place, about, Stream.concat(keys.stream(), more.stream()).toList(), sections, alternatives, fewest);
    }

    /** The same with blocks of settings beside its keys. */
    public BlockFormat withSections(List<Key> settings) {
        return new BlockFormat(place, about, keys, settings, alternatives, fewest);
    }

    /** The same, in which either some keys or some others must be there, and not both. */
    public BlockFormat either(List<String> some, List<String> others) {
        return new BlockFormat(place, about, keys, sections, List.of(some, others), fewest);
    }

    /** The same, with so many keys at least. */
    public BlockFormat atLeast(int number) {
        return new BlockFormat(place, about, keys, sections, alternatives, number);
    }

    /** The names of all keys and of all sections, in order. */
    public List<String> names() {
        return Stream.concat(keys.stream(), sections.stream()).map(Key::name).toList();
    }

    /** Whether there is a key or section of a name. */
    public boolean has(String name) {
        return names().contains(name);
    }

    /**
     * The key of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Key key(String name) {
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is not a key of " + place));
    }

    /** How the whole number after a key is read. */
    public Function<String, Reading<Long>> whole(String name) {
        return ((Whole) key(name).value())::read;
    }

    /** How the months after a key are read. */
    public Function<String, Reading<Integer>> months(String name) {
        return ((Months) key(name).value())::read;
    }

    /** Reports the keys of a block that do not belong there. */
    public void refuseUnknown(Tree.Block block, ProblemList findings) {
        List<String> known = names();
        block.entries().stream()
                .filter(entry -> !known.contains(entry.key().text()))
                .forEach(entry -> findings.add(entry.key(), unknown(entry.key().text())));
    }

    /** What to say about a key that does not belong here. */
    public String unknown(String key) {
        return has("set") && Vocabulary.section(key).isPresent()
                ? key + " is not a key of " + place + ". Write set: { " + key + ".…: … }."
                : Vocabulary.unknownKey(key, place, names());
    }

    /**
     * The block in a JSON Schema.
     *
     * @param description what it is, in place of its own sentence; empty for that
     * @param names words that only the caller knows, by {@link ValueFormat.Named what they name}
     */
    public ObjectNode schema(String description, Map<String, List<String>> names) {
        ObjectNode object = SchemaNodes.typed("object", description.isEmpty() ? about : description);
        object.put("additionalProperties", false);
        ObjectNode properties = object.putObject("properties");
        List<String> required = new ArrayList<>();
        for (Key key : keys) {
            properties.set(key.name(), key.value().schema(key.about(), names));
            if (key.isRequired()) {
                required.add(key.name());
            }
        }
        sections.forEach(
                section -> properties.set(section.name(), section.value().schema(section.about(), names)));
        if (!required.isEmpty()) {
            object.set("required", SchemaNodes.words(required));
        }
        if (!alternatives.isEmpty()) {
            ArrayNode either = object.putArray("oneOf");
            alternatives.forEach(set -> either.addObject().set("required", SchemaNodes.words(set)));
        }
        if (fewest > 0) {
            object.put("minProperties", fewest);
        }
        return object;
    }
}

package mainstay.scenario.format;

import java.util.List;
import java.util.Map;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.UnitWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What may stand after a key, for a JSON Schema and in words. */
public interface ValueFormat {
    /** Any text. */
    static ValueFormat text() {
        return new Text(0, "", "text");
    }

    /** A text of at least one letter. */
    static ValueFormat name() {
        return new Text(1, "", "a name");
    }

    /** A date such as 2025-04-01. */
    static ValueFormat date() {
        return new Text(0, "^\\d{4}-\\d{2}-\\d{2}$", "a date");
    }

    /** A percentage, with its sign. */
    static ValueFormat percent() {
        return new Text(0, UnitWords.pattern(Unit.PERCENT, false), "a percentage");
    }

    /** Which unit the value must have depends on something else: the program checks that. */
    static ValueFormat any() {
        return new Any("a value");
    }

    /**
     * The value in a JSON Schema.
     *
     * @param description what it is for; empty for nothing, or for the value's own sentence where it has one
     * @param names words that only the caller knows, by {@link Named what they name}
     */
    ObjectNode schema(String description, Map<String, List<String>> names);

    /** The value in a few words, as a table shows it: {@code 1 to 20}. */
    String words();

    /** The same value with a sentence of its own, for values that no key says anything about. */
    default ValueFormat saying(String sentence) {
        return new Described(this, sentence);
    }

    /** Either this value or another. */
    default ValueFormat or(ValueFormat other) {
        return new Either(List.of(this, other));
    }

    /** A list of such values, at least one. */
    default ListFormat list() {
        return new ListFormat(this, 1, 0, false);
    }

    /** A value and a sentence about it. */
    record Described(ValueFormat value, String sentence) implements ValueFormat {
        @Override
        public ObjectNode schema(String description, Map<String, List<String>> names) {
            return value.schema(description.isEmpty() ? sentence : description, names);
        }

        @Override
        public String words() {
            return value.words();
        }
    }

    /** The version of the format, which is 1. */
    record Version() implements ValueFormat {
        @Override
        public ObjectNode schema(String description, Map<String, List<String>> names) {
            return SchemaNodes.untyped(description).put("const", 1);
        }

        @Override
        public String words() {
            return "1";
        }
    }

    /**
     * A text.
     *
     * @param shortest letters that it has at least
     * @param pattern regular expression that it matches; empty for any text
     * @param words what it is in words
     */
    record Text(int shortest, String pattern, String words) implements ValueFormat {
        @Override
        public ObjectNode schema(String description, Map<String, List<String>> names) {
            ObjectNode text = SchemaNodes.typed("string", description);
            if (shortest > 0) {
                text.put("minLength", shortest);
            }
            return pattern.isEmpty() ? text : text.put("pattern", pattern);
        }
    }

    /** A time in whole months, both bounds allowed. */
    record Months(int least, int most) implements ValueFormat {
        /** The months that a text says. */
        public Reading<Integer> read(String text) {
            return Spelling.months(text, least, most);
        }

        @Override
        public ObjectNode schema(String description, Map<String, List<String>> names) {
            return SchemaNodes.typed("string", description).put("pattern", UnitWords.pattern(Unit.MONTHS, false));
        }

        @Override
        public String words() {
            return least + " to " + most + " months";
        }
    }

    /** A whole number without unit, both bounds allowed. */
    record Whole(long least, long most) implements ValueFormat {
        /** Any whole number. */
        public static final Whole ANY = new Whole(Long.MIN_VALUE, Long.MAX_VALUE);

        /** The number that a text says. */
        public Reading<Long> read(String text) {
            return Spelling.whole(text, least, most);
        }

        @Override
        public ObjectNode schema(String description, Map<String, List<String>> names) {
            return SchemaNodes.typed("integer", description)
                    .put("minimum", least)
                    .put("maximum", most);
        }

        @Override
        public String words() {
            return equals(ANY) ? "a whole number" : least + " to " + most;
        }
    }

    /** A number above 0, and at most another. */
    record Weight(int most) implements ValueFormat {
        @Override
        public ObjectNode schema(String description, Map<String, List<String>> names) {
            return SchemaNodes.typed("number", description)
                    .put("exclusiveMinimum", 0)
                    .put("maximum", most);
        }

        @Override
        public String words() {
            return "above 0, up to " + most;
        }
    }

    /** One of some words; where there is one, that. */
    record Word(List<String> allowed) implements ValueFormat {
        /** Copies what it is given. */
        public Word {
            allowed = List.copyOf(allowed);
        }

        @Override
        public ObjectNode schema(String description, Map<String, List<String>> names) {
            ObjectNode word = SchemaNodes.untyped(description);
            if (allowed.size() == 1) {
                return word.put("const", allowed.get(0));
            }
            word.set("enum", SchemaNodes.words(allowed));
            return word;
        }

        @Override
        public String words() {
            return String.join(", ", allowed);
        }
    }

    /** The path of one of some settings. */
    record Path(List<String> allowed) implements ValueFormat {
        /** Copies what it is given. */
        public Path {
            allowed = List.copyOf(allowed);
        }

        @Override
        public ObjectNode schema(String description, Map<String, List<String>> names) {
            return new Word(allowed).schema(description, names);
        }

        @Override
        public String words() {
            return "the path of a setting";
        }
    }

    /**
     * A name of something that only the caller knows all names of.
     *
     * @param kind what it names: {@code measure} or {@code pattern}
     */
    record Named(String kind) implements ValueFormat {
        @Override
        public ObjectNode schema(String description, Map<String, List<String>> names) {
            ObjectNode name = SchemaNodes.typed("string", description);
            List<String> known = names.getOrDefault(kind, List.of());
            if (!known.isEmpty()) {
                name.set("enum", SchemaNodes.words(known));
            }
            return name;
        }

        @Override
        public String words() {
            return "a " + kind;
        }
    }

    /** A value of any unit. */
    record Any(String words) implements ValueFormat {
        @Override
        public ObjectNode schema(String description, Map<String, List<String>> names) {
            ObjectNode value = SchemaNodes.untyped("");
            value.set("type", SchemaNodes.words(List.of("string", "number", "boolean")));
            return description.isEmpty() ? value : value.put("description", description);
        }
    }

    /** A block of keys. */
    record Inside(BlockFormat block) implements ValueFormat {
        @Override
        public ObjectNode schema(String description, Map<String, List<String>> names) {
            return block.schema(description, names);
        }

        @Override
        public String words() {
            return "keys of " + block.place();
        }
    }

    /** One of several formats. */
    record Either(List<ValueFormat> formats) implements ValueFormat {
        /** Copies what it is given. */
        public Either {
            formats = List.copyOf(formats);
        }

        @Override
        public ObjectNode schema(String description, Map<String, List<String>> names) {
            ObjectNode either = SchemaNodes.untyped(description);
            ArrayNode all = either.putArray("anyOf");
            formats.forEach(format -> all.add(format.schema("", names)));
            return either;
        }

        @Override
        public String words() {
            return formats.stream()
                    .map(ValueFormat::words)
                    .distinct()
                    .collect(java.util.stream.Collectors.joining(", or "));
        }
    }

    /**
     * What is described once for all places of a schema where it may stand.
     *
     * @param definition its name in the schema
     * @param words what it is in words
     */
    record Reference(String definition, String words) implements ValueFormat {
        @Override
        public ObjectNode schema(String description, Map<String, List<String>> names) {
            return SchemaNodes.untyped("").put("$ref", "#/$defs/" + definition);
        }
    }
}

package mainstay.scenario.format;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Numbers by name.
 *
 * @param kind what the names are of, as in {@link ValueFormat.Named}
 * @param pattern what they match where the caller knows none
 */
public record NumbersByName(String kind, String pattern) implements ValueFormat {
    @Override
    public ObjectNode schema(String description, Map<String, List<String>> names) {
        ObjectNode numbers = SchemaNodes.typed("object", description);
        numbers.set("additionalProperties", SchemaNodes.typed("number", ""));
        ObjectNode allowed = numbers.putObject("propertyNames");
        List<String> known = names.getOrDefault(kind, List.of());
        if (known.isEmpty()) {
            allowed.put("pattern", "^" + pattern + "$");
        } else {
            allowed.set("enum", SchemaNodes.words(known));
        }
        return numbers;
    }

    @Override
    public String words() {
        return "numbers by " + kind;
    }
}

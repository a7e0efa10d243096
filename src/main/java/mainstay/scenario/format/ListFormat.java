package mainstay.scenario.format;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list.
 *
 * @param of what its items are
 * @param fewest items at least
 * @param most items at most; 0 for any number
 * @param distinct whether all must differ
 */
public record ListFormat(ValueFormat of, int fewest, int most, boolean distinct) implements ValueFormat {
    /** The same, which may be empty. */
    public ListFormat orEmpty() {
        return new ListFormat(of, 0, most, distinct);
    }

    /** The same of items that all differ. */
    public ListFormat allDifferent() {
        return new ListFormat(of, fewest, most, true);
    }

    /** A list of two. */
    public ListFormat pair() {
        return new ListFormat(of, 2, 2, distinct);
    }

    @Override
    public ObjectNode schema(String description, Map<String, List<String>> names) {
        ObjectNode list = SchemaNodes.typed("array", description);
        if (fewest > 0) {
            list.put("minItems", fewest);
        }
        if (most > 0) {
            list.put("maxItems", most);
        }
        list.set("items", of.schema("", names));
        return distinct ? list.put("uniqueItems", true) : list;
    }

    @Override
    public String words() {
        return "a list: " + of.words();
    }
}

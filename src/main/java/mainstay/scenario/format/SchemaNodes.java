package mainstay.scenario.format;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The pieces that JSON Schemas are made of. */
final class SchemaNodes {
    private SchemaNodes() {}

    /** A schema of a type; without description where that is empty. */
    static ObjectNode typed(String type, String description) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", type);
        return described(node, description);
    }

    /** A schema of any type; without description where that is empty. */
    static ObjectNode untyped(String description) {
        return described(JsonNodeFactory.instance.objectNode(), description);
    }

    private static ObjectNode described(ObjectNode node, String description) {
        if (!description.isEmpty()) {
            node.put("description", description);
        }
        return node;
    }

    static ArrayNode words(List<String> words) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        words.forEach(array::add);
        return array;
    }
}

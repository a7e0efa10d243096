package mainstay.results.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Holds what stands in a JSON file against the record that it is to become, before it becomes one: the first entry that is
 * missing, empty (null) or of another type is named with its place, as in {@code arms[2].name}.
 */
final class JsonShape {
    private static final int LONGEST_TEXT = 1 << 20;

    private final Path file;
    private final Collection<String> later;

    /**
     * The shapes of a file.
     *
     * @param later names of entries that may be missing or null anywhere
     */
    JsonShape(Path file, Collection<String> later) {
        this.file = file;
        this.later = later;
    }

    /**
     * Checks a whole file.
     *
     * @throws ResultsProblem that names the first entry that is not as it should be
     */
    void check(JsonNode tree, Class<?> type) {
        check("", tree, type);
    }

    private void check(String place, JsonNode node, Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type inside = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (Map.class.isAssignableFrom(raw)) {
                require(node.isObject(), place, "entries in braces");
                node.properties().forEach(entry -> check(inside(place, entry.getKey()), entry.getValue(), inside));
            } else {
                require(node.isArray(), place, "a list");
                for (int i = 0; i < node.size(); i++) {
                    check(place + "[" + i + "]", node.get(i), inside);
                }
            }
        } else if (((Class<?>) type).isRecord()) {
            require(node.isObject(), place, "entries in braces");
            for (RecordComponent component : ((Class<?>) type).getRecordComponents()) {
                component(inside(place, component.getName()), node.get(component.getName()), component);
            }
        } else {
            value(place, node, (Class<?>) type);
        }
    }

    private void component(String place, JsonNode node, RecordComponent component) {
        boolean mayLack = later.contains(component.getName());
        if (node == null || node.isNull()) {
            boolean fine = mayLack || (node != null && component.getType() == Double.class);
            if (node == null && !fine) {
                throw new ResultsProblem(
                        file + " cannot be used: it has no " + JsonRules.echo(place) + ". " + JsonRules.SOUND_COPY);
            }
            require(fine, place, "something, not null");
            return;
        }
        check(place, node, component.getGenericType());
    }

    private void value(String place, JsonNode node, Class<?> type) {
        if (type == String.class) {
            require(node.isString() && node.stringValue().length() <= LONGEST_TEXT, place, "a text in quotation marks");
        } else if (type == int.class) {
            require(node.isInt(), place, "a whole number");
        } else if (type == long.class) {
            require(node.isInt() || node.isLong(), place, "a whole number");
        } else if (type == double.class || type == Double.class) {
            require(node.isNumber() && Double.isFinite(node.doubleValue()), place, "a number");
        } else if (type == boolean.class) {
            require(node.isBoolean(), place, "true or false");
        } else {
            throw new IllegalArgumentException("no JSON entry holds a " + type.getName());
        }
    }

    private static String inside(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private void require(boolean holds, String place, String what) {
        if (!holds) {
            throw new ResultsProblem(
                    file + " cannot be used: " + (place.isEmpty() ? "its content" : JsonRules.echo(place)) + " must be "
                            + what + ". " + JsonRules.SOUND_COPY);
        }
    }
}

package mainstay.scenario.format;

import java.util.List;
import java.util.Map;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.UnitWords;
import tools.jackson.databind.node.ObjectNode;

/** The value of a setting. */
public record SettingValue(Parameter parameter) implements ValueFormat {
    @Override
    public ObjectNode schema(String description, Map<String, List<String>> names) {
        ObjectNode value = SchemaNodes.untyped(parameter.what() + " Allowed: " + words() + ".");
        double usual = parameter.defaultValue();
        switch (parameter.unit()) {
            case CHOICE -> value.set("enum", SchemaNodes.words(parameter.choices()));
            case SWITCH ->
                value.set(
                        "enum",
                        SchemaNodes.words(List.of("yes", "no")).add(true).add(false));
            case COUNT, NUMBER ->
                value.putArray("anyOf")
                        .add(SchemaNodes.typed(parameter.unit() == Unit.COUNT ? "integer" : "number", "")
                                .put("minimum", parameter.low())
                                .put("maximum", parameter.high()))
                        .add(change());
            default ->
                value.putArray("anyOf")
                        .add(SchemaNodes.typed("string", "")
                                .put("pattern", UnitWords.pattern(parameter.unit(), parameter.low() < 0)))
                        .add(change());
        }
        return switch (parameter.unit()) {
            case COUNT -> value.put("default", Math.round(usual));
            case NUMBER -> value.put("default", usual);
            default -> value.put("default", parameter.spell(usual));
        };
    }

    private ObjectNode change() {
        return SchemaNodes.typed("string", "A change of the base.").put("pattern", Spelling.changePattern(parameter));
    }

    @Override
    public String words() {
        return Spelling.range(parameter);
    }
}

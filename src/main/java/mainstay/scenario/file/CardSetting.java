package mainstay.scenario.file;

import java.util.Optional;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;

/**
 * What a card sets, and how sure we are of it.
 *
 * @param parameter the setting
 * @param value in units of the model
 * @param range values that are just as believable; empty when the card does not say
 * @param grade how sure we are; empty when the card does not say
 * @param source where the value comes from; empty when the card does not say
 */
public record CardSetting(
        Parameter parameter, double value, Optional<Range> range, Optional<Grade> grade, String source) {
    /**
     * Values from the least to the greatest.
     *
     * @param low in units of the model
     * @param high in units of the model, not below {@code low}
     */
    public record Range(double low, double high) {
        public boolean holds(double value) {
            return low <= value && value <= high;
        }
    }

    /** The value as a file spells it. */
    public String spelledValue() {
        return parameter.spell(value);
    }

    /** The range as a file spells it, or nothing. */
    public String spelledRange() {
        return range.map(all -> spell(parameter, all)).orElse("");
    }

    public static String spell(Parameter parameter, Range range) {
        String high = parameter.spell(range.high());
        if (range.low() == range.high()) {
            return high;
        }
        boolean ofWords = !parameter.unit().isNumber();
        return (ofWords ? parameter.spell(range.low()) : parameter.unit().toFile(range.low())) + " to " + high;
    }
}

package mainstay.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.scenario.definition.Parameter;

/** A value for every parameter of the {@link Registry}; never changed, only copied with other values. */
public final class Settings {
    private final double[] values;

    private Settings(double[] values) {
        this.values = values;
    }

    /** Every parameter at its default. */
    public static Settings defaults() {
        List<Parameter> all = Registry.all();
        double[] values = new double[all.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = all.get(i).defaultValue();
        }
        return new Settings(values);
    }

    /**
     * The same settings with one other value.
     *
     * @throws IllegalArgumentException if the value is outside the parameter's bounds
     */
    public Settings with(Parameter parameter, double value) {
        return with(Map.of(parameter, value));
    }

    /** The same settings with some other values. */
    public Settings with(Map<Parameter, Double> changes) {
        double[] copy = values.clone();
        changes.forEach((parameter, value) -> {
            if (!(value >= parameter.low() && value <= parameter.high())) {
                throw new IllegalArgumentException(
                        parameter.path() + ": " + value + " is outside " + parameter.low() + " … " + parameter.high());
            }
            copy[Registry.index(parameter)] = value;
        });
        return new Settings(copy);
    }

    /** Value of a parameter, in units of the model: percentages as fractions, choices as their place in the list. */
    public double get(Parameter parameter) {
        return values[Registry.index(parameter)];
    }

    /** Value of a whole-number parameter. */
    public int count(Parameter parameter) {
        return (int) Math.round(get(parameter));
    }

    /** Whether a switch is on. */
    public boolean on(Parameter parameter) {
        return get(parameter) != 0;
    }

    /** The word a choice has. */
    public String word(Parameter parameter) {
        return parameter.choices().get(count(parameter));
    }

    /** Parameters whose value differs from another settings' value, with the value here, in the registry's order. */
    public Map<Parameter, Double> differencesFrom(Settings other) {
        Map<Parameter, Double> differences = new LinkedHashMap<>();
        for (Parameter parameter : Registry.all()) {
            if (get(parameter) != other.get(parameter)) {
                differences.put(parameter, get(parameter));
            }
        }
        return differences;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** What differs from the defaults. */
    @Override
    public String toString() {
        return differencesFrom(defaults()).toString();
    }
}

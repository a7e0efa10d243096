package mainstay.place;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.statistics.estimate.Rounding;

/**
 * What was inferred of a place from its own published figures.
 *
 * @param values the settings that no return holds
 * @param figures the figures they were fitted to
 */
public record Inference(List<Value> values, List<Figure> figures) {
    /** Copies what it is given. */
    public Inference {
        values = List.copyOf(values);
        figures = List.copyOf(figures);
    }

    /**
     * A setting.
     *
     * @param parameter which
     * @param value in units of the model
     * @param low lower end of its 95 % interval
     * @param high upper end
     */
    public record Value(Parameter parameter, double value, double low, double high) {
        /** Of values in the unit of a file. */
        public static Value of(String path, double value, double low, double high) {
            Parameter parameter = Registry.find(path).orElseThrow();
            return new Value(parameter, inside(parameter, value), inside(parameter, low), inside(parameter, high));
        }

        private static double inside(Parameter parameter, double value) {
            return parameter.unit().toModel(BigDecimal.valueOf(value));
        }
    }

    /**
     * A figure.
     *
     * @param measure name of the measure
     * @param published what is published of the place
     * @param noise its standard deviation by chance
     * @param before what the place came to before the fit
     * @param after what it comes to since
     */
    public record Figure(String measure, double published, double noise, double before, double after) {
        /** How far the place was off before. */
        double offBefore() {
            return before - published;
        }

        private String words() {
            return measure + " (published " + tenths(published) + ", before the fit " + tenths(before) + ", since "
                    + tenths(after) + ")";
        }
    }

    /** Names of the measures that the settings were fitted to. */
    Set<String> measures() {
        return figures.stream().map(Figure::measure).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** In words: what it was fitted to, and what that means. */
    public String words() {
        return "Fitted: what no return holds was inferred from "
                + figures.stream().map(Figure::words).collect(Collectors.joining(", "))
                + ". That a run comes near these figures proves nothing. Without: mainstay place --unfitted.";
    }

    /** The settings that were inferred. */
    Map<Parameter, Value> byParameter() {
        Map<Parameter, Value> found = new LinkedHashMap<>();
        values.forEach(value -> found.put(value.parameter(), value));
        return found;
    }

    /** A place as these settings make it. */
    Scenario in(Scenario place) {
        Map<Parameter, Double> settings = new LinkedHashMap<>();
        values.forEach(value -> settings.put(value.parameter(), value.value()));
        return place.with(place.settings().with(settings)).fittedTo(measures());
    }

    static String tenths(double value) {
        return new Rounding(1).spell(value);
    }
}

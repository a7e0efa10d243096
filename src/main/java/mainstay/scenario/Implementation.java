package mainstay.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mainstay.scenario.definition.Parameter;

/**
 * A practice model that arrives while the run goes on: what it is, and what its programme brings. How the programme goes
 * is said by the settings of {@link mainstay.scenario.parameter.RolloutSettings}.
 *
 * @param practice name of the practice model
 * @param strategy name of the implementation strategy
 * @param services the services of teams that have taken the model up; they hold each stage exactly once
 * @param withModel settings in force from the day on which the first teams take the model up
 * @param withProgramme settings in force from the day on which the programme begins
 */
public record Implementation(
        String practice,
        String strategy,
        List<Service> services,
        Map<Parameter, Double> withModel,
        Map<Parameter, Double> withProgramme) {
    /** Copies what it is given. */
    public Implementation {
        services = List.copyOf(services);
        withModel = Collections.unmodifiableMap(new LinkedHashMap<>(withModel));
        withProgramme = Collections.unmodifiableMap(new LinkedHashMap<>(withProgramme));
    }

    /** The same, which leaves some settings as the scenario has them. */
    public Implementation without(Set<Parameter> settings) {
        return new Implementation(
                practice, strategy, services, without(settings, withModel), without(settings, withProgramme));
    }

    private static Map<Parameter, Double> without(Set<Parameter> settings, Map<Parameter, Double> values) {
        Map<Parameter, Double> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(settings);
        return rest;
    }
}

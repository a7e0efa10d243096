package mainstay.scenario;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.parameter.Allocation;
import mainstay.scenario.parameter.Clocks;
import mainstay.scenario.parameter.Conferences;
import mainstay.scenario.parameter.Costs;
import mainstay.scenario.parameter.Demand;
import mainstay.scenario.parameter.Effects;
import mainstay.scenario.parameter.Fidelity;
import mainstay.scenario.parameter.Grip;
import mainstay.scenario.parameter.Initial;
import mainstay.scenario.parameter.LookedAfter;
import mainstay.scenario.parameter.Monitoring;
import mainstay.scenario.parameter.Oversight;
import mainstay.scenario.parameter.Pathway;
import mainstay.scenario.parameter.Plans;
import mainstay.scenario.parameter.Pods;
import mainstay.scenario.parameter.Quality;
import mainstay.scenario.parameter.Relationships;
import mainstay.scenario.parameter.Returns;
import mainstay.scenario.parameter.Rollout;
import mainstay.scenario.parameter.Shocks;
import mainstay.scenario.parameter.Strain;
import mainstay.scenario.parameter.Work;
import mainstay.scenario.parameter.Workforce;

/** Every parameter there is, in the order of the reference page. */
public final class Registry {
    private static final List<Section> SECTIONS = List.of(
            Demand.SECTION,
            Pathway.SECTION,
            Plans.SECTION,
            LookedAfter.SECTION,
            Returns.SECTION,
            Clocks.SECTION,
            Work.SECTION,
            Relationships.SECTION,
            Workforce.SECTION,
            Strain.SECTION,
            Allocation.SECTION,
            Oversight.SECTION,
            Conferences.SECTION,
            Grip.SECTION,
            Monitoring.SECTION,
            Pods.SECTION,
            Quality.SECTION,
            Effects.SECTION,
            Fidelity.SECTION,
            Rollout.SECTION,
            Shocks.SECTION,
            Costs.SECTION,
            Initial.SECTION);
    private static final List<Parameter> ALL =
            SECTIONS.stream().flatMap(section -> section.parameters().stream()).toList();
    private static final IdentityHashMap<Parameter, Integer> INDEX = new IdentityHashMap<>();
    private static final Map<String, Parameter> BY_PATH = new LinkedHashMap<>();

    static {
        for (Parameter parameter : ALL) {
            INDEX.put(parameter, INDEX.size());
            if (BY_PATH.put(parameter.path(), parameter) != null) {
                throw new IllegalStateException("two parameters at " + parameter.path());
            }
        }
    }

    private Registry() {}

    /** The blocks of a scenario file, in order. */
    public static List<Section> sections() {
        return SECTIONS;
    }

    /** Every parameter, in order. */
    public static List<Parameter> all() {
        return ALL;
    }

    /** The parameter at a path such as {@code workforce.turnover}. */
    public static Optional<Parameter> find(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    static int index(Parameter parameter) {
        Integer index = INDEX.get(parameter);
        if (index == null) {
            throw new IllegalArgumentException(parameter.path() + " is not in the registry");
        }
        return index;
    }
}

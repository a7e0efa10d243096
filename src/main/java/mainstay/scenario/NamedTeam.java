package mainstay.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import mainstay.scenario.definition.Parameter;

/**
 * A team that the authority calls by a name.
 *
 * @param name name shown in tables
 * @param share its share of the service's posts, 0 to 1; the shares of a service add up to 1
 * @param set settings that are its own, in the order of the file
 */
public record NamedTeam(String name, double share, Map<Parameter, Double> set) {
    /** Copies what it is given. */
    public NamedTeam {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    }
}

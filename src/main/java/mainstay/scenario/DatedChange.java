package mainstay.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.scenario.definition.Parameter;

/**
 * A change of settings on a date of the run.
 *
 * @param on the date; a change on a day off takes effect on the next working day
 * @param set new values, in the order of the file
 * @param services the services from that date on (a restructure); empty when they stay as they are
 */
public record DatedChange(LocalDate on, Map<Parameter, Double> set, List<Service> services) {
    /** Copies what it is given. */
    public DatedChange {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        services = List.copyOf(services);
    }
}

package mainstay.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.scenario.definition.Parameter;

/**
 * A change on a date of the run.
 *
 * @param on the date; a change on a day off takes effect on the next working day
 * @param set new values of settings of the whole authority, in the order of the file
 * @param services the services from that date on (a restructure); empty when they stay as they are
 * @param teams what changes in some teams, in the order of the file
 */
public record DatedChange(LocalDate on, Map<Parameter, Double> set, List<Service> services, List<TeamChange> teams) {
    /** Copies what it is given. */
    public DatedChange {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        services = List.copyOf(services);
        teams = List.copyOf(teams);
    }

    /** A change of the whole authority. */
    public DatedChange(LocalDate on, Map<Parameter, Double> set, List<Service> services) {
        this(on, set, services, List.of());
    }
}

package mainstay.scenario;

import java.util.List;

/**
 * One authority under one way of working: all a run needs besides a seed and a replication number.
 *
 * @param name shown in tables and charts
 * @param period when
 * @param settings a value for every parameter
 * @param services who holds which stages; every held stage is held by exactly one service
 * @param timeline dated changes in order of date
 */
public record Scenario(
        String name, Period period, Settings settings, List<Service> services, List<DatedChange> timeline) {
    /** Copies what it is given. */
    public Scenario {
        services = List.copyOf(services);
        timeline = List.copyOf(timeline);
    }

    /** The same under another name. */
    public Scenario named(String other) {
        return new Scenario(other, period, settings, services, timeline);
    }

    /** The same with other settings. */
    public Scenario with(Settings other) {
        return new Scenario(name, period, other, services, timeline);
    }

    /** The same with one other value. */
    public Scenario with(Parameter parameter, double value) {
        return with(settings.with(parameter, value));
    }

    /** The same with other services. */
    public Scenario with(List<Service> other) {
        return new Scenario(name, period, settings, other, timeline);
    }

    /** The same over another period. */
    public Scenario over(Period other) {
        return new Scenario(name, other, settings, services, timeline);
    }
}

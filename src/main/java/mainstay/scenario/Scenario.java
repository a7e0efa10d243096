package mainstay.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.RolloutSettings;

/**
 * One authority under one way of working: all a run needs besides a seed and a replication number.
 *
 * @param name shown in tables and charts
 * @param period when
 * @param settings a value for every parameter
 * @param services who holds which stages; every held stage is held by exactly one service
 * @param timeline dated changes in order of date
 * @param implementation the practice model that arrives during the run, if one does
 * @param established name of the practice model that is practised from the first day; empty for none
 * @param published what official statistics say of the place that the scenario is about, by name of the measure, each in
 *     the unit of the measure; what a run is held against, and never read by it
 * @param areas the areas that families live in and teams serve; empty for an authority that is one area
 * @param fittedTo those of the published measures that settings were fitted to: that a run comes near them proves nothing
 */
public record Scenario(
        String name,
        Period period,
        Settings settings,
        List<Service> services,
        List<DatedChange> timeline,
        Optional<Implementation> implementation,
        String established,
        Map<String, Double> published,
        List<Area> areas,
        Set<String> fittedTo) {
    /** Copies what it is given. */
    public Scenario {
        services = List.copyOf(services);
        timeline = List.copyOf(timeline);
        published = Collections.unmodifiableMap(new LinkedHashMap<>(published));
        areas = List.copyOf(areas);
        fittedTo = Collections.unmodifiableSet(new LinkedHashSet<>(fittedTo));
    }

    /** A scenario of an authority that is one area, of which nothing was fitted to what is published. */
    public Scenario(
            String name,
            Period period,
            Settings settings,
            List<Service> services,
            List<DatedChange> timeline,
            Optional<Implementation> implementation,
            String established,
            Map<String, Double> published) {
        this(name, period, settings, services, timeline, implementation, established, published, List.of(), Set.of());
    }

    /** A scenario in which no practice model arrives. */
    public Scenario(String name, Period period, Settings settings, List<Service> services, List<DatedChange> timeline) {
        this(name, period, settings, services, timeline, Optional.empty(), "", Map.of());
    }

    /** A scenario in which no practice model is established, of a place of which nothing is published. */
    public Scenario(
            String name,
            Period period,
            Settings settings,
            List<Service> services,
            List<DatedChange> timeline,
            Optional<Implementation> implementation) {
        this(name, period, settings, services, timeline, implementation, "", Map.of());
    }

    /** The same under another name. */
    public Scenario named(String other) {
        return new Scenario(
                other, period, settings, services, timeline, implementation, established, published, areas, fittedTo);
    }

    /** The same with other settings. */
    public Scenario with(Settings other) {
        return new Scenario(
                name, period, other, services, timeline, implementation, established, published, areas, fittedTo);
    }

    /** The same with one other value. */
    public Scenario with(Parameter parameter, double value) {
        return with(settings.with(parameter, value));
    }

    /** The same with other services. */
    public Scenario with(List<Service> other) {
        return new Scenario(
                name, period, settings, other, timeline, implementation, established, published, areas, fittedTo);
    }

    /** The same in other areas. */
    public Scenario in(List<Area> other) {
        return new Scenario(
                name, period, settings, services, timeline, implementation, established, published, other, fittedTo);
    }

    /** The same with other dated changes, which are in order of date. */
    public Scenario changing(List<DatedChange> other) {
        return new Scenario(
                name, period, settings, services, other, implementation, established, published, areas, fittedTo);
    }

    /** The same over another period. */
    public Scenario over(Period other) {
        return new Scenario(
                name, other, settings, services, timeline, implementation, established, published, areas, fittedTo);
    }

    /** The same with a practice model that arrives. */
    public Scenario with(Implementation arriving) {
        return new Scenario(
                name,
                period,
                settings,
                services,
                timeline,
                Optional.of(arriving),
                established,
                published,
                areas,
                fittedTo);
    }

    /** The same with the name of a practice model that is established. */
    public Scenario practising(String model) {
        return new Scenario(
                name, period, settings, services, timeline, implementation, model, published, areas, fittedTo);
    }

    /** The same, held against other published figures, to which nothing was fitted. */
    public Scenario against(Map<String, Double> figures) {
        return new Scenario(
                name, period, settings, services, timeline, implementation, established, figures, areas, Set.of());
    }

    /** The same with settings that were fitted to some of what is published of it. */
    public Scenario fittedTo(Set<String> measures) {
        return new Scenario(
                name, period, settings, services, timeline, implementation, established, published, areas, measures);
    }

    /** The same as it stands on the first day: nothing changes on a date, and no practice model arrives. */
    public Scenario asItStands() {
        return new Scenario(
                name, period, settings, services, List.of(), Optional.empty(), established, published, areas, fittedTo);
    }

    /** The date on which the programme of a practice model begins, if one arrives. */
    public Optional<LocalDate> programmeBegins() {
        return implementation.map(arriving -> period.start()
                .plusDays(Math.round(7 * settings.with(arriving.withProgramme()).get(RolloutSettings.BEGINS))));
    }
}

package mainstay.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Plural;
import mainstay.scenario.definition.Unit;

/**
 * One thing in which a scenario differs from its base.
 *
 * @param what path of the parameter, or words for anything else, such as {@code practice} or {@code services}
 * @param before value in the base, as a file spells it
 * @param after value in the scenario, as a file spells it
 * @param parameter the parameter, with its unit, source and grade; empty for the others
 */
public record Difference(String what, String before, String after, Optional<Parameter> parameter) {
    private static final String NONE = "none";

    /**
     * Everything in which a scenario differs from its base: period, practice model and strategy, parameters in the
     * registry's order, services, what arrives with the programme and with the model, timeline, published figures, and which of them it was fitted to.
     */
    public static List<Difference> between(Scenario base, Scenario scenario) {
        List<Difference> found = new ArrayList<>();
        compare(found, "period", spell(base.period()), spell(scenario.period()));
        compare(found, "practice", practice(base), practice(scenario));
        compare(found, "strategy", strategy(base), strategy(scenario));
        scenario.settings()
                .differencesFrom(base.settings())
                .forEach((parameter, value) -> found.add(new Difference(
                        parameter.path(),
                        parameter.spell(base.settings().get(parameter)),
                        parameter.spell(value),
                        Optional.of(parameter))));
        compare(found, "areas", spellAreas(base.areas()), spellAreas(scenario.areas()));
        compareServices(found, "", base.services(), scenario.services());
        if (!base.implementation().equals(scenario.implementation())) {
            compare(found, "set with the programme", withProgramme(base), withProgramme(scenario));
            scenario.implementation()
                    .ifPresent(arriving ->
                            compareServices(found, " with the model", scenario.services(), arriving.services()));
            compare(found, "set with the model", withModel(base), withModel(scenario));
        }
        compare(found, "timeline", spellTimeline(base.timeline()), spellTimeline(scenario.timeline()));
        Set<String> figures = new LinkedHashSet<>(base.published().keySet());
        figures.addAll(scenario.published().keySet());
        figures.forEach(
                figure -> compare(found, "published " + figure, published(base, figure), published(scenario, figure)));
        compare(found, "fitted to", fittedTo(base), fittedTo(scenario));
        return found;
    }

    private static void compareServices(
            List<Difference> found, String when, List<Service> before, List<Service> after) {
        if (restructured(before, after)) {
            compare(found, "structure" + when, structure(before), structure(after));
        } else {
            compare(found, "services" + when, spell(before), spell(after));
        }
    }

    private static String published(Scenario scenario, String figure) {
        Double value = scenario.published().get(figure);
        return value == null ? NONE : Unit.NUMBER.toFile(value);
    }

    private static String fittedTo(Scenario scenario) {
        return scenario.fittedTo().isEmpty() ? NONE : String.join(", ", scenario.fittedTo());
    }

    private static String practice(Scenario scenario) {
        String established = scenario.established().isEmpty() ? NONE : scenario.established() + ", established";
        return scenario.implementation().map(Implementation::practice).orElse(established);
    }

    private static String strategy(Scenario scenario) {
        return scenario.implementation().map(Implementation::strategy).orElse(NONE);
    }

    private static String withProgramme(Scenario scenario) {
        return scenario.implementation()
                .map(arriving -> spell(arriving.withProgramme()))
                .orElse(NONE);
    }

    private static String withModel(Scenario scenario) {
        return scenario.implementation()
                .map(arriving -> spell(arriving.withModel()))
                .orElse(NONE);
    }

    private static String spell(Map<Parameter, Double> values) {
        List<String> parts = new ArrayList<>();
        values.forEach((parameter, value) -> parts.add(parameter.path() + " " + parameter.spell(value)));
        return parts.isEmpty() ? NONE : String.join(", ", parts);
    }

    /** Whether services stay the same but for one structure that takes the place of another. */
    private static boolean restructured(List<Service> before, List<Service> after) {
        return Stream.of(before, after)
                        .allMatch(services -> services.stream()
                                        .map(Service::structure)
                                        .distinct()
                                        .count()
                                == 1)
                && before.equals(after.stream()
                        .map(service -> service.with(before.get(0).structure()))
                        .toList());
    }

    private static String structure(List<Service> services) {
        return services.get(0).structure().word();
    }

    private static void compare(List<Difference> found, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(what, before, after, Optional.empty()));
        }
    }

    private static String spell(Period period) {
        return "from " + period.start() + ", warm-up " + Plural.of(period.warmUpMonths(), "month") + ", measure "
                + Plural.of(period.measureMonths(), "month");
    }

    private static String spell(List<Service> services) {
        return services.stream().map(Difference::spell).collect(Collectors.joining("; "));
    }

    private static String spell(Service service) {
        String stages = service.holds().stream().map(Stage::word).collect(Collectors.joining(", "));
        return service.name() + " (" + stages + ") " + Unit.PERCENT.toFile(service.share()) + " % "
                + service.structure().word() + service.where() + own(service.set())
                + service.teams().stream().map(Difference::spell).collect(Collectors.joining());
    }

    private static String spell(NamedTeam team) {
        return ", team " + team.name() + " " + Unit.PERCENT.toFile(team.share()) + " %" + own(team.set());
    }

    private static String own(Map<Parameter, Double> set) {
        return set.isEmpty() ? "" : " with " + spell(set);
    }

    private static String spellAreas(List<Area> areas) {
        return areas.isEmpty()
                ? NONE
                : areas.stream().map(area -> area + own(area.set())).collect(Collectors.joining("; "));
    }

    private static String spellTimeline(List<DatedChange> timeline) {
        return timeline.isEmpty()
                ? NONE
                : timeline.stream().map(Difference::spell).collect(Collectors.joining("; "));
    }

    private static String spell(DatedChange change) {
        List<String> parts = new ArrayList<>();
        if (!change.set().isEmpty()) {
            parts.add(spell(change.set()));
        }
        if (!change.services().isEmpty()) {
            parts.add("services " + spell(change.services()));
        }
        change.teams().forEach(teams -> parts.add(teams.words()));
        return change.on() + ": " + String.join(", ", parts);
    }
}

package mainstay.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing in which a scenario differs from its base.
 *
 * @param what path of the parameter, or {@code period}, {@code structure}, {@code services}, {@code timeline}
 * @param before value in the base, as a file spells it
 * @param after value in the scenario, as a file spells it
 * @param parameter the parameter, with its unit, source and grade; empty for the others
 */
public record Difference(String what, String before, String after, Optional<Parameter> parameter) {

    /** Everything in which a scenario differs from its base: period, parameters in the registry's order, services, timeline. */
    public static List<Difference> between(Scenario base, Scenario scenario) {
        List<Difference> found = new ArrayList<>();
        compare(found, "period", spell(base.period()), spell(scenario.period()));
        scenario.settings()
                .differencesFrom(base.settings())
                .forEach((parameter, value) -> found.add(new Difference(
                        parameter.path(),
                        parameter.spell(base.settings().get(parameter)),
                        parameter.spell(value),
                        Optional.of(parameter))));
        if (restructured(base.services(), scenario.services())) {
            compare(found, "structure", structure(base.services()), structure(scenario.services()));
        } else {
            compare(found, "services", spell(base.services()), spell(scenario.services()));
        }
        compare(found, "timeline", spellTimeline(base.timeline()), spellTimeline(scenario.timeline()));
        return found;
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
                        .map(service -> new Service(
                                service.name(),
                                service.holds(),
                                service.share(),
                                before.get(0).structure()))
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
        return "from " + period.start() + ", warm-up " + period.warmUpMonths() + " months, measure "
                + period.measureMonths() + " months";
    }

    private static String spell(List<Service> services) {
        return services.stream().map(Difference::spell).collect(Collectors.joining("; "));
    }

    private static String spell(Service service) {
        String stages = service.holds().stream().map(Stage::word).collect(Collectors.joining(", "));
        return service.name() + " (" + stages + ") " + Unit.PERCENT.outside(service.share()) + " % "
                + service.structure().word();
    }

    private static String spellTimeline(List<DatedChange> timeline) {
        return timeline.isEmpty()
                ? "none"
                : timeline.stream().map(Difference::spell).collect(Collectors.joining("; "));
    }

    private static String spell(DatedChange change) {
        List<String> parts = new ArrayList<>();
        change.set().forEach((parameter, value) -> parts.add(parameter.path() + " " + parameter.spell(value)));
        if (!change.services().isEmpty()) {
            parts.add("services " + spell(change.services()));
        }
        return change.on() + ": " + String.join(", ", parts);
    }
}

package mainstay.scenario.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Period;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.Whole;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.format.Vocabulary;
import mainstay.scenario.yaml.OfficeCharacters;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Suggestion;

/** Single values set on the command line: {@code --set "workforce.turnover=18 % per year"}. */
public final class Assignment {
    private static final List<String> OTHERS = List.of("structure", "period.start", "period.warm-up", "period.measure");

    private final ProblemList findings = new ProblemList("--set");

    private Assignment() {}

    /**
     * A scenario with one value set.
     *
     * @param scenario the scenario
     * @param assignment a path, an equals sign and a value as in a file; besides parameters, {@code structure},
     *     {@code period.start}, {@code period.warm-up} and {@code period.measure}
     * @throws mainstay.scenario.Problems if it has any
     */
    public static Scenario apply(Scenario scenario, String assignment) {
        return apply(scenario, List.of(assignment));
    }

    /**
     * A scenario with several values set, in order.
     *
     * @throws mainstay.scenario.Problems all problems of all of them
     */
    public static Scenario apply(Scenario scenario, List<String> assignments) {
        Assignment reader = new Assignment();
        Scenario changed = reader.all(scenario, assignments);
        for (DatedChange change : changed.timeline()) {
            Timeline.outside(change.on(), Optional.of(changed.period()))
                    .ifPresent(message -> reader.findings.add("the timeline: " + message));
        }
        changed.programmeBegins()
                .flatMap(day -> Timeline.outside(day, Optional.of(changed.period())))
                .ifPresent(message -> reader.findings.add("the programme would begin on " + message));
        Whole.complaint(changed).ifPresent(reader.findings::add);
        reader.findings.throwIfAny();
        return changed;
    }

    /**
     * A value as it was spelled by the parameter itself.
     *
     * @throws mainstay.scenario.Problems if it is none
     */
    public static double value(Parameter parameter, String spelled) {
        Assignment reader = new Assignment();
        Reading<Double> reading = Spelling.of(parameter, spelled);
        if (reading.value().isEmpty()) {
            reader.findings.add(parameter.path() + ": " + reading.complaint());
        }
        reader.findings.throwIfAny();
        return reading.value().orElseThrow();
    }

    private Scenario all(Scenario scenario, List<String> assignments) {
        Scenario changed = scenario;
        for (String assignment : assignments) {
            changed = one(changed, assignment);
        }
        return changed;
    }

    private Scenario one(Scenario scenario, String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 0) {
            findings.add(ProblemList.echo(assignment) + " has no equals sign. Write path=value, such as"
                    + " \"workforce.turnover=18 % per year\".");
            return scenario;
        }
        String path = OfficeCharacters.value(assignment.substring(0, equals));
        String text = assignment.substring(equals + 1);
        Optional<Parameter> parameter = Registry.find(path);
        if (parameter.isPresent()) {
            return with(
                    scenario,
                    path,
                    Spelling.of(parameter.get(), text, scenario.settings().get(parameter.get())),
                    value -> throughout(scenario, parameter.get(), value));
        }
        Period period = scenario.period();
        return switch (path) {
            case "structure" ->
                with(
                        scenario,
                        path,
                        ServiceList.structure(text),
                        structure -> scenario.with(scenario.services().stream()
                                .map(service -> service.with(structure))
                                .toList()));
            case "period.start" ->
                with(
                        scenario,
                        path,
                        Spelling.date(text),
                        start -> scenario.over(new Period(start, period.warmUpMonths(), period.measureMonths())));
            case "period.warm-up" ->
                with(
                        scenario,
                        path,
                        PeriodBlock.FORMAT.months("warm-up").apply(text),
                        months -> scenario.over(new Period(period.start(), months, period.measureMonths())));
            case "period.measure" ->
                with(
                        scenario,
                        path,
                        PeriodBlock.FORMAT.months("measure").apply(text),
                        months -> scenario.over(new Period(period.start(), period.warmUpMonths(), months)));
            default -> {
                findings.add(Suggestion.nearest(OTHERS, path)
                        .map(near -> ProblemList.echo(path) + " is not a setting. Did you mean " + near + "?")
                        .orElseGet(() -> Vocabulary.unknownSetting(path)));
                yield scenario;
            }
        };
    }

    /** A value that holds from the first day, whatever a practice model that arrives later would bring. */
    private static Scenario throughout(Scenario scenario, Parameter parameter, double value) {
        Scenario changed = scenario.with(parameter, value);
        return changed.implementation()
                .map(arriving -> changed.with(arriving.without(Set.of(parameter))))
                .orElse(changed);
    }

    private <T> Scenario with(Scenario before, String path, Reading<T> reading, Function<T, Scenario> change) {
        if (reading.value().isEmpty()) {
            findings.add(path + ": " + reading.complaint());
        }
        return reading.value().map(change).orElse(before);
    }
}

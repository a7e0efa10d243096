package mainstay.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mainstay.place.figure.Imputation;
import mainstay.place.figure.LocalAuthority;
import mainstay.place.figure.PublishedMeasures;
import mainstay.place.figure.Quantity;
import mainstay.place.rule.AverageAuthority;
import mainstay.place.rule.Derivation;
import mainstay.place.rule.DerivedSetting;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;
import mainstay.statistics.estimate.Rounding;

/** The scenario file of a place: what differs from the average authority, each number with where it comes from. */
final class PlaceScenarioText {
    private static final int WIDTH = 118;

    private final StringBuilder text = new StringBuilder();
    private final Set<Quantity> said = new HashSet<>();
    private final LocalAuthority authority;
    private final Derivation derivation;
    private final Scenario scenario;
    private final Scenario base;
    private final Optional<Inference> inference;
    private final Inferences others;

    private PlaceScenarioText(
            LocalAuthority authority,
            Derivation derivation,
            Scenario scenario,
            Scenario base,
            Optional<Inference> inference,
            Inferences others) {
        this.authority = authority;
        this.derivation = derivation;
        this.scenario = scenario;
        this.base = base;
        this.inference = inference;
        this.others = others;
    }

    /** The text of the file; read again, it is the scenario. */
    static String of(
            LocalAuthority authority,
            Derivation derivation,
            Scenario scenario,
            Scenario base,
            Optional<Inference> inference,
            Inferences others) {
        PlaceScenarioText file = new PlaceScenarioText(authority, derivation, scenario, base, inference, others);
        file.head();
        file.services();
        file.settings();
        file.published();
        return file.text.toString();
    }

    private void head() {
        comment(
                "",
                authority.name() + " (" + authority.code() + ", " + authority.region()
                        + "), from official figures of 2024-25. Written by mainstay place; change what you know better.");
        line("#");
        comment(
                "",
                "A setting is the average authority's (england-2025) times a ratio: what the comment above it names, here"
                        + " over there. A rate is drawn to the ten statistical neighbours: own weight says how much of it is the"
                        + " place's own year. What is not named here is as in england-2025. The rules are in"
                        + " src/site/markdown/places.md.");
        line("#");
        inference.map(Inference::words).or(others::unfittedWords).ifPresent(words -> {
            comment("", words);
            line("#");
        });
        comment("", "Contains public sector information licensed under the Open Government Licence v3.0.");
        line("mainstay: 1");
        line("name: \"" + scenario.name() + "\"");
        line("based-on: " + AverageAuthority.NAME);
    }

    private void services() {
        List<Service> services = scenario.services();
        if (services.equals(base.services())) {
            return;
        }
        comment(
                "",
                services.size() == 1
                        ? "One service for all: of several, one would have fewer than two posts (assumed)."
                        : "Shares of the average authority in proportion to the children at their stages (see initial), so"
                                + " that the work for each post is as even (derived).");
        line("services:");
        for (Service service : services) {
            List<String> holds = service.holds().stream().map(Stage::word).toList();
            line("  - { name: \"" + service.name() + "\", holds: [" + String.join(", ", holds) + "], share: "
                    + Unit.PERCENT.toFile(service.share()) + " %, structure: "
                    + service.structure().word() + " }");
        }
    }

    private void settings() {
        Map<Parameter, Inference.Value> inferred =
                inference.map(Inference::byParameter).orElseGet(Map::of);
        for (Section section : Registry.sections()) {
            List<Parameter> own = section.parameters().stream()
                    .filter(parameter -> inferred.containsKey(parameter) || isDerived(parameter))
                    .toList();
            if (!own.isEmpty()) {
                line(section.name() + ":");
            }
            for (Parameter parameter : own) {
                if (inferred.containsKey(parameter)) {
                    inferred(section, inferred.get(parameter));
                } else {
                    setting(section, derivation.settings().get(parameter));
                }
            }
        }
    }

    private boolean isDerived(Parameter parameter) {
        DerivedSetting derived = derivation.settings().get(parameter);
        return derived != null && derived.value() != base.settings().get(parameter);
    }

    private void inferred(Section section, Inference.Value value) {
        Parameter parameter = value.parameter();
        double before = derivation.on(base).settings().get(parameter);
        comment(
                "  ",
                "Fitted (see the head): 95 % between " + digits(parameter, value.low()) + " and "
                        + digits(parameter, value.high()) + "; unfitted it would be " + parameter.spell(before) + ".");
        line("  " + parameter.path().substring(section.name().length() + 1) + ": " + parameter.spell(value.value()));
    }

    /** A value with three digits, which an end of an interval deserves. */
    private static String digits(Parameter parameter, double value) {
        return parameter.spell(Rounding.toDigits(BigDecimal.valueOf(value), 3).doubleValue());
    }

    private void setting(Section section, DerivedSetting derived) {
        Parameter parameter = derived.parameter();
        comment(
                "  ",
                parameter.spell(parameter.defaultValue()) + " × " + derived.rule() + " ("
                        + derived.grade().name().toLowerCase(Locale.ROOT) + ").");
        derived.from()
                .forEach(quantity -> comment(
                        "  ", "- " + (said.add(quantity) ? derivation.say(quantity) : derivation.sayAgain(quantity))));
        line("  " + parameter.path().substring(section.name().length() + 1) + ": " + parameter.spell(derived.value()));
    }

    private void published() {
        Map<String, Double> figures = scenario.published();
        comment(
                "",
                "What is published of the place itself; a figure that is not is left out. A run is held against it, and"
                        + " never reads it.");
        line("published:");
        for (PublishedMeasures.Line line : PublishedMeasures.lines()) {
            Double value = figures.get(line.measure());
            if (value != null) {
                boolean pair = authority.joint() && Imputation.OF_THE_PAIR.contains(line.over());
                comment("  ", line.source() + (pair ? "; of the pair that made one return" : ""));
                line("  " + line.measure() + ": " + Unit.NUMBER.toFile(value));
            }
        }
        inference.ifPresent(found -> line("fitted-to: [" + String.join(", ", found.measures()) + "]"));
    }

    /** A comment in lines of readable length. */
    private void comment(String indent, String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : words.split(" (?!%)", -1)) {
            if (current.length() > 0 && indent.length() + 2 + current.length() + 1 + word.length() > WIDTH) {
                lines.add(current.toString());
                current = new StringBuilder(words.startsWith("- ") ? " " : "");
            }
            current.append(current.length() == 0 ? "" : " ").append(word);
        }
        lines.add(current.toString());
        lines.forEach(each -> line(indent + "# " + each));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

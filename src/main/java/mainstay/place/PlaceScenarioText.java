package mainstay.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

/** The scenario file of a place: what differs from the average authority, each number with where it comes from. */
final class PlaceScenarioText {
    private static final int WIDTH = 118;

    private final StringBuilder text = new StringBuilder();
    private final Set<Quantity> said = new HashSet<>();
    private final LocalAuthority authority;
    private final Derivation derivation;
    private final Scenario scenario;
    private final Scenario base;

    private PlaceScenarioText(LocalAuthority authority, Derivation derivation, Scenario scenario, Scenario base) {
        this.authority = authority;
        this.derivation = derivation;
        this.scenario = scenario;
        this.base = base;
    }

    /** The text of the file; read again, it is the scenario. */
    static String of(LocalAuthority authority, Derivation derivation, Scenario scenario, Scenario base) {
        PlaceScenarioText file = new PlaceScenarioText(authority, derivation, scenario, base);
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
        for (Section section : Registry.sections()) {
            List<DerivedSetting> own = section.parameters().stream()
                    .map(derivation.settings()::get)
                    .filter(Objects::nonNull)
                    .filter(derived -> derived.value() != base.settings().get(derived.parameter()))
                    .toList();
            if (!own.isEmpty()) {
                line(section.name() + ":");
                own.forEach(derived -> setting(section, derived));
            }
        }
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

package mainstay.scenario.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mainstay.scenario.Area;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Implementation;
import mainstay.scenario.NamedTeam;
import mainstay.scenario.Period;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.Scope;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;
import mainstay.scenario.TeamChange;
import mainstay.scenario.TeamChange.AddManager;
import mainstay.scenario.TeamChange.ManagersLeave;
import mainstay.scenario.TeamChange.Merge;
import mainstay.scenario.TeamChange.MovePosts;
import mainstay.scenario.TeamChange.OwnSettings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Plural;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Writes a scenario as a file that stands alone: every setting with its value, nothing inherited. */
public final class ScenarioText {
    private final StringBuilder text = new StringBuilder();

    private ScenarioText() {}

    /** The scenario as YAML; read again, it is equal to the scenario. */
    public static String of(Scenario scenario) {
        return new ScenarioText().scenario(scenario);
    }

    private String scenario(Scenario scenario) {
        Period period = scenario.period();
        line("# Every setting of this scenario. It depends on no other file.");
        line("mainstay: 1");
        line("name: " + quoted(scenario.name()));
        line("period: { start: " + period.start() + ", warm-up: " + Plural.of(period.warmUpMonths(), "month")
                + ", measure: " + Plural.of(period.measureMonths(), "month") + " }");
        areas(scenario.areas());
        services("", scenario.services());
        scenario.implementation().ifPresent(this::implementation);
        if (!scenario.established().isEmpty()) {
            line(ImplementationBlock.KEY + ": { practice: " + quoted(scenario.established()) + " }");
        }
        for (Section section : Registry.sections()) {
            line(section.name() + ":");
            for (Parameter parameter : section.parameters()) {
                String key = parameter.path().substring(section.name().length() + 1);
                line("  " + key + ": " + parameter.spell(scenario.settings().get(parameter)));
            }
        }
        if (!scenario.timeline().isEmpty()) {
            line("timeline:");
            scenario.timeline().forEach(this::change);
        }
        published(scenario.published());
        if (!scenario.fittedTo().isEmpty()) {
            line(PublishedBlock.FITTED + ": [" + String.join(", ", scenario.fittedTo()) + "]");
        }
        return text.toString();
    }

    private void published(Map<String, Double> figures) {
        if (!figures.isEmpty()) {
            line("# What official statistics say of the place. A run is held against it, and never reads it.");
            line(PublishedBlock.KEY + ":");
            figures.forEach((measure, value) -> line("  " + measure + ": " + Unit.NUMBER.toFile(value)));
        }
    }

    private void implementation(Implementation arriving) {
        line(ImplementationBlock.KEY + ":");
        line("  practice: " + quoted(arriving.practice()));
        line("  strategy: " + quoted(arriving.strategy()));
        services("  ", arriving.services());
        values("with-model", arriving.withModel());
        values("with-programme", arriving.withProgramme());
    }

    private void values(String key, Map<Parameter, Double> values) {
        if (!values.isEmpty()) {
            line("  " + key + ":");
            values.forEach((parameter, value) -> line("    " + parameter.path() + ": " + parameter.spell(value)));
        }
    }

    private void change(DatedChange change) {
        line("  - on: " + change.on());
        boolean nothingElse = change.services().isEmpty() && change.teams().isEmpty();
        if (!change.set().isEmpty() || nothingElse) {
            line(change.set().isEmpty() ? "    set: {}" : "    set:");
        }
        change.set().forEach((parameter, value) -> line("      " + parameter.path() + ": " + parameter.spell(value)));
        if (!change.services().isEmpty()) {
            services("    ", change.services());
        }
        change.teams().stream()
                .map(ScenarioText::whose)
                .filter(scope -> !scope.equals(Scope.ALL))
                .findFirst()
                .ifPresent(this::whose);
        change.teams().forEach(this::teamChange);
    }

    private static Scope whose(TeamChange change) {
        if (change instanceof OwnSettings own) {
            return own.of();
        }
        return change instanceof ManagersLeave leaving ? leaving.of() : Scope.ALL;
    }

    private void whose(Scope scope) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("area", scope.area());
        names.put("service", scope.service());
        names.put("team", scope.team());
        names.forEach((key, name) -> {
            if (!name.isEmpty()) {
                line("    " + key + ": " + quoted(name));
            }
        });
    }

    private void teamChange(TeamChange change) {
        if (change instanceof OwnSettings settings) {
            own("    ", settings.set());
        } else if (change instanceof Merge merge) {
            String teams = merge.teams().stream().map(ScenarioText::quoted).collect(Collectors.joining(", "));
            line("    merge: { teams: [" + teams + "], into: " + quoted(merge.into()) + " }");
        } else if (change instanceof AddManager more) {
            line("    add-manager: { team: " + quoted(more.team()) + ", name: " + quoted(more.name()) + " }");
        } else if (change instanceof MovePosts move) {
            line("    move-posts: { posts: " + move.posts() + ", from: " + quoted(move.from()) + ", to: "
                    + quoted(move.to()) + " }");
        } else if (change instanceof ManagersLeave leaving) {
            line("    managers-leave: { share: " + Unit.PERCENT.toFile(leaving.share()) + " %, within: "
                    + Plural.of(leaving.weeks(), "week") + " }");
        }
    }

    private void areas(List<Area> areas) {
        if (!areas.isEmpty()) {
            line("areas:");
        }
        for (Area area : areas) {
            line("  - name: " + quoted(area.name()));
            line("    families: " + Unit.PERCENT.toFile(area.families()) + " %");
            line("    posts: " + Unit.PERCENT.toFile(area.posts()) + " %");
            own("    ", area.set());
        }
    }

    private void own(String indent, Map<Parameter, Double> set) {
        if (!set.isEmpty()) {
            line(indent + "set:");
            set.forEach((parameter, value) -> line(indent + "  " + parameter.path() + ": " + parameter.spell(value)));
        }
    }

    private void services(String indent, List<Service> services) {
        line(indent + "services:");
        for (Service service : services) {
            line(indent + "  - name: " + quoted(service.name()));
            line(indent + "    holds: ["
                    + String.join(
                            ", ", service.holds().stream().map(Stage::word).toList()) + "]");
            line(indent + "    share: " + Unit.PERCENT.toFile(service.share()) + " %");
            line(indent + "    structure: " + service.structure().word());
            if (!service.area().equals(Service.EVERY_AREA)) {
                line(indent + "    area: " + quoted(service.area()));
            }
            own(indent + "    ", service.set());
            teams(indent + "    ", service.teams());
        }
    }

    private void teams(String indent, List<NamedTeam> teams) {
        if (!teams.isEmpty()) {
            line(indent + "teams:");
        }
        for (NamedTeam team : teams) {
            line(indent + "  - name: " + quoted(team.name()));
            line(indent + "    share: " + Unit.PERCENT.toFile(team.share()) + " %");
            own(indent + "    ", team.set());
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** In double quotes, where YAML reads anything back as it was. */
    public static String quoted(String name) {
        StringBuilder quoted = new StringBuilder("\"");
        name.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < 0x20 || c == 0x7F || (c > 0x7F && !Character.isLetterOrDigit(c))) {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}

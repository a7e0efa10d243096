package mainstay.scenario.file;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mainstay.scenario.Area;
import mainstay.scenario.DatedChange;
import mainstay.scenario.NamedTeam;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Structure;
import mainstay.scenario.TeamChange;
import mainstay.scenario.TeamChange.AddManager;
import mainstay.scenario.TeamChange.ManagersLeave;
import mainstay.scenario.TeamChange.Merge;
import mainstay.scenario.TeamChange.MovePosts;
import mainstay.scenario.TeamChange.OwnSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Suggestion;
import mainstay.scenario.yaml.Tree;

/**
 * Which teams there are on each date of a timeline, each with its service: as long as no practice model arrives and no
 * services change, for then teams are formed that nobody has named.
 */
final class TeamNames {
    private final ProblemList findings;
    private final Tree where;
    private final Map<String, Service> teams = new LinkedHashMap<>();

    private TeamNames(ProblemList findings, Tree where) {
        this.findings = findings;
        this.where = where;
    }

    /** Reports changes that name teams which are not there. */
    static void check(Scenario scenario, ProblemList findings, Tree where) {
        TeamNames names = new TeamNames(findings, where);
        names.begin(scenario);
        if (names.teams.isEmpty()) {
            return;
        }
        for (DatedChange change : scenario.timeline()) {
            if (scenario.implementation().isPresent() || !change.services().isEmpty()) {
                return;
            }
            change.teams().forEach(teams -> names.check(change.on(), teams));
        }
    }

    private void begin(Scenario scenario) {
        for (Service service : Area.divide(scenario.areas(), scenario.services())) {
            Settings settings = scenario.settings().with(service.set());
            double span =
                    settings.get(service.structure() == Structure.PODS ? PodSettings.SIZE : OversightSettings.SPAN);
            int number = service.number(settings.get(WorkforceSettings.POSTS), span);
            for (int i = 1; service.teams().isEmpty() && i <= number; i++) {
                teams.put(service.name() + " " + i, service);
            }
            for (NamedTeam team : service.teams()) {
                teams.put(team.name(), service);
            }
        }
    }

    private void check(LocalDate on, TeamChange change) {
        if (change instanceof OwnSettings own) {
            known(on, Stream.of(own.of().team()).filter(name -> !name.isEmpty()).toList());
        } else if (change instanceof ManagersLeave leaving) {
            known(
                    on,
                    Stream.of(leaving.of().team())
                            .filter(name -> !name.isEmpty())
                            .toList());
        } else if (change instanceof Merge merge) {
            merge(on, merge);
        } else if (change instanceof AddManager more && known(on, List.of(more.team()))) {
            called(on, more.name(), teams.get(more.team()));
        } else if (change instanceof MovePosts move) {
            known(on, List.of(move.from(), move.to()));
        }
    }

    private void merge(LocalDate on, Merge merge) {
        if (!known(on, merge.teams())) {
            return;
        }
        List<Service> services =
                merge.teams().stream().map(teams::get).distinct().toList();
        if (services.size() > 1) {
            report(
                    on,
                    merge.teams().get(0) + " is a team of " + services.get(0).name() + ", another one of "
                            + services.get(1).name() + ". Teams of one service merge.");
        }
        called(on, merge.into(), services.get(0));
        merge.teams().forEach(teams::remove);
    }

    private void called(LocalDate on, String name, Service service) {
        if (teams.put(name, service) != null) {
            report(on, "another team is called " + ProblemList.echo(name) + " too. Names of teams differ.");
        }
    }

    private boolean known(LocalDate on, List<String> names) {
        for (String name : names) {
            if (!teams.containsKey(name)) {
                report(
                        on,
                        "no team is called " + ProblemList.echo(name) + ". There are "
                                + String.join(", ", teams.keySet()) + "." + Suggestion.among(teams.keySet(), name));
                return false;
            }
        }
        return true;
    }

    private void report(LocalDate on, String what) {
        findings.add(where, "timeline, " + on + ": " + what);
    }
}

package mainstay.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.NamedTeam;
import mainstay.scenario.Settings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.Likeness;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Tree;

/** Reads the teams of a service that have names. */
final class TeamList {
    /** The keys of a team. */
    static final BlockFormat FORMAT = BlockFormat.of("a team", "A team of a service.")
            .required("name", ValueFormat.name(), "Shown in tables.")
            .optional(
                    "share",
                    ValueFormat.percent(),
                    "Its share of the service's posts; in no team given, in equal parts.")
            .with(List.of(AreaList.OWN));

    private final ProblemList findings;
    private final Expect expect;
    private final Optional<Settings> authority;

    /**
     * Teams of a service.
     *
     * @param findings where problems go
     * @param authority what the authority has; empty where that is not known
     */
    TeamList(ProblemList findings, Optional<Settings> authority) {
        this.findings = findings;
        this.authority = authority;
        this.expect = new Expect(findings);
    }

    /** A team of which it is not yet clear whether all have equal parts. */
    private record Read(Tree where, String name, Optional<Double> share, Map<Parameter, Double> set) {}

    /** The teams that a service names; none where it names none. */
    List<NamedTeam> read(Tree.Block service) {
        return service.find("teams")
                .flatMap(entry -> expect.items(entry.value(), "teams"))
                .map(this::list)
                .orElse(List.of());
    }

    private List<NamedTeam> list(Tree.Items items) {
        if (items.items().isEmpty()) {
            findings.add(items, "teams is empty. Give at least one, or leave teams out.");
        }
        List<Read> teams = new ArrayList<>();
        items.items()
                .forEach(
                        item -> expect.block(item, "a team").flatMap(this::team).ifPresent(teams::add));
        if (!teams.isEmpty() && teams.size() == items.items().size()) {
            checkTogether(items, teams);
        }
        double equal = 1.0 / Math.max(1, teams.size());
        return teams.stream()
                .map(team -> new NamedTeam(team.name(), team.share().orElse(equal), team.set()))
                .toList();
    }

    private Optional<Read> team(Tree.Block block) {
        FORMAT.refuseUnknown(block, findings);
        Optional<String> name = expect.required(block, "name", "the team's name", Spelling::name);
        Optional<Double> share = expect.optional(block, "share", "the team's share", ServiceList::share);
        Map<Parameter, Double> own = SettingReader.ownOf(block, findings, authority);
        boolean unclear = block.find("share").isPresent() && share.isEmpty();
        return unclear || name.isEmpty() ? Optional.empty() : Optional.of(new Read(block, name.get(), share, own));
    }

    private void checkTogether(Tree.Items items, List<Read> teams) {
        List<String> names = new ArrayList<>();
        for (Read team : teams) {
            Likeness.among(names, team.name())
                    .ifPresent(other -> findings.add(
                            team.where(),
                            "another team is " + Likeness.called(other, team.name()) + ". Names of teams differ."));
            names.add(team.name());
        }
        boolean some = teams.stream().anyMatch(team -> team.share().isPresent());
        Optional<Read> without =
                teams.stream().filter(team -> team.share().isEmpty()).findFirst();
        if (some && without.isPresent()) {
            findings.add(
                    without.get().where(),
                    without.get().name() + " has no share, and other teams have. Give it in all teams or in none.");
        } else if (some) {
            ServiceList.checkShares(
                    findings, items, "the teams' shares", teams.stream().map(team -> team.share()
                            .orElseThrow()));
        }
    }
}

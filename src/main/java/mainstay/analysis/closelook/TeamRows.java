package mainstay.analysis.closelook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import mainstay.event.OrganisationEvent.TeamFormed;
import mainstay.measure.team.Cases;
import mainstay.measure.team.TeamLedger;
import mainstay.measure.team.TeamMeasure;
import mainstay.results.closelook.TeamRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.estimate.DrawnRate;
import mainstay.statistics.estimate.PriorStrength;

/**
 * How areas and teams do over the measured time. What a team of five shows is mostly chance: its values are drawn to the
 * mean of its service, by as much as chance explains of the differences between teams and their services.
 */
final class TeamRows {
    private final String arm;
    private final TeamLedger ledger;

    /**
     * The table of a run.
     *
     * @param arm name of the arm
     * @param ledger what was counted of its teams
     */
    TeamRows(String arm, TeamLedger ledger) {
        this.arm = arm;
        this.ledger = ledger;
    }

    /** By measure: areas, where there are some, and then teams in the order in which they were formed. */
    List<TeamRow> rows() {
        List<TeamRow> rows = new ArrayList<>();
        for (TeamMeasure what : TeamMeasure.values()) {
            areas(what, rows);
            teams(what, rows);
        }
        return rows;
    }

    private void areas(TeamMeasure what, List<TeamRow> rows) {
        ledger.by(TeamFormed::area, what).forEach((area, cases) -> {
            if (!area.isEmpty() && cases.exposure() > 0) {
                rows.add(row(area, "", "", what, cases, drawn(what, cases, 0, 0)));
            }
        });
    }

    private void teams(TeamMeasure what, List<TeamRow> rows) {
        Map<String, Cases> services = ledger.by(TeamFormed::service, what);
        double strength = strength(what, services);
        for (TeamFormed team : ledger.teams()) {
            Cases cases = ledger.of(team, what);
            Cases service = services.get(team.service());
            if (cases.exposure() > 0) {
                // Where chance explains everything, a team is as its service: of which no more cases are known than
                // there are.
                double known = Math.min(strength, service.exposure());
                rows.add(row(
                        team.area(),
                        team.service(),
                        team.name(),
                        what,
                        cases,
                        drawn(what, cases, service.rate(), known)));
            }
        }
    }

    /** Cases that a team must have to count as much as its service; of services with more teams than one. */
    private double strength(TeamMeasure what, Map<String, Cases> services) {
        Map<String, Long> number =
                ledger.teams().stream().collect(Collectors.groupingBy(TeamFormed::service, Collectors.counting()));
        List<TeamFormed> several = ledger.teams().stream()
                .filter(team -> number.get(team.service()) > 1)
                .toList();
        double[] events = each(several, team -> ledger.of(team, what).events());
        double[] exposures = each(several, team -> ledger.of(team, what).exposure());
        double[] expected = each(several, team -> services.get(team.service()).rate());
        return what.isShare()
                ? PriorStrength.ofShares(events, exposures, expected)
                : PriorStrength.ofRates(events, exposures, expected);
    }

    private static double[] each(List<TeamFormed> teams, ToDoubleFunction<TeamFormed> value) {
        return teams.stream().mapToDouble(value).toArray();
    }

    private static DrawnRate drawn(TeamMeasure what, Cases cases, double expected, double strength) {
        return what.isShare()
                ? DrawnRate.ofShare(cases.events(), cases.exposure(), expected, strength)
                : DrawnRate.ofRate(cases.events(), cases.exposure(), expected, strength);
    }

    private TeamRow row(String area, String service, String team, TeamMeasure what, Cases cases, DrawnRate drawn) {
        return new TeamRow(
                arm,
                area,
                service,
                team,
                what.word(),
                TableNumbers.tabled(what.inUnit(cases.rate())),
                TableNumbers.tabled(what.isShare() ? cases.exposure() : cases.events()),
                TableNumbers.tabled(what.inUnit(drawn.value())),
                TableNumbers.tabled(what.inUnit(drawn.low())),
                TableNumbers.tabled(what.inUnit(drawn.high())));
    }
}

package mainstay.model.practice;

import java.util.Comparator;
import java.util.List;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.RolloutSettings;

/**
 * People skilled in the model who could lead a team. There are only so many; teams that practise the model bring further
 * ones on, and whoever leads such a team without the skill is followed by one of them when there is one.
 */
final class Leads {
    private static final int WEEK_DAYS = 5;
    private static final double WEEK = WEEK_DAYS / Roster.WORKING_DAYS_A_YEAR;
    private static final double NEARLY_ONE = 1 - 1e-9;

    private record Parameters(double growth, double hiring) {
        static Parameters of(Settings settings) {
            return new Parameters(settings.get(RolloutSettings.LEAD_GROWTH), settings.get(RolloutSettings.LEAD_HIRING));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;
    private int teamsToLead;
    private double atHand;

    Leads(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** The programme begins with skilled leads for a share of so many teams. */
    void begin(int teams, double share) {
        atHand = Math.round(teams * share);
        teamsToLead = teams;
    }

    /** Leads that are at hand. */
    double atHand() {
        return atHand;
    }

    /** Teams have practised the model for long: a share of them, drawn by lot, is led with skill. */
    void settle(List<Team> teams, double share) {
        teams.stream()
                .sorted(Comparator.comparingDouble(team -> office.chance().uniform(Purpose.SKILLED_LEAD, team.id, 0)))
                .limit(Math.round(teams.size() * share))
                .forEach(team -> team.manager.skilled = true);
    }

    /** Takes a lead for a team about to take the model up; false when none is at hand. */
    boolean take(Team team) {
        if (!team.manager.skilled && atHand >= NEARLY_ONE) {
            atHand--;
            team.manager.skilled = true;
        }
        return team.manager.skilled;
    }

    /** Every week leads are hired and teams bring others on; every day those at hand go where skill is missing. */
    void step(int day) {
        Parameters parameters = inForce.now();
        boolean weekEnds = day % WEEK_DAYS == WEEK_DAYS - 1;
        atHand += weekEnds ? parameters.hiring() * teamsToLead * WEEK : 0;
        for (Team team : office.roster().teams()) {
            if (!team.practisesModel()) {
                continue;
            }
            if (weekEnds) {
                atHand += parameters.growth() * team.fidelity() * WEEK;
            }
            if (team.manager.inPost) {
                take(team);
            }
        }
    }
}

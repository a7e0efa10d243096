package mainstay.model.practice;

import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Manager;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.RolloutSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Every week managers of teams that practise the model come to own it as far as leaders back it, or lose it: do/dt = rate
 * backing (1 - o) - decay o. While the model is prepared all managers do, and those who shape it need less backing. Where
 * a team waits for a later wave its manager's ownership stands still. Managers who differ settle at different levels, which
 * they approach as fast as others.
 */
public final class Ownership implements DailyRule {
    private static final int WEEK_DAYS = 5;
    private static final double WEEK = WEEK_DAYS / Roster.WORKING_DAYS_A_YEAR;

    private record Parameters(double rate, double decay, double coProduction) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(FidelitySettings.OWNERSHIP_RATE),
                    settings.get(FidelitySettings.OWNERSHIP_DECAY),
                    settings.get(RolloutSettings.CO_PRODUCTION));
        }
    }

    private final Office office;
    private final Arrival arrival;
    private final InForce<Parameters> inForce;

    /** Ownership of the model in an authority. */
    public Ownership(Office office, Arrival arrival) {
        this.office = office;
        this.arrival = arrival;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        if (day % WEEK_DAYS != WEEK_DAYS - 1) {
            return;
        }
        double backing = office.climate().backing;
        boolean prepared = arrival.isPrepared(day);
        for (Team team : office.roster().teams()) {
            if (!team.manager.inPost) {
                continue;
            }
            if (team.practisesModel()) {
                move(team.manager, backing);
            } else if (prepared) {
                move(team.manager, Math.min(1, backing + inForce.now().coProduction()));
            }
        }
    }

    private void move(Manager manager, double backing) {
        Parameters parameters = inForce.now();
        double growth = parameters.rate() * backing;
        double settled = manager.manner.ownership().of(growth > 0 ? growth / (growth + parameters.decay()) : 0);
        manager.ownership =
                settled + (manager.ownership - settled) * FastMath.exp(-(growth + parameters.decay()) * WEEK);
    }
}

package mainstay.model.practice;

import mainstay.model.agent.Manager;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Rule;
import mainstay.model.agent.Team;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.RolloutSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Every week managers of teams that practise the model come to own it as far as leaders back it, or lose it: do/dt = rate
 * backing (1 - o) - decay o. While the model is prepared all managers do, and those who shape it need less backing. Where
 * a team waits for a later wave its manager's ownership stands still.
 */
public final class Ownership implements Rule {
    private static final int WEEK_DAYS = 5;
    private static final double WEEK = WEEK_DAYS / Roster.WORKING_DAYS_A_YEAR;

    private final Office office;
    private final Arrival arrival;
    private double rate;
    private double decay;
    private double coProduction;

    /** Ownership of the model in an authority. */
    public Ownership(Office office, Arrival arrival) {
        this.office = office;
        this.arrival = arrival;
    }

    @Override
    public void retune(Settings settings) {
        rate = settings.get(FidelitySettings.OWNERSHIP_RATE);
        decay = settings.get(FidelitySettings.OWNERSHIP_DECAY);
        coProduction = settings.get(RolloutSettings.CO_PRODUCTION);
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
                move(team.manager, Math.min(1, backing + coProduction));
            }
        }
    }

    private void move(Manager manager, double backing) {
        double growth = rate * backing;
        double settled = growth > 0 ? growth / (growth + decay) : 0;
        manager.ownership = settled + (manager.ownership - settled) * FastMath.exp(-(growth + decay) * WEEK);
    }
}

package mainstay.model.practice;

import mainstay.model.agent.Manager;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Rule;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.OversightSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Every week the fidelity of workers whose team practises the model grows by coaching and by the supervision of a manager
 * who owns it, comes closer to that of their colleagues, and decays: df/dt = support (1 - f) + colleagues (f' - f) - decay
 * f, where f' is the mean of the others in the team.
 *
 * <p>The support of a team is the same for all its workers, so the week has an exact solution: the mean of the team moves
 * as a lone worker would, and the distances from it shrink by one factor.
 */
public final class FidelityRule implements Rule {
    private static final int WEEK_DAYS = 5;
    private static final double WEEK = WEEK_DAYS / Roster.WORKING_DAYS_A_YEAR;

    private final Office office;
    private final Coaching coaching = new Coaching();
    private double coachingRate;
    private double supervisionRate;
    private double colleagueRate;
    private double decay;
    private double unskilled;
    private boolean supervises;

    /** Fidelity in an authority. */
    public FidelityRule(Office office) {
        this.office = office;
    }

    @Override
    public void retune(Settings settings) {
        coaching.retune(settings);
        coachingRate = settings.get(FidelitySettings.COACHING_RATE);
        supervisionRate = settings.get(FidelitySettings.SUPERVISION_RATE);
        colleagueRate = settings.get(FidelitySettings.COLLEAGUE_RATE);
        decay = settings.get(FidelitySettings.DECAY);
        unskilled = settings.get(FidelitySettings.UNSKILLED_LEAD);
        supervises = settings.get(OversightSettings.SUPERVISION_INTERVAL) > 0;
    }

    @Override
    public void step(int day) {
        if (day % WEEK_DAYS != WEEK_DAYS - 1) {
            return;
        }
        for (Team team : office.roster().teams()) {
            if (team.practisesModel()) {
                practise(team, coachingRate * coaching.of(team, day) + supervisionRate * lead(team));
            }
        }
    }

    /** How far the manager passes the model on, 0 to 1: by owning it, supervising and being skilled in it. */
    private double lead(Team team) {
        Manager manager = team.manager;
        if (!manager.inPost || !supervises) {
            return 0;
        }
        return manager.ownership * team.supervised() * (manager.skilled ? 1 : unskilled);
    }

    private void practise(Team team, double support) {
        double rate = support + decay;
        double settled = rate > 0 ? support / rate : 0;
        double before = team.fidelity();
        double mean = settled + (before - settled) * FastMath.exp(-rate * WEEK);
        double others = team.workers.size() - 1;
        // The mean of the others is further from a worker than the mean of all, by this factor.
        double pull = others > 0 ? colleagueRate * (others + 1) / others : 0;
        double closer = FastMath.exp(-(rate + pull) * WEEK);
        for (Worker worker : team.workers) {
            double fidelity = mean + (worker.fidelity - before) * closer;
            worker.fidelity = Math.max(0, Math.min(1, fidelity));
        }
    }
}

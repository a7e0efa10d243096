package mainstay.model.practice;

import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Manager;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
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
public final class FidelityRule implements DailyRule {
    private static final int WEEK_DAYS = 5;
    private static final double WEEK = WEEK_DAYS / Roster.WORKING_DAYS_A_YEAR;

    private record Parameters(
            double coachingRate,
            double supervisionRate,
            double colleagueRate,
            double decay,
            double unskilled,
            boolean supervises) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(FidelitySettings.COACHING_RATE),
                    settings.get(FidelitySettings.SUPERVISION_RATE),
                    settings.get(FidelitySettings.COLLEAGUE_RATE),
                    settings.get(FidelitySettings.DECAY),
                    settings.get(FidelitySettings.UNSKILLED_LEAD),
                    settings.get(OversightSettings.SUPERVISION_INTERVAL) > 0);
        }
    }

    private final Office office;
    private final Coaching coaching;
    private final InForce<Parameters> inForce;

    /** Fidelity in an authority. */
    public FidelityRule(Office office) {
        this.office = office;
        this.coaching = new Coaching(office);
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        Parameters parameters = inForce.now();
        if (day % WEEK_DAYS != WEEK_DAYS - 1) {
            return;
        }
        for (Team team : office.roster().teams()) {
            if (team.practisesModel()) {
                practise(
                        team,
                        parameters.coachingRate() * coaching.of(team, day) + parameters.supervisionRate() * lead(team));
            }
        }
    }

    /** How far the manager passes the model on, 0 to 1: by owning it, supervising and being skilled in it. */
    private double lead(Team team) {
        Parameters parameters = inForce.of(team);
        Manager manager = team.manager;
        if (!manager.inPost || !parameters.supervises()) {
            return 0;
        }
        return manager.ownership * team.supervised() * (manager.skilled ? 1 : parameters.unskilled());
    }

    private void practise(Team team, double support) {
        Parameters parameters = inForce.now();
        double rate = support + parameters.decay();
        double settled = rate > 0 ? support / rate : 0;
        double before = team.fidelity();
        double mean = settled + (before - settled) * FastMath.exp(-rate * WEEK);
        double others = team.workers.size() - 1;
        // The mean of the others is further from a worker than the mean of all, by this factor.
        double pull = others > 0 ? parameters.colleagueRate() * (others + 1) / others : 0;
        double closer = FastMath.exp(-(rate + pull) * WEEK);
        for (Worker worker : team.workers) {
            double fidelity = mean + (worker.fidelity - before) * closer;
            worker.fidelity = Math.max(0, Math.min(1, fidelity));
        }
    }
}

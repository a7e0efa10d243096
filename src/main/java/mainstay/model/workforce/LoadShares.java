package mainstay.model.workforce;

import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * What share of a full load each worker carries. Some permanent workers have other tasks besides families, for good; seniors
 * teach and advise; the newly qualified learn. Whoever carries a smaller share has as much less time for families.
 */
public final class LoadShares implements DailyRule {
    /** Whatever a manager makes of it, nobody is thought to carry more than so many times what others can, or less. */
    private static final double MOST_TRUST = 100;

    private record Parameters(
            double partLoads, double mostPartLoad, double seniorLoad, double loadSpread, double protectedTime) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(WorkforceSettings.PART_LOADS),
                    settings.get(WorkforceSettings.MOST_PART_LOAD),
                    settings.get(WorkforceSettings.SENIOR_LOAD),
                    settings.get(AllocationSettings.LOAD_SPREAD),
                    settings.get(WorkingTimeSettings.PROTECTED_TIME));
        }

        double logVariance() {
            return FastMath.log(1 + loadSpread * loadSpread);
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    /** Load shares in an authority. */
    public LoadShares(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** In the morning, when everybody who starts has started. */
    @Override
    public void step(int day) {
        Parameters parameters = inForce.now();
        for (Team team : office.roster().teams()) {
            for (Worker worker : team.workers) {
                if (Double.isNaN(worker.partLoad)) {
                    draw(worker, parameters);
                }
                // What a part of a load leaves room for is what remains after every other task, a senior's among them.
                worker.loadShare =
                        Math.min(worker.partLoad, worker.grade == WorkerGrade.SENIOR ? parameters.seniorLoad() : 1);
                worker.trust = trust(worker.standing, team.manager.manner.favour(), parameters);
                worker.timeShare = worker.loadShare * (worker.isInFirstYear(day) ? 1 - parameters.protectedTime() : 1);
            }
        }
    }

    /** A power of what is generally thought, which over many workers has the mean 1 as that has. */
    private static double trust(double standing, double favour, Parameters parameters) {
        if (favour == 1) {
            return standing;
        }
        double logarithm = favour * FastMath.log(standing) + parameters.logVariance() * favour * (1 - favour) / 2;
        return Math.max(1 / MOST_TRUST, Math.min(MOST_TRUST, FastMath.exp(logarithm)));
    }

    private void draw(Worker worker, Parameters parameters) {
        boolean otherTasks = worker.isPermanent()
                && office.chance().happens(Purpose.PART_LOAD, worker.id, 0, parameters.partLoads());
        worker.partLoad = otherTasks
                ? parameters.mostPartLoad() * office.chance().uniform(Purpose.PART_OF_LOAD, worker.id, 0)
                : 1;
        worker.standing = office.chance().logNormal(Purpose.WORKER_TRUSTED, worker.id, 0, 1, parameters.loadSpread());
    }
}

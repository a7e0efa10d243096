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

/**
 * What share of a full load each worker carries. Some permanent workers have other tasks besides families, for good; seniors
 * teach and advise; the newly qualified learn. Whoever carries a smaller share has as much less time for families.
 */
public final class LoadShares implements DailyRule {
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
                worker.timeShare = worker.loadShare * (worker.isInFirstYear(day) ? 1 - parameters.protectedTime() : 1);
            }
        }
    }

    private void draw(Worker worker, Parameters parameters) {
        boolean otherTasks = worker.isPermanent()
                && office.chance().happens(Purpose.PART_LOAD, worker.id, 0, parameters.partLoads());
        worker.partLoad = otherTasks
                ? parameters.mostPartLoad() * office.chance().uniform(Purpose.PART_OF_LOAD, worker.id, 0)
                : 1;
        worker.trust = office.chance().logNormal(Purpose.WORKER_TRUSTED, worker.id, 0, 1, parameters.loadSpread());
    }
}

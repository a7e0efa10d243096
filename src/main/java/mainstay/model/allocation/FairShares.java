package mainstay.model.allocation;

import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;

/** How many families a worker should have, as a multiple of what a whole-time worker with a full load should have. */
final class FairShares {
    private record Parameters(double newlyQualifiedLoad, double startingLoad, double rampDays, double agencyRampDays) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(AllocationSettings.NEWLY_QUALIFIED_LOAD),
                    settings.get(WorkingTimeSettings.STARTING_PACE),
                    settings.get(WorkingTimeSettings.RAMP) * Roster.WORKING_DAYS_A_YEAR / 12,
                    settings.get(WorkingTimeSettings.AGENCY_RAMP) * Roster.WORKING_DAYS_A_YEAR / 12);
        }
    }

    private final InForce<Parameters> inForce;

    FairShares(Office office) {
        this.inForce = office.inForce(Parameters::of);
    }

    /** By hours, other tasks and time in post: the share of a cap that is the worker's. */
    double ofCap(Worker worker, int day) {
        return worker.fullLoads() * startingShare(worker, day);
    }

    /** The same times how much managers think that the worker can carry: what loads are compared by. */
    double of(Worker worker, int day) {
        return ofCap(worker, day) * worker.trust;
    }

    /** Starters build up, the newly qualified are protected. */
    private double startingShare(Worker worker, int day) {
        Parameters parameters = inForce.of(worker.team);
        int days = day - worker.startDay;
        if (worker.startDay == 0) {
            return 1;
        }
        double ramp = worker.isPermanent() ? parameters.rampDays() : parameters.agencyRampDays();
        double share = days >= ramp ? 1 : parameters.startingLoad() + (1 - parameters.startingLoad()) * days / ramp;
        boolean protectedYear = worker.grade == WorkerGrade.NEWLY_QUALIFIED && days < Roster.WORKING_DAYS_A_YEAR;
        return protectedYear ? Math.min(share, parameters.newlyQualifiedLoad()) : share;
    }
}

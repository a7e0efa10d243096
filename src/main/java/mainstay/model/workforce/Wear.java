package mainstay.model.workforce;

import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Every week strain moves towards what overtime, overdue work and weeks without supervision add up to, less what a
 * practice model takes off for those who practise it.
 */
public final class Wear implements DailyRule {
    private static final int WEEK_DAYS = 5;

    private record Parameters(
            double share,
            double overtimeWeight,
            double overdueWeight,
            double unsupportedWeight,
            double overtimeLimit,
            double weekHours,
            double supervisionDays,
            double modelSupport) {
        static Parameters of(Settings settings) {
            double days = settings.get(StrainSettings.MONTHS) * Roster.WORKING_DAYS_A_YEAR / 12;
            return new Parameters(
                    -FastMath.expm1(-WEEK_DAYS / days),
                    settings.get(StrainSettings.OVERTIME_WEIGHT),
                    settings.get(StrainSettings.OVERDUE_WEIGHT),
                    settings.get(StrainSettings.UNSUPPORTED_WEIGHT),
                    settings.get(WorkingTimeSettings.OVERTIME),
                    settings.get(WorkingTimeSettings.WEEK) * (1 - settings.get(WorkingTimeSettings.NON_CASE_SHARE)),
                    settings.get(OversightSettings.SUPERVISION_INTERVAL) * WEEK_DAYS,
                    settings.get(EffectSettings.WORKER_SUPPORT));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    Wear(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        if (day % WEEK_DAYS != WEEK_DAYS - 1) {
            return;
        }
        for (Team team : office.roster().teams()) {
            for (Worker worker : team.workers) {
                worker.strain += inForce.now().share() * (cause(worker, day) - worker.strain);
                worker.recentOvertime = 0;
                worker.recentAvailable = 0;
            }
        }
    }

    private double cause(Worker worker, int day) {
        Parameters parameters = inForce.of(worker.team);
        double limit = worker.recentAvailable / parameters.weekHours() * parameters.overtimeLimit();
        double overtime = limit <= 0 ? 0 : worker.recentOvertime / limit;
        double unsupported = parameters.supervisionDays() <= 0
                ? 1
                : Math.max(0, Math.min(1, (day - worker.supervisedOn) / parameters.supervisionDays() - 1));
        double causes = parameters.overtimeWeight() * overtime
                + parameters.overdueWeight() * overdueShare(worker, day)
                + parameters.unsupportedWeight() * unsupported;
        return causes * (1 - parameters.modelSupport() * worker.fidelity);
    }

    private static double overdueShare(Worker worker, int day) {
        int overdue = 0;
        int all = 0;
        for (Case theCase : worker.cases) {
            all += theCase.duties.size();
            overdue += theCase.overdueDuties(day);
        }
        return all == 0 ? 0 : (double) overdue / all;
    }
}

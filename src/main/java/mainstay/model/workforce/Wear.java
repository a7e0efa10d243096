package mainstay.model.workforce;

import mainstay.model.agent.Case;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Rule;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.WorkforceSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Every week strain moves towards what overtime, overdue work and weeks without supervision add up to, less what a
 * practice model takes off for those who practise it.
 */
public final class Wear implements Rule {
    private static final int WEEK_DAYS = 5;

    private final Office office;
    private double share;
    private double overtimeWeight;
    private double overdueWeight;
    private double unsupportedWeight;
    private double overtimeLimit;
    private double weekHours;
    private double supervisionDays;
    private double modelSupport;

    Wear(Office office) {
        this.office = office;
    }

    @Override
    public void retune(Settings settings) {
        double days = settings.get(StrainSettings.MONTHS) * Roster.WORKING_DAYS_A_YEAR / 12;
        share = -FastMath.expm1(-WEEK_DAYS / days);
        overtimeWeight = settings.get(StrainSettings.OVERTIME_WEIGHT);
        overdueWeight = settings.get(StrainSettings.OVERDUE_WEIGHT);
        unsupportedWeight = settings.get(StrainSettings.UNSUPPORTED_WEIGHT);
        overtimeLimit = settings.get(WorkforceSettings.OVERTIME);
        weekHours = settings.get(WorkforceSettings.WEEK) * (1 - settings.get(WorkforceSettings.NON_CASE_SHARE));
        supervisionDays = settings.get(OversightSettings.SUPERVISION_INTERVAL) * WEEK_DAYS;
        modelSupport = settings.get(EffectSettings.WORKER_SUPPORT);
    }

    @Override
    public void step(int day) {
        if (day % WEEK_DAYS != WEEK_DAYS - 1) {
            return;
        }
        for (Team team : office.roster().teams()) {
            for (Worker worker : team.workers) {
                worker.strain += share * (cause(worker, day) - worker.strain);
                worker.recentOvertime = 0;
                worker.recentAvailable = 0;
            }
        }
    }

    private double cause(Worker worker, int day) {
        double limit = worker.recentAvailable / weekHours * overtimeLimit;
        double overtime = limit <= 0 ? 0 : worker.recentOvertime / limit;
        double unsupported =
                supervisionDays <= 0 ? 1 : Math.max(0, Math.min(1, (day - worker.supervisedOn) / supervisionDays - 1));
        double causes =
                overtimeWeight * overtime + overdueWeight * overdueShare(worker, day) + unsupportedWeight * unsupported;
        return causes * (1 - modelSupport * worker.fidelity);
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

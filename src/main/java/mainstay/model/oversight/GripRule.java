package mainstay.model.oversight;

import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Rule;
import mainstay.model.agent.Team;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.RolloutSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Every week the grip of a team moves towards what its habits, the supervision it gets and the monitoring it is under
 * add up to, less what attention on a change takes away: dg/dt = (target - g) / time.
 */
public final class GripRule implements Rule {
    private static final int WEEK_DAYS = 5;
    private static final double SAME_AS_TEAMS = 0;

    private final Office office;
    private final MonitoringLoop monitoring;
    private double base;
    private double podBase;
    private boolean supervises;
    private double supervisionEffect;
    private double monitoringEffect;
    private double share;
    private double saturation;
    private double memoryWeeks;
    private double erosion;

    /** Grip of the teams of an authority. */
    public GripRule(Office office, MonitoringLoop monitoring) {
        this.office = office;
        this.monitoring = monitoring;
    }

    @Override
    public void retune(Settings settings) {
        base = settings.get(GripSettings.BASE);
        podBase = settings.get(PodSettings.GRIP) < SAME_AS_TEAMS ? base : settings.get(PodSettings.GRIP);
        supervises = settings.get(OversightSettings.SUPERVISION_INTERVAL) > 0;
        supervisionEffect = settings.get(GripSettings.SUPERVISION_EFFECT);
        monitoringEffect = settings.get(GripSettings.MONITORING_EFFECT);
        memoryWeeks = settings.get(GripSettings.SUPERVISION_MEMORY);
        saturation = settings.get(MonitoringSettings.SATURATION);
        erosion = settings.get(GripSettings.ATTENTION_EFFECT) * (1 - settings.get(RolloutSettings.BASICS));
        double days = settings.get(GripSettings.MONTHS) * Roster.WORKING_DAYS_A_YEAR / 12;
        share = -FastMath.expm1(-WEEK_DAYS / days);
    }

    @Override
    public void step(int day) {
        if (day % WEEK_DAYS != WEEK_DAYS - 1) {
            return;
        }
        double monitored = monitoringEffect * saturating(monitoring.dose(), saturation);
        for (Team team : office.roster().teams()) {
            remember(team);
            double supported = supervises ? supervisionEffect * team.supervised() : 0;
            double target = (team.isPod() ? podBase : base) + supported + monitored - erosion * team.attention;
            team.grip += share * (Math.max(0, Math.min(1, target)) - team.grip);
        }
    }

    /** The share of supervisions held, those of the last weeks counting most. */
    private void remember(Team team) {
        team.heldRecently += (team.heldThisWeek - team.heldRecently) / memoryWeeks;
        team.dueRecently += (team.dueThisWeek - team.dueRecently) / memoryWeeks;
        team.heldThisWeek = 0;
        team.dueThisWeek = 0;
    }

    static double saturating(double dose, double saturation) {
        return FastMath.expm1(-saturation * dose) / FastMath.expm1(-saturation);
    }
}

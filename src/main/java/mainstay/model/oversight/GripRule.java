package mainstay.model.oversight;

import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.MonitoringSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.RolloutSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Every week the grip of a team moves towards what its habits, its manager's manner, the supervision it gets and the monitoring it is under
 * add up to, less what attention on a change takes away: dg/dt = (target - g) / time.
 */
public final class GripRule implements DailyRule {
    private static final int WEEK_DAYS = 5;
    private static final double SAME_AS_TEAMS = 0;

    private record Parameters(
            double base,
            double podBase,
            boolean supervises,
            double supervisionEffect,
            double monitoringEffect,
            double memoryWeeks,
            double saturation,
            double erosion,
            double share) {
        static Parameters of(Settings settings) {
            double base = settings.get(GripSettings.BASE);
            double days = settings.get(GripSettings.MONTHS) * Roster.WORKING_DAYS_A_YEAR / 12;
            return new Parameters(
                    base,
                    settings.get(PodSettings.GRIP) < SAME_AS_TEAMS ? base : settings.get(PodSettings.GRIP),
                    settings.get(OversightSettings.SUPERVISION_INTERVAL) > 0,
                    settings.get(GripSettings.SUPERVISION_EFFECT),
                    settings.get(GripSettings.MONITORING_EFFECT),
                    settings.get(GripSettings.SUPERVISION_MEMORY),
                    settings.get(MonitoringSettings.SATURATION),
                    settings.get(GripSettings.ATTENTION_EFFECT) * (1 - settings.get(RolloutSettings.BASICS)),
                    -FastMath.expm1(-WEEK_DAYS / days));
        }
    }

    private final Office office;
    private final MonitoringLoop monitoring;
    private final InForce<Parameters> inForce;

    /** Grip of the teams of an authority. */
    public GripRule(Office office, MonitoringLoop monitoring) {
        this.office = office;
        this.monitoring = monitoring;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        Parameters parameters = inForce.now();
        if (day % WEEK_DAYS != WEEK_DAYS - 1) {
            return;
        }
        double monitored = parameters.monitoringEffect() * saturating(monitoring.dose(), parameters.saturation());
        for (Team team : office.roster().teams()) {
            remember(team);
            double supported = inForce.of(team).supervises() ? parameters.supervisionEffect() * team.supervised() : 0;
            double target = (team.isPod() ? parameters.podBase() : parameters.base())
                    + team.manager.manner.grip()
                    + supported
                    + monitored
                    - parameters.erosion() * Math.max(team.attention, office.climate().unsettled);
            team.grip += parameters.share() * (Math.max(0, Math.min(1, target)) - team.grip);
        }
    }

    /** The share of supervisions held, those of the last weeks counting most. */
    private void remember(Team team) {
        Parameters parameters = inForce.now();
        team.heldRecently += (team.heldThisWeek - team.heldRecently) / parameters.memoryWeeks();
        team.dueRecently += (team.dueThisWeek - team.dueRecently) / parameters.memoryWeeks();
        team.heldThisWeek = 0;
        team.dueThisWeek = 0;
    }

    static double saturating(double dose, double saturation) {
        return FastMath.expm1(-saturation * dose) / FastMath.expm1(-saturation);
    }
}

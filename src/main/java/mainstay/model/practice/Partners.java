package mainstay.model.practice;

import mainstay.model.agent.Climate;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.RolloutSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * From the first day of the programme on, every week partner agencies move towards being part of the model as far as they
 * are brought in: dp/dt = (brought in - p) / time.
 */
public final class Partners implements DailyRule {
    private static final int WEEK_DAYS = 5;

    private record Parameters(double broughtIn, double share) {
        static Parameters of(Settings settings) {
            double days = settings.get(RolloutSettings.PARTNER_MONTHS) * Roster.WORKING_DAYS_A_YEAR / 12;
            return new Parameters(settings.get(RolloutSettings.PARTNERS), -FastMath.expm1(-WEEK_DAYS / days));
        }
    }

    private final Office office;
    private final Arrival arrival;
    private final InForce<Parameters> inForce;

    /** The partners of an authority. */
    public Partners(Office office, Arrival arrival) {
        this.office = office;
        this.arrival = arrival;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        Parameters parameters = inForce.now();
        if (day % WEEK_DAYS == WEEK_DAYS - 1 && arrival.hasBegun(day)) {
            Climate climate = office.climate();
            climate.partners += parameters.share() * (parameters.broughtIn() - climate.partners);
        }
    }
}

package mainstay.model.practice;

import mainstay.model.agent.Climate;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Rule;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.RolloutSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * From the first day of the programme on, every week partner agencies move towards being part of the model as far as they
 * are brought in: dp/dt = (brought in - p) / time.
 */
public final class Partners implements Rule {
    private static final int WEEK_DAYS = 5;

    private final Office office;
    private final Arrival arrival;
    private double broughtIn;
    private double share;

    /** The partners of an authority. */
    public Partners(Office office, Arrival arrival) {
        this.office = office;
        this.arrival = arrival;
    }

    @Override
    public void retune(Settings settings) {
        broughtIn = settings.get(RolloutSettings.PARTNERS);
        double days = settings.get(RolloutSettings.PARTNER_MONTHS) * Roster.WORKING_DAYS_A_YEAR / 12;
        share = -FastMath.expm1(-WEEK_DAYS / days);
    }

    @Override
    public void step(int day) {
        if (day % WEEK_DAYS == WEEK_DAYS - 1 && arrival.hasBegun(day)) {
            Climate climate = office.climate();
            climate.partners += share * (broughtIn - climate.partners);
        }
    }
}

package mainstay.model.casework;

import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.DemandSettings;
import org.apache.commons.math3.util.FastMath;

/** How many times as many new families partners refer as they did on the first day; seasons are left out. */
public final class ReferralLevel {
    private record Parameters(double newReferrals, double surge, double trend) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(DemandSettings.NEW_REFERRALS),
                    settings.get(DemandSettings.SURGE),
                    settings.get(DemandSettings.TREND));
        }
    }

    private final InForce<Parameters> inForce;
    private double usual = -1;

    /** The level of referrals to an authority. */
    public ReferralLevel(Office office) {
        this.inForce = office.inForce(Parameters::of, now -> {
            if (usual < 0) {
                usual = now.newReferrals();
            }
        });
    }

    /** By surge, trend and changes of the number of new referrals; 1 where there are usually none. */
    public double overUsual(int day) {
        Parameters parameters = inForce.now();
        return usual <= 0 ? 1 : parameters.newReferrals() / usual * parameters.surge() * grown(day);
    }

    /** By the trend alone. */
    public double grown(int day) {
        double trend = inForce.now().trend();
        return trend == 0 ? 1 : FastMath.pow(1 + trend, day / Roster.WORKING_DAYS_A_YEAR);
    }
}

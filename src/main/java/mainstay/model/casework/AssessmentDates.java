package mainstay.model.casework;

import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;

/** The date that a manager gives an assessment at its beginning: proportionate to need, with the limit as the most. */
final class AssessmentDates {
    private record Parameters(int limitDays, double needVariation, double proportionateShare, double earliestDate) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.count(ClockSettings.ASSESSMENT),
                    settings.get(DemandSettings.NEED_VARIATION),
                    settings.get(AssessmentWorkSettings.PROPORTIONATE_SHARE),
                    settings.get(AssessmentWorkSettings.EARLIEST_DATE));
        }
    }

    private final InForce<Parameters> inForce;

    AssessmentDates(Office office) {
        this.inForce = office.inForce(Parameters::of);
    }

    /**
     * Working days from the referral: the limit, or less where the need is among the least, in proportion to the family's
     * rank by need.
     */
    int given(double need) {
        Parameters parameters = inForce.now();
        double rank = rank(need);
        if (parameters.proportionateShare() <= 0 || rank >= parameters.proportionateShare()) {
            return parameters.limitDays();
        }
        double least = Math.min(parameters.earliestDate(), parameters.limitDays());
        return (int) Math.round(least + (parameters.limitDays() - least) * rank / parameters.proportionateShare());
    }

    /** Share of families with less need than this, by the log-normal distribution of need with mean 1. */
    private double rank(double need) {
        Parameters parameters = inForce.now();
        if (parameters.needVariation() <= 0) {
            return 0.5;
        }
        double variance = FastMath.log1p(parameters.needVariation() * parameters.needVariation());
        double z = (FastMath.log(need) + variance / 2) / FastMath.sqrt(variance);
        return 0.5 * Erf.erfc(-z / FastMath.sqrt(2));
    }
}

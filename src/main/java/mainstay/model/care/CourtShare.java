package mainstay.model.care;

import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.LegalSettings;
import mainstay.scenario.parameter.LookedAfterSettings;

/**
 * How often the court is asked when children come into care straight from a referral or back from home. Without a legal gate
 * that is one share for all entries; with one, of those who come at once as many are emergencies as among families on plans,
 * and the others are agreed with the parents.
 */
public final class CourtShare {
    private record Parameters(double straightIntoCare) {
        static Parameters of(Settings settings) {
            double emergency = settings.get(LegalSettings.EMERGENCY);
            double agreed = Math.min(settings.get(LegalSettings.AGREED), 1 - emergency);
            return new Parameters(
                    settings.on(LegalSettings.GATE)
                            ? emergency == 0 ? 0 : emergency / (emergency + agreed)
                            : settings.get(LookedAfterSettings.COURT_SHARE));
        }
    }

    private final InForce<Parameters> inForce;

    /** How often the court is asked in an authority. */
    public CourtShare(Office office) {
        this.inForce = office.inForce(Parameters::of);
    }

    /** The probability for children who come into care neither from a plan nor through the legal gate. */
    public double straightIntoCare() {
        return inForce.now().straightIntoCare();
    }
}

package mainstay.model.care;

import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.LegalSettings;
import mainstay.scenario.parameter.LookedAfterSettings;

/**
 * How often the court is asked when children come into care.
 *
 * <p>Where there is a legal gate it is asked for certain about those who come through the gate or from a plan in an emergency.
 * All others have the rest of the probability. Of a threshold reached, emergencies are e, agreements a, and of the 1 - e - a
 * that go to the gate a share q ends with an application, so that k = (e + (1 - e - a) q) / (e + a + (1 - e - a) q) of the
 * entries from plans are certain. With the share c wanted the others have (c - k) / (1 - k), or none where k is above c: then c
 * comes out over all entries as far as there are enough that do not come from plans. Emergencies of families that stand in the
 * gate are left out of k.
 */
public final class CourtShare {
    private record Parameters(double ofOthers) {
        static Parameters of(Settings settings) {
            double wanted = settings.get(LookedAfterSettings.COURT_SHARE);
            return new Parameters(settings.on(LegalSettings.GATE) ? rest(wanted, certain(settings)) : wanted);
        }

        private static double rest(double wanted, double certain) {
            return certain < wanted ? (wanted - certain) / (1 - certain) : 0;
        }

        private static double certain(Settings settings) {
            double emergency = settings.get(LegalSettings.EMERGENCY);
            double agreed = Math.min(settings.get(LegalSettings.AGREED), 1 - emergency);
            double issued = (1 - emergency - agreed) * applications(settings);
            double entries = emergency + agreed + issued;
            return entries > 0 ? (emergency + issued) / entries : 0;
        }

        /** Share of legal planning meetings after which the court is asked. */
        private static double applications(Settings settings) {
            double noGrounds = settings.get(LegalSettings.NO_GROUNDS);
            double atOnce = Math.min(settings.get(LegalSettings.AT_ONCE), 1 - noGrounds);
            double group = settings.get(LegalSettings.FAMILY_GROUP);
            double averted = settings.get(LegalSettings.AVERTED);
            double avertedWithGroup = Math.min(1, averted + settings.get(LegalSettings.FAMILY_GROUP_EFFECT));
            double avertedInAll = (1 - group) * averted + group * avertedWithGroup;
            return atOnce + (1 - noGrounds - atOnce) * (1 - avertedInAll);
        }
    }

    private final InForce<Parameters> inForce;

    /** How often the court is asked in an authority. */
    public CourtShare(Office office) {
        this.inForce = office.inForce(Parameters::of);
    }

    /** The probability for children who come into care neither through the legal gate nor from a plan in an emergency. */
    public double ofOthers() {
        return inForce.now().ofOthers();
    }
}

package mainstay.model.demand;

import mainstay.event.FamilyEvent.ReferralAverted;
import mainstay.model.agent.Climate;
import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.care.CareRisk;
import mainstay.model.threshold.Thresholds;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.PathwaySettings;

/**
 * Some families whose referral would come to nothing are not referred: early help takes them up, or partners who share
 * the practice model know better. Who would come to nothing is what their own draws say at usual thresholds, so the
 * families that are referred are the same as without.
 */
final class AvertedReferrals {
    private static final int BY_EARLY_HELP = 0;
    private static final int BY_PARTNERS = 1;

    private record Parameters(
            double earlyHelp, double byPartners, double emergency, Thresholds thresholds, double enquiryShare) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(EffectSettings.EARLY_HELP),
                    settings.get(EffectSettings.INAPPROPRIATE_REFERRALS),
                    settings.get(DemandSettings.EMERGENCY_SHARE),
                    Thresholds.of(settings),
                    settings.get(PathwaySettings.SECTION_47_IN_ASSESSMENT));
        }
    }

    private final Office office;
    private final CareRisk careRisk;
    private final InForce<Parameters> inForce;

    AvertedReferrals(Office office) {
        this.office = office;
        this.careRisk = new CareRisk(office);
        this.inForce = office.inForce(Parameters::of);
    }

    /** Whether a new family is not referred after all: then it says so. */
    boolean avert(Family family) {
        Parameters parameters = inForce.now();
        Climate climate = office.climate();
        double helped = parameters.earlyHelp() * climate.takenUp;
        double spared = parameters.byPartners() * climate.partners;
        if ((helped <= 0 && spared <= 0) || !comesToNothing(family)) {
            return false;
        }
        boolean averted = office.chance().happens(Purpose.REFERRAL_AVERTED, family.id, BY_EARLY_HELP, helped)
                || office.chance().happens(Purpose.REFERRAL_AVERTED, family.id, BY_PARTNERS, spared);
        if (averted) {
            office.publish(new ReferralAverted(office.day(), family.id, family.children()));
        }
        return averted;
    }

    private boolean comesToNothing(Family family) {
        Parameters parameters = inForce.now();
        if (happens(Purpose.EMERGENCY, family, parameters.emergency() * careRisk.of(family))) {
            return false;
        }
        Thresholds thresholds = parameters.thresholds();
        return happens(
                        Purpose.NO_FURTHER_ACTION,
                        family,
                        thresholds.noFurtherAction().share(family.need, 1))
                || (happens(Purpose.NOT_IN_NEED, family, thresholds.notInNeed().share(family.need, 1))
                        && !happens(Purpose.SECTION_47_IN_ASSESSMENT, family, parameters.enquiryShare() * family.need));
    }

    private boolean happens(Purpose purpose, Family family, double share) {
        return office.chance().happens(purpose, family.id, family.episodes, share);
    }
}

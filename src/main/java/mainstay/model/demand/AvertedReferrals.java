package mainstay.model.demand;

import mainstay.event.CareEvent.ReferralAverted;
import mainstay.model.agent.Climate;
import mainstay.model.agent.Family;
import mainstay.model.agent.Office;
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

    private final Office office;
    private double earlyHelp;
    private double byPartners;
    private double emergency;
    private double noFurtherAction;
    private double notInNeed;
    private double enquiryShare;

    AvertedReferrals(Office office) {
        this.office = office;
    }

    void retune(Settings settings) {
        earlyHelp = settings.get(EffectSettings.EARLY_HELP);
        byPartners = settings.get(EffectSettings.INAPPROPRIATE_REFERRALS);
        emergency = settings.get(DemandSettings.EMERGENCY_SHARE);
        noFurtherAction = settings.get(PathwaySettings.NO_FURTHER_ACTION);
        notInNeed = settings.get(PathwaySettings.NOT_IN_NEED);
        enquiryShare = settings.get(PathwaySettings.SECTION_47_IN_ASSESSMENT);
    }

    /** Whether a new family is not referred after all: then it says so. */
    boolean avert(Family family) {
        Climate climate = office.climate();
        double helped = earlyHelp * climate.takenUp;
        double spared = byPartners * climate.partners;
        if ((helped <= 0 && spared <= 0) || !comesToNothing(family)) {
            return false;
        }
        boolean averted = office.chance().happens(Purpose.REFERRAL_AVERTED, family.id, BY_EARLY_HELP, helped)
                || office.chance().happens(Purpose.REFERRAL_AVERTED, family.id, BY_PARTNERS, spared);
        if (averted) {
            office.tell(new ReferralAverted(office.day(), family.id, family.children()));
        }
        return averted;
    }

    private boolean comesToNothing(Family family) {
        if (happens(Purpose.EMERGENCY, family, emergency)) {
            return false;
        }
        return happens(Purpose.NO_FURTHER_ACTION, family, noFurtherAction)
                || (happens(Purpose.NOT_IN_NEED, family, notInNeed)
                        && !happens(Purpose.SECTION_47_IN_ASSESSMENT, family, enquiryShare * family.need));
    }

    private boolean happens(Purpose purpose, Family family, double share) {
        return office.chance().happens(purpose, family.id, family.episodes, share);
    }
}

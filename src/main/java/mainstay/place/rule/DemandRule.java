package mainstay.place.rule;

import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.Rate;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.ReturnSettings;

/**
 * Referrals are of families that are new and of families that come back. The published share of re-referrals covers twelve
 * months; families that come back later count as new ones there and as known ones here. So the share of new families is
 * 1 − c × re-referrals, with c from the average authority, where referrals and new referrals are both known.
 */
final class DemandRule implements DerivationRule {
    /** The share of new families when everybody comes back: none would leave a place without demand. */
    private static final double LEAST_NEW = 0.05;

    @Override
    public void apply(DerivedSettings derived) {
        double referrals = derived.average(profile -> profile.of(PublishedFigure.REFERRALS));
        double known = 1 - DemandSettings.NEW_REFERRALS.defaultValue() / referrals;
        double perRereferral = known / derived.average(profile -> profile.of(Rate.REREFERRAL));
        derived.scale(
                DemandSettings.NEW_REFERRALS,
                derived.ratio(profile -> profile.of(PublishedFigure.REFERRALS)
                        * Math.max(LEAST_NEW, 1 - perRereferral * profile.of(Rate.REREFERRAL))),
                Grade.DERIVED,
                "referrals × (1 − " + QuantityWords.number(perRereferral, 2) + " × re-referral share)",
                PublishedFigure.REFERRALS,
                Rate.REREFERRAL);
        derived.scale(
                ReturnSettings.SHARE,
                derived.ratio(Rate.REREFERRAL),
                Grade.DERIVED,
                "re-referral share",
                Rate.REREFERRAL);
    }
}

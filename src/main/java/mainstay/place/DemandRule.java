package mainstay.place;

import mainstay.scenario.Grade;
import mainstay.scenario.parameter.Demand;
import mainstay.scenario.parameter.Returns;

/**
 * Referrals are of families that are new and of families that come back. The published share of re-referrals covers twelve
 * months; families that come back later count as new ones there and as known ones here. So the share of new families is
 * 1 − c × re-referrals, with c from the average authority, where referrals and new referrals are both known.
 */
final class DemandRule implements Rule {
    /** The share of new families when everybody comes back: none would leave a place without demand. */
    private static final double LEAST_NEW = 0.05;

    @Override
    public void apply(Workings workings) {
        double referrals = workings.average(profile -> profile.of(Figure.REFERRALS));
        double known = 1 - Demand.NEW_REFERRALS.standard() / referrals;
        double perRereferral = known / workings.average(profile -> profile.of(Rate.REREFERRAL));
        workings.scale(
                Demand.NEW_REFERRALS,
                workings.ratio(profile -> profile.of(Figure.REFERRALS)
                        * Math.max(LEAST_NEW, 1 - perRereferral * profile.of(Rate.REREFERRAL))),
                Grade.DERIVED,
                "referrals × (1 − " + Words.number(perRereferral, 2) + " × re-referral share)",
                Figure.REFERRALS,
                Rate.REREFERRAL);
        workings.scale(
                Returns.SHARE, workings.ratio(Rate.REREFERRAL), Grade.DERIVED, "re-referral share", Rate.REREFERRAL);
    }
}

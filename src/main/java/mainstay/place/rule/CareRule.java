package mainstay.place.rule;

import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.Rate;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.PathwaySettings;

/**
 * Children come into care straight from a referral, from protection plans and from child in need plans. The three rates
 * change by one factor, so that a year's starts come to what is published: the ratio of the starts over the ratio of those
 * who can come, the three sources weighted as they are in the average authority.
 */
final class CareRule implements DerivationRule {
    @Override
    public void apply(DerivedSettings derived) {
        double atOnce = DemandSettings.EMERGENCY_SHARE.defaultValue()
                * derived.average(profile -> profile.of(PublishedFigure.REFERRALS));
        double protectedBefore =
                PathwaySettings.CARE_FROM_PROTECTION.defaultValue() * InitialSettings.PROTECTION.defaultValue();
        double inNeedBefore = PathwaySettings.CARE_FROM_NEED.defaultValue() * InitialSettings.IN_NEED.defaultValue();
        double all = atOnce + protectedBefore + inNeedBefore;
        double whoMay = (atOnce * derived.ratio(PublishedFigure.REFERRALS)
                        + protectedBefore * derived.ratio(InitialSettings.PROTECTION)
                        + inNeedBefore * derived.ratio(InitialSettings.IN_NEED))
                / all;
        double factor = derived.ratio(profile -> profile.of(PublishedFigure.REFERRALS) * profile.of(Rate.CARE_ENTRIES))
                / whoMay;
        String rule = "starts of being looked after ÷ (" + QuantityWords.percent(atOnce / all) + " referrals + "
                + QuantityWords.percent(protectedBefore / all) + " initial.protection + "
                + QuantityWords.percent(inNeedBefore / all)
                + " initial.in-need)";
        derived.scale(
                DemandSettings.UNACCOMPANIED,
                derived.ratio(profile -> profile.of(PublishedFigure.REFERRALS) * profile.of(Rate.CARE_ENTRIES)),
                Grade.DERIVED,
                "starts of being looked after",
                Rate.CARE_ENTRIES,
                PublishedFigure.REFERRALS);
        for (Parameter parameter : new Parameter[] {
            DemandSettings.EMERGENCY_SHARE, PathwaySettings.CARE_FROM_PROTECTION, PathwaySettings.CARE_FROM_NEED
        }) {
            derived.scale(parameter, factor, Grade.DERIVED, rule, Rate.CARE_ENTRIES, PublishedFigure.REFERRALS);
        }
    }
}

package mainstay.place;

import mainstay.scenario.Grade;
import mainstay.scenario.Parameter;
import mainstay.scenario.parameter.Demand;
import mainstay.scenario.parameter.Initial;
import mainstay.scenario.parameter.Pathway;

/**
 * Children come into care straight from a referral, from protection plans and from child in need plans. The three rates
 * change by one factor, so that a year's starts come to what is published: the ratio of the starts over the ratio of those
 * who can come, the three sources weighted as they are in the average authority.
 */
final class CareRule implements Rule {
    @Override
    public void apply(Workings workings) {
        double atOnce = Demand.EMERGENCY_SHARE.standard() * workings.average(profile -> profile.of(Figure.REFERRALS));
        double protectedBefore = Pathway.CARE_FROM_PROTECTION.standard() * Initial.PROTECTION.standard();
        double inNeedBefore = Pathway.CARE_FROM_NEED.standard() * Initial.IN_NEED.standard();
        double all = atOnce + protectedBefore + inNeedBefore;
        double whoMay = (atOnce * workings.ratio(Figure.REFERRALS)
                        + protectedBefore * workings.ratio(Initial.PROTECTION)
                        + inNeedBefore * workings.ratio(Initial.IN_NEED))
                / all;
        double factor =
                workings.ratio(profile -> profile.of(Figure.REFERRALS) * profile.of(Rate.CARE_ENTRIES)) / whoMay;
        String rule = "starts of being looked after ÷ (" + Words.percent(atOnce / all) + " referrals + "
                + Words.percent(protectedBefore / all) + " initial.protection + " + Words.percent(inNeedBefore / all)
                + " initial.in-need)";
        for (Parameter parameter :
                new Parameter[] {Demand.EMERGENCY_SHARE, Pathway.CARE_FROM_PROTECTION, Pathway.CARE_FROM_NEED}) {
            workings.scale(parameter, factor, Grade.DERIVED, rule, Rate.CARE_ENTRIES, Figure.REFERRALS);
        }
    }
}

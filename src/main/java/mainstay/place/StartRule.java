package mainstay.place;

import mainstay.scenario.Grade;
import mainstay.scenario.parameter.Initial;
import mainstay.scenario.parameter.Pathway;
import mainstay.scenario.parameter.Plans;

/**
 * Children open on the first day: as published where they are, else in proportion to those who come and how long they
 * stay. Nothing is taken from how long assessments take there: that is what comes out.
 */
final class StartRule implements Rule {
    /** Referrals that are assessed, in a year. */
    static double assessed(Profile profile) {
        return profile.of(Figure.REFERRALS) * (1 - profile.of(Rate.NO_FURTHER_ACTION));
    }

    private static double foundInNeed(Profile profile) {
        double others = profile.of(Rate.NO_FURTHER_ACTION) + profile.of(Rate.NOT_IN_NEED);
        return profile.of(Figure.REFERRALS) * Math.max(0, 1 - others);
    }

    @Override
    public void apply(Workings workings) {
        workings.scale(
                Initial.ASSESSMENTS,
                workings.ratio(StartRule::assessed),
                Grade.DERIVED,
                "referrals × (1 − share without further action)",
                Figure.REFERRALS,
                Rate.NO_FURTHER_ACTION);
        workings.scale(
                Initial.IN_NEED,
                workings.ratio(StartRule::foundInNeed)
                        * workings.ratio(Pathway.PLAN_AFTER_ASSESSMENT)
                        * workings.ratio(Plans.IN_NEED_HOURS),
                Grade.DERIVED,
                "referrals × (1 − share without further action − share not in need)"
                        + " × pathway.plan-after-assessment × plans.in-need-hours",
                Figure.REFERRALS,
                Rate.NO_FURTHER_ACTION,
                Rate.NOT_IN_NEED);
        workings.scale(
                Initial.PROTECTION,
                workings.ratio(Figure.PROTECTION_PLANS),
                Grade.MEASURED,
                "children on a protection plan",
                Figure.PROTECTION_PLANS);
        workings.scale(
                Initial.LOOKED_AFTER,
                workings.ratio(Figure.LOOKED_AFTER),
                Grade.MEASURED,
                "children looked after",
                Figure.LOOKED_AFTER);
        workings.scale(
                Initial.RETURNING,
                workings.ratio(profile -> profile.of(Figure.REFERRALS) * profile.of(Rate.REREFERRAL)),
                Grade.DERIVED,
                "referrals × re-referral share",
                Figure.REFERRALS,
                Rate.REREFERRAL);
    }
}

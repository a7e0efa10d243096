package mainstay.place.rule;

import mainstay.place.figure.Profile;
import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.Rate;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.PlanSettings;

/**
 * Children open on the first day: as published where they are, else in proportion to those who come and how long they
 * stay. Nothing is taken from how long assessments take there: that is what comes out.
 */
final class StartRule implements DerivationRule {
    /** Referrals that are assessed, in a year. */
    static double assessed(Profile profile) {
        return profile.of(PublishedFigure.REFERRALS) * (1 - profile.of(Rate.NO_FURTHER_ACTION));
    }

    private static double foundInNeed(Profile profile) {
        double others = profile.of(Rate.NO_FURTHER_ACTION) + profile.of(Rate.NOT_IN_NEED);
        return profile.of(PublishedFigure.REFERRALS) * Math.max(0, 1 - others);
    }

    @Override
    public void apply(DerivedSettings derived) {
        derived.scale(
                InitialSettings.ASSESSMENTS,
                derived.ratio(StartRule::assessed),
                Grade.DERIVED,
                "referrals × (1 − share without further action)",
                PublishedFigure.REFERRALS,
                Rate.NO_FURTHER_ACTION);
        derived.scale(
                InitialSettings.IN_NEED,
                derived.ratio(StartRule::foundInNeed)
                        * derived.ratio(PathwaySettings.PLAN_AFTER_ASSESSMENT)
                        * derived.ratio(PlanSettings.IN_NEED_HOURS),
                Grade.DERIVED,
                "referrals × (1 − share without further action − share not in need)"
                        + " × pathway.plan-after-assessment × plans.in-need-hours",
                PublishedFigure.REFERRALS,
                Rate.NO_FURTHER_ACTION,
                Rate.NOT_IN_NEED);
        derived.scale(
                InitialSettings.PROTECTION,
                derived.ratio(PublishedFigure.PROTECTION_PLANS),
                Grade.MEASURED,
                "children on a protection plan",
                PublishedFigure.PROTECTION_PLANS);
        derived.scale(
                InitialSettings.LOOKED_AFTER,
                derived.ratio(PublishedFigure.LOOKED_AFTER),
                Grade.MEASURED,
                "children looked after",
                PublishedFigure.LOOKED_AFTER);
        derived.scale(
                InitialSettings.RETURNING,
                derived.ratio(profile -> profile.of(PublishedFigure.REFERRALS) * profile.of(Rate.REREFERRAL)),
                Grade.DERIVED,
                "referrals × re-referral share",
                PublishedFigure.REFERRALS,
                Rate.REREFERRAL);
    }
}

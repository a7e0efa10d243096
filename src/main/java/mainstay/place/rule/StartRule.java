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
    public void apply(Workings workings) {
        workings.scale(
                InitialSettings.ASSESSMENTS,
                workings.ratio(StartRule::assessed),
                Grade.DERIVED,
                "referrals × (1 − share without further action)",
                PublishedFigure.REFERRALS,
                Rate.NO_FURTHER_ACTION);
        workings.scale(
                InitialSettings.IN_NEED,
                workings.ratio(StartRule::foundInNeed)
                        * workings.ratio(PathwaySettings.PLAN_AFTER_ASSESSMENT)
                        * workings.ratio(PlanSettings.IN_NEED_HOURS),
                Grade.DERIVED,
                "referrals × (1 − share without further action − share not in need)"
                        + " × pathway.plan-after-assessment × plans.in-need-hours",
                PublishedFigure.REFERRALS,
                Rate.NO_FURTHER_ACTION,
                Rate.NOT_IN_NEED);
        workings.scale(
                InitialSettings.PROTECTION,
                workings.ratio(PublishedFigure.PROTECTION_PLANS),
                Grade.MEASURED,
                "children on a protection plan",
                PublishedFigure.PROTECTION_PLANS);
        workings.scale(
                InitialSettings.LOOKED_AFTER,
                workings.ratio(PublishedFigure.LOOKED_AFTER),
                Grade.MEASURED,
                "children looked after",
                PublishedFigure.LOOKED_AFTER);
        workings.scale(
                InitialSettings.RETURNING,
                workings.ratio(profile -> profile.of(PublishedFigure.REFERRALS) * profile.of(Rate.REREFERRAL)),
                Grade.DERIVED,
                "referrals × re-referral share",
                PublishedFigure.REFERRALS,
                Rate.REREFERRAL);
    }
}

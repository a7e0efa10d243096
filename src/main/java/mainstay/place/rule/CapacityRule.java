package mainstay.place.rule;

import mainstay.place.figure.Profile;
import mainstay.place.figure.PublishedFigure;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.work.WorkSettings;

/**
 * What nobody publishes: hours at the front door and meetings that chairs can hold. They are the average authority's in
 * proportion to what there is to do, so that every place has the same slack; but the front door can always see two
 * referrals a day, there is a chair for one meeting a day, and one reviewing officer, for a small place does these things
 * when they come.
 */
final class CapacityRule implements DerivationRule {
    private static final double REFERRALS_A_DAY = 2;
    private static final double MEETINGS_A_WEEK = 5;
    private static final double OFFICERS = 1;
    private static final double MONTHS = 12;

    private static double meetings(Profile profile) {
        return profile.of(PublishedFigure.INITIAL_CONFERENCES)
                + profile.of(PublishedFigure.PROTECTION_PLANS)
                        * MONTHS
                        / ClockSettings.PROTECTION_REVIEW.defaultValue();
    }

    @Override
    public void apply(DerivedSettings derived) {
        derived.scaleAtLeast(
                REFERRALS_A_DAY * WorkSettings.SCREENING_HOURS.defaultValue(),
                WorkSettings.FRONT_DOOR_HOURS,
                derived.ratio(PublishedFigure.REFERRALS),
                Grade.ASSUMED,
                "referrals (the same slack), and no less than two referrals a day",
                PublishedFigure.REFERRALS);
        derived.scaleAtLeast(
                MEETINGS_A_WEEK,
                ConferenceSettings.SLOTS,
                derived.ratio(CapacityRule::meetings),
                Grade.ASSUMED,
                "initial conferences + protection plans × reviews a year (the same slack), and no less than one meeting a day",
                PublishedFigure.INITIAL_CONFERENCES,
                PublishedFigure.PROTECTION_PLANS);
        derived.scaleAtLeast(
                OFFICERS,
                ConferenceSettings.REVIEWING_OFFICERS,
                derived.ratio(PublishedFigure.LOOKED_AFTER),
                Grade.ASSUMED,
                "children looked after (as many for each officer), and no less than one officer",
                PublishedFigure.LOOKED_AFTER);
    }
}

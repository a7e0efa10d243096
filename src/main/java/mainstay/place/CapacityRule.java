package mainstay.place;

import mainstay.scenario.Grade;
import mainstay.scenario.parameter.Clocks;
import mainstay.scenario.parameter.Conferences;
import mainstay.scenario.parameter.Work;

/**
 * What nobody publishes: hours at the front door and meetings that chairs can hold. They are the average authority's in
 * proportion to what there is to do, so that every place has the same slack; but the front door can always see two
 * referrals a day, and there is a chair for one meeting a day, for a small place does these things when they come.
 */
final class CapacityRule implements Rule {
    private static final double REFERRALS_A_DAY = 2;
    private static final double MEETINGS_A_WEEK = 5;
    private static final double MONTHS = 12;

    private static double meetings(Profile profile) {
        return profile.of(Figure.INITIAL_CONFERENCES)
                + profile.of(Figure.PROTECTION_PLANS) * MONTHS / Clocks.PROTECTION_REVIEW.standard()
                + profile.of(Figure.LOOKED_AFTER) * MONTHS / Clocks.LOOKED_AFTER_REVIEW.standard();
    }

    @Override
    public void apply(Workings workings) {
        workings.scaleAtLeast(
                REFERRALS_A_DAY * Work.SCREENING_HOURS.standard(),
                Work.FRONT_DOOR_HOURS,
                workings.ratio(Figure.REFERRALS),
                Grade.ASSUMED,
                "referrals (the same slack), and no less than two referrals a day",
                Figure.REFERRALS);
        workings.scaleAtLeast(
                MEETINGS_A_WEEK,
                Conferences.SLOTS,
                workings.ratio(CapacityRule::meetings),
                Grade.ASSUMED,
                "initial conferences + protection plans and children looked after × reviews a year (the same slack), and"
                        + " no less than one meeting a day",
                Figure.INITIAL_CONFERENCES,
                Figure.PROTECTION_PLANS,
                Figure.LOOKED_AFTER);
    }
}

package mainstay.place.rule;

import java.util.List;
import mainstay.place.figure.Rate;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.PlanSettings;

/**
 * How long children stay, by Little's law: those who are there on a day over those who come in a year.
 *
 * <p>Protection plans take as much longer as they last longer; stays in care are stretched alike, whatever ends them but the eighteenth birthday. For
 * children in need the law gives the mean over all who were ever found in need, with and without a plan: a place has more
 * of them open because more get a plan or because plans last longer, and what is published does not tell the two apart.
 * Each gets the square root of the ratio, so that together they make up for it, and neither more than doubles or halves:
 * part of the ratio is how long a place leaves episodes open on paper.
 */
final class LengthsRule implements DerivationRule {
    private static final List<Parameter> STAYS = List.of(
            LookedAfterSettings.SHORT_STAY,
            LookedAfterSettings.LONG_STAY,
            LookedAfterSettings.HOME_SOON,
            LookedAfterSettings.HOME_AFTER,
            LookedAfterSettings.ORDER_AFTER,
            LookedAfterSettings.ADOPTION_AFTER);
    private static final double LEAST = 0.5;
    private static final double MOST = 2;

    @Override
    public void apply(DerivedSettings derived) {
        derived.scale(
                PlanSettings.PROTECTION_HOURS,
                derived.ratio(Rate.PLAN_YEARS),
                Grade.DERIVED,
                "length of a protection plan",
                Rate.PLAN_YEARS);
        double share = Math.max(LEAST, Math.min(MOST, StrictMath.sqrt(derived.ratio(Rate.NEED_YEARS))));
        String rule = "square root of the length of other episodes of need, from a half to double";
        derived.scale(PathwaySettings.PLAN_AFTER_ASSESSMENT, share, Grade.ASSUMED, rule, Rate.NEED_YEARS);
        derived.scale(PlanSettings.IN_NEED_HOURS, share, Grade.ASSUMED, rule, Rate.NEED_YEARS);
        double stay = derived.ratio(Rate.CARE_YEARS);
        for (Parameter time : STAYS) {
            derived.scale(time, stay, Grade.DERIVED, "length of care", Rate.CARE_YEARS);
        }
    }
}

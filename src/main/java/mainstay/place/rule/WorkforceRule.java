package mainstay.place.rule;

import mainstay.place.figure.Profile;
import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.Rate;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;

/**
 * Leaving, vacancies, agency and sickness as published, and what follows. A vacancy lasts V years where the share vacant is
 * v = hV / (1 + hV) at the rate h at which posts fall vacant; so V goes with v / (1 − v) over h. Agency workers beyond
 * vacancies are what is left of all of them. Half of sickness is in short spells everywhere.
 */
final class WorkforceRule implements DerivationRule {
    private static double odds(double share) {
        return share / (1 - share);
    }

    /** Agency workers beyond vacancies, as a share of posts: in post are 1 − v of them. */
    private static double extra(Profile profile) {
        double vacancy = profile.of(Rate.VACANCY);
        double perInPost = odds(profile.of(Rate.AGENCY)) - profile.of(Rate.AGENCY_COVER) * odds(vacancy);
        return Math.max(0, perInPost * (1 - vacancy));
    }

    /** Who moves into a vacant post leaves as many vacant as before: such moves count only where they do not. */
    private static double fallingVacant(double turnover) {
        return turnover
                + (movesFillVacancies() ? 0 : WorkforceSettings.INTERNAL_MOVES.defaultValue())
                + ReorganisationSettings.DEATHS.defaultValue()
                + WorkforceSettings.PROMOTIONS.defaultValue();
    }

    private static boolean movesFillVacancies() {
        return WorkforceSettings.MOVES_FILL_VACANCIES.defaultValue() != 0;
    }

    /**
     * Case holders that it would take if they held all children in need. Authorities count as cases between half and nearly
     * all of them, for others are held by workers of other professions; children who come, who stay and who are held have
     * to be the same children.
     */
    static double holders(Profile profile) {
        return profile.of(PublishedFigure.NEED_EPISODES) / profile.of(Rate.CASELOAD);
    }

    @Override
    public void apply(DerivedSettings derived) {
        derived.scale(
                WorkforceSettings.TURNOVER, derived.ratio(Rate.TURNOVER), Grade.MEASURED, "turnover", Rate.TURNOVER);
        derived.scale(
                WorkforceSettings.VACANCY, derived.ratio(Rate.VACANCY), Grade.MEASURED, "vacancies", Rate.VACANCY);
        double leaving = fallingVacant(derived.value(WorkforceSettings.TURNOVER))
                / fallingVacant(WorkforceSettings.TURNOVER.defaultValue());
        derived.scale(
                WorkforceSettings.TIME_TO_FILL,
                derived.ratio(profile -> odds(profile.of(Rate.VACANCY))) / leaving,
                Grade.DERIVED,
                "v ÷ (1 − v) with v the share vacant, ÷ (workforce.turnover + "
                        + (movesFillVacancies() ? "promotions" : "internal-moves") + " + deaths)",
                Rate.VACANCY,
                Rate.TURNOVER);
        derived.scale(
                AgencySettings.AGENCY_COVER,
                derived.ratio(Rate.AGENCY_COVER),
                Grade.MEASURED,
                "vacancies covered",
                Rate.AGENCY_COVER);
        derived.scale(
                AgencySettings.AGENCY_EXTRA,
                derived.ratio(WorkforceRule::extra),
                Grade.DERIVED,
                "(a ÷ (1 − a) − cover × v ÷ (1 − v)) × (1 − v), with a the share of agency workers, v the share vacant",
                Rate.AGENCY,
                Rate.VACANCY,
                Rate.AGENCY_COVER);
        double sickness = derived.ratio(Rate.ABSENCE);
        derived.scale(WorkingTimeSettings.SICKNESS_SPELLS, sickness, Grade.DERIVED, "sickness absence", Rate.ABSENCE);
        derived.scale(WorkingTimeSettings.LONG_ABSENCE, sickness, Grade.DERIVED, "sickness absence", Rate.ABSENCE);
        derived.scale(
                WorkforceSettings.POSTS,
                derived.ratio(WorkforceRule::holders) * filledByDefault() / filled(derived),
                Grade.DERIVED,
                "children in need ÷ caseload ÷ the share of posts that somebody fills: ((1 − vacancy) × whole-time"
                        + " equivalent + vacancy × agency-cover + agency-extra)",
                PublishedFigure.NEED_EPISODES,
                Rate.CASELOAD,
                Rate.VACANCY,
                Rate.AGENCY_COVER,
                Rate.AGENCY);
    }

    private static double filled(DerivedSettings derived) {
        return filled(
                derived.value(WorkforceSettings.VACANCY),
                derived.value(AgencySettings.AGENCY_COVER),
                derived.value(AgencySettings.AGENCY_EXTRA));
    }

    private static double filledByDefault() {
        return filled(
                WorkforceSettings.VACANCY.defaultValue(),
                AgencySettings.AGENCY_COVER.defaultValue(),
                AgencySettings.AGENCY_EXTRA.defaultValue());
    }

    /** Whole-time equivalents at work for each post: permanent workers, some part-time, and agency workers. */
    private static double filled(double vacancy, double cover, double extra) {
        double wholeTime =
                1 - WorkforceSettings.PART_TIME.defaultValue() * (1 - WorkforceSettings.PART_TIME_FTE.defaultValue());
        return (1 - vacancy) * wholeTime + vacancy * cover + extra;
    }
}

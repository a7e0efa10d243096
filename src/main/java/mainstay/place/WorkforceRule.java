package mainstay.place;

import mainstay.scenario.Grade;
import mainstay.scenario.parameter.Workforce;

/**
 * Leaving, vacancies, agency and sickness as published, and what follows. A vacancy lasts V years where the share vacant is
 * v = hV / (1 + hV) at the rate h at which posts fall vacant; so V goes with v / (1 − v) over h. Agency workers beyond
 * vacancies are what is left of all of them. Half of sickness is in short spells everywhere.
 */
final class WorkforceRule implements Rule {
    private static double odds(double share) {
        return share / (1 - share);
    }

    /** Agency workers beyond vacancies, as a share of posts: in post are 1 − v of them. */
    private static double extra(Profile profile) {
        double vacancy = profile.of(Rate.VACANCY);
        double perInPost = odds(profile.of(Rate.AGENCY)) - profile.of(Rate.AGENCY_COVER) * odds(vacancy);
        return Math.max(0, perInPost * (1 - vacancy));
    }

    private static double fallingVacant(double turnover) {
        return turnover + Workforce.INTERNAL_MOVES.standard() + Workforce.DEATHS.standard();
    }

    /**
     * Case holders that it would take if they held all children in need. Authorities count as cases between half and nearly
     * all of them, for others are held by workers of other professions; children who come, who stay and who are held have
     * to be the same children.
     */
    private static double holders(Profile profile) {
        return profile.of(Figure.NEED_EPISODES) / profile.of(Rate.CASELOAD);
    }

    @Override
    public void apply(Workings workings) {
        workings.scale(Workforce.TURNOVER, workings.ratio(Rate.TURNOVER), Grade.MEASURED, "turnover", Rate.TURNOVER);
        workings.scale(Workforce.VACANCY, workings.ratio(Rate.VACANCY), Grade.MEASURED, "vacancies", Rate.VACANCY);
        double leaving =
                fallingVacant(workings.value(Workforce.TURNOVER)) / fallingVacant(Workforce.TURNOVER.standard());
        workings.scale(
                Workforce.TIME_TO_FILL,
                workings.ratio(profile -> odds(profile.of(Rate.VACANCY))) / leaving,
                Grade.DERIVED,
                "v ÷ (1 − v) with v the share vacant, ÷ (workforce.turnover + internal-moves + deaths)",
                Rate.VACANCY,
                Rate.TURNOVER);
        workings.scale(
                Workforce.AGENCY_COVER,
                workings.ratio(Rate.AGENCY_COVER),
                Grade.MEASURED,
                "vacancies covered",
                Rate.AGENCY_COVER);
        workings.scale(
                Workforce.AGENCY_EXTRA,
                workings.ratio(WorkforceRule::extra),
                Grade.DERIVED,
                "(a ÷ (1 − a) − cover × v ÷ (1 − v)) × (1 − v), with a the share of agency workers, v the share vacant",
                Rate.AGENCY,
                Rate.VACANCY,
                Rate.AGENCY_COVER);
        double sickness = workings.ratio(Rate.ABSENCE);
        workings.scale(Workforce.SICKNESS_SPELLS, sickness, Grade.DERIVED, "sickness absence", Rate.ABSENCE);
        workings.scale(Workforce.LONG_ABSENCE, sickness, Grade.DERIVED, "sickness absence", Rate.ABSENCE);
        workings.scale(
                Workforce.POSTS,
                workings.ratio(WorkforceRule::holders) * filledByDefault() / filled(workings),
                Grade.DERIVED,
                "children in need ÷ caseload ÷ the share of posts that somebody fills: ((1 − vacancy) × whole-time"
                        + " equivalent + vacancy × agency-cover + agency-extra)",
                Figure.NEED_EPISODES,
                Rate.CASELOAD,
                Rate.VACANCY,
                Rate.AGENCY_COVER,
                Rate.AGENCY);
    }

    private static double filled(Workings workings) {
        return filled(
                workings.value(Workforce.VACANCY),
                workings.value(Workforce.AGENCY_COVER),
                workings.value(Workforce.AGENCY_EXTRA));
    }

    private static double filledByDefault() {
        return filled(
                Workforce.VACANCY.standard(), Workforce.AGENCY_COVER.standard(), Workforce.AGENCY_EXTRA.standard());
    }

    /** Whole-time equivalents at work for each post: permanent workers, some part-time, and agency workers. */
    private static double filled(double vacancy, double cover, double extra) {
        double wholeTime = 1 - Workforce.PART_TIME.standard() * (1 - Workforce.PART_TIME_FTE.standard());
        return (1 - vacancy) * wholeTime + vacancy * cover + extra;
    }
}

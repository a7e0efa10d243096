package mainstay.model.workforce;

import java.util.Optional;
import mainstay.model.agent.Roster;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;

/**
 * Yearly rates at which those who are not under notice decide to go: nobody decides twice, so that the fewer of them there
 * are the higher the rates that make the turnover and the promotions of all.
 *
 * @param late the rate of leaving after the first years, as usual
 * @param promotion the rate of promotion of those who can be promoted
 * @param inTheLongRun what leaving makes of tenures, where they are to begin as that
 */
record LeavingRates(double late, double promotion, Optional<SteadyTenure> inTheLongRun) {
    private static final int WEEK_DAYS = 5;
    /** With a long notice and nearly everybody leaving, the correction for it stops here. */
    private static final double MOST_ON_NOTICE = 0.5;

    private record Parameters(
            double turnover,
            double earlyFactor,
            double underFiveYears,
            double promotions,
            double internalMoves,
            boolean movesFillVacancies,
            int noticeDays) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(WorkforceSettings.TURNOVER),
                    settings.get(WorkforceSettings.EARLY_LEAVING),
                    settings.get(WorkforceSettings.UNDER_FIVE_YEARS),
                    settings.get(WorkforceSettings.PROMOTIONS),
                    settings.get(WorkforceSettings.INTERNAL_MOVES),
                    settings.on(WorkforceSettings.MOVES_FILL_VACANCIES),
                    (int) Math.round(settings.get(WorkforceSettings.NOTICE) * WEEK_DAYS));
        }
    }

    static LeavingRates of(Settings settings) {
        Parameters parameters = Parameters.of(settings);
        return parameters.underFiveYears() < 0
                ? inTheLongRun(SteadyTenure.of(settings), parameters)
                : fromTheShareOnTheFirstDay(parameters);
    }

    private static LeavingRates inTheLongRun(SteadyTenure tenure, Parameters parameters) {
        // Who moves inside stays on, and is under notice for a time after every move's beginning.
        double moving = parameters.movesFillVacancies() ? onNotice(parameters.internalMoves(), parameters) : 0;
        return new LeavingRates(
                tenure.lateRate() * (1 + moving), tenure.promotionRate() * (1 + moving), Optional.of(tenure));
    }

    private static LeavingRates fromTheShareOnTheFirstDay(Parameters parameters) {
        double early = parameters.underFiveYears();
        double going = parameters.turnover() + parameters.internalMoves() + parameters.promotions();
        double free = 1 - Math.min(MOST_ON_NOTICE, onNotice(going, parameters));
        // Tenures of the first years are evenly spread.
        double canBePromoted = 1 - early * Departures.PROMOTED_FROM_YEARS / Departures.EARLY_YEARS;
        return new LeavingRates(
                parameters.turnover() / (early * parameters.earlyFactor() + 1 - early) / free,
                parameters.promotions() / canBePromoted / free,
                Optional.empty());
    }

    private static double onNotice(double going, Parameters parameters) {
        return going * parameters.noticeDays() / Roster.WORKING_DAYS_A_YEAR;
    }
}

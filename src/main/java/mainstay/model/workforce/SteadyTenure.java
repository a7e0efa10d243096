package mainstay.model.workforce;

import mainstay.model.agent.Roster;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * What leaving makes of tenures in the long run, when a starter follows whoever goes. Somebody decides to go at a rate by
 * tenure, higher in the first years, and goes when the notice is over; who dies goes at once. The rates are those that make
 * turnover and promotions what the settings say among all who are in post then, under notice or not.
 */
final class SteadyTenure {
    private static final int WEEK_DAYS = 5;
    /** A rate above all that can be asked for: where even that does not do, it is taken. */
    private static final double MOST_RATE = 100;

    private static final int MOST_TRIES = 200;
    private static final double ACCURACY = 1e-12;

    private record Parameters(
            double turnover, double promotions, double earlyFactor, double movesOut, double deaths, double notice) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(WorkforceSettings.TURNOVER),
                    settings.get(WorkforceSettings.PROMOTIONS),
                    settings.get(WorkforceSettings.EARLY_LEAVING),
                    settings.on(WorkforceSettings.MOVES_FILL_VACANCIES)
                            ? 0
                            : settings.get(WorkforceSettings.INTERNAL_MOVES),
                    settings.get(ReorganisationSettings.DEATHS),
                    Math.round(settings.get(WorkforceSettings.NOTICE) * WEEK_DAYS) / Roster.WORKING_DAYS_A_YEAR);
        }
    }

    private final double notice;
    private final double earlyFactor;
    private final double movesOut;
    private final double deaths;
    private final double lateRate;
    private final double promotionRate;
    private final SteppedHazard deciding;
    private final SteppedHazard inPost;

    private SteadyTenure(
            double notice, double earlyFactor, double movesOut, double deaths, double lateRate, double promotionRate) {
        this.notice = notice;
        this.earlyFactor = earlyFactor;
        this.movesOut = movesOut;
        this.deaths = deaths;
        this.lateRate = lateRate;
        this.promotionRate = promotionRate;
        double early = earlyFactor * lateRate + movesOut;
        double[] rates = {early, early + promotionRate, lateRate + movesOut + promotionRate};
        this.deciding =
                new SteppedHazard(new double[] {0, Departures.PROMOTED_FROM_YEARS, Departures.EARLY_YEARS}, rates);
        // Who has decided is in post until the notice is over: in post it looks as if they decided that much later.
        this.inPost = new SteppedHazard(
                new double[] {0, notice, notice + Departures.PROMOTED_FROM_YEARS, notice + Departures.EARLY_YEARS},
                new double[] {deaths, deaths + rates[0], deaths + rates[1], deaths + rates[2]});
    }

    static SteadyTenure of(Settings settings) {
        Parameters parameters = Parameters.of(settings);
        SteadyTenure nobodyGoes = new SteadyTenure(
                parameters.notice(), parameters.earlyFactor(), parameters.movesOut(), parameters.deaths(), 0, 0);
        return nobodyGoes.thatMakes(parameters.turnover(), parameters.promotions());
    }

    /** The same with other rates: of leaving after the first years, and of promotion once there is one. */
    private SteadyTenure at(double late, double promotion) {
        return new SteadyTenure(notice, earlyFactor, movesOut, deaths, late, promotion);
    }

    private SteadyTenure thatMakes(double turnover, double promotions) {
        double late = turnover == 0
                ? 0
                : rate(
                        turnover / earlyFactor,
                        rate -> withPromotions(rate, promotions).turnover() - turnover);
        return withPromotions(late, promotions);
    }

    private SteadyTenure withPromotions(double late, double promotions) {
        return at(
                late,
                promotions == 0 ? 0 : rate(promotions, rate -> at(late, rate).promotions() - promotions));
    }

    /** The rate, at least this, at which a rising function is nought. */
    private static double rate(double least, UnivariateFunction rising) {
        return rising.value(MOST_RATE) <= 0
                ? MOST_RATE
                : new BrentSolver(ACCURACY).solve(MOST_TRIES, rising, least / 2, MOST_RATE);
    }

    /** Share of those in post who leave the authority alive in a year. */
    double turnover() {
        double early = inPost.lived(notice + Departures.EARLY_YEARS) - inPost.lived(notice);
        double later = inPost.mean() - inPost.lived(notice + Departures.EARLY_YEARS);
        return lateRate * (earlyFactor * early + later) / inPost.mean();
    }

    /** Share of leavers who go in their first years. */
    double leaversWithin(double years) {
        double early = inPost.lived(Math.min(years, notice + Departures.EARLY_YEARS)) - inPost.lived(notice);
        double later = Math.max(0, inPost.lived(years) - inPost.lived(notice + Departures.EARLY_YEARS));
        return lateRate * (earlyFactor * early + later) / inPost.mean() / turnover();
    }

    /** Share of those in post who are promoted in a year. */
    double promotions() {
        return promotionRate * (inPost.mean() - inPost.lived(notice + Departures.PROMOTED_FROM_YEARS)) / inPost.mean();
    }

    /** Share of those in post with less than so many years. */
    double shareWithin(double years) {
        return inPost.younger(years);
    }

    /** Yearly rate at which somebody decides to leave after the first years. */
    double lateRate() {
        return lateRate;
    }

    /** Yearly rate at which somebody who can be promoted is. */
    double promotionRate() {
        return promotionRate;
    }

    /** Yearly rate at which somebody moves inside the authority and is lost to it. */
    double movesOut() {
        return movesOut;
    }

    /** Yearly rate at which somebody with a tenure decides to go. */
    double rateAt(double years) {
        double leaving = lateRate * (years < Departures.EARLY_YEARS ? earlyFactor : 1);
        return leaving + movesOut + (years < Departures.PROMOTED_FROM_YEARS ? 0 : promotionRate);
    }

    /** Years that a share of those in post, 0 to 1, have not reached. */
    double tenureAtShare(double share) {
        return inPost.ageAtShare(share);
    }

    /** Tenure at which somebody has decided to go, or will; {@code share}: 0 to 1, of those in post with their tenure. */
    double decided(double tenure, double share) {
        return deciding.ageReachedBy(deciding.reaching(Math.max(0, tenure - notice)) * (1 - share));
    }
}

package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.model.TinyWorld;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** What leaving makes of tenures in the long run. */
class SteadyTenureTest {
    private static final double ROUNDING = 1e-9;
    private static final Settings LEAVING = TinyWorld.quiet().with(WorkforceSettings.TURNOVER, 0.2);

    private static final Settings EVERYTHING = LEAVING.with(WorkforceSettings.EARLY_LEAVING, 2.2)
            .with(WorkforceSettings.TURNOVER, 0.118)
            .with(WorkforceSettings.PROMOTIONS, 0.043)
            .with(WorkforceSettings.INTERNAL_MOVES, 0.05)
            .with(WorkforceSettings.MOVES_FILL_VACANCIES, 1)
            .with(WorkforceSettings.NOTICE, 8)
            .with(ReorganisationSettings.DEATHS, 0.0005);

    @Test
    void atOneRateTenuresAreExponential() {
        SteadyTenure tenure = SteadyTenure.of(LEAVING);
        assertThat(tenure.lateRate()).isCloseTo(0.2, within(ROUNDING));
        assertThat(tenure.shareWithin(5)).isCloseTo(1 - Math.exp(-1), within(ROUNDING));
        assertThat(tenure.leaversWithin(5)).isCloseTo(1 - Math.exp(-1), within(ROUNDING));
        assertThat(tenure.tenureAtShare(0.5)).isCloseTo(Math.log(2) / 0.2, within(ROUNDING));
    }

    /**
     * At three times the rate in the first five years: of those who start a share E = e^(-15h) stays longer. They are there
     * for (1 - E) / 3h years before and E / h after, and 1 - E of leavers go before.
     */
    @Test
    void withAHigherRateInTheFirstYearsTheShareOfThemFollowsFromBothRates() {
        SteadyTenure tenure = SteadyTenure.of(LEAVING.with(WorkforceSettings.EARLY_LEAVING, 3));
        double late = tenure.lateRate();
        double stay = Math.exp(-15 * late);
        double before = (1 - stay) / (3 * late);
        double after = stay / late;
        assertThat(1 / (before + after)).isCloseTo(0.2, within(ROUNDING));
        assertThat(tenure.shareWithin(5)).isCloseTo(before / (before + after), within(ROUNDING));
        assertThat(tenure.leaversWithin(5)).isCloseTo(1 - stay, within(ROUNDING));
        assertThat(late * (3 * tenure.shareWithin(5) + 1 - tenure.shareWithin(5)))
                .isCloseTo(0.2, within(ROUNDING));
        assertThat(tenure.tenureAtShare(tenure.shareWithin(7))).isCloseTo(7, within(ROUNDING));
        assertThat(tenure.tenureAtShare(tenure.shareWithin(1.5))).isCloseTo(1.5, within(ROUNDING));
    }

    @Test
    void turnoverAndPromotionsAreThoseOfAllInPostUnderNoticeOrNot() {
        SteadyTenure tenure = SteadyTenure.of(EVERYTHING);
        assertThat(tenure.turnover()).isCloseTo(0.118, within(ROUNDING));
        assertThat(tenure.promotions()).isCloseTo(0.043, within(ROUNDING));
        // Nobody goes in the weeks of a first notice; nobody is promoted in the first two years.
        assertThat(tenure.promotionRate()).isGreaterThan(0.043 / (1 - tenure.shareWithin(2)));
        assertThat(tenure.rateAt(1.9)).isEqualTo(2.2 * tenure.lateRate());
        assertThat(tenure.rateAt(2)).isEqualTo(2.2 * tenure.lateRate() + tenure.promotionRate());
        assertThat(tenure.rateAt(5)).isEqualTo(tenure.lateRate() + tenure.promotionRate());
    }

    /** What is remembered of the shares published, 30 and 25 %, is within five points of what leaving makes. */
    @Test
    void atEnglandsTurnoverJustOverHalfHaveBeenThereForLessThanFiveYears() {
        SteadyTenure tenure = SteadyTenure.of(EVERYTHING);
        assertThat(tenure.shareWithin(5)).isBetween(0.50, 0.60);
        assertThat(tenure.shareWithin(2)).isBetween(0.25, 0.35);
    }

    @Test
    void movesThatAreLostToTheAuthorityMakeTenuresShorter() {
        assertThat(SteadyTenure.of(EVERYTHING.with(WorkforceSettings.MOVES_FILL_VACANCIES, 0))
                        .shareWithin(5))
                .isGreaterThan(SteadyTenure.of(EVERYTHING).shareWithin(5) + 0.05);
    }

    @Test
    void whereNobodyLeavesEverybodyHasBeenThereForEver() {
        SteadyTenure tenure = SteadyTenure.of(LEAVING.with(WorkforceSettings.TURNOVER, 0));
        assertThat(tenure.lateRate()).isZero();
        assertThat(tenure.tenureAtShare(0.01)).isInfinite();
        assertThat(tenure.decided(35, 0.99)).isInfinite();
    }

    /** With nine weeks of notice whoever has a tenure of half a year decided nine weeks before it or later. */
    @Test
    void somebodyDecidesAtTheirRateOnceTheyCannotHaveGoneYet() {
        SteadyTenure tenure = SteadyTenure.of(LEAVING.with(WorkforceSettings.NOTICE, 9));
        double cannotHaveGone = 0.5 - 45 / TinyWorld.YEAR;
        assertThat(tenure.decided(0.5, 0.3))
                .isCloseTo(cannotHaveGone - Math.log(0.7) / tenure.lateRate(), within(ROUNDING));
        assertThat(tenure.decided(0.1, 0.3)).isCloseTo(-Math.log(0.7) / tenure.lateRate(), within(ROUNDING));
    }

    @Test
    void ratesThatCannotBeReachedAreAsHighAsRatesGo() {
        Settings hurried = LEAVING.with(WorkforceSettings.TURNOVER, 5).with(WorkforceSettings.NOTICE, 26);
        assertThat(SteadyTenure.of(hurried).turnover()).isLessThan(TinyWorld.YEAR / 130);
        assertThat(SteadyTenure.of(hurried.with(WorkforceSettings.PROMOTIONS, 1))
                        .promotions())
                .isLessThan(1);
    }
}

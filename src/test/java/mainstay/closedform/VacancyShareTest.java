package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.WorkforceEvent.PostFilled;
import mainstay.event.WorkforceEvent.PostVacated;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/**
 * With leaving hazard h and mean time to fill V, the share of posts that are vacant is hV / (1 + hV).
 *
 * <p>On the grid of days a post is filled for 1 / (1 - exp(-h / 253)) days on average and vacant for a whole number of
 * days, at least one; by the renewal theorem the share vacant is the ratio of means. Rounding up adds half a day to
 * each, which moves the share by less than a thousandth of itself per half day of V.
 */
class VacancyShareTest {
    private static final int POSTS = 100;
    private static final double HAZARD = 0.3;
    private static final double YEARS_TO_FILL = 0.5;

    private static double simulated(Scenario scenario, int fromDay, int replication) {
        int days = Runs.calendar(scenario).days();
        long[] vacantDays = new long[1];
        int[] vacant = new int[1];
        int[] day = {fromDay};
        Runs.run(scenario, replication, event -> {
            boolean vacated = event instanceof PostVacated;
            if (vacated || event instanceof PostFilled) {
                // Evenings from the last change to the one before today.
                if (event.day() > day[0]) {
                    vacantDays[0] += (long) vacant[0] * (event.day() - day[0]);
                    day[0] = event.day();
                }
                vacant[0] += vacated ? 1 : -1;
            }
        });
        vacantDays[0] += (long) vacant[0] * (days - day[0]);
        return vacantDays[0] / (scenario.settings().get(WorkforceSettings.POSTS) * (days - fromDay));
    }

    /** Share vacant when a vacancy lasts 1 + floor(least + X) days with X exponential. */
    private static double onTheGrid(double leastDays, double meanDays) {
        return onTheGrid(HAZARD, leastDays, meanDays);
    }

    private static double onTheGrid(double hazard, double leastDays, double meanDays) {
        double filled = 1 / -Math.expm1(-hazard / Runs.YEAR);
        double vacant = 1;
        for (int n = 1; n < 100_000; n++) {
            vacant += Math.min(1, Math.exp(-(n - leastDays) / (meanDays - leastDays)));
        }
        return vacant / (vacant + filled);
    }

    @Test
    void theShareOfVacantPostsFollowsFromTheLeavingRateAndTheTimeToFill() {
        double closedForm = HAZARD * YEARS_TO_FILL / (1 + HAZARD * YEARS_TO_FILL);
        double expected = onTheGrid(0, YEARS_TO_FILL * Runs.YEAR);
        assertThat(expected).isCloseTo(closedForm, within(0.004 * closedForm));
        // Both times are without memory, so an authority that starts with the right share is in balance at once.
        Scenario scenario = Bare.scenario(
                Bare.settings()
                        .with(WorkforceSettings.POSTS, POSTS)
                        .with(WorkforceSettings.TURNOVER, HAZARD)
                        .with(WorkforceSettings.TIME_TO_FILL, YEARS_TO_FILL)
                        .with(WorkforceSettings.VACANCY, expected),
                36);

        double[] shares = Runs.sample(Agreement.REPLICATIONS, replication -> simulated(scenario, 0, replication));

        Agreement.of("share of posts vacant", expected, shares).isWithinChance();
    }

    /**
     * Hires go with the square root of vacancies, and twice as many leave as the usual vacancies come from: a vacancy lasts
     * (v / u)^½ times as long, so that v = hV (v / u)^½ / (1 + hV (v / u)^½). Of a thousand posts, since vacancies that vary by
     * chance are fewer than that: a number's root is on average smaller than the root of its mean.
     */
    @Test
    void whereHiresGoWithTheRootOfVacanciesTwiceTheLeaversLeaveThreeTimesTheVacancies() {
        double usual = onTheGrid(HAZARD / 2, 0, YEARS_TO_FILL * Runs.YEAR);
        double expected = usual;
        for (int i = 0; i < 100; i++) {
            expected = onTheGrid(0, YEARS_TO_FILL * Runs.YEAR * Math.sqrt(expected / usual));
        }
        assertThat(expected / usual).isBetween(2.8, 3.0);
        Scenario scenario = Bare.scenario(
                Bare.settings()
                        .with(WorkforceSettings.POSTS, 1000)
                        .with(WorkforceSettings.TURNOVER, HAZARD)
                        .with(WorkforceSettings.TIME_TO_FILL, YEARS_TO_FILL)
                        .with(WorkforceSettings.HIRING_ELASTICITY, 0.5)
                        .with(WorkforceSettings.VACANCY, usual),
                96);

        // Five years are five mean lives of a vacancy over the elasticity.
        double[] shares = Runs.sample(Agreement.REPLICATIONS, replication -> simulated(scenario, 1265, replication));

        Agreement.of("share of posts vacant, hires with the root of vacancies", expected, shares)
                .isWithinChance();
    }

    @Test
    void onlyTheMeanTimeToFillMattersAndNotItsSpread() {
        double leastWeeks = 12;
        double expected = onTheGrid(5 * leastWeeks, YEARS_TO_FILL * Runs.YEAR);
        Scenario scenario = Bare.scenario(
                Bare.settings()
                        .with(WorkforceSettings.POSTS, POSTS)
                        .with(WorkforceSettings.TURNOVER, HAZARD)
                        .with(WorkforceSettings.TIME_TO_FILL, YEARS_TO_FILL)
                        .with(WorkforceSettings.LEAST_TIME_TO_FILL, leastWeeks)
                        .with(WorkforceSettings.VACANCY, expected),
                60);

        // What is left of the first vacancies is forgotten after two years: four mean lives.
        double[] shares = Runs.sample(Agreement.REPLICATIONS, replication -> simulated(scenario, 504, replication));

        Agreement.of("share of posts vacant, least time to fill", expected, shares)
                .isWithinChance();
    }
}

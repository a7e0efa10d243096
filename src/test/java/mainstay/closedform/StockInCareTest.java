package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.PathwaySettings;
import org.junit.jupiter.api.Test;

/**
 * A world with nothing but care: lone children come straight into it at a steady rate, by age as in England, and those who are
 * in care on the first day are as many as rate times mean stay (Little). Then nothing changes, whatever the routes.
 */
class StockInCareTest {
    private static final int YEARS = 4;
    private static final double OLDEST = 17.5;
    private static final double ADULT = 18;

    /** Ages from which starts differ, and how many times as many start as are referred: the stock is drawn by these. */
    private static final double[] FROM = {0, 1, 5, 10, 16, OLDEST};

    private static final double[] STARTS = {2.37, 0.72, 0.50, 0.90, 1.62};

    /** A share of referrals of which, times the greatest factor, none is more than all. */
    private static final double SHARE = 0.4;

    private static final Settings ONLY_CARE = Bare.settings()
            .with(PathwaySettings.NO_FURTHER_ACTION, 1)
            .with(LookedAfterSettings.UNDER_ONE, STARTS[0])
            .with(LookedAfterSettings.ONE_TO_FOUR, STARTS[1])
            .with(LookedAfterSettings.FIVE_TO_NINE, STARTS[2])
            .with(LookedAfterSettings.TEN_TO_FIFTEEN, STARTS[3])
            .with(LookedAfterSettings.SIXTEEN_AND_OVER, STARTS[4])
            .with(Map.of(
                    DemandSettings.SIBLINGS, 1.0,
                    DemandSettings.EMERGENCY_SHARE, SHARE,
                    DemandSettings.BIRTHS, 0.0,
                    LookedAfterSettings.ROUTES, 1.0,
                    LookedAfterSettings.HOME_SUPPORT, 0.0,
                    LookedAfterSettings.RE_ENTRY, 0.0));

    /** Children in care, at first and year after year. */
    private static int[] stocks(Settings settings) {
        Scenario scenario = Bare.scenario(settings, 12 * YEARS);
        int[] change = new int[YEARS + 1];
        int[] starts = new int[1];
        Runs.run(scenario, 0, event -> {
            int year = event.day() == 0 ? 0 : 1 + (int) (event.day() / Runs.YEAR);
            if (event instanceof StageEntered entered && entered.stage() == Stage.LOOKED_AFTER) {
                change[Math.min(year, YEARS)] += entered.children();
                starts[0] += year == 0 ? 0 : 1;
            } else if (event instanceof CaseClosed closed && closed.from() == Stage.LOOKED_AFTER) {
                change[Math.min(year, YEARS)] -= closed.children();
            }
        });
        assertThat(starts[0]).isGreaterThan(1000);
        for (int year = 1; year <= YEARS; year++) {
            change[year] += change[year - 1];
        }
        return change;
    }

    private static void staysAsItIs(Settings settings, Parameter rate, double aYear, double meanStay) {
        double stock = aYear * meanStay;
        int[] stocks = stocks(settings.with(rate, aYear).with(InitialSettings.LOOKED_AFTER, Math.rint(stock)));
        for (int one : stocks) {
            // The stock of a year is a Poisson number at most: four standard deviations.
            assertThat((double) one).isCloseTo(stock, within(4 * Math.sqrt(stock)));
        }
    }

    /** Years in care for each referral, when so many years are those of a child who comes in at an age. */
    private static double yearsForEachReferral(DoubleUnaryOperator years) {
        int steps = 10_000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double age = OLDEST * (i + 0.5) / steps;
            int band = 0;
            while (age >= FROM[band + 1]) {
                band++;
            }
            sum += SHARE * STARTS[band] * years.applyAsDouble(age);
        }
        return sum / steps;
    }

    /** An exponential time that is cut off at eighteen. */
    private static double cutOff(double meanYears, double age) {
        return meanYears * (1 - Math.exp(-(ADULT - age) / meanYears));
    }

    @Test
    void withStaysUntilEighteenOrHome() {
        Settings settings = ONLY_CARE.with(Map.of(
                LookedAfterSettings.UNTIL_EIGHTEEN, 1.0,
                LookedAfterSettings.ADOPTION_SHARE, 0.0,
                LookedAfterSettings.ORDER_SHARE, 0.0,
                LookedAfterSettings.HOME_SOON_SHARE, 0.0,
                LookedAfterSettings.HOME_AFTER, 18.0));
        double years = yearsForEachReferral(age -> age / ADULT * (ADULT - age) + (1 - age / ADULT) * cutOff(1.5, age));
        staysAsItIs(settings, DemandSettings.NEW_REFERRALS, 800, years);
    }

    /** Under five all are adopted after 27 months, the others go to relatives after a year. */
    @Test
    void withAdoptionsAndOrders() {
        Settings settings = ONLY_CARE.with(Map.of(
                LookedAfterSettings.UNTIL_EIGHTEEN, 0.0,
                LookedAfterSettings.ADOPTION_SHARE, 1.0,
                LookedAfterSettings.ADOPTION_AFTER, 27.0,
                LookedAfterSettings.ORDER_SHARE, 1.0,
                LookedAfterSettings.ORDER_AFTER, 12.0));
        double years = yearsForEachReferral(age -> age < 5 ? 27 / 12.0 : cutOff(1, age));
        staysAsItIs(settings, DemandSettings.NEW_REFERRALS, 800, years);
    }

    @Test
    void withUnaccompaniedChildrenAlone() {
        Settings settings = ONLY_CARE.with(Map.of(
                DemandSettings.NEW_REFERRALS, 0.0,
                LookedAfterSettings.ROUTES, 0.0,
                DemandSettings.UNACCOMPANIED_SIXTEEN, 0.8));
        staysAsItIs(settings, DemandSettings.UNACCOMPANIED, 400, 0.8 * 1 + 0.2 * 3);
    }
}

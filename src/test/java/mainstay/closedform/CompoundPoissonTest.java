package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.PathwaySettings;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/**
 * Families come as a Poisson process and bring B children each, so children referred on a day have a variance-to-mean
 * ratio of E B² / E B. B has one to eight values, each less likely than the one before by the same ratio.
 */
class CompoundPoissonTest {
    private static final double SIBLINGS = 1.8;
    private static final double CHILDREN_A_YEAR = 2000;
    private static final int MOST = 8;

    private static final Scenario SCENARIO = Bare.scenario(
            Bare.settings()
                    .with(DemandSettings.NEW_REFERRALS, CHILDREN_A_YEAR)
                    .with(DemandSettings.SIBLINGS, SIBLINGS)
                    .with(PathwaySettings.NO_FURTHER_ACTION, 1),
            36);

    /** E B^power when each size is so many times as likely as the one before. */
    private static double moment(int power, double ratio) {
        double weight = 0;
        double sum = 0;
        for (int children = 1; children <= MOST; children++) {
            double w = Math.pow(ratio, children - 1);
            weight += w;
            sum += w * Math.pow(children, power);
        }
        return sum / weight;
    }

    private static double ratio() {
        double ratio = 0.5;
        for (int step = 0; step < 200; step++) {
            double slope = (moment(1, ratio + 1e-6) - moment(1, ratio - 1e-6)) / 2e-6;
            ratio -= (moment(1, ratio) - SIBLINGS) / slope;
        }
        return ratio;
    }

    private static double[] childrenByDay(int replication) {
        double[] children = new double[Runs.calendar(SCENARIO).days()];
        Runs.run(SCENARIO, replication, event -> {
            if (event instanceof FamilyReferred referred) {
                children[referred.day()] += referred.children();
            }
        });
        return children;
    }

    @Test
    void dailyReferralsAreCompoundPoisson() {
        double ratio = ratio();
        assertThat(moment(1, ratio)).isCloseTo(SIBLINGS, within(1e-9));
        double varianceToMean = moment(2, ratio) / moment(1, ratio);
        double mean = CHILDREN_A_YEAR / Runs.YEAR;
        double[][] days = new double[Agreement.REPLICATIONS][];
        for (int replication = 0; replication < days.length; replication++) {
            days[replication] = childrenByDay(replication);
        }

        Agreement.of("children referred a day", mean, Runs.sample(days.length, i -> StatUtils.mean(days[i])))
                .isWithinChance();
        // Over the expected mean: the quotient of two estimates would be biased.
        Agreement.of(
                        "variance over mean of children referred a day",
                        varianceToMean,
                        Runs.sample(days.length, i -> StatUtils.variance(days[i]) / mean))
                .isWithinChance();
    }
}

package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PriorStrengthTest {
    @Test
    void sharesThatSpreadMoreThanByChanceGiveTheirStrength() {
        // 6 and 2 of 10 where 4 were expected: (0.2² / 0.24 − 0.1) twice is 2/15; (1.8 ÷ 2/15) − 1 = 12.5.
        assertThat(PriorStrength.ofShares(new double[] {6, 2}, new double[] {10, 10}, new double[] {0.4, 0.4}))
                .isCloseTo(12.5, within(1e-9));
    }

    @Test
    void theMomentsOfAKnownMixtureGiveItsStrengthBack() {
        // Two draws at a share of 1/4 or 3/4: none, one, both in 5, 6, 5 of 16 cases. The variance of the share, 1/16,
        // is
        // a quarter of 1/2 × 1/2; so k = 4 − 1.
        double[] events = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2};
        assertThat(PriorStrength.ofShares(events, all(2), all(0.5))).isCloseTo(3, within(1e-9));
    }

    private static double[] all(double value) {
        double[] values = new double[16];
        java.util.Arrays.fill(values, value);
        return values;
    }

    @Test
    void ratesMayExceedOne() {
        // 30 and 10 in 10 where 20 were expected: (1² / 2 − 0.1) twice is 0.8; 2 ÷ 0.8 = 2.5.
        assertThat(PriorStrength.ofRates(new double[] {30, 10}, new double[] {10, 10}, new double[] {2, 2}))
                .isCloseTo(2.5, within(1e-9));
    }

    @Test
    void whatSpreadsNoMoreThanByChanceIsAllChance() {
        assertThat(PriorStrength.ofShares(new double[] {4, 4}, new double[] {10, 10}, new double[] {0.4, 0.4}))
                .isInfinite();
        assertThat(PriorStrength.ofRates(new double[] {20, 20}, new double[] {10, 10}, new double[] {2, 2}))
                .isInfinite();
        assertThat(PriorStrength.ofRates(new double[0], new double[0], new double[0]))
                .isInfinite();
    }

    @Test
    void allOrNothingNeedsNoNeighbours() {
        assertThat(PriorStrength.ofShares(new double[] {10, 0}, new double[] {10, 10}, new double[] {0.5, 0.5}))
                .isZero();
    }

    @Test
    void whatCannotBeJudgedIsLeftOut() {
        double[] events = {6, 2, 0.1, 3};
        double[] exposures = {10, 10, 0.5, 10};
        double[] expected = {0.4, 0.4, 0.4, 0};
        assertThat(PriorStrength.ofShares(events, exposures, expected)).isCloseTo(12.5, within(1e-9));
        assertThat(PriorStrength.ofRates(
                        new double[] {30, 10, 1, 3}, new double[] {10, 10, 0, 10}, new double[] {2, 2, 2, 0}))
                .isCloseTo(2.5, within(1e-9));
    }
}

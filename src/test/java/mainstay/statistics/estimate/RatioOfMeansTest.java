package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import org.junit.jupiter.api.Test;

class RatioOfMeansTest {
    private static final double[] COST = {120, 95, 140, 110, 130, 80, 125, 150};
    private static final double[] AVOIDED = {0.31, 0.22, 0.35, 0.27, 0.24, 0.19, 0.33, 0.29};

    @Test
    void aDenominatorThatDoesNotVaryDividesTheIntervalOfTheMean() {
        RatioOfMeans ratio = RatioOfMeans.of(COST, constant(0.5), 0.95);
        Interval mean = MeanEstimate.of(COST, 0.95).interval();
        assertThat(ratio.ratio()).isCloseTo(118.75 / 0.5, within(1e-9));
        assertThat(ratio.interval().low()).isCloseTo(mean.low() / 0.5, within(1e-9));
        assertThat(ratio.interval().high()).isCloseTo(mean.high() / 0.5, within(1e-9));
    }

    @Test
    void anEndIsTheRatioThatATTestJustTellsFromTheTrueOne() {
        // Fieller's own argument: at either end of the interval, cost − end × avoided has a mean whose 95 % interval
        // just touches zero.
        RatioOfMeans ratio = RatioOfMeans.of(COST, AVOIDED, 0.95);
        assertThat(ratio.n()).isEqualTo(8);
        assertThat(ratio.ratio()).isCloseTo(950 / 2.2, within(1e-9));
        Interval atLow = left(ratio.interval().low());
        Interval atHigh = left(ratio.interval().high());
        assertThat(atLow.low()).isCloseTo(0, within(1e-9));
        assertThat(atHigh.high()).isCloseTo(0, within(1e-9));
    }

    @Test
    void theEndsAreTheRootsWorkedOutByHand() {
        // Numerators 2, 4, 3 and denominators 1, 1.1, 1.05: means 3 and 1.05, variances of the means 1/3 and 0.0025/3,
        // covariance 0.05/3. With t² = 3 at two degrees of freedom (√0.6 of the distribution): 1.1 θ² − 6.2 θ + 8 = 0
        // (x 1.0: 1.1025 − 0.0025 = 1.1;
        // 2 × (3.15 − 0.05) = 6.2; 9 − 1 = 8), so θ = (6.2 ± √(38.44 − 35.2)) / 2.2 = 2 and 3.6363…
        RatioOfMeans ratio = RatioOfMeans.of(new double[] {2, 4, 3}, new double[] {1, 1.1, 1.05}, Math.sqrt(0.6));
        assertThat(ratio.interval().low()).isCloseTo(2, within(1e-9));
        assertThat(ratio.interval().high()).isCloseTo(8 / 2.2, within(1e-9));
    }

    @Test
    void nothingLimitsTheRatioWhenTheDenominatorMayBeZero() {
        double[] around = {0.1, -0.2, 0.3, -0.1, 0.05, -0.02, 0.1, -0.3};
        RatioOfMeans ratio = RatioOfMeans.of(COST, around, 0.95);
        assertThat(MeanEstimate.of(around, 0.95).interval().low()).isNegative();
        assertThat(ratio.isBounded()).isFalse();
        assertThat(RatioOfMeans.of(COST, constant(0), 0.95).isBounded()).isFalse();
    }

    @Test
    void turningBothSignsChangesNothing() {
        assertThat(RatioOfMeans.of(turned(COST), turned(AVOIDED), 0.95))
                .isEqualTo(RatioOfMeans.of(COST, AVOIDED, 0.95));
    }

    @Test
    void onePairHasARatioAndNoInterval() {
        RatioOfMeans ratio = RatioOfMeans.of(new double[] {3}, new double[] {2}, 0.95);
        assertThat(ratio.ratio()).isEqualTo(1.5);
        assertThat(ratio.isBounded()).isFalse();
    }

    @Test
    void ninetyFiveInAHundredIntervalsHoldTheTrueRatio() {
        // Normal pairs, correlated, true ratio 4: the interval is exact, so of 4,000 studies of 10 pairs 3,800 should
        // hold it, with a standard deviation of 13.8; four of them make a false alarm of 1 in 16,000.
        Chance chance = new Chance(20250401, 0);
        int held = 0;
        for (int study = 0; study < 4000; study++) {
            double[] above = new double[10];
            double[] below = new double[10];
            for (int i = 0; i < 10; i++) {
                double shared = chance.normal(Purpose.NEED, study, i);
                below[i] = 1 + 0.3 * shared;
                above[i] = 4 + shared + 0.8 * chance.normal(Purpose.NEED, study, 10 + i);
            }
            Interval interval = RatioOfMeans.of(above, below, 0.95).interval();
            held += interval.low() <= 4 && 4 <= interval.high() ? 1 : 0;
        }
        assertThat(held).isBetween(3800 - 4 * 14, 3800 + 4 * 14);
    }

    private static Interval left(double ratio) {
        return MeanEstimate.of(
                        IntStream.range(0, COST.length)
                                .mapToDouble(i -> COST[i] - ratio * AVOIDED[i])
                                .toArray(),
                        0.95)
                .interval();
    }

    private static double[] constant(double value) {
        return IntStream.range(0, COST.length).mapToDouble(i -> value).toArray();
    }

    private static double[] turned(double[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> -values[i]).toArray();
    }
}

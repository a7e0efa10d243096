package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import mainstay.model.BinomialCount;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import org.junit.jupiter.api.Test;

class NaturalRangeTest {
    /** t(2, 0.975), from any table. */
    private static final double T = 4.302653;

    private static Interval of(NaturalRange range, double... values) {
        return MeanEstimate.of(values, 0.95, range).interval();
    }

    @Test
    void aShareHasItsIntervalOnTheLogitScale() {
        // 80, 90, 85 %: mean 85, standard error 5/√3 = 2.886751. Logit ln(85/15) = 1.734601, its error 2.886751 × 100 /
        // (85 × 15) = 0.226412: 0.760429 to 2.708773, which is 68.1447 % to 93.7542 %.
        Interval interval = of(NaturalRange.PERCENT, 80, 90, 85);
        assertThat(interval.low()).isCloseTo(68.1447, within(1e-3));
        assertThat(interval.high()).isCloseTo(93.7542, within(1e-3));
        // A t interval would have gone from 72.6 to 97.4, and with more scatter past 100.
        assertThat(of(NaturalRange.PERCENT, 80, 100, 90).high()).isBetween(97.0, 100.0);
    }

    @Test
    void anIndexOfNoughtToOneLikewise() {
        // 0.2, 0.4, 0.3: logit ln(3/7) = −0.847298, its error 0.057735 / 0.21 = 0.274929.
        Interval interval = of(NaturalRange.UNIT, 0.2, 0.4, 0.3);
        assertThat(interval.low()).isCloseTo(1 / (1 + Math.exp(0.847298 + T * 0.274929)), within(1e-5));
        assertThat(interval.high()).isCloseTo(1 / (1 + Math.exp(0.847298 - T * 0.274929)), within(1e-5));
    }

    @Test
    void whatIsNeverBelowZeroHasItsIntervalOnTheLogScale() {
        // 1, 2, 6: mean 3, standard error √7/√3 = 1.527525; of the logarithm 0.509175.
        Interval interval = of(NaturalRange.FROM_ZERO, 1, 2, 6);
        assertThat(interval.low()).isCloseTo(3 * Math.exp(-T * 0.509175), within(1e-4));
        assertThat(interval.high()).isCloseTo(3 * Math.exp(T * 0.509175), within(1e-3));
    }

    @Test
    void theLogScaleBeginsAtTheLeastValue() {
        // A change in percent of something that cannot fall below nothing: −20, 30, 5 lie 80, 130, 105 above −100.
        Interval interval = of(new NaturalRange(-100, Double.POSITIVE_INFINITY), -20, 30, 5);
        assertThat(interval.low()).isCloseTo(-41.8806, within(1e-3));
        assertThat(interval.high()).isCloseTo(89.6958, within(1e-3));
    }

    @Test
    void aShareThatWasAllOrNothingInEveryReplicationHasNone() {
        assertThat(of(NaturalRange.PERCENT, 100, 100, 100, 100)).isEqualTo(Interval.NONE);
        assertThat(of(NaturalRange.PERCENT, 0, 0, 0)).isEqualTo(Interval.NONE);
        assertThat(of(NaturalRange.FROM_ZERO, 0, 0, 0)).isEqualTo(Interval.NONE);
    }

    @Test
    void whatIsTheSameInEveryReplicationInsideTheRangeIsKnown() {
        assertThat(of(NaturalRange.FROM_ZERO, 12, 12, 12)).isEqualTo(new Interval(12, 12));
    }

    @Test
    void anEndThatAValueLiesBeyondIsNone() {
        Interval interval = of(NaturalRange.PERCENT, 90, 120, 150);
        assertThat(interval.low()).isGreaterThan(0);
        assertThat(interval.high()).isGreaterThan(120);
        assertThat(of(NaturalRange.PERCENT, -20, 120, 20).low()).isNegative();
    }

    @Test
    void differencesLieAsFarApartAsTheRangeIsWide() {
        assertThat(NaturalRange.PERCENT.ofDifferences()).isEqualTo(new NaturalRange(-100, 100));
        assertThat(NaturalRange.FROM_ZERO.ofDifferences()).isEqualTo(NaturalRange.UNBOUNDED);
    }

    @Test
    void noEndLeavesTheRangeHoweverFewAndScattered() {
        Chance chance = new Chance(17, 0);
        for (int sample = 0; sample < 3000; sample++) {
            int place = sample;
            double[] values = new double[3 + sample % 5];
            Arrays.setAll(values, i -> 100 * Math.pow(chance.uniform(Purpose.NEED, place, i), 1 + place % 7));
            values[0] = sample % 11 == 0 ? 100 : sample % 13 == 0 ? 0 : values[0];
            Interval share = of(NaturalRange.PERCENT, values);
            Interval count = of(NaturalRange.FROM_ZERO, values);
            double mean = Arrays.stream(values).average().orElseThrow();
            assertThat(share.low()).isBetween(0.0, mean);
            assertThat(share.high()).isBetween(mean, 100.0);
            assertThat(count.low()).isBetween(0.0, mean);
            assertThat(count.high()).isBetween(mean, Double.MAX_VALUE);
        }
    }

    @Test
    void theyHoldTheTruthAboutAsOftenAsTheySay() {
        // Shares of 60 that have something with probability 0.9, and sums of four exponential values. The shares of
        // samples
        // whose interval holds the truth were found by simulation apart from this code, 200,000 samples each.
        assertHeld(NaturalRange.PERCENT, 3, 90, 0.9653, (chance, sample) -> i -> shareOf60(chance, sample, i));
        assertHeld(NaturalRange.PERCENT, 20, 90, 0.9516, (chance, sample) -> i -> shareOf60(chance, sample, i));
        assertHeld(NaturalRange.FROM_ZERO, 3, 4, 0.9482, (chance, sample) -> i -> fourExponentials(chance, sample, i));
        assertHeld(NaturalRange.FROM_ZERO, 20, 4, 0.9461, (chance, sample) -> i -> fourExponentials(chance, sample, i));
    }

    private interface Draws {
        IntToDoubleFunction of(Chance chance, int sample);
    }

    private static double shareOf60(Chance chance, int sample, int i) {
        int having = 0;
        for (int one = 0; one < 60; one++) {
            having += chance.uniform(Purpose.NEED, sample, 60 * i + one) < 0.9 ? 1 : 0;
        }
        return 100 * having / 60.0;
    }

    private static double fourExponentials(Chance chance, int sample, int i) {
        double sum = 0;
        for (int one = 0; one < 4; one++) {
            sum -= Math.log(1 - chance.uniform(Purpose.NEED, sample, 4 * i + one));
        }
        return sum;
    }

    private static void assertHeld(NaturalRange range, int n, double truth, double share, Draws draws) {
        Chance chance = new Chance(18, n);
        int held = 0;
        int made = 0;
        for (int sample = 0; sample < 4000; sample++) {
            double[] values = new double[n];
            Arrays.setAll(values, draws.of(chance, sample));
            Interval interval = MeanEstimate.of(values, 0.95, range).interval();
            made += Double.isNaN(interval.low()) ? 0 : 1;
            held += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        assertThat(made).isGreaterThan(3990);
        new BinomialCount(held, made).hasProbability(share);
    }
}

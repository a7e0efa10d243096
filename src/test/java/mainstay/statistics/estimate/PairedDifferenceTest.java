package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import mainstay.model.BinomialCount;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.statistics.estimate.PairedDifference.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairedDifferenceTest {
    private static final double[] FIRST_DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] SECOND_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /** Differences of many kinds: whole numbers among them, so that pairs are tied, and long tails to either side. */
    private enum Kind {
        NORMAL,
        TIED,
        LONG_TAIL,
        LONG_TAIL_BELOW,
        RARE,
        NEAR_CONSTANT;

        double draw(Chance chance, int sample, int i, double shift) {
            double normal = chance.normal(Purpose.NEED, sample, i);
            double tail = -Math.log(1 - chance.uniform(Purpose.BIRTH, sample, i));
            return switch (this) {
                case NORMAL -> normal + shift;
                case TIED -> Math.rint(normal + shift);
                case LONG_TAIL -> tail * tail + shift - 2;
                case LONG_TAIL_BELOW -> 2 - tail * tail + shift;
                case RARE -> tail > 2 ? Math.rint(tail + shift) : 0;
                case NEAR_CONSTANT -> shift + 1e-9 * normal;
            };
        }
    }

    private static PairedDifference of(double... differences) {
        return PairedDifference.of(differences, new double[differences.length], 0.95, NaturalRange.UNBOUNDED);
    }

    private static double[] draw(Kind kind, Chance chance, int sample, int n, double shift) {
        double[] values = new double[n];
        Arrays.setAll(values, i -> kind.draw(chance, sample, i, shift));
        return values;
    }

    @Test
    void thePairedTestOfStudentsSleepDataIsTheOneThatRPrints() {
        // R: t.test(extra ~ group, data = sleep, paired = TRUE): p-value = 0.002833, 0.7001142 to 2.4598858
        PairedDifference difference =
                PairedDifference.of(SECOND_DRUG, FIRST_DRUG, 0.95, NaturalRange.PERCENT.ofDifferences());
        assertThat(difference.n()).isEqualTo(10);
        assertThat(difference.method()).isEqualTo(Method.T);
        assertThat(difference.mean()).isCloseTo(1.58, within(1e-12));
        assertThat(difference.interval().low()).isCloseTo(0.7001142, within(1e-7));
        assertThat(difference.interval().high()).isCloseTo(2.4598858, within(1e-7));
        assertThat(difference.pValue()).isCloseTo(0.002833, within(5e-7));
        assertThat(difference.probabilityAbove()).isCloseTo(1 - 0.002833 / 2, within(5e-7));
    }

    @ParameterizedTest
    @EnumSource
    void pIsUnderFivePercentExactlyWhenTheIntervalLeavesZeroOut(Kind kind) {
        Chance chance = new Chance(14, kind.ordinal());
        int leaving = 0;
        int samples = 1500;
        for (int sample = 0; sample < samples; sample++) {
            int n = 3 + sample % 30;
            double shift = 2 * chance.normal(Purpose.SIBLINGS, sample, 0) / Math.sqrt(n);
            PairedDifference difference = of(draw(kind, chance, sample, n, shift));
            assertThat(difference.pValue() < 0.05)
                    .as("%s, sample %d: %s", kind, sample, difference)
                    .isEqualTo(difference.interval().leavesZeroOut());
            if (difference.method() != Method.IDENTICAL) {
                double onOtherSide =
                        difference.mean() > 0 ? 1 - difference.probabilityAbove() : difference.probabilityAbove();
                assertThat(Math.min(onOtherSide, 1 - onOtherSide)).isCloseTo(difference.pValue() / 2, within(1e-12));
            }
            leaving += difference.interval().leavesZeroOut() ? 1 : 0;
        }
        assertThat(leaving).isBetween(kind == Kind.NEAR_CONSTANT ? samples : samples / 50, samples);
    }

    @Test
    void ninetyFiveInAHundredIntervalsOfNormalDifferencesHoldTheTruth() {
        for (int n : new int[] {3, 5, 10, 16, 40}) {
            Chance chance = new Chance(15, n);
            int held = 0;
            for (int sample = 0; sample < 4000; sample++) {
                Interval interval = of(draw(Kind.NORMAL, chance, sample, n, 0)).interval();
                held += interval.leavesZeroOut() ? 0 : 1;
            }
            new BinomialCount(held, 4000).hasProbability(0.95);
        }
    }

    @Test
    void skewedDifferencesAreMissedLessOftenThanByStudentsT() {
        // Squares of exponential values less their mean of 2. By simulation apart from this code (200,000 samples of
        // 20),
        // t misses the truth in 18.5 % and the correction in 7.9 %: with 20 values of so long a tail neither is right.
        Chance chance = new Chance(16, 0);
        int corrected = 0;
        int plain = 0;
        for (int sample = 0; sample < 3000; sample++) {
            double[] values = draw(Kind.LONG_TAIL, chance, sample, 20, 0);
            corrected += of(values).interval().leavesZeroOut() ? 1 : 0;
            plain += MeanEstimate.of(values, 0.95).interval().leavesZeroOut() ? 1 : 0;
        }
        new BinomialCount(plain, 3000).hasProbability(0.185);
        new BinomialCount(corrected, 3000).hasProbability(0.0791);
    }

    @Test
    void theCorrectionOfStudentsSleepDataIsTheOneWorkedOutApart() {
        // Third moment over sd³: 1.471977; T = 4.062128. By Hall's cubic, solved by bisection in Python: 7.237881, p
        // 0.0000488,
        // interval 0.9195646 to 5.2064786.
        double error = Math.sqrt(13.616 / 9 / 10);
        SkewedT skewed = SkewedT.of(MeanEstimateTest.SLEEP);
        assertThat(skewed.isUsed()).isFalse();
        assertThat(skewed.corrected(1.58 / error)).isCloseTo(7.237880579, within(1e-8));
        Interval interval = skewed.interval(1.58, error, 2.2621571628);
        assertThat(interval.low()).isCloseTo(0.9195646, within(1e-6));
        assertThat(interval.high()).isCloseTo(5.2064786, within(1e-6));
    }

    @Test
    void skewedDifferencesAreCorrectedFromSixteenPairsOn() {
        double[] values = new double[16];
        Arrays.setAll(values, i -> i == 0 ? 20 : 1 + i % 3);
        assertThat(of(values).method()).isEqualTo(Method.SKEWED_T);
        assertThat(of(Arrays.copyOf(values, 15)).method()).isEqualTo(Method.T);
        values[0] = 2;
        assertThat(of(values).method()).isEqualTo(Method.T);
    }

    @Test
    void differencesThatAreNotSkewedGetTheTInterval() {
        PairedDifference difference = PairedDifference.of(
                new double[] {3, 4, 5, 6, 7}, new double[] {1, 1, 1, 1, 1}, 0.95, NaturalRange.UNBOUNDED);
        // 2 … 6: mean 4, sd sqrt 2.5, t(4, 0.975) = 2.776445.
        assertThat(difference.method()).isEqualTo(Method.T);
        assertThat(difference.interval().low()).isCloseTo(4 - 2.776445 * Math.sqrt(0.5), within(1e-6));
        assertThat(difference.interval().high()).isCloseTo(4 + 2.776445 * Math.sqrt(0.5), within(1e-6));
    }

    @Test
    void noDifferenceOfSharesIsBeyondAHundredPoints() {
        // 95, −60, 80: mean 38.33, standard error 49.36, t(2, 0.975) = 4.302653: −174 to 251.
        double[] first = {98, 20, 90};
        double[] second = {3, 80, 10};
        Interval free =
                PairedDifference.of(first, second, 0.95, NaturalRange.UNBOUNDED).interval();
        Interval cut = PairedDifference.of(first, second, 0.95, NaturalRange.PERCENT.ofDifferences())
                .interval();
        assertThat(free.low()).isCloseTo(-174.03, within(0.01));
        assertThat(cut).isEqualTo(new Interval(-100, 100));
    }

    @Test
    void equalPairsAreIdentical() {
        PairedDifference difference = of(0, 0);
        assertThat(difference.method()).isEqualTo(Method.IDENTICAL);
        assertThat(difference.mean()).isZero();
        assertThat(difference.pValue()).isEqualTo(1);
    }

    @Test
    void aConstantDifferenceIsCertain() {
        PairedDifference difference = of(-1, -1, -1);
        assertThat(difference.interval()).isEqualTo(new Interval(-1, -1));
        assertThat(difference.probabilityAbove()).isZero();
        assertThat(difference.pValue()).isZero();
        assertThat(of(2, 2, 2).probabilityAbove()).isEqualTo(1);
    }

    @Test
    void aPairWithNothingToObserveOnOneSideIsLeftOut() {
        PairedDifference difference = PairedDifference.of(
                new double[] {1, Double.NaN, 4}, new double[] {0, 5, 1}, 0.95, NaturalRange.UNBOUNDED);
        assertThat(difference.n()).isEqualTo(2);
        assertThat(difference.mean()).isEqualTo(2);
    }

    @Test
    void twoPairsHaveADifferenceAndNoInterval() {
        PairedDifference difference = of(2, 4);
        assertThat(difference.method()).isEqualTo(Method.NONE);
        assertThat(difference.mean()).isEqualTo(3);
        assertThat(difference.interval()).isEqualTo(Interval.NONE);
        assertThat(difference.pValue()).isNaN();
    }
}

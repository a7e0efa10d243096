package mainstay.statistics.estimate;

import static mainstay.statistics.estimate.MeanEstimateTest.SLEEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.statistics.estimate.PairedDifference.Method;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {
    private static final double[] FIRST_DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] SECOND_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @Test
    void thePairedTestOfStudentsSleepDataIsTheOneThatRPrints() {
        // R: t.test(extra ~ group, data = sleep, paired = TRUE): p-value = 0.002833
        PairedDifference difference = PairedDifference.of(SECOND_DRUG, FIRST_DRUG, 0.95, 1);
        assertThat(difference.n()).isEqualTo(10);
        assertThat(difference.mean()).isCloseTo(1.58, within(1e-12));
        assertThat(difference.pValue()).isCloseTo(0.002833, within(5e-7));
        assertThat(difference.probabilityAbove()).isCloseTo(1 - 0.002833 / 2, within(5e-7));
    }

    @Test
    void skewedDifferencesGetTheBootstrapIntervalThatScipyGives() {
        // The sample skewness is 1.75. scipy 1.17.1, bootstrap((d,), np.mean, method="BCa", n_resamples=50000) with
        // three seeds: 1.05 each time, and 2.61 to 2.64. With 9,999 resamples the upper end
        // moves by about 0.03 from seed to seed.
        PairedDifference difference = PairedDifference.of(SECOND_DRUG, FIRST_DRUG, 0.95, 1);
        assertThat(difference.method()).isEqualTo(Method.BOOTSTRAP);
        assertThat(difference.interval().low()).isCloseTo(1.05, within(0.1));
        assertThat(difference.interval().high()).isCloseTo(2.63, within(0.1));
    }

    @Test
    void theBootstrapDependsOnNothingButItsSeed() {
        Interval once = Bootstrap.ofMean(SLEEP, 0.95, 7);
        assertThat(Bootstrap.ofMean(SLEEP, 0.95, 7)).isEqualTo(once);
        assertThat(Bootstrap.ofMean(SLEEP, 0.95, 8)).isNotEqualTo(once);
    }

    @Test
    void differencesThatAreNotSkewedGetTheTInterval() {
        PairedDifference difference =
                PairedDifference.of(new double[] {3, 4, 5, 6, 7}, new double[] {1, 1, 1, 1, 1}, 0.95, 1);
        // 2 … 6: mean 4, sd sqrt 2.5, t(4, 0.975) = 2.776445.
        assertThat(difference.method()).isEqualTo(Method.T);
        assertThat(difference.interval().low()).isCloseTo(4 - 2.776445 * Math.sqrt(0.5), within(1e-6));
        assertThat(difference.interval().high()).isCloseTo(4 + 2.776445 * Math.sqrt(0.5), within(1e-6));
    }

    @Test
    void fewSkewedPairsKeepTheTInterval() {
        PairedDifference difference = PairedDifference.of(new double[] {0.1, 0.2, 0.3, 0.2, 9}, new double[5], 0.95, 1);
        assertThat(difference.method()).isEqualTo(Method.T);
    }

    @Test
    void equalPairsAreIdentical() {
        PairedDifference difference = PairedDifference.of(new double[] {1, 2}, new double[] {1, 2}, 0.95, 1);
        assertThat(difference.method()).isEqualTo(Method.IDENTICAL);
        assertThat(difference.mean()).isZero();
        assertThat(difference.pValue()).isEqualTo(1);
    }

    @Test
    void aConstantDifferenceIsCertain() {
        PairedDifference difference = PairedDifference.of(new double[] {1, 2}, new double[] {2, 3}, 0.95, 1);
        assertThat(difference.interval()).isEqualTo(new Interval(-1, -1));
        assertThat(difference.probabilityAbove()).isZero();
        assertThat(difference.pValue()).isZero();
    }

    @Test
    void aPairWithNothingToObserveOnOneSideIsLeftOut() {
        PairedDifference difference =
                PairedDifference.of(new double[] {1, Double.NaN, 4}, new double[] {0, 5, 1}, 0.95, 1);
        assertThat(difference.n()).isEqualTo(2);
        assertThat(difference.mean()).isEqualTo(2);
    }

    @Test
    void onePairHasADifferenceAndNoInterval() {
        PairedDifference difference = PairedDifference.of(new double[] {3}, new double[] {1}, 0.95, 1);
        assertThat(difference.method()).isEqualTo(Method.NONE);
        assertThat(difference.mean()).isEqualTo(2);
        assertThat(difference.interval()).isEqualTo(Interval.NONE);
    }
}

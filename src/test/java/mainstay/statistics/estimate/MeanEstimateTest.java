package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanEstimateTest {
    /** Student (1908), extra hours of sleep, second drug less first: the data set {@code sleep} of R. */
    static final double[] SLEEP = {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};

    @Test
    void theIntervalOfStudentsSleepDataIsTheOneThatRPrints() {
        // R: t.test(sleep$extra[11:20] - sleep$extra[1:10])
        MeanEstimate estimate = MeanEstimate.of(SLEEP, 0.95);
        assertThat(estimate.n()).isEqualTo(10);
        assertThat(estimate.mean()).isCloseTo(1.58, within(1e-12));
        assertThat(estimate.sd()).isCloseTo(1.229995, within(1e-6));
        assertThat(estimate.interval().low()).isCloseTo(0.7001142, within(1e-7));
        assertThat(estimate.interval().high()).isCloseTo(2.4598858, within(1e-7));
    }

    @Test
    void threeValuesHaveTheIntervalOfTheTTableWithTwoDegreesOfFreedom() {
        // sd of 0, 1 and 2 is 1, its standard error 1/√3, and t(2, 0.975) is 4.30265.
        Interval interval = MeanEstimate.of(new double[] {0, 2, 1}, 0.95).interval();
        assertThat(interval.low()).isCloseTo(1 - 4.30265 / Math.sqrt(3), within(1e-4));
        assertThat(interval.high()).isCloseTo(1 + 4.30265 / Math.sqrt(3), within(1e-4));
    }

    @Test
    void twoValuesAreTooFewForAnInterval() {
        // It would reach 12.7 standard errors to either side.
        MeanEstimate estimate = MeanEstimate.of(new double[] {0, 2}, 0.95);
        assertThat(estimate.sd()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(estimate.interval()).isEqualTo(Interval.NONE);
    }

    @Test
    void oneValueHasAMeanAndNoInterval() {
        MeanEstimate estimate = MeanEstimate.of(new double[] {3}, 0.95);
        assertThat(estimate.mean()).isEqualTo(3);
        assertThat(estimate.sd()).isNaN();
        assertThat(estimate.interval()).isEqualTo(Interval.NONE);
    }

    @Test
    void noValuesHaveNoMean() {
        assertThat(MeanEstimate.of(new double[0], 0.95).mean()).isNaN();
    }
}

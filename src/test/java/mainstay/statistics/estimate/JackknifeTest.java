package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JackknifeTest {
    @Test
    void ofAMeanItIsTheTInterval() {
        double[] values = {3, 7, 4, 10, 6};
        double total = Arrays.stream(values).sum();
        double[] without =
                Arrays.stream(values).map(value -> (total - value) / 4).toArray();
        Interval known = MeanEstimate.of(values, 0.95).interval();
        Interval interval = Jackknife.interval(total / 5, without, 0.95, NaturalRange.UNBOUNDED);
        assertThat(interval.low()).isCloseTo(known.low(), within(1e-12));
        assertThat(interval.high()).isCloseTo(known.high(), within(1e-12));
    }

    @Test
    void oneSampleSaysNothingOfItsError() {
        assertThat(Jackknife.standardError(new double[] {5})).isNaN();
        assertThat(Jackknife.standardError(new double[0])).isNaN();
    }

    @Test
    void twoSamplesAndWhatIsNotKnownHaveNone() {
        assertThat(Jackknife.interval(5, new double[] {5, 6}, 0.95, NaturalRange.UNBOUNDED))
                .isEqualTo(Interval.NONE);
        assertThat(Jackknife.interval(5, new double[] {5}, 0.95, NaturalRange.UNBOUNDED))
                .isEqualTo(Interval.NONE);
        assertThat(Jackknife.interval(5, new double[] {5, 6, Double.NaN}, 0.95, NaturalRange.UNBOUNDED))
                .isEqualTo(Interval.NONE);
        assertThat(Jackknife.interval(Double.NaN, new double[] {5, 6, 7}, 0.95, NaturalRange.UNBOUNDED))
                .isEqualTo(Interval.NONE);
    }
}

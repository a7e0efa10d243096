package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EffectiveSampleTest {
    @Test
    void equalWeightsCountInFullAndOneWeightCountsOnce() {
        assertThat(EffectiveSample.ofWeights(new double[] {2, 2, 2})).isEqualTo(3);
        assertThat(EffectiveSample.ofWeights(new double[] {5, 0, 0})).isEqualTo(1);
    }

    @Test
    void weightsOfThreeAndOneAreWorthOnePointSixValues() {
        assertThat(EffectiveSample.ofWeights(new double[] {3, 1})).isEqualTo(16.0 / 10);
    }

    @Test
    void aRisingSeriesIsWorthLessThanItsLength() {
        // Autocorrelations of 1, 2, 3, 4: 1, 0.25, -0.3, -0.45. The first pair adds 1.25, the second is negative:
        // 4 / (-1 + 2 × 1.25).
        assertThat(EffectiveSample.ofSeries(new double[] {1, 2, 3, 4})).isCloseTo(4 / 1.5, within(1e-12));
    }

    @Test
    void aSeriesThatDoesNotVaryIsWorthItsLength() {
        assertThat(EffectiveSample.ofSeries(new double[] {1, 1, 1})).isEqualTo(3);
    }
}

package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CutNormalTest {
    /** By hand from φ(1.96) = 0.058445: 1 − 2 × 1.959964 × 0.058445 ÷ 0.95. */
    @Test
    void cuttingTakesAQuarterOfTheVariance() {
        assertThat(CutNormal.OF_95_PERCENT.cut()).isCloseTo(1.959964, within(1e-6));
        assertThat(CutNormal.OF_95_PERCENT.variance()).isCloseTo(0.758846, within(1e-5));
    }

    @Test
    void quantilesRunFromCutToCut() {
        assertThat(CutNormal.OF_95_PERCENT.quantile(0.5)).isCloseTo(0, within(1e-9));
        assertThat(CutNormal.OF_95_PERCENT.quantile(1e-12)).isCloseTo(-1.959964, within(1e-6));
        // 0.025 + 0.025 × 0.95 of the uncut distribution: z = −1.6571.
        assertThat(CutNormal.OF_95_PERCENT.quantile(0.025)).isCloseTo(-1.6571, within(1e-3));
    }

    @Test
    void farAwayItIsTheNormalDistribution() {
        assertThat(new CutNormal(8).variance()).isCloseTo(1, within(1e-9));
        assertThat(new CutNormal(8).sd()).isCloseTo(1, within(1e-9));
    }
}

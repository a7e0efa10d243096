package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantilesTest {
    private static final double[] VALUES = {10, 3, 1, 4, 2};

    @Test
    void quantilesLieBetweenOrderStatistics() {
        // Position 1 + 4 p among 1, 2, 3, 4, 10: p = 0.05 → 1.2; p = 0.95 → 4.8 → 4 + 0.8 × 6.
        assertThat(Quantiles.of(VALUES, 0.05)).isCloseTo(1.2, within(1e-12));
        assertThat(Quantiles.of(VALUES, 0.5)).isEqualTo(3);
        assertThat(Quantiles.of(VALUES, 0.95)).isCloseTo(8.8, within(1e-12));
    }

    @Test
    void theEndsAreTheLeastAndTheGreatest() {
        assertThat(Quantiles.of(VALUES, 0)).isEqualTo(1);
        assertThat(Quantiles.of(VALUES, 1)).isEqualTo(10);
    }

    @Test
    void nothingHasNoQuantile() {
        assertThat(Quantiles.of(new double[0], 0.5)).isNaN();
    }
}

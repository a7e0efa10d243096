package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScaleReductionTest {
    /** Halves 0 2, 1 3 and 4 6, 5 7: variance within 2, means 1 2 5 6 with variance 17/3: √(1/2 + 17/6). */
    @Test
    void itIsWorkedOutFromHalves() {
        double[][] chains = {{0, 2, 1, 3}, {4, 6, 5, 7}};
        assertThat(ScaleReduction.of(chains)).isCloseTo(Math.sqrt(0.5 + 17.0 / 6), within(1e-12));
    }

    @Test
    void chainsThatNeverMeetAreFarApart() {
        assertThat(ScaleReduction.of(new double[][] {{1, 1, 1, 1}, {2, 2, 2, 2}}))
                .isInfinite();
        assertThat(ScaleReduction.of(new double[][] {{1, 1, 1, 1}, {1, 1, 1, 1}}))
                .isEqualTo(1);
    }
}

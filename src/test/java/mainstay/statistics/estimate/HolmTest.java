package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HolmTest {
    private static final Offset<Double> TINY = Offset.offset(1e-12);

    @Test
    void eachPIsMultipliedByTheComparisonsLeftAndNeverFallsBelowTheOneBefore() {
        // Ascending: 0.005 × 4 = 0.02, 0.01 × 3 = 0.03, 0.03 × 2 = 0.06, 0.04 × 1 → 0.06.
        assertThat(Holm.adjust(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, TINY);
    }

    @Test
    void adjustedValuesStopAtOne() {
        assertThat(Holm.adjust(new double[] {0.6, 0.7})).containsExactly(new double[] {1, 1}, TINY);
    }

    @Test
    void whatCouldNotBeComparedIsNotCounted() {
        double[] adjusted = Holm.adjust(new double[] {0.01, Double.NaN, 0.02});
        assertThat(adjusted[0]).isEqualTo(0.02, TINY);
        assertThat(adjusted[1]).isNaN();
        assertThat(adjusted[2]).isEqualTo(0.02, TINY);
    }
}

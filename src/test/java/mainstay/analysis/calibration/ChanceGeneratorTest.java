package mainstay.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.random.Chance;
import mainstay.random.Purpose;
import org.junit.jupiter.api.Test;

class ChanceGeneratorTest {
    private final Chance chance = new Chance(7, 0);
    private final ChanceGenerator generator = new ChanceGenerator(chance, Purpose.CALIBRATION_SEARCH, 3);

    @Test
    void drawsAreThoseOfChanceInTheirOrder() {
        assertThat(generator.nextDouble()).isEqualTo(chance.uniform(Purpose.CALIBRATION_SEARCH, 3, 0));
        assertThat(generator.nextGaussian()).isEqualTo(chance.normal(Purpose.CALIBRATION_SEARCH, 3, 1));
    }

    @Test
    void aSeedIsAPlaceAmongTheDraws() {
        generator.nextDouble();
        generator.setSeed(41);
        assertThat(generator.nextDouble()).isEqualTo(chance.uniform(Purpose.CALIBRATION_SEARCH, 3, 41));
        assertThat(generator.nextDouble()).isEqualTo(chance.uniform(Purpose.CALIBRATION_SEARCH, 3, 42));
    }
}

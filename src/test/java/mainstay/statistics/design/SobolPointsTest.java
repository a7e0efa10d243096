package mainstay.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import org.junit.jupiter.api.Test;

class SobolPointsTest {
    private static final Chance CHANCE = new Chance(11, 0);
    private static final UniformDraws DRAWS =
            (set, number) -> CHANCE.uniform(Purpose.SCREENING_TRAJECTORY, set, number);

    @Test
    void everySliceOfEveryCoordinateHoldsOnePointOfAPowerOfTwo() {
        double[][] points = SobolPoints.of(256, 12, DRAWS);
        for (int coordinate = 0; coordinate < 12; coordinate++) {
            int own = coordinate;
            assertThat(Arrays.stream(points)
                            .mapToInt(point -> (int) (point[own] * 256))
                            .sorted()
                            .distinct()
                            .count())
                    .isEqualTo(256);
        }
    }

    /** In two dimensions also every one of 16 × 16 fields of the first pair holds one: a (0, 8, 2)-net. */
    @Test
    void theFirstTwoCoordinatesFillEveryField() {
        double[][] points = SobolPoints.of(256, 2, DRAWS);
        assertThat(Arrays.stream(points)
                        .mapToInt(point -> 16 * (int) (point[0] * 16) + (int) (point[1] * 16))
                        .distinct()
                        .count())
                .isEqualTo(256);
    }

    /** The mean of a smooth function is off by far less than the 1/√n of chance: 0.009 for 1,024 points. */
    @Test
    void anIntegralComesOutCloserThanByChance() {
        double sum = 0;
        for (double[] point : SobolPoints.of(1024, 3, DRAWS)) {
            sum += point[0] * point[1] * point[2] / 1024;
        }
        assertThat(sum).isEqualTo(0.125, within(0.001));
    }

    @Test
    void noPointLiesOnAFace() {
        for (double[] point : SobolPoints.of(64, 5, (set, number) -> 0)) {
            assertThat(Arrays.stream(point).allMatch(place -> place > 0 && place < 1))
                    .isTrue();
        }
    }
}

package mainstay.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LatinHypercubeTest {
    @Property(tries = 100)
    void everySliceOfEveryDimensionHoldsOnePoint(
            @ForAll @IntRange(min = 1, max = 60) int points,
            @ForAll @IntRange(min = 1, max = 8) int dimensions,
            @ForAll long seed) {
        double[][] cube = LatinHypercube.of(points, dimensions, new Random(seed)::nextDouble);
        assertThat(cube).hasDimensions(points, dimensions);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int at = dimension;
            assertThat(Arrays.stream(cube)
                            .mapToInt(point -> (int) Math.floor(point[at] * points))
                            .sorted()
                            .toArray())
                    .isEqualTo(IntStream.range(0, points).toArray());
        }
    }

    @Property(tries = 20)
    void theSameDrawsGiveTheSamePoints(@ForAll long seed) {
        assertThat(LatinHypercube.of(9, 3, new Random(seed)::nextDouble))
                .isDeepEqualTo(LatinHypercube.of(9, 3, new Random(seed)::nextDouble));
    }
}

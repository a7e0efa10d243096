package mainstay.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import mainstay.statistics.design.ResponseSurface.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseSurfaceTest {
    private static final int DIMENSIONS = 4;

    private static double[][] points(int count, long seed) {
        Random random = new Random(seed);
        double[][] points = new double[count][DIMENSIONS];
        for (double[] point : points) {
            Arrays.setAll(point, i -> 2 * random.nextDouble() - 1);
        }
        return points;
    }

    private static double quadratic(double[] x) {
        return 3 - 2 * x[0] + 0.5 * x[3] + 4 * x[1] * x[1] - x[2] * x[2] + 1.5 * x[0] * x[2] - 7 * x[1] * x[3];
    }

    private static double[] at(double[][] points) {
        return Arrays.stream(points).mapToDouble(ResponseSurfaceTest::quadratic).toArray();
    }

    @Test
    void aQuadraticFunctionIsFoundExactlyWithItsSlopes() {
        double[][] points = points(40, 1);
        ResponseSurface surface =
                ResponseSurface.fit(points, new double[][] {at(points)}).get(0);
        assertThat(surface.terms()).isEqualTo(Terms.FULL);
        assertThat(surface.press()).isCloseTo(0, within(1e-18));
        for (double[] x : points(10, 2)) {
            assertThat(surface.at(x)).isCloseTo(quadratic(x), within(1e-10));
            assertThat(surface.slope(x))
                    .containsExactly(
                            new double[] {-2 + 1.5 * x[2], 8 * x[1] - 7 * x[3], -2 * x[2] + 1.5 * x[0], 0.5 - 7 * x[1]},
                            within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(Terms.class)
    void theErrorOfPredictionIsThatOfLeavingEachPointOut(Terms terms) {
        double[][] points = points(25, 3);
        Random noise = new Random(4);
        double[] seen = Arrays.stream(points)
                .mapToDouble(x -> quadratic(x) + noise.nextGaussian())
                .toArray();
        double squares = 0;
        for (int left = 0; left < points.length; left++) {
            List<double[]> others = new ArrayList<>(Arrays.asList(points));
            others.remove(left);
            double[] otherSeen = new double[seen.length - 1];
            System.arraycopy(seen, 0, otherSeen, 0, left);
            System.arraycopy(seen, left + 1, otherSeen, left, otherSeen.length - left);
            double predicted = ResponseSurface.fit(others.toArray(double[][]::new), new double[][] {otherSeen}, terms)
                    .get(0)
                    .at(points[left]);
            squares += (seen[left] - predicted) * (seen[left] - predicted);
        }
        assertThat(ResponseSurface.fit(points, new double[][] {seen}, terms)
                        .get(0)
                        .press())
                .isCloseTo(squares / points.length, within(1e-9));
    }

    @Test
    void aPlaneIsTakenWhereNothingBends() {
        double[][] points = points(60, 5);
        Random noise = new Random(6);
        double[] plane = Arrays.stream(points)
                .mapToDouble(x -> 2 * x[0] - x[1] + noise.nextGaussian())
                .toArray();
        ResponseSurface surface =
                ResponseSurface.fit(points, new double[][] {plane}).get(0);
        ResponseSurface full =
                ResponseSurface.fit(points, new double[][] {plane}, Terms.FULL).get(0);
        assertThat(surface.press()).isLessThanOrEqualTo(full.press());
    }

    @Test
    void fewPointsAllowFewTermsAndTooFewNone() {
        double[][] points = points(8, 7);
        assertThat(ResponseSurface.fit(points, new double[][] {at(points)})
                        .get(0)
                        .terms())
                .isEqualTo(Terms.LINEAR);
        double[][] fewer = points(6, 7);
        assertThatThrownBy(() -> ResponseSurface.fit(fewer, new double[][] {at(fewer)}))
                .isInstanceOf(IllegalArgumentException.class);
        double[][] inAPlane = points(40, 8);
        Arrays.stream(inAPlane).forEach(x -> x[3] = x[0]);
        assertThatThrownBy(() -> ResponseSurface.fit(inAPlane, new double[][] {at(inAPlane)}))
                .hasMessageContaining("in one plane");
    }

    @Test
    void thereAreAsManyCoefficientsAsTerms() {
        assertThat(Terms.LINEAR.coefficients(18)).isEqualTo(19);
        assertThat(Terms.SQUARES.coefficients(18)).isEqualTo(37);
        assertThat(Terms.FULL.coefficients(18)).isEqualTo(190);
    }
}

package mainstay.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.statistics.estimate.Interval;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** Functions whose indices are known in closed form, with and without noise. */
class SobolIndicesTest {
    private static final Chance CHANCE = new Chance(7, 0);
    private static final UniformDraws SHIFT =
            (set, number) -> CHANCE.uniform(Purpose.SCREENING_TRAJECTORY, set, number);
    private static final UniformDraws RESAMPLE =
            (set, number) -> CHANCE.uniform(Purpose.SCREENING_TRAJECTORY, 1_000 + set, number);

    /** Ishigami and Homma 1990 with a = 7, b = 0.1, over −π to π; indices as in Saltelli and others 2008. */
    @Test
    void ishigamisFunctionHasItsKnownIndices() {
        SobolIndices.Result result = indices(3, 4096, 1, 0, SobolIndicesTest::ishigami);
        double a = 7;
        double b = 0.1;
        double v1 = FastMath.pow(1 + b * FastMath.pow(FastMath.PI, 4) / 5, 2) / 2;
        double v2 = a * a / 8;
        double v13 = b * b * FastMath.pow(FastMath.PI, 8) * (1 / 18.0 - 1 / 50.0);
        double v = v1 + v2 + v13;
        assertThat(result.variance()).isEqualTo(v, within(0.02 * v));
        known(result.factors().get(0), v1 / v, (v1 + v13) / v);
        known(result.factors().get(1), v2 / v, v2 / v);
        known(result.factors().get(2), 0, v13 / v);
        assertThat(result.noiseShare()).isZero();
    }

    /** Sobol's G with (0, 1, 9): the variance of each factor is 1/3 (1 + aᵢ)⁻². */
    @Test
    void sobolsGHasItsKnownIndices() {
        double[] a = {0, 1, 9};
        SobolIndices.Result result = indices(3, 4096, 1, 0, point -> {
            double product = 1;
            for (int i = 0; i < 3; i++) {
                product *= (Math.abs(4 * point[i] - 2) + a[i]) / (1 + a[i]);
            }
            return product;
        });
        double whole = 1;
        for (double each : a) {
            whole *= 1 + own(each);
        }
        double variance = whole - 1;
        for (int i = 0; i < 3; i++) {
            known(result.factors().get(i), own(a[i]) / variance, own(a[i]) * (whole / (1 + own(a[i]))) / variance);
        }
    }

    private static double own(double a) {
        return 1 / (3 * (1 + a) * (1 + a));
    }

    /** Noise of nine times the function's variance leaves the indices where they are, and is said to be nine tenths. */
    @Test
    void noiseIsToldApartFromTheFactors() {
        ToDoubleFunction<double[]> sum = point -> 2 * point[0] + point[1];
        double variance = (4 + 1) / 12.0;
        SobolIndices.Result result = indices(2, 4096, 4, FastMath.sqrt(9 * variance), sum);
        assertThat(result.variance()).isEqualTo(variance, within(0.15 * variance));
        assertThat(result.noiseShare()).isEqualTo(0.9, within(0.02));
        contains(result.factors().get(0).firstInterval(), 0.8);
        contains(result.factors().get(0).totalInterval(), 0.8);
        contains(result.factors().get(1).firstInterval(), 0.2);
        contains(result.factors().get(1).totalInterval(), 0.2);
    }

    /** Seen once through the same noise, a factor that does nothing would seem to have a part in nearly everything. */
    @Test
    void aFactorWithoutEffectHasNoneThroughNoiseEither() {
        SobolIndices.Result result = indices(2, 2048, 4, 0.5, point -> point[0]);
        contains(result.factors().get(1).totalInterval(), 0);
        contains(result.factors().get(1).firstInterval(), 0);
    }

    /** The interval of a first index holds it in about 95 of 100 designs; binomial bound of 4 standard errors. */
    @Test
    void intervalsHoldTheIndexAsOftenAsTheySay() {
        int held = 0;
        int designs = 200;
        for (int i = 0; i < designs; i++) {
            int seed = i;
            UniformDraws shift = (set, number) -> CHANCE.uniform(Purpose.SCREENING_TRAJECTORY, 5_000 + seed, number);
            SaltelliDesign design = SaltelliDesign.of(2, 128, shift);
            double[][] values = values(design, 2, 0.3, seed, point -> 2 * point[0] + point[1]);
            Interval interval = new SobolIndices(design, values)
                    .estimate(0.95, 200, RESAMPLE)
                    .factors()
                    .get(0)
                    .totalInterval();
            held += interval.low() <= 0.8 && 0.8 <= interval.high() ? 1 : 0;
        }
        assertThat(held / (double) designs).isGreaterThan(0.95 - 4 * FastMath.sqrt(0.95 * 0.05 / designs));
    }

    private static void known(SobolIndex index, double first, double total) {
        assertThat(index.first()).isEqualTo(first, within(0.02));
        assertThat(index.total()).isEqualTo(total, within(0.02));
    }

    private static void contains(Interval interval, double value) {
        // Wider by half, so that four intervals hold with odds of about 1 in 300 against each.
        double half = 0.75 * (interval.high() - interval.low());
        double middle = (interval.high() + interval.low()) / 2;
        assertThat(value).isBetween(middle - half, middle + half);
    }

    private static SobolIndices.Result indices(
            int factors, int base, int replications, double noise, ToDoubleFunction<double[]> function) {
        SaltelliDesign design = SaltelliDesign.of(factors, base, SHIFT);
        assertThat(design.points()).isEqualTo(base * (factors + 2));
        return new SobolIndices(design, values(design, replications, noise, 0, function)).estimate(0.95, 200, RESAMPLE);
    }

    private static double[][] values(
            SaltelliDesign design, int replications, double noise, int seed, ToDoubleFunction<double[]> function) {
        double[][] values = new double[design.points()][replications];
        for (int point = 0; point < values.length; point++) {
            for (int replication = 0; replication < replications; replication++) {
                double chance = new Chance(seed, 1 + replication).normal(Purpose.SCREENING_TRAJECTORY, point, 0);
                values[point][replication] = function.applyAsDouble(design.point(point)) + noise * chance;
            }
        }
        return values;
    }

    private static double ishigami(double[] point) {
        double x = FastMath.PI * (2 * point[0] - 1);
        double y = FastMath.PI * (2 * point[1] - 1);
        double z = FastMath.PI * (2 * point[2] - 1);
        return FastMath.sin(x) + 7 * FastMath.pow(FastMath.sin(y), 2) + 0.1 * FastMath.pow(z, 4) * FastMath.sin(x);
    }
}

package mainstay.model.agent.manner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leanings against the probit-normal distribution. */
class LeaningTest {
    /** Of a smooth function this sum is the integral against the normal density, to rounding. */
    private static double meanOver(DoubleUnaryOperator ofScore) {
        double sum = 0;
        double step = 0.01;
        for (double z = -8; z <= 8; z += step) {
            sum += ofScore.applyAsDouble(z) * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * step;
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.66, 0.9, 0.99})
    void onAverageOverManyTheUsualIsDone(double usual) {
        for (double spread : new double[] {0.1, 0.5, 1, 2}) {
            assertThat(meanOver(z -> Leaning.of(spread, z).of(usual))).isCloseTo(usual, within(1e-9));
        }
    }

    /** Two normal variables of correlation ρ = s² ÷ (1 + s²) are both below nought with 1/4 + arcsin ρ ÷ 2π (Sheppard). */
    @Test
    void howMuchTheyDifferIsKnownInClosedFormAtOneHalf() {
        for (double spread : new double[] {0.1, 0.5, 1, 2}) {
            double both = 0.25 + Math.asin(spread * spread / (1 + spread * spread)) / (2 * Math.PI);
            double square = meanOver(z -> Math.pow(Leaning.of(spread, z).of(0.5), 2));
            assertThat(square).isCloseTo(both, within(1e-9));
        }
    }

    /** Φ(1.2816 √1.25 ± 0.5 × 1.96). */
    @Test
    void ofNinetyPerCentSomeDoTwoThirdsAndSomeNearlyAll() {
        assertThat(Leaning.of(0.5, -1.96).of(0.9)).isCloseTo(0.6747, within(5e-5));
        assertThat(Leaning.of(0.5, 1.96).of(0.9)).isCloseTo(0.9921, within(5e-5));
    }

    @Test
    void twoCausesAddUpAndKeepTheMean() {
        double mean = meanOver(
                z -> meanOver(y -> Leaning.of(0.5, z).and(Leaning.of(0.3, y)).of(0.9)));
        assertThat(mean).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void whoDoesNotLeanDoesExactlyTheUsualAndNobodyLeansFromNeverOrAlways() {
        assertThat(Leaning.NONE.of(0.9)).isEqualTo(0.9);
        assertThat(Leaning.of(0, 3).of(0.7)).isEqualTo(0.7);
        assertThat(Leaning.of(1, 2).of(0)).isZero();
        assertThat(Leaning.of(1, -2).of(1)).isEqualTo(1);
    }
}

package mainstay.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.analysis.score.Pattern;
import mainstay.scenario.definition.Grade;
import org.junit.jupiter.api.Test;

class AimTest {
    private static final Aim AIM =
            new Aim(new Pattern("X", Pattern.Kind.LEVEL, "m", 10, 8, 11, "u", "p", "t", Grade.MEASURED, "", ""), 0, 2);

    /** Half the band is 1.5, which is 1.96 standard deviations: a variance of 0.5857. */
    @Test
    void halfABandIsTwoStandardDeviations() {
        assertThat(AIM.variance()).isCloseTo(0.58571, within(1e-5));
    }

    @Test
    void aPerfectValueWithoutErrorCostsNothing() {
        assertThat(AIM.misfit(10, 0)).isZero();
    }

    /** 2 × 2² ÷ (0.58571 + 1). */
    @Test
    void misfitIsInStandardErrorsOfBoth() {
        assertThat(AIM.misfit(12, 1)).isCloseTo(5.0451, within(1e-3));
        assertThat(AIM.misfit(8, 1)).isEqualTo(AIM.misfit(12, 1));
    }
}

package mainstay.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.scenario.parameter.ReturnSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.study.Calibration.Fitted;
import mainstay.study.Calibration.Scale;
import org.junit.jupiter.api.Test;

class AxisTest {
    private final Axis days = new Axis(new Fitted(AssessmentWorkSettings.INFORMATION_LAG, 4, 16));
    private final Axis share = new Axis(new Fitted(ReturnSettings.SHARE, 0.25, 0.55));

    @Test
    void aWidePositiveRangeIsTakenByRatioAndItsMiddleIsTheGeometricMean() {
        assertThat(days.scale()).isEqualTo(Scale.LOG);
        assertThat(days.value(0)).isEqualTo(8);
        assertThat(share.scale()).isEqualTo(Scale.LINEAR);
        assertThat(share.value(0)).isEqualTo(0.4);
    }

    @Test
    void theEndsOfTheRangeHold95PercentOfTheUncutPrior() {
        assertThat(days.place(4)).isCloseTo(-1.959964, within(1e-6));
        assertThat(days.place(16)).isCloseTo(1.959964, within(1e-6));
        assertThat(days.value(-5)).isEqualTo(4);
        assertThat(days.value(5)).isEqualTo(16);
    }

    @Test
    void whatIsTriedIsWrittenWithSixDigitsAndComesBackTheSame() {
        for (double place = -1.9; place < 1.95; place += 0.0917) {
            for (Axis axis : new Axis[] {days, share}) {
                double value = axis.value(place);
                assertThat(axis.spell(value)).hasSizeLessThanOrEqualTo(8);
                assertThat(axis.value(axis.place(value))).isEqualTo(value);
            }
        }
        assertThat(share.spell(share.value(0))).isEqualTo("40");
    }

    @Test
    void aValueIsRoundedToTwoDigitsOfItsStandardDeviation() {
        assertThat(days.rounded(8.123456, 0.34)).isEqualTo(8.12);
        assertThat(days.rounded(8.123456, 3.4)).isEqualTo(8.1);
        assertThat(share.rounded(0.412345, 4.2)).isEqualTo(0.412);
        assertThat(share.rounded(0.2501, 42)).isEqualTo(0.25);
    }
}

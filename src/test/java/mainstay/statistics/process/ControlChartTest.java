package mainstay.statistics.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.statistics.process.ControlChart.Signal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ControlChartTest {
    private static final Offset<Double> TINY = within(1e-12);

    @Test
    void limitsStandTwoPointSixSixMeanMovingRangesFromTheMeanOfTheBasis() {
        // Mean of 10, 12, 11, 15 is 12; ranges 2, 1, 4 have the mean 7/3; 2.66 × 7/3 = 6.2067. The fifth is not in it.
        ControlChart chart = ControlChart.of(new double[] {10, 12, 11, 15, 30}, 4);
        assertThat(chart.centre()).isEqualTo(12, TINY);
        assertThat(chart.lower()).isEqualTo(12 - 2.66 * 7 / 3, TINY);
        assertThat(chart.upper()).isEqualTo(12 + 2.66 * 7 / 3, TINY);
        assertThat(chart.movingRange(0)).isNaN();
        assertThat(chart.movingRange(4)).isEqualTo(15, TINY);
        assertThat(chart.signals(3)).isEmpty();
        assertThat(chart.signals(4)).containsExactly(Signal.OUTSIDE);
    }

    @Test
    void eightInARowOnOneSideAreARunAndSevenAreNot() {
        // Basis 9, 11: centre 10, range 2, limits 10 ± 5.32.
        double[] eight = {9, 11, 11, 11, 11, 11, 11, 11, 11, 9};
        ControlChart chart = ControlChart.of(eight, 2);
        for (int i = 1; i <= 8; i++) {
            assertThat(chart.signals(i)).containsExactly(Signal.RUN_OF_EIGHT);
        }
        assertThat(chart.signals(0)).isEmpty();
        assertThat(chart.signals(9)).isEmpty();

        ControlChart seven = ControlChart.of(new double[] {9, 11, 11, 11, 11, 11, 11, 11, 9}, 2);
        for (int i = 0; i < 9; i++) {
            assertThat(seven.signals(i)).isEmpty();
        }
    }

    @Test
    void aValueOnTheCentreEndsARun() {
        ControlChart chart = ControlChart.of(new double[] {9, 11, 11, 11, 11, 10, 11, 11, 11, 11}, 2);
        for (int i = 0; i < 10; i++) {
            assertThat(chart.signals(i)).isEmpty();
        }
    }

    @Test
    void threeOfFourNearerToTheSameLimitAreASignal() {
        // Centre 10, limits 10 ± 5.32: nearer to a limit means beyond 12.66 or below 7.34.
        ControlChart chart = ControlChart.of(new double[] {9, 11, 13, 10, 13, 13, 10}, 2);
        assertThat(chart.signals(2)).containsExactly(Signal.THREE_OF_FOUR);
        assertThat(chart.signals(3)).isEmpty();
        assertThat(chart.signals(4)).containsExactly(Signal.THREE_OF_FOUR);
        assertThat(chart.signals(5)).containsExactly(Signal.THREE_OF_FOUR);

        ControlChart bothSides = ControlChart.of(new double[] {9, 11, 13, 7, 13, 7, 10}, 2);
        for (int i = 0; i < 7; i++) {
            assertThat(bothSides.signals(i)).isEmpty();
        }
    }

    @Test
    void aValueBeyondTheLimitIsNearItToo() {
        ControlChart chart = ControlChart.of(new double[] {9, 11, 13, 16, 13}, 2);
        assertThat(chart.signals(2)).containsExactly(Signal.THREE_OF_FOUR);
        assertThat(chart.signals(3)).containsExactly(Signal.OUTSIDE, Signal.THREE_OF_FOUR);
    }

    @Test
    void whatNeverVariesHasLimitsOnItsCentreAndNoSignals() {
        ControlChart chart = ControlChart.of(new double[] {5, 5, 5, 5, 5, 5, 5, 5, 5}, 9);
        assertThat(chart.lower()).isEqualTo(5);
        assertThat(chart.upper()).isEqualTo(5);
        for (int i = 0; i < 9; i++) {
            assertThat(chart.signals(i)).isEmpty();
        }
    }
}

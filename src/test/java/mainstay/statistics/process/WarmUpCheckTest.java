package mainstay.statistics.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import org.junit.jupiter.api.Test;

class WarmUpCheckTest {
    private static double[] series(int months, double start, double lasts) {
        Chance chance = new Chance(5, 0);
        return IntStream.range(0, months)
                .mapToDouble(
                        i -> start * Math.max(0, 1 - i / lasts) + chance.normal(Purpose.SCREENING_TRAJECTORY, 1, i))
                .toArray();
    }

    @Test
    void aStartThatIsOffIsLeftOut() {
        assertThat(WarmUpCheck.leaveOut(series(100, 40, 20))).isBetween(15, 25);
    }

    @Test
    void aSeriesThatNeverSettlesIsSaidToBeTooShort() {
        assertThat(WarmUpCheck.leaveOut(series(60, 60, 90))).isEqualTo(-1);
    }

    /** By hand: batches of means 10, 2, 2, 2; errors 48/16, 0/9, 0/4: the least is found first after one batch. */
    @Test
    void oneBatchOffIsLeftOut() {
        double[] series = new double[20];
        for (int i = 0; i < 20; i++) {
            series[i] = i < 5 ? 10 : 2;
        }
        assertThat(WarmUpCheck.leaveOut(series)).isEqualTo(5);
    }

    @Test
    void ofThreeBatchesNothingIsSaid() {
        assertThat(WarmUpCheck.leaveOut(new double[19])).isZero();
    }
}

package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    /** Weeks in remission under 6-mercaptopurine, Freireich and others (1963); negative: cut off. */
    private static final double[] REMISSION = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    @Test
    void theTextbookExampleIsMet() {
        KaplanMeier curve = of(REMISSION);
        // By hand: 18/21, × 16/17, × 14/15, × 11/12, × 10/11, × 6/7, × 5/6.
        double after6 = 18 / 21.0;
        double after7 = after6 * 16 / 17;
        double after10 = after7 * 14 / 15;
        double after13 = after10 * 11 / 12;
        double after16 = after13 * 10 / 11;
        double after22 = after16 * 6 / 7;
        double after23 = after22 * 5 / 6;
        assertThat(curve.survival(0)).isEqualTo(1);
        assertThat(curve.survival(5.9)).isEqualTo(1);
        assertThat(curve.survival(6)).isCloseTo(after6, within(1e-12));
        assertThat(curve.survival(9)).isCloseTo(after7, within(1e-12));
        assertThat(curve.survival(10)).isCloseTo(after10, within(1e-12));
        assertThat(curve.survival(15)).isCloseTo(after13, within(1e-12));
        assertThat(curve.survival(21)).isCloseTo(after16, within(1e-12));
        assertThat(curve.survival(22)).isCloseTo(after22, within(1e-12));
        assertThat(curve.survival(100)).isCloseTo(after23, within(1e-12));
        assertThat(after23).isCloseTo(0.448, within(0.0005));
        assertThat(curve.median()).isEqualTo(23);
    }

    @Test
    void withoutCutOffsItIsTheShareThatLastsLonger() {
        KaplanMeier curve = of(4, 1, 3, 2);
        assertThat(curve.survival(2)).isCloseTo(0.5, within(1e-12));
        assertThat(curve.median()).isEqualTo(2);
        assertThat(curve.quantile(0.25)).isEqualTo(1);
        assertThat(curve.quantile(1)).isEqualTo(4);
    }

    @Test
    void aMedianThatWasNeverSeenIsNoNumber() {
        assertThat(of(5, -6, -7).median()).isNaN();
        assertThat(of().median()).isNaN();
        assertThat(of().survival(3)).isEqualTo(1);
    }

    @Test
    void aWeightOfTwoIsTwoSpells() {
        KaplanMeier weighted =
                KaplanMeier.of(new double[] {2, 3, 5}, new boolean[] {true, false, true}, new double[] {2, 1, 3});
        KaplanMeier repeated = of(2, 2, -3, 5, 5, 5);
        for (double t = 0; t < 6; t += 0.5) {
            assertThat(weighted.survival(t)).isCloseTo(repeated.survival(t), within(1e-12));
        }
        assertThat(weighted.median()).isEqualTo(5);
    }

    private static KaplanMeier of(double... lengths) {
        double[] positive = new double[lengths.length];
        boolean[] ended = new boolean[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            positive[i] = Math.abs(lengths[i]);
            ended[i] = lengths[i] > 0;
        }
        return KaplanMeier.of(positive, ended);
    }
}

package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LifeTableTest {
    /** Weeks in remission under 6-mercaptopurine, Freireich and others (1963); negative: cut off. */
    private static final int[] REMISSION = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    private final double[] entered = new double[40];
    private final double[] ended = new double[40];
    private final double[] cutOff = new double[40];

    private void watch(int from, int to, boolean hasEnded) {
        entered[from]++;
        (hasEnded ? ended : cutOff)[to]++;
    }

    private LifeTable table() {
        return LifeTable.of(entered, ended, cutOff);
    }

    @Test
    void withoutLateEntryItIsTheCurveOfKaplanAndMeier() {
        Arrays.stream(REMISSION).forEach(weeks -> watch(0, Math.abs(weeks), weeks > 0));
        KaplanMeier curve =
                KaplanMeier.of(Arrays.stream(REMISSION).mapToDouble(Math::abs).toArray(), ends());
        for (int weeks = 0; weeks < 39; weeks++) {
            assertThat(table().lasting(weeks + 1)).isCloseTo(curve.survival(weeks), within(1e-12));
        }
        assertThat(table().quantile(0.5)).isEqualTo(curve.median());
        assertThat(table().atRisk(10)).isEqualTo(15);
        assertThat(table().longest()).isEqualTo(35);
    }

    private static boolean[] ends() {
        boolean[] ends = new boolean[REMISSION.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = REMISSION[i] > 0;
        }
        return ends;
    }

    @Test
    void whoComesLateIsAtRiskFromThenOn() {
        // One of two ends at 2; of the other and two who come at 3, one ends at 4: 1/2 × 2/3, and the last two at 6.
        watch(0, 2, true);
        watch(0, 4, true);
        watch(3, 6, true);
        watch(3, 6, true);
        LifeTable table = table();
        assertThat(table.atRisk(0)).isEqualTo(2);
        assertThat(table.atRisk(3)).isEqualTo(3);
        assertThat(table.lasting(2)).isEqualTo(1);
        assertThat(table.lasting(3)).isEqualTo(0.5);
        assertThat(table.lasting(5)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(table.lasting(7)).isZero();
        assertThat(table.share(3, 6)).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(table.hazard(3, 6)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(table.hazard(7, 8)).isNaN();
        assertThat(table.quantile(0.5)).isEqualTo(2);
        assertThat(table.quantile(0.51)).isEqualTo(4);
        assertThat(table.quantile(1)).isEqualTo(6);
    }

    @Test
    void momentsCountWhatLastsLongerAsTheBound() {
        watch(0, 1, true);
        watch(0, 3, true);
        watch(0, 8, true);
        assertThat(table().mean(20)).isCloseTo(4, within(1e-12));
        assertThat(table().deviation(20)).isCloseTo(Math.sqrt((9 + 1 + 16) / 3.0), within(1e-12));
        assertThat(table().mean(5)).isCloseTo(3, within(1e-12));
        assertThat(table().deviation(5)).isCloseTo(Math.sqrt((4 + 0 + 4) / 3.0), within(1e-12));
    }

    @Test
    void nothingIsKnownOfWhatWasNeverSeen() {
        LifeTable table = table();
        assertThat(table.mean(10)).isNaN();
        assertThat(table.quantile(0.5)).isNaN();
        assertThat(table.longest()).isEqualTo(-1);
        watch(0, 2, false);
        assertThat(table().quantile(0.5)).isNaN();
        assertThat(table().lasting(30)).isEqualTo(1);
    }
}

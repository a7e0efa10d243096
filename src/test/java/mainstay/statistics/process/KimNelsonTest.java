package mainstay.statistics.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** Systems with normal values of which the best is known. */
class KimNelsonTest {
    private static final int FIRST = 10;
    private static final int REPEATS = 1_000;

    /**
     * The least favourable case: the best is better than all others by just the indifference. The bound of four standard
     * errors below 0.95 is crossed by chance once in 30,000.
     */
    @Test
    void theBestIsChosenAtLeastAsOftenAsStated() {
        assertThat(shareRight(5, 1, 0)).isGreaterThan(0.95 - 4 * FastMath.sqrt(0.95 * 0.05 / REPEATS));
    }

    @Test
    void soItIsWithSharedLuckAndWithFewerRuns() {
        assertThat(shareRight(5, 1, 0.9)).isGreaterThan(0.95 - 4 * FastMath.sqrt(0.95 * 0.05 / REPEATS));
        assertThat(run(3, 5, 1, 0.95)[1]).isLessThan(run(3, 5, 1, 0)[1]);
    }

    @Test
    void systemsFarBehindAreDroppedAtOnce() {
        double[][] first = new double[3][FIRST];
        for (int replication = 0; replication < FIRST; replication++) {
            double chance = new Chance(1, replication).normal(Purpose.SCREENING_TRAJECTORY, 0, 0);
            first[0][replication] = chance;
            first[1][replication] = 100 + chance + 0.1 * (replication % 2);
            first[2][replication] = -100 + chance;
        }
        KimNelson selection = new KimNelson(first, 0.95, 1);
        assertThat(selection.isDecided()).isTrue();
        assertThat(selection.left()).containsExactly(1);
        assertThat(selection.taken()).isEqualTo(FIRST);
    }

    @Test
    void equalSystemsComeToAnEnd() {
        double[][] same = new double[4][FIRST];
        KimNelson selection = new KimNelson(same, 0.95, 1);
        assertThat(selection.isDecided()).isTrue();
        assertThat(selection.left()).containsExactly(0);
    }

    private static double shareRight(int systems, double indifference, double shared) {
        int right = 0;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            right += run(repeat, systems, indifference, shared)[0] == systems - 1 ? 1 : 0;
        }
        return right / (double) REPEATS;
    }

    /** The system that was chosen, and the replications it took. */
    private static int[] run(int repeat, int systems, double indifference, double shared) {
        double[][] first = new double[systems][FIRST];
        for (int replication = 0; replication < FIRST; replication++) {
            double[] values = values(repeat, replication, systems, indifference, shared);
            for (int system = 0; system < systems; system++) {
                first[system][replication] = values[system];
            }
        }
        KimNelson selection = new KimNelson(first, 0.95, indifference);
        while (!selection.isDecided()) {
            selection.add(values(repeat, selection.taken(), systems, indifference, shared));
        }
        return new int[] {selection.left().get(0), selection.taken()};
    }

    private static double[] values(int repeat, int replication, int systems, double indifference, double shared) {
        Chance chance = new Chance(repeat, replication);
        double common = chance.normal(Purpose.SCREENING_TRAJECTORY, 999, 0);
        double[] values = new double[systems];
        Arrays.setAll(
                values,
                system -> (system == systems - 1 ? indifference : 0)
                        + 3 * FastMath.sqrt(shared) * common
                        + 3 * FastMath.sqrt(1 - shared) * chance.normal(Purpose.SCREENING_TRAJECTORY, system, 0));
        return values;
    }
}

package mainstay.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import org.junit.jupiter.api.Test;

/** Made-up boxes: what was put in is found. */
class PrimTest {
    private static final Chance CHANCE = new Chance(3, 0);

    private static double[][] cube(int points, int factors) {
        return LatinHypercube.maximin(
                points, factors, 1, (set, number) -> CHANCE.uniform(Purpose.SCREENING_TRAJECTORY, set, number));
    }

    @Test
    void theBoxThatWasPutInIsFound() {
        double[][] points = cube(1000, 5);
        boolean[] cases = new boolean[1000];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = points[i][1] > 0.6 && points[i][3] < 0.45;
        }
        Prim.Found found = new Prim(points, cases, new int[5]).proposed();
        assertThat(found.limits()).extracting(Prim.Limit::factor).containsExactly(1, 3);
        // A slice takes one in twenty: a side is found to within that of what was left.
        assertThat(found.box().low(1)).isEqualTo(0.6, within(0.04));
        assertThat(found.box().high(3)).isEqualTo(0.45, within(0.04));
        assertThat(found.box().high(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(found.coverage()).isGreaterThan(0.93);
        assertThat(found.density()).isGreaterThan(0.93);
    }

    @Test
    void oneCaseInTenTurnedRoundDoesNotHideIt() {
        double[][] points = cube(2000, 4);
        boolean[] cases = new boolean[2000];
        for (int i = 0; i < cases.length; i++) {
            boolean inside = points[i][0] < 0.5 && points[i][2] > 0.3;
            cases[i] = inside != CHANCE.happens(Purpose.SCREENING_TRAJECTORY, 99, i, 0.1);
        }
        Prim.Found found = new Prim(points, cases, new int[4]).proposed();
        assertThat(found.limits()).extracting(Prim.Limit::factor).contains(0, 2);
        assertThat(found.box().high(0)).isEqualTo(0.5, within(0.07));
        assertThat(found.box().low(2)).isEqualTo(0.3, within(0.07));
        assertThat(found.limits()).allMatch(limit -> limit.chance() < 0.05);
    }

    @Test
    void kindsArePeeledLikeSlices() {
        double[][] points = cube(900, 2);
        boolean[] cases = new boolean[900];
        for (int i = 0; i < cases.length; i++) {
            points[i][1] = (int) (points[i][1] * 3);
            cases[i] = points[i][1] == 2 && points[i][0] > 0.25;
        }
        Prim.Found found = new Prim(points, cases, new int[] {0, 3}).proposed();
        assertThat(found.box().kinds(1)).containsExactly(2);
        assertThat(found.box().low(0)).isEqualTo(0.25, within(0.04));
    }

    @Test
    void whereChanceAloneDecidesNoLimitIsClaimedToBeSure() {
        double[][] points = cube(400, 3);
        boolean[] cases = new boolean[400];
        boolean[] none = new boolean[400];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = CHANCE.happens(Purpose.SCREENING_TRAJECTORY, 98, i, 0.5);
        }
        Prim.Found found = new Prim(points, cases, new int[3]).proposed();
        assertThat(found.density()).isLessThan(0.75);
        Prim.Found nothing = new Prim(points, none, new int[3]).proposed();
        assertThat(nothing.cases()).isZero();
        assertThat(nothing.limits()).isEmpty();
    }

    @Test
    void densityGrowsAndCoverageFallsOnTheWay() {
        double[][] points = cube(500, 2);
        boolean[] cases = new boolean[500];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = points[i][0] + points[i][1] > 1.2;
        }
        List<Prim.Found> boxes = new Prim(points, cases, new int[2]).peeled();
        for (int i = 1; i < boxes.size(); i++) {
            assertThat(boxes.get(i).density()).isGreaterThan(boxes.get(i - 1).density());
            assertThat(boxes.get(i).coverage())
                    .isLessThanOrEqualTo(boxes.get(i - 1).coverage());
        }
        assertThat(boxes.get(0).coverage()).isEqualTo(1);
    }
}

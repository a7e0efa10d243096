package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.statistics.design.MorrisDesign;
import mainstay.statistics.design.MorrisEffect;
import org.junit.jupiter.api.Test;

/**
 * Elementary effects of functions whose effects are known: on the grid of four levels every expectation is a sum over
 * levels, worked out by hand.
 */
class MorrisTest {
    private static final int MANY = 400;

    /** Two-sided odds of a false alarm of one bound: 1 in 16,000. */
    private static final double STANDARD_ERRORS = 4;

    @Test
    void everyTrajectoryMovesEveryFactorOnceByDeltaWithinTheCube() {
        MorrisDesign design = design(7, 5, 20);
        for (int trajectory = 0; trajectory < 5; trajectory++) {
            boolean[] moved = new boolean[7];
            for (int step = 1; step <= 7; step++) {
                double[] before = design.point(trajectory, step - 1);
                double[] after = design.point(trajectory, step);
                int factor = design.moved(trajectory, step);
                assertThat(design.stepOf(trajectory, factor)).isEqualTo(step);
                moved[factor] = true;
                assertThat(after)
                        .satisfies(point -> assertThat(Arrays.stream(point).allMatch(place -> place >= 0 && place <= 1))
                                .isTrue());
                assertThat(Math.abs(after[factor] - before[factor])).isEqualTo(MorrisDesign.DELTA, within(1e-15));
                before[factor] = after[factor];
                assertThat(after).isEqualTo(before);
            }
            assertThat(moved).doesNotContain(false);
        }
    }

    @Test
    void everyLevelBeginsAsOften() {
        MorrisDesign design = design(10, MANY, MANY);
        int[] begun = new int[MorrisDesign.LEVELS];
        for (int trajectory = 0; trajectory < MANY; trajectory++) {
            for (double place : design.point(trajectory, 0)) {
                begun[(int) Math.round(place * 3)]++;
            }
        }
        // Binomial: 4,000 draws, a quarter each.
        double bound = STANDARD_ERRORS * Math.sqrt(4_000 * 0.25 * 0.75);
        assertThat(begun).satisfies(counts -> assertThat(
                        Arrays.stream(counts).allMatch(count -> Math.abs(count - 1_000) < bound))
                .isTrue());
    }

    @Test
    void chosenTrajectoriesLieFartherApartThanTheFirstOfThem() {
        MorrisDesign chosen = design(6, 4, 40);
        MorrisDesign first = design(6, 4, 4);
        assertThat(nearest(chosen)).isGreaterThan(nearest(first));
    }

    /** The least distance between two trajectories, summed over pairs of their points as the definition says. */
    private static double nearest(MorrisDesign design) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int one = 0; one < design.trajectories(); one++) {
            for (int other = 0; other < one; other++) {
                double sum = 0;
                for (int i = 0; i <= design.factors(); i++) {
                    for (int j = 0; j <= design.factors(); j++) {
                        sum += distance(design.point(one, i), design.point(other, j));
                    }
                }
                nearest = Math.min(nearest, sum);
            }
        }
        return nearest;
    }

    private static double distance(double[] from, double[] to) {
        return Math.sqrt(IntStream.range(0, from.length)
                .mapToDouble(i -> (from[i] - to[i]) * (from[i] - to[i]))
                .sum());
    }

    @Test
    void ofTwoTheFarthestPairOfAllIsTaken() {
        MorrisDesign all = design(3, 6, 6);
        double farthest = 0;
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < i; j++) {
                farthest = Math.max(farthest, between(all, i, j));
            }
        }
        assertThat(between(design(3, 2, 6), 0, 1)).isEqualTo(farthest, within(1e-9));
    }

    private static double between(MorrisDesign design, int one, int other) {
        double sum = 0;
        for (int i = 0; i <= design.factors(); i++) {
            for (int j = 0; j <= design.factors(); j++) {
                sum += distance(design.point(one, i), design.point(other, j));
            }
        }
        return sum;
    }

    @Test
    void aLinearFunctionHasItsSlopesAndNoSpread() {
        double[] slopes = {3, -2, 0, 0.5};
        MorrisEffect[] effects = effects(
                design(4, 6, 24),
                x -> IntStream.range(0, 4).mapToDouble(i -> slopes[i] * x[i]).sum());
        for (int factor = 0; factor < 4; factor++) {
            assertThat(effects[factor].n()).isEqualTo(6);
            assertThat(effects[factor].mu()).isEqualTo(slopes[factor], within(1e-12));
            assertThat(effects[factor].muStar()).isEqualTo(Math.abs(slopes[factor]), within(1e-12));
            assertThat(effects[factor].sigma()).isEqualTo(0, within(1e-12));
            assertThat(effects[factor].muStarInterval().low()).isEqualTo(Math.abs(slopes[factor]), within(1e-12));
            assertThat(effects[factor].muStarInterval().high()).isEqualTo(Math.abs(slopes[factor]), within(1e-12));
        }
    }

    @Test
    void ishigamisFunctionHasTheEffectsItIsKnownFor() {
        MorrisEffect[] effects = effects(design(3, MANY, MANY), place -> {
            double[] x =
                    Arrays.stream(place).map(share -> Math.PI * (2 * share - 1)).toArray();
            return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
        });
        double root = Math.sqrt(3) / 2;
        double outer = Math.pow(Math.PI, 4);
        double inner = Math.pow(Math.PI / 3, 4);
        // The first moves sin from 0 to ±√3/2, whatever way in the same sense; the third is at either level as often.
        double first = root * (1 + 0.1 * (outer + inner) / 2) / MorrisDesign.DELTA;
        assertThat(effects[0].mu()).isCloseTo(first, within(bound(effects[0])));
        assertThat(effects[0].muStar()).isEqualTo(effects[0].mu(), within(1e-9));
        // The second moves sin² between 0 and 3/4, up from one end and down to the other.
        assertThat(effects[1].muStar()).isEqualTo(7 * 0.75 / MorrisDesign.DELTA, within(1e-9));
        assertThat(effects[1].mu()).isCloseTo(0, within(bound(effects[1])));
        // The third works through the first, which is at 0 half the time.
        double third = 0.1 * (outer - inner) * root / 2 / MorrisDesign.DELTA;
        assertThat(effects[2].muStar()).isCloseTo(third, within(bound(effects[2])));
        assertThat(effects[2].mu()).isCloseTo(0, within(bound(effects[2])));
        assertThat(effects[2].muStar()).isLessThan(effects[0].muStar()).isLessThan(effects[1].muStar());
    }

    @Test
    void sobolsFunctionRanksItsFactorsByTheirWeight() {
        double[] weights = {0, 1, 4.5, 9, 99};
        MorrisEffect[] effects = effects(design(5, MANY, MANY), x -> IntStream.range(0, 5)
                .mapToDouble(i -> (Math.abs(4 * x[i] - 2) + weights[i]) / (1 + weights[i]))
                .reduce(1, (a, b) -> a * b));
        for (int factor = 0; factor < 5; factor++) {
            // |4x − 2| is 2 or 2/3, each as often: a move changes it by 4/3, and 4/3 is its mean.
            double expected = 2 / (1 + weights[factor]);
            for (int other = 0; other < 5; other++) {
                expected *= other == factor ? 1 : (4.0 / 3 + weights[other]) / (1 + weights[other]);
            }
            assertThat(effects[factor].muStar()).isCloseTo(expected, within(bound(effects[factor])));
            assertThat(effects[factor].mu()).isCloseTo(0, within(bound(effects[factor])));
            if (factor > 0) {
                assertThat(effects[factor].muStar()).isLessThan(effects[factor - 1].muStar());
            }
        }
    }

    private static double bound(MorrisEffect effect) {
        return STANDARD_ERRORS * effect.sigma() / Math.sqrt(effect.n());
    }

    @Test
    void anEffectAndItsNoiseByHand() {
        // Means 3, −1 and 4; within them replications scatter by 2, 2 and 0: squares 2 + 2 + 0 over 3 degrees of
        // freedom.
        MorrisEffect effect =
                MorrisEffect.of(new double[][] {{2, 4}, {-2, 0}, {4, 4}, {Double.NaN, Double.NaN}}, 0.95, 1);
        assertThat(effect.n()).isEqualTo(3);
        assertThat(effect.mu()).isEqualTo(2);
        assertThat(effect.muStar()).isEqualTo(8.0 / 3);
        assertThat(effect.sigma()).isEqualTo(Math.sqrt(7), within(1e-12));
        assertThat(effect.noise()).isEqualTo(Math.sqrt(2 / Math.PI) * Math.sqrt(4.0 / 3 / 2), within(1e-12));
        assertThat(effect.sigmaWithoutNoise()).isEqualTo(Math.sqrt(7 - 2.0 / 3), within(1e-12));
        // SciPy 1.x: scipy.stats.f.sf(2 * (9 + 1 + 16) / 3 / (4 / 3), 3, 3)
        assertThat(effect.pChance()).isEqualTo(0.031704763282, within(1e-11));
        assertThat(effect.muStarInterval().low()).isBetween(1.0, 8.0 / 3);
        assertThat(effect.muStarInterval().high()).isBetween(8.0 / 3, 4.0);
    }

    @Test
    void luckAloneIsCalledAnEffectOnceInTwenty() {
        Chance chance = new Chance(5, 0);
        int trials = 300;
        long called = IntStream.range(0, trials)
                .filter(trial -> {
                    double[][] effects = new double[5][2];
                    for (int i = 0; i < 10; i++) {
                        effects[i / 2][i % 2] = chance.normal(Purpose.NEED, trial, i);
                    }
                    return MorrisEffect.of(effects, 0.95, trial).pChance() < 0.05;
                })
                .count();
        double error = Math.sqrt(trials * 0.05 * 0.95);
        assertThat((double) called).isCloseTo(trials * 0.05, within(STANDARD_ERRORS * error));
    }

    @Test
    void withoutReplicationsNothingIsSaidOfNoise() {
        MorrisEffect effect = MorrisEffect.of(new double[][] {{1}, {2}}, 0.95, 1);
        assertThat(effect.muStar()).isEqualTo(1.5);
        assertThat(effect.noise()).isNaN();
        assertThat(effect.pChance()).isNaN();
        assertThat(effect.muStarInterval()).isEqualTo(Interval.NONE);
    }

    @Test
    void aShareOfGroupsThatDifferHasAnIntervalAndOneOfGroupsThatAgreeHasNone() {
        GroupedShare share = GroupedShare.of(new int[] {8, 10, 6, 9}, new int[] {10, 10, 10, 10}, 0.95, 1);
        assertThat(share.share()).isEqualTo(33.0 / 40);
        assertThat(share.interval().low()).isBetween(0.6, 0.8);
        assertThat(share.interval().high()).isBetween(0.85, 1.0);
        assertThat(GroupedShare.of(new int[] {5, 5, 5}, new int[] {5, 5, 5}, 0.95, 1))
                .isEqualTo(new GroupedShare(1, Interval.NONE));
        assertThat(GroupedShare.of(new int[] {0}, new int[] {0}, 0.95, 1).share())
                .isNaN();
    }

    private static MorrisDesign design(int factors, int trajectories, int candidates) {
        Chance chance = new Chance(1, 0);
        return MorrisDesign.of(
                factors,
                trajectories,
                candidates,
                (set, number) -> chance.uniform(Purpose.SCREENING_TRAJECTORY, set, number));
    }

    private static MorrisEffect[] effects(MorrisDesign design, ToDoubleFunction<double[]> function) {
        MorrisEffect[] effects = new MorrisEffect[design.factors()];
        for (int factor = 0; factor < effects.length; factor++) {
            double[][] each = new double[design.trajectories()][1];
            for (int trajectory = 0; trajectory < each.length; trajectory++) {
                int step = design.stepOf(trajectory, factor);
                each[trajectory][0] = design.effect(
                        trajectory,
                        factor,
                        function.applyAsDouble(design.point(trajectory, step - 1)),
                        function.applyAsDouble(design.point(trajectory, step)));
            }
            effects[factor] = MorrisEffect.of(each, 0.95, factor);
        }
        return effects;
    }
}

package mainstay.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Draws are uniform and unrelated along every part of their key, and have the distributions asked for.
 *
 * <p>Chi-squared values are held against the quantile at one in a million, sample correlations against five standard
 * errors (1 / √n, two-sided one in 1.7 million) and means likewise. Seeds are fixed, so a test passes always or never; all
 * taken together a right generator would fail with fewer than one seed in 20,000.
 */
@Tag("slow")
class ChanceTest {
    private static final long SEED = 20_250_401;
    private static final int DRAWS = 200_000;
    private static final int BANDS = 100;
    private static final double ONE_IN_A_MILLION = 1e-6;
    private static final double FIVE_ERRORS = 5;
    private static final Chance CHANCE = new Chance(SEED, 0);

    private static double[] draws(LongToDoubleFunction draw) {
        return LongStream.range(0, DRAWS).mapToDouble(draw).toArray();
    }

    private static double[] bySubject() {
        return draws(subject -> CHANCE.uniform(Purpose.NEED, subject, 0));
    }

    private static double[] byOccurrence() {
        return draws(occurrence -> CHANCE.uniform(Purpose.NEED, 7, occurrence));
    }

    private static double[] byReplication() {
        return draws(replication -> new Chance(SEED, (int) replication).uniform(Purpose.NEED, 7, 0));
    }

    private static double[] bySeed() {
        return draws(seed -> new Chance(seed, 0).uniform(Purpose.NEED, 7, 0));
    }

    @Test
    void drawsAreUniformAlongSubjectOccurrenceReplicationAndSeed() {
        for (double[] draws : new double[][] {bySubject(), byOccurrence(), byReplication(), bySeed()}) {
            assertThat(chiSquared(draws)).isLessThan(limit(BANDS - 1));
        }
    }

    @Test
    void neighboursAreUnrelatedAlongSubjectOccurrenceReplicationAndSeed() {
        for (double[] draws : new double[][] {bySubject(), byOccurrence(), byReplication(), bySeed()}) {
            for (int lag : new int[] {1, 2, 5}) {
                assertUnrelated(Arrays.copyOfRange(draws, 0, DRAWS - lag), Arrays.copyOfRange(draws, lag, DRAWS));
            }
        }
    }

    @Test
    void purposesAreUnrelatedToEachOther() {
        double[] need = bySubject();
        for (Purpose purpose : Purpose.values()) {
            if (purpose != Purpose.NEED) {
                assertUnrelated(need, draws(subject -> CHANCE.uniform(purpose, subject, 0)));
            }
        }
    }

    @Test
    void everyPurposeHasANumberOfItsOwn() {
        assertThat(Arrays.stream(Purpose.values()).map(Purpose::code)).doesNotHaveDuplicates();
    }

    @Test
    void meansAndVariancesAreThoseAskedFor() {
        assertMoments(draws(i -> CHANCE.normal(Purpose.NEED, i, 1)), 0, 1, 3);
        assertMoments(draws(i -> CHANCE.exponential(Purpose.NEED, i, 2, 4)), 4, 16, 9);
        double variance = 9 * 0.16;
        double kurtosis = Math.pow(1.16, 4) + 2 * Math.pow(1.16, 3) + 3 * Math.pow(1.16, 2) - 3;
        assertMoments(draws(i -> CHANCE.logNormal(Purpose.NEED, i, 3, 3, 0.4)), 3, variance, kurtosis);
        assertMoments(draws(i -> CHANCE.poisson(Purpose.NEED, i, 4, 800)), 800, 800, 3 + 1.0 / 800);
    }

    /** Whole days with the mean m vary by m (m − 1) when they are at least one, and by m (m + 1) when they can be none. */
    @Test
    void wholeDaysOfAnExponentialTimeHaveTheMeanAskedFor() {
        assertMoments(draws(i -> CHANCE.begunDays(Purpose.NEED, i, 6, 5)), 5, 20, 9.05);
        assertMoments(draws(i -> CHANCE.completedDays(Purpose.NEED, i, 7, 4)), 4, 20, 9.05);
        assertThat(draws(i -> CHANCE.begunDays(Purpose.NEED, i, 8, 0.5))).containsOnly(1);
        assertThat(draws(i -> CHANCE.completedDays(Purpose.NEED, i, 9, 0))).containsOnly(0);
    }

    @Test
    void poissonDrawsFallOnEachNumberAsOftenAsTheyShould() {
        int most = 12;
        PoissonDistribution law = new PoissonDistribution(4);
        double[] seen = new double[most + 1];
        IntStream.range(0, DRAWS).forEach(i -> seen[Math.min(most, CHANCE.poisson(Purpose.NEED, i, 5, 4))]++);
        double distance = 0;
        for (int count = 0; count <= most; count++) {
            double expected =
                    DRAWS * (count == most ? 1 - law.cumulativeProbability(most - 1) : law.probability(count));
            distance += (seen[count] - expected) * (seen[count] - expected) / expected;
        }
        assertThat(distance).isLessThan(limit(most));
    }

    private static double chiSquared(double[] draws) {
        double expected = (double) DRAWS / BANDS;
        double[] seen = new double[BANDS];
        Arrays.stream(draws).forEach(draw -> seen[(int) (draw * BANDS)]++);
        return Arrays.stream(seen)
                .map(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    private static double limit(int degreesOfFreedom) {
        return new ChiSquaredDistribution(degreesOfFreedom).inverseCumulativeProbability(1 - ONE_IN_A_MILLION);
    }

    private static void assertUnrelated(double[] some, double[] others) {
        assertThat(Math.abs(new PearsonsCorrelation().correlation(some, others)))
                .isLessThan(FIVE_ERRORS / Math.sqrt(some.length));
    }

    /** The variance of a sample variance is (kurtosis - 1) variance² / n, but for terms in 1 / n². */
    private static void assertMoments(double[] draws, double mean, double variance, double kurtosis) {
        double far = FIVE_ERRORS / Math.sqrt(DRAWS);
        assertThat(Math.abs(StatUtils.mean(draws) - mean)).isLessThan(far * Math.sqrt(variance));
        assertThat(Math.abs(StatUtils.variance(draws) - variance)).isLessThan(far * variance * Math.sqrt(kurtosis - 1));
    }
}

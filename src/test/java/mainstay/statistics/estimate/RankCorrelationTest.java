package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {
    private static final double[] FIRST = {1.2, 3.4, 2.2, 5.0, 4.4, 2.2, 7.7, 6.1, 0.3, 5.5};
    private static final double[] SECOND = {2.0, 2.9, 3.3, 4.1, 6.0, 1.1, 6.6, 6.0, 1.5, 4.0};

    /**
     * R 4.2.2: {@code r <- cor(first, second, method = "spearman")}, and {@code tanh(atanh(r) + c(-1, 1) * qnorm(.975) *
     * sqrt((1 + r^2 / 2) / 7))}.
     */
    @Test
    void tiedRanksComeOutAsInR() {
        RankCorrelation ranks = RankCorrelation.of(FIRST, SECOND, 0.95);
        assertThat(ranks.n()).isEqualTo(10);
        assertThat(ranks.correlation()).isCloseTo(0.865853658536586, within(1e-12));
        assertThat(ranks.interval().low()).isCloseTo(0.419971244803438, within(1e-9));
        assertThat(ranks.interval().high()).isCloseTo(0.975007978352692, within(1e-9));
    }

    @Test
    void aPairThatIsNotWholeIsLeftOut() {
        double[] first = {1, 2, 3, Double.NaN, 5, 6};
        double[] second = {4, 3, 9, 1, Double.NaN, 8};
        RankCorrelation ranks = RankCorrelation.of(first, second, 0.95);
        assertThat(ranks.n()).isEqualTo(4);
        // Ranks 1 2 3 4 and 2 1 4 3: 1 - 6 × 4 / (4 × 15).
        assertThat(ranks.correlation()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void fullAgreementHasNoInterval() {
        RankCorrelation ranks = RankCorrelation.of(new double[] {1, 2, 3, 4}, new double[] {10, 20, 30, 99}, 0.95);
        assertThat(ranks.correlation()).isEqualTo(1);
        assertThat(ranks.interval()).isEqualTo(Interval.NONE);
    }

    @Test
    void tooFewPairsOrOneSideThatDoesNotVaryHaveNone() {
        assertThat(RankCorrelation.of(new double[] {1, 2}, new double[] {1, 2}, 0.95)
                        .correlation())
                .isNaN();
        assertThat(RankCorrelation.of(new double[] {1, 2, 3, 4}, new double[] {5, 5, 5, 5}, 0.95)
                        .correlation())
                .isNaN();
    }
}

package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplicationsNeededTest {
    /** With sd 10 and a half width of 2: 1.98422 × 10 / √99 = 1.9942 and 1.98447 × 10 / √98 = 2.0046 (t tables). */
    @Test
    void theLeastNumberThatIsPreciseEnough() {
        assertThat(ReplicationsNeeded.of(10, 2, 0.95, 1000)).isEqualTo(99);
    }

    @Test
    void twoAreEnoughWhereNothingVaries() {
        assertThat(ReplicationsNeeded.of(0, 0.1, 0.95, 1000)).isEqualTo(2);
    }

    @Test
    void oneMoreThanTheMostMeansNotEnough() {
        assertThat(ReplicationsNeeded.of(10, 0.1, 0.95, 500)).isEqualTo(501);
    }
}

package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BiceBoxermanTest {
    @Test
    void threeContactsOfWhichTwoWithOneWorkerGiveAThird() {
        // (2² + 1² − 3) / (3 × 2) = 2 / 6
        assertThat(BiceBoxerman.index(2, 1)).isCloseTo(1 / 3.0, within(1e-15));
    }

    @Test
    void oneWorkerGivesOneAndAnotherEachTimeGivesNought() {
        assertThat(BiceBoxerman.index(7)).isEqualTo(1);
        assertThat(BiceBoxerman.index(1, 1, 1, 1)).isZero();
    }

    @Test
    void fewerThanTwoContactsGiveNoIndex() {
        assertThat(BiceBoxerman.index()).isNaN();
        assertThat(BiceBoxerman.index(1)).isNaN();
    }

    @Test
    void itIsTheShareOfPairsOfContactsThatAreWithOneWorker() {
        int[] contacts = {5, 3, 1};
        int pairs = 9 * 8 / 2;
        int together = 5 * 4 / 2 + 3 * 2 / 2;
        assertThat(BiceBoxerman.index(contacts)).isCloseTo((double) together / pairs, within(1e-15));
    }
}

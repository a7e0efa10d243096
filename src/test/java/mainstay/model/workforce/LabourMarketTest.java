package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How much longer a vacancy takes where others are vacant too. */
class LabourMarketTest {
    @Test
    void twiceTheVacanciesAtAHalfTakeTheRootOfTwoTimesAsLong() {
        assertThat(LabourMarket.search(2, 0.5)).isCloseTo(Math.sqrt(2), within(1e-12));
    }

    @Test
    void withTheUsualNumberNothingChanges() {
        assertThat(LabourMarket.search(1, 0.4)).isEqualTo(1);
    }

    @Test
    void atOneEachPostIsFilledAsIfItWereAlone() {
        assertThat(LabourMarket.search(7, 1)).isEqualTo(1);
    }

    @Test
    void atNoughtHiresStayTheSameNumber() {
        assertThat(LabourMarket.search(3, 0)).isCloseTo(3, within(1e-12));
    }
}

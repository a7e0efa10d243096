package mainstay.model.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Ten referrals a week are usual. */
class InflowTest {
    private final Inflow inflow = new Inflow();

    private void weeks(int number, double referrals) {
        for (int i = 0; i < number; i++) {
            inflow.add(referrals);
            inflow.endWeek();
        }
    }

    @Test
    void inTheFirstHalfYearNobodyKnowsWhatIsUsual() {
        weeks(12, 10);
        weeks(13, 30);
        assertThat(inflow.load()).isEqualTo(1);
    }

    @Test
    void asManyAsUsualAreNoLoad() {
        weeks(150, 10);
        assertThat(inflow.load()).isEqualTo(1);
    }

    @Test
    void aQuarterWithTwiceAsManyIsComparedWithTheTwoYearsThatItIsPartOf() {
        weeks(200, 10);
        weeks(13, 20);
        assertThat(inflow.load()).isCloseTo(20 / ((91 * 10 + 13 * 20) / 104.0), within(1e-12));
    }

    @Test
    void afterTwoYearsItIsUsedToThem() {
        weeks(50, 10);
        weeks(104, 20);
        assertThat(inflow.load()).isEqualTo(1);
    }

    @Test
    void whereNobodyComesThereIsNoLoadToFeel() {
        weeks(104, 0);
        assertThat(inflow.load()).isEqualTo(1);
    }
}

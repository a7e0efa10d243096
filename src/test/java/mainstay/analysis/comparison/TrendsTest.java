package mainstay.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import mainstay.scenario.Period;
import org.junit.jupiter.api.Test;

class TrendsTest {
    private static final Period SIX_MONTHS_AND_FOUR_YEARS = new Period(LocalDate.of(2025, 4, 1), 6, 48);

    private static double slope(Period period, int months, IntToDoubleFunction course) {
        return Trends.slope(IntStream.range(0, months).mapToDouble(course).toArray(), period);
    }

    @Test
    void aLineHasItsOwnSlopeAYear() {
        assertThat(slope(SIX_MONTHS_AND_FOUR_YEARS, 54, month -> 5 + month / 12.0))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void seasonsAndTheWarmUpAreNoTrend() {
        assertThat(slope(SIX_MONTHS_AND_FOUR_YEARS, 54, month -> month < 6 ? 100 : month % 12))
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void yearsCountFromTheFirstWholeMonth() {
        Period midMonth = new Period(LocalDate.of(2025, 4, 15), 6, 49);
        assertThat(slope(midMonth, 56, month -> month < 7 || month > 54 ? 100 : (month - 7) / 12))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void aMonthWithoutObservationsIsLeftOutAndAYearOfThemSaysNothing() {
        assertThat(slope(SIX_MONTHS_AND_FOUR_YEARS, 54, month -> month == 20 ? Double.NaN : 3))
                .isCloseTo(0, within(1e-12));
        assertThat(slope(SIX_MONTHS_AND_FOUR_YEARS, 54, month -> month >= 18 && month < 30 ? Double.NaN : 3))
                .isNaN();
    }
}

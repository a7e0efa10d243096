package mainstay.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MeasuredMonthsTest {
    private static MeasuredMonths months(String from, String until) {
        return new MeasuredMonths(LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void aPeriodOfWholeMonthsHasNoParts() {
        MeasuredMonths whole = months("2025-04-01", "2028-04-01");
        assertThat(whole.isPart(YearMonth.parse("2025-04"))).isFalse();
        assertThat(whole.isPart(YearMonth.parse("2028-03"))).isFalse();
        assertThat(whole.words()).isEqualTo("April 2025 to March 2028");
        assertThat(whole.note()).isEmpty();
        assertThat(whole.leftOut()).isEmpty();
    }

    @Test
    void aPeriodFromMidMonthToMidMonthHasTwo() {
        MeasuredMonths parts = months("2025-04-15", "2025-07-15");
        assertThat(parts.name(YearMonth.parse("2025-04"))).isEqualTo("April 2025, from the 15th");
        assertThat(parts.name(YearMonth.parse("2025-05"))).isEqualTo("May 2025");
        assertThat(parts.name(YearMonth.parse("2025-07"))).isEqualTo("July 2025, to the 14th");
        assertThat(parts.words()).isEqualTo("15 April 2025 to 14 July 2025");
        assertThat(parts.note())
                .isEqualTo(
                        " Only a part is measured of April 2025, from the 15th; and of July 2025, to the 14th: what adds"
                                + " up over a month has no value there.");
        assertThat(parts.leftOut())
                .isEqualTo(
                        " Left out, being measured in part only: April 2025, from the 15th; July 2025, to the 14th.");
    }

    @Test
    void daysAreSpelledAsTheyAreSaid() {
        assertThat(months("2025-04-02", "2025-05-02").words()).isEqualTo("2 April 2025 to 1 May 2025");
        assertThat(months("2025-04-02", "2025-05-02").name(YearMonth.parse("2025-05")))
                .isEqualTo("May 2025, to the 1st");
        assertThat(months("2025-04-12", "2025-05-12").name(YearMonth.parse("2025-05")))
                .isEqualTo("May 2025, to the 11th");
        assertThat(months("2025-04-23", "2025-05-23").name(YearMonth.parse("2025-04")))
                .isEqualTo("April 2025, from the 23rd");
    }
}

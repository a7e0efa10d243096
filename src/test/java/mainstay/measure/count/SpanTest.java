package mainstay.measure.count;

import static mainstay.measure.Told.endOf;
import static mainstay.measure.Told.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mainstay.calendar.WorkingCalendar;
import mainstay.measure.Told;
import mainstay.scenario.Period;
import org.junit.jupiter.api.Test;

class SpanTest {
    private final Span span = Told.span();

    @Test
    void warmUpEndsWhereThePeriodStarts() {
        assertThat(span.first()).isEqualTo(63);
        assertThat(span.last()).isEqualTo(63 + 253 - 1);
        assertThat(span.measures(62)).isFalse();
        assertThat(span.measures(63)).isTrue();
        assertThat(span.measures(316)).isFalse();
        assertThat(span.months()).isEqualTo(15);
    }

    @Test
    void onlyA31MarchWithTwelveSimulatedMonthsHasAYearBefore() {
        assertThat(span.hasYearBefore(endOf("2025-03"))).isFalse();
        assertThat(span.hasYearBefore(endOf("2026-03"))).isTrue();
    }

    @Test
    void monthEndsAreFoundByTheNumberOfMonthsBefore() {
        assertThat(span.monthEndBefore(endOf("2026-03"), 12)).isEqualTo(endOf("2025-03"));
        assertThat(span.monthEndBefore(endOf("2025-12"), 12)).isEqualTo(-1);
    }

    @Test
    void yearsAreCountedFromTheStartOfThePeriodAlthoughThatIsAWeekend() {
        // 1 April 2023 is a Saturday.
        Period period = new Period(LocalDate.parse("2023-04-01"), 14, 24);
        WorkingCalendar calendar = new WorkingCalendar(period.simulatedFrom(), period.end());
        Span years = new Span(calendar, period);
        assertThat(years.year(calendar.onOrBefore(LocalDate.parse("2024-03-31"))))
                .isZero();
        assertThat(years.year(calendar.onOrAfter(LocalDate.parse("2024-04-01"))))
                .isEqualTo(1);
        assertThat(years.year(years.first())).isZero();
        assertThat(years.year(years.first() - 1)).isEqualTo(-1);
        assertThat(years.isWhole(-1)).isTrue();
        assertThat(years.isWhole(-2)).isFalse();
    }

    @Test
    void monthsAreCountedByDate() {
        assertThat(span.lasted(on("2025-02-03"), on("2025-05-02"), 3)).isFalse();
        assertThat(span.lasted(on("2025-02-03"), on("2025-05-06"), 3)).isTrue();
        assertThat(span.lasted(-300, on("2025-02-03"), 12)).isTrue();
    }
}

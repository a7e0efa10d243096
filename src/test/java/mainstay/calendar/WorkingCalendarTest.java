package mainstay.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private final WorkingCalendar calendar =
            new WorkingCalendar(LocalDate.parse("2025-04-01"), LocalDate.parse("2026-04-01"));

    @Test
    void aFinancialYearHas253WorkingDaysBetweenEightBankHolidays() {
        // 261 weekdays from 1 April 2025 to 31 March 2026, less Good Friday, Easter Monday, two in May, August,
        // Christmas, Boxing Day and New Year's Day.
        assertThat(calendar.days()).isEqualTo(253);
    }

    @Test
    void bankHolidaysAreNotWorkingDays() {
        assertThat(calendar.date(calendar.onOrBefore(LocalDate.parse("2025-04-21"))))
                .isEqualTo("2025-04-17");
        assertThat(calendar.date(calendar.onOrAfter(LocalDate.parse("2025-12-25"))))
                .isEqualTo("2025-12-29");
        assertThat(calendar.date(calendar.onOrAfter(LocalDate.parse("2025-08-25"))))
                .isEqualTo("2025-08-26");
    }

    @Test
    void aMonthIsWholeIfEachOfItsWorkingDaysIsInTheSpan() {
        // 1 June 2025 is a Sunday, 31 August one too.
        WorkingCalendar whole = new WorkingCalendar(LocalDate.parse("2025-06-02"), LocalDate.parse("2025-08-30"));
        assertThat(whole.isWhole(0)).isTrue();
        assertThat(whole.isWhole(1)).isTrue();
        assertThat(whole.isWhole(2)).isTrue();
        WorkingCalendar parts = new WorkingCalendar(LocalDate.parse("2025-06-03"), LocalDate.parse("2025-08-29"));
        assertThat(parts.isWhole(0)).isFalse();
        assertThat(parts.isWhole(1)).isTrue();
        assertThat(parts.isWhole(2)).isFalse();
    }

    @Test
    void oneOffHolidaysAreKnown() {
        WorkingCalendar then = new WorkingCalendar(LocalDate.parse("2022-04-01"), LocalDate.parse("2023-06-01"));
        assertThat(then.date(then.onOrAfter(LocalDate.parse("2022-06-02")))).isEqualTo("2022-06-06");
        assertThat(then.date(then.onOrAfter(LocalDate.parse("2022-09-19")))).isEqualTo("2022-09-20");
        assertThat(then.date(then.onOrAfter(LocalDate.parse("2023-05-08")))).isEqualTo("2023-05-09");
    }

    @Test
    void threeMonthsEndOnTheLastWorkingDayWithinThem() {
        int day = calendar.onOrAfter(LocalDate.parse("2025-05-23"));
        // 23 August 2025 is a Saturday.
        assertThat(calendar.date(calendar.plusMonths(day, 3))).isEqualTo("2025-08-22");
    }

    @Test
    void countsFallOnTheLastWorkingDayOfMarchAndSeptember() {
        int march = calendar.onOrBefore(LocalDate.parse("2026-03-31"));
        assertThat(calendar.isCountOfMarch(march)).isTrue();
        assertThat(calendar.isCountOfMarch(march - 1)).isFalse();
        assertThat(calendar.isCountOfSeptember(calendar.onOrBefore(LocalDate.parse("2025-09-30"))))
                .isTrue();
    }
}

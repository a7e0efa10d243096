package mainstay.measure.count;

import java.time.LocalDate;
import mainstay.calendar.WorkingCalendar;
import mainstay.scenario.Period;

/** The days of a run: which months they fall in, and which of them are measured. */
public final class Span {
    /** Working days of a year, in which exposure is counted: a child-year is 253 child-days. */
    public static final double DAYS_A_YEAR = 253;

    private static final double CALENDAR_DAYS_A_YEAR = 365.25;

    private final WorkingCalendar calendar;
    private final LocalDate start;
    private final int first;
    private final double years;
    private final int[] firstOfMonth;

    /** The days of a calendar, of which those from the start of a period on are measured. */
    public Span(WorkingCalendar calendar, Period period) {
        this.calendar = calendar;
        this.start = period.start();
        this.first = calendar.onOrAfter(start);
        this.years = period.measureMonths() / 12.0;
        this.firstOfMonth = new int[calendar.months() + 1];
        for (int day = calendar.days() - 1; day >= 0; day--) {
            firstOfMonth[calendar.month(day)] = day;
        }
        firstOfMonth[calendar.months()] = calendar.days();
    }

    /** First measured day. */
    public int first() {
        return first;
    }

    /** Last day of the run. */
    public int last() {
        return calendar.days() - 1;
    }

    /** Measured years. */
    public double years() {
        return years;
    }

    /** Simulated months. */
    public int months() {
        return firstOfMonth.length - 1;
    }

    /** Month of a day, from 0. */
    int month(int day) {
        return calendar.month(day);
    }

    /** First simulated day of a month; for the month after the last, the day after the run. */
    int firstDay(int month) {
        return firstOfMonth[month];
    }

    /** Whether every working day of a month is simulated: a run may begin and end in mid-month. */
    public boolean isWholeMonth(int month) {
        return calendar.isWhole(month);
    }

    /** Whether every working day of the month of this day is simulated. */
    public boolean isInWholeMonth(int day) {
        return isWholeMonth(month(day));
    }

    /** Whether a day is in the measured period. */
    public boolean measures(int day) {
        return day >= first && day < calendar.days();
    }

    /** Whether a day is in the run, warm-up included. */
    public boolean simulates(int day) {
        return day >= 0 && day < calendar.days();
    }

    /** Whether month-end counts are taken on this day. */
    public boolean isMonthEnd(int day) {
        return calendar.isMonthEnd(day);
    }

    /** Whether 31 March is counted on this day. */
    public boolean isCountOfMarch(int day) {
        return calendar.isCountOfMarch(day);
    }

    /** Whether 30 September is counted on this day. */
    public boolean isCountOfSeptember(int day) {
        return calendar.isCountOfSeptember(day);
    }

    /** Whether the twelve months up to the end of this day were all simulated. */
    public boolean hasYearBefore(int monthEnd) {
        LocalDate nextMonth = calendar.date(monthEnd).plusMonths(1).withDayOfMonth(1);
        return !nextMonth.minusYears(1).isBefore(calendar.start());
    }

    /** The day on which the month ended that is so many months earlier; -1 if that was before the run began. */
    public int monthEndBefore(int monthEnd, int months) {
        int month = month(monthEnd) - months;
        return month < 0 ? -1 : firstOfMonth[month + 1] - 1;
    }

    /** Twelve-month years counted from the start of the measured period: 0, 1 …, and -1, -2 … in the warm-up. */
    public int year(int day) {
        LocalDate date = calendar.date(day);
        int months = (date.getYear() - start.getYear()) * 12 + date.getMonthValue() - start.getMonthValue();
        return Math.floorDiv(date.getDayOfMonth() < start.getDayOfMonth() ? months - 1 : months, 12);
    }

    /** Whether a year was simulated from its first day on. */
    public boolean isWhole(int year) {
        return !start.plusYears(year).isBefore(calendar.start());
    }

    /** The date of a day; days before the run, of cases that were open already, get an approximate one. */
    public LocalDate date(int day) {
        return day >= 0
                ? calendar.date(day)
                : calendar.start().minusDays(Math.round(-day * CALENDAR_DAYS_A_YEAR / DAYS_A_YEAR));
    }

    /** Calendar days from one day to another. */
    public int calendarDays(int from, int to) {
        return Math.toIntExact(date(to).toEpochDay() - date(from).toEpochDay());
    }

    /** Whether at least so many calendar months lie between two days. */
    public boolean lasted(int from, int to, int months) {
        return !date(from).plusMonths(months).isAfter(date(to));
    }
}

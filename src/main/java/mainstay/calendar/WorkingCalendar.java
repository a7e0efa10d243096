package mainstay.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Numbers the working days (Monday to Friday less England's bank holidays) of a span of dates from 0.
 *
 * <p>Statutory periods in weeks or months end on a calendar date; here they end on the last working day on or before
 * it. Past the end of the span the calendar goes on for {@link #TAIL_YEARS} years, so that due days beyond the last
 * simulated day keep their place.
 */
public final class WorkingCalendar {
    private static final int TAIL_YEARS = 8;

    private final LocalDate start;
    private final int days;
    private final LocalDate[] dates;
    private final long[] epochDays;
    private final int[] indexOnOrBefore;
    private final int[] month;
    private final boolean beginsWithAMonth;
    private final boolean[] lastOfMonth;

    /**
     * Numbers the working days of a span.
     *
     * @param start first date of the span
     * @param end first date after the span
     * @throws IllegalArgumentException if the span holds no working day
     */
    public WorkingCalendar(LocalDate start, LocalDate end) {
        LocalDate horizon = end.plusYears(TAIL_YEARS);
        Set<LocalDate> holidays = bankHolidays(start.getYear(), horizon.getYear());
        int span = Math.toIntExact(horizon.toEpochDay() - start.toEpochDay());
        LocalDate[] found = new LocalDate[span];
        int[] before = new int[span];
        int count = 0;
        int inside = 0;
        for (int i = 0; i < span; i++) {
            LocalDate date = start.plusDays(i);
            if (isWeekday(date) && !holidays.contains(date)) {
                found[count++] = date;
                if (date.isBefore(end)) {
                    inside = count;
                }
            }
            before[i] = count - 1;
        }
        if (inside == 0) {
            throw new IllegalArgumentException("no working day from " + start + " to " + end);
        }
        this.start = start;
        this.days = inside;
        this.dates = Arrays.copyOf(found, count);
        this.epochDays = Arrays.stream(dates).mapToLong(LocalDate::toEpochDay).toArray();
        this.indexOnOrBefore = before;
        this.month = new int[count];
        this.lastOfMonth = new boolean[count];
        for (int i = 0; i < count; i++) {
            month[i] = monthsBetween(start, dates[i]);
            lastOfMonth[i] = i + 1 == count || dates[i + 1].getMonthValue() != dates[i].getMonthValue();
        }
        this.beginsWithAMonth = start.withDayOfMonth(1)
                .datesUntil(start)
                .noneMatch(date -> isWeekday(date) && !holidays.contains(date));
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static int monthsBetween(LocalDate from, LocalDate to) {
        return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
    }

    private static Set<LocalDate> bankHolidays(int firstYear, int lastYear) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        Set<LocalDate> holidays = new HashSet<>();
        for (int year = firstYear; year <= lastYear; year++) {
            manager.getHolidays(java.time.Year.of(year), "eng").forEach(holiday -> holidays.add(holiday.getDate()));
        }
        return holidays;
    }

    /** Number of working days in the span, numbered {@code 0 … days()-1}. */
    public int days() {
        return days;
    }

    /** The date of a working day; days past the span, up to eight years, have dates too. */
    public LocalDate date(int day) {
        return dates[Math.min(day, dates.length - 1)];
    }

    /** Days since 1970-01-01 of a working day, for spells counted in calendar days. */
    public long epochDay(int day) {
        return epochDays[Math.min(day, epochDays.length - 1)];
    }

    /** The working day on or before a date; -1 before the span. */
    public int onOrBefore(LocalDate date) {
        long offset = date.toEpochDay() - start.toEpochDay();
        if (offset < 0) {
            return -1;
        }
        return indexOnOrBefore[(int) Math.min(offset, indexOnOrBefore.length - 1)];
    }

    /** The first working day on or after a date. */
    public int onOrAfter(LocalDate date) {
        return onOrBefore(date.minusDays(1)) + 1;
    }

    /** The last working day within so many calendar months of a day, and never before that day. */
    public int plusMonths(int day, int months) {
        return Math.max(day, onOrBefore(date(day).plusMonths(months)));
    }

    /** The last working day within so many weeks of a day, and never before that day. */
    public int plusWeeks(int day, int weeks) {
        return Math.max(day, onOrBefore(date(day).plusWeeks(weeks)));
    }

    /** Months since the month of the first date: 0, 1, 2 … */
    public int month(int day) {
        return month[Math.min(day, month.length - 1)];
    }

    /** The calendar month with this number. */
    public YearMonth yearMonth(int monthNumber) {
        return YearMonth.from(start).plusMonths(monthNumber);
    }

    /** Number of calendar months that the span touches. */
    public int months() {
        return month(days - 1) + 1;
    }

    /** Whether every working day of the month with this number lies in the span: a span may begin and end in mid-month. */
    public boolean isWhole(int monthNumber) {
        return (monthNumber > 0 || beginsWithAMonth) && (monthNumber < months() - 1 || isMonthEnd(days - 1));
    }

    /** Whether this is the last working day of its month: the day of month-end counts. */
    public boolean isMonthEnd(int day) {
        return lastOfMonth[Math.min(day, lastOfMonth.length - 1)];
    }

    /** Whether this is the working day on which 31 March is counted. */
    public boolean isCountOfMarch(int day) {
        return isMonthEnd(day) && date(day).getMonthValue() == 3;
    }

    /** Whether this is the working day on which 30 September is counted. */
    public boolean isCountOfSeptember(int day) {
        return isMonthEnd(day) && date(day).getMonthValue() == 9;
    }

    /** The first date of the span. */
    public LocalDate start() {
        return start;
    }
}

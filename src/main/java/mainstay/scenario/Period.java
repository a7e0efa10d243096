package mainstay.scenario;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The dates of a run.
 *
 * @param start first date that is measured
 * @param warmUpMonths months simulated before it, not measured (0 to 240)
 * @param measureMonths months measured (1 to 240)
 */
public record Period(LocalDate start, int warmUpMonths, int measureMonths) {
    /** First simulated date. */
    public LocalDate simulatedFrom() {
        return start.minusMonths(warmUpMonths);
    }

    /** Whether every day of a month is measured: a period may begin and end in mid-month. */
    public boolean measuresWhole(YearMonth month) {
        return !month.atDay(1).isBefore(start) && month.atEndOfMonth().isBefore(end());
    }

    /** First date after the run. */
    public LocalDate end() {
        return start.plusMonths(measureMonths);
    }
}

package mainstay.scenario;

import java.time.LocalDate;

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

    /** First date after the run. */
    public LocalDate end() {
        return start.plusMonths(measureMonths);
    }
}

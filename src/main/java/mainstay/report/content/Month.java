package mainstay.report.content;

import java.time.YearMonth;
import mainstay.results.study.SeriesRow;

/**
 * One month of a measure in an arm.
 *
 * @param month which
 * @param mean over the runs
 * @param p05 fifth percentile of the runs; NaN where there is none
 * @param p95 ninety-fifth percentile of the runs
 */
public record Month(YearMonth month, Estimate mean, double p05, double p95) {
    public static Month of(SeriesRow row) {
        return new Month(YearMonth.parse(row.month()), Estimate.of(row), row.p05(), row.p95());
    }
}

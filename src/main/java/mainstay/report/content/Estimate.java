package mainstay.report.content;

import mainstay.results.study.ComparisonRow;
import mainstay.results.study.DistributionRow;
import mainstay.results.study.ExplanationRow;
import mainstay.results.study.ReasonRow;
import mainstay.results.study.SeriesRow;
import mainstay.results.study.SummaryRow;
import mainstay.results.study.WaitRow;

/**
 * A number and the interval it is known to; NaN where the table has none.
 *
 * @param value the number
 * @param low lower end of its 95 % confidence interval
 * @param high upper end
 */
public record Estimate(double value, double low, double high) {
    public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    public static Estimate of(SummaryRow row) {
        return new Estimate(row.mean(), row.ciLow(), row.ciHigh());
    }

    public static Estimate of(ComparisonRow row) {
        return new Estimate(row.difference(), row.ciLow(), row.ciHigh());
    }

    public static Estimate of(SeriesRow row) {
        return new Estimate(row.mean(), row.ciLow(), row.ciHigh());
    }

    public static Estimate of(ReasonRow row) {
        return new Estimate(row.changesPerChildYear(), row.ciLow(), row.ciHigh());
    }

    public static Estimate of(WaitRow row) {
        return new Estimate(row.daysPerChildYear(), row.ciLow(), row.ciHigh());
    }

    public static Estimate of(DistributionRow row) {
        return new Estimate(row.sharePercent(), row.ciLow(), row.ciHigh());
    }

    public static Estimate of(ExplanationRow row) {
        return new Estimate(row.difference(), row.ciLow(), row.ciHigh());
    }

    public boolean seen() {
        return !Double.isNaN(value);
    }

    public boolean hasInterval() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }
}

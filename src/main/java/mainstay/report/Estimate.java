package mainstay.report;

import mainstay.results.ComparisonRow;
import mainstay.results.DistributionRow;
import mainstay.results.ExplanationRow;
import mainstay.results.ReasonRow;
import mainstay.results.SeriesRow;
import mainstay.results.SummaryRow;
import mainstay.results.WaitRow;

/**
 * A number and the interval it is known to; NaN where the table has none.
 *
 * @param value the number
 * @param low lower end of its 95 % confidence interval
 * @param high upper end
 */
record Estimate(double value, double low, double high) {
    static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    static Estimate of(SummaryRow row) {
        return new Estimate(row.mean(), row.ciLow(), row.ciHigh());
    }

    static Estimate of(ComparisonRow row) {
        return new Estimate(row.difference(), row.ciLow(), row.ciHigh());
    }

    static Estimate of(SeriesRow row) {
        return new Estimate(row.mean(), row.ciLow(), row.ciHigh());
    }

    static Estimate of(ReasonRow row) {
        return new Estimate(row.changesPerChildYear(), row.ciLow(), row.ciHigh());
    }

    static Estimate of(WaitRow row) {
        return new Estimate(row.daysPerChildYear(), row.ciLow(), row.ciHigh());
    }

    static Estimate of(DistributionRow row) {
        return new Estimate(row.sharePercent(), row.ciLow(), row.ciHigh());
    }

    static Estimate of(ExplanationRow row) {
        return new Estimate(row.difference(), row.ciLow(), row.ciHigh());
    }

    boolean seen() {
        return !Double.isNaN(value);
    }

    boolean hasInterval() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }
}

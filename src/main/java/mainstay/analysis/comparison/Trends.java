package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.results.study.TrendRow;
import mainstay.results.table.TableNumbers;
import mainstay.scenario.Period;
import mainstay.statistics.estimate.MeanEstimate;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * How measures move from year to year: an authority in which nothing is changed should stay as it is. Each year is the
 * mean of its months, so that seasons cancel; the slope of a replication is that of the straight line through its years.
 */
final class Trends {
    private static final int YEAR = 12;
    private static final int FEWEST_YEARS = 3;

    private final Outcome outcome;
    private final List<MeasureDefinition> measures;

    Trends(Outcome outcome, List<MeasureDefinition> measures) {
        this.outcome = outcome;
        this.measures = measures;
    }

    List<TrendRow> rows() {
        List<TrendRow> rows = new ArrayList<>();
        for (int arm = 0; arm < outcome.study().arms().size(); arm++) {
            Period period = outcome.study().arms().get(arm).period();
            if (years(period) >= FEWEST_YEARS) {
                rows.addAll(rows(outcome.study().arms().get(arm).name(), period, outcome.arm(arm)));
            }
        }
        return rows;
    }

    private List<TrendRow> rows(String arm, Period period, RunMeasures[] runs) {
        List<TrendRow> rows = new ArrayList<>();
        for (int m = 0; m < measures.size(); m++) {
            int measure = m;
            double[] slopes = Arrays.stream(runs)
                    .mapToDouble(run -> slope(run.monthly()[measure], period))
                    .filter(Double::isFinite)
                    .toArray();
            if (slopes.length > 0) {
                MeanEstimate estimate = MeanEstimate.of(slopes, Tabulation.CONFIDENCE);
                rows.add(new TrendRow(
                        arm,
                        measures.get(m).name(),
                        measures.get(m).unit(),
                        TableNumbers.tabled(estimate.mean()),
                        TableNumbers.tabled(estimate.interval().low()),
                        TableNumbers.tabled(estimate.interval().high()),
                        years(period),
                        estimate.n()));
            }
        }
        return rows;
    }

    /** Years of whole measured months: a period that begins in mid-month has one whole month less. */
    private static int years(Period period) {
        return (period.measureMonths() - partial(period)) / YEAR;
    }

    private static int partial(Period period) {
        return period.start().getDayOfMonth() > 1 ? 1 : 0;
    }

    /**
     * The slope of one replication; NaN where a year shows nothing.
     *
     * @param monthly in each simulated month
     */
    static double slope(double[] monthly, Period period) {
        int first = period.warmUpMonths() + partial(period);
        SimpleRegression line = new SimpleRegression();
        for (int year = 0; year < years(period); year++) {
            int from = first + year * YEAR;
            line.addData(
                    year,
                    IntStream.range(from, from + YEAR)
                            .mapToDouble(month -> monthly[month])
                            .filter(Double::isFinite)
                            .average()
                            .orElse(Double.NaN));
        }
        return line.getSlope();
    }
}

package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.PrecisionRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.MeanEstimate;
import org.apache.commons.math3.util.FastMath;

/** How sure the runs are of each average, and what the same random numbers in both arms has saved. */
final class PrecisionTable {
    private final Outcome outcome;
    private final List<MeasureDefinition> measures;
    private final Map<List<String>, ComparisonRow> comparison = new HashMap<>();

    PrecisionTable(Outcome outcome, List<MeasureDefinition> measures, List<ComparisonRow> comparison) {
        this.outcome = outcome;
        this.measures = measures;
        comparison.forEach(row -> this.comparison.put(List.of(row.arm(), row.measure()), row));
    }

    /** Every arm, every measure. */
    List<PrecisionRow> rows() {
        List<PrecisionRow> rows = new ArrayList<>();
        for (int arm = 0; arm < outcome.study().arms().size(); arm++) {
            for (int measure = 0; measure < measures.size(); measure++) {
                rows.add(row(arm, measure));
            }
        }
        return rows;
    }

    private PrecisionRow row(int arm, int measure) {
        String name = outcome.study().arms().get(arm).name();
        String measured = measures.get(measure).name();
        double[] values = outcome.values(arm, measure);
        MeanEstimate estimate = MeanEstimate.of(finite(values), Tabulation.CONFIDENCE);
        double half = halfWidth(estimate.interval());
        ComparisonRow difference = comparison.get(List.of(name, measured));
        return new PrecisionRow(
                name,
                measured,
                estimate.n(),
                TableNumbers.tabled(estimate.sd() / FastMath.sqrt(estimate.n())),
                TableNumbers.tabled(half),
                TableNumbers.tabled(number(100 * half / FastMath.abs(estimate.mean()))),
                TableNumbers.tabled(difference == null ? Double.NaN : (difference.ciHigh() - difference.ciLow()) / 2),
                TableNumbers.tabled(
                        difference == null
                                ? Double.NaN
                                : gain(values, outcome.values(outcome.study().baselineOf(arm), measure))));
    }

    /** Over pairs of which both values are there. */
    static double gain(double[] arm, double[] baseline) {
        double[] first = new double[arm.length];
        double[] second = new double[arm.length];
        double[] differences = new double[arm.length];
        for (int i = 0; i < arm.length; i++) {
            boolean pair = Double.isFinite(arm[i]) && Double.isFinite(baseline[i]);
            first[i] = pair ? arm[i] : Double.NaN;
            second[i] = pair ? baseline[i] : Double.NaN;
            differences[i] = first[i] - second[i];
        }
        return number((variance(first) + variance(second)) / variance(differences));
    }

    private static double variance(double[] values) {
        double sd = MeanEstimate.of(finite(values), Tabulation.CONFIDENCE).sd();
        return sd * sd;
    }

    private static double[] finite(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }

    private static double halfWidth(Interval interval) {
        return (interval.high() - interval.low()) / 2;
    }

    /** What comes of a division by zero is no number. */
    private static double number(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }
}

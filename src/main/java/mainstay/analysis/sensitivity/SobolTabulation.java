package mainstay.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import mainstay.analysis.comparison.Comparison;
import mainstay.analysis.comparison.Tabulation;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.results.sensitivity.SobolRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.design.SaltelliDesign;
import mainstay.statistics.design.SobolIndex;
import mainstay.statistics.design.SobolIndices;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.NaturalRange;
import org.apache.commons.math3.util.FastMath;

/** Makes the table of Sobol indices. */
public final class SobolTabulation {
    /** How often rows are drawn anew for an interval. */
    static final int RESAMPLES = 999;

    /** With fewer rows there is nothing to draw from. */
    private static final int LEAST_ROWS = 8;

    private final SobolOutcome outcome;
    private final SobolPlan plan;
    private final SaltelliDesign design;

    /** The indices of complete runs. */
    public SobolTabulation(SobolOutcome outcome) {
        this.outcome = outcome;
        this.plan = outcome.plan();
        this.design = plan.design();
    }

    /** Every difference, then the level of every arm that others are compared with; as a whole, then by quarter. */
    public List<SobolRow> rows() {
        List<SobolRow> rows = new ArrayList<>();
        plan.arms().forEach(arm -> rows.addAll(rows(arm, plan.study().baselineOf(arm))));
        plan.baselines().forEach(arm -> rows.addAll(rows(arm, -1)));
        return rows;
    }

    /** Rows of an arm; of its level where there is no arm to compare it with. */
    private List<SobolRow> rows(int arm, int baseline) {
        List<String> quarters = plan.quarters();
        List<SobolRow> rows = new ArrayList<>();
        for (int measure = 0; measure < plan.measures().size(); measure++) {
            int first = measure * (1 + quarters.size());
            rows.addAll(rows(arm, baseline, measure, SobolRow.ALL, first, number -> true));
            for (int quarter = 0; quarter < quarters.size(); quarter++) {
                rows.addAll(rows(
                        arm,
                        baseline,
                        measure,
                        quarters.get(quarter),
                        first + 1 + quarter,
                        count -> count >= LEAST_ROWS));
            }
        }
        return rows;
    }

    private List<SobolRow> rows(int arm, int baseline, int measure, String period, int number, IntPredicate worthIt) {
        SobolIndices indices = new SobolIndices(design, values(arm, baseline, number));
        if (!worthIt.test(indices.rows())) {
            return List.of();
        }
        Chance chance = new Chance(Comparison.seed(plan.study(), plan.measures().get(measure)), 0);
        SobolIndices.Result result = indices.estimate(
                Tabulation.CONFIDENCE,
                RESAMPLES,
                (set, place) -> chance.uniform(Purpose.VARIANCE_RESAMPLE, set, place));
        List<SobolRow> rows = new ArrayList<>();
        for (int factor = 0; factor < plan.ranges().size(); factor++) {
            boolean known = indices.rows() >= LEAST_ROWS && result.variance() > 0;
            SobolIndex index = known ? result.factors().get(factor) : NOTHING;
            Interval first = NaturalRange.UNIT.cut(index.firstInterval());
            Interval total = NaturalRange.UNIT.cut(index.totalInterval());
            rows.add(new SobolRow(
                    plan.study().arms().get(arm).name(),
                    baseline < 0 ? "" : plan.study().arms().get(baseline).name(),
                    plan.measures().get(measure),
                    period,
                    plan.ranges().get(factor).parameter().path(),
                    TableNumbers.tabled(NaturalRange.UNIT.inside(index.first())),
                    TableNumbers.tabled(first.low()),
                    TableNumbers.tabled(first.high()),
                    TableNumbers.tabled(NaturalRange.UNIT.inside(index.total())),
                    TableNumbers.tabled(total.low()),
                    TableNumbers.tabled(total.high()),
                    TableNumbers.tabled(indices.rows() == 0 ? Double.NaN : Math.min(1, result.noiseShare())),
                    TableNumbers.tabled(known ? FastMath.sqrt(result.variance()) : Double.NaN),
                    indices.rows(),
                    plan.replications()));
        }
        return rows;
    }

    private static final SobolIndex NOTHING = new SobolIndex(Double.NaN, Interval.NONE, Double.NaN, Interval.NONE);

    private double[][] values(int arm, int baseline, int number) {
        double[][] values = new double[design.points()][plan.replications()];
        for (int point = 0; point < values.length; point++) {
            for (int i = 0; i < plan.replications(); i++) {
                double here = outcome.value(point, arm, i, number);
                values[point][i] = baseline < 0 ? here : here - outcome.value(point, baseline, i, number);
            }
        }
        return values;
    }

    /** What the indices say, a sentence for each difference and level over the whole measured time. */
    public List<String> sentences(List<SobolRow> rows) {
        List<String> sentences = new ArrayList<>();
        int settings = plan.ranges().size();
        for (int i = 0; i + settings <= rows.size(); i += settings) {
            List<SobolRow> together = rows.subList(i, i + settings);
            if (together.get(0).isWhole()) {
                sentences.add(SobolSentence.of(
                        together,
                        outcome.measures().stream()
                                .filter(measure ->
                                        measure.name().equals(together.get(0).measure()))
                                .findFirst()
                                .orElseThrow()));
            }
        }
        return sentences;
    }
}

package mainstay.analysis.comparison;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import mainstay.event.ChangeReason;
import mainstay.event.Queue;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.results.closelook.CloseUp;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.DistributionRow;
import mainstay.results.study.PublishedRow;
import mainstay.results.study.ReasonRow;
import mainstay.results.study.RunRow;
import mainstay.results.study.SeriesRow;
import mainstay.results.study.SummaryRow;
import mainstay.results.study.Tables;
import mainstay.results.study.WaitRow;
import mainstay.results.table.TableNumbers;
import mainstay.scenario.Scenario;
import mainstay.statistics.estimate.MeanEstimate;
import mainstay.statistics.estimate.NaturalRange;
import mainstay.statistics.estimate.Quantiles;

/** Makes the tables of a complete study. Figures are rounded as the tables spell them, so that sentences match them. */
public final class Tabulation {
    /** How sure every interval of the tables is. */
    public static final double CONFIDENCE = 0.95;

    private final Outcome outcome;
    private final List<MeasureDefinition> measures;
    private final List<Distribution> distributions;
    private final List<PublishedRow> elsewhere;
    private final CloseUp closeUp;

    /**
     * The tables of a study that nobody looked at closely, held against its own place's figures alone.
     *
     * @param outcome a complete study
     * @param measures what the values of its replications are, in their order
     * @param distributions what its distributions are
     */
    public Tabulation(Outcome outcome, List<MeasureDefinition> measures, List<Distribution> distributions) {
        this(outcome, measures, distributions, List.of(), CloseUp.NONE);
    }

    /**
     * The tables of a study.
     *
     * @param outcome a complete study
     * @param measures what the values of its replications are, in their order
     * @param distributions what its distributions are
     * @param elsewhere what is published of other places than the study's own, England for one, in any order; figures of
     *     what is not measured are left out
     * @param closeUp what was seen in the first replication of each arm
     */
    public Tabulation(
            Outcome outcome,
            List<MeasureDefinition> measures,
            List<Distribution> distributions,
            List<PublishedRow> elsewhere,
            CloseUp closeUp) {
        this.outcome = outcome;
        this.measures = measures;
        this.distributions = distributions;
        this.elsewhere = List.copyOf(elsewhere);
        this.closeUp = closeUp;
    }

    /** Every table. */
    public Tables tables() {
        List<SummaryRow> summary = summary();
        Comparison differences = new Comparison(outcome, measures);
        List<ComparisonRow> comparison = differences.rows();
        return new Tables(
                summary,
                comparison,
                new Guardrails(outcome.study(), measures, summary, differences).rows(),
                new Explanation(outcome, measures, comparison).rows(),
                new CostOfChange(outcome, measures).rows(),
                runs(),
                ArmTable.rows(outcome.study().arms()),
                series(),
                reasons(),
                waits(),
                distributions(),
                new StudyFindings(outcome.study(), measures, summary, comparison)
                        .rows(new WarmUpDiagnosis(outcome, measures), new WarmUp(outcome, measures)),
                new PrecisionTable(outcome, measures, comparison).rows(),
                new Published(outcome.study().arms(), measures, elsewhere).rows(),
                new Trends(outcome, measures).rows(),
                new AreaComparison(outcome).rows(),
                closeUp);
    }

    private List<SummaryRow> summary() {
        List<SummaryRow> rows = new ArrayList<>();
        forEachArm((arm, name, runs) -> {
            for (int m = 0; m < measures.size(); m++) {
                int measure = m;
                double[] values = observed(runs, run -> run.values()[measure]);
                MeanEstimate estimate = MeanEstimate.of(
                        values, CONFIDENCE, measures.get(m).range().ofAverages());
                rows.add(new SummaryRow(
                        name,
                        measures.get(m).name(),
                        measures.get(m).unit(),
                        TableNumbers.tabled(estimate.mean()),
                        TableNumbers.tabled(estimate.sd()),
                        TableNumbers.tabled(estimate.interval().low()),
                        TableNumbers.tabled(estimate.interval().high()),
                        TableNumbers.tabled(Quantiles.of(values, 0.05)),
                        TableNumbers.tabled(Quantiles.of(values, 0.95)),
                        estimate.n(),
                        Arrays.stream(runs)
                                .mapToLong(run -> run.observations()[measure])
                                .sum()));
            }
        });
        return rows;
    }

    private List<RunRow> runs() {
        List<RunRow> rows = new ArrayList<>();
        forEachArm((arm, name, runs) -> {
            for (int replication = 0; replication < runs.length; replication++) {
                for (int m = 0; m < measures.size(); m++) {
                    rows.add(new RunRow(
                            name,
                            replication,
                            outcome.study().seed(),
                            measures.get(m).name(),
                            runs[replication].values()[m],
                            runs[replication].observations()[m]));
                }
            }
        });
        return rows;
    }

    private List<SeriesRow> series() {
        List<SeriesRow> rows = new ArrayList<>();
        forEachArm((arm, name, runs) -> {
            YearMonth first = YearMonth.from(arm.period().simulatedFrom());
            for (int m = 0; m < measures.size(); m++) {
                int measure = m;
                for (int i = 0; i < runs[0].monthly()[m].length; i++) {
                    int month = i;
                    double[] values = observed(runs, run -> run.monthly()[measure][month]);
                    if (values.length > 0) {
                        MeanEstimate estimate = MeanEstimate.of(
                                values, CONFIDENCE, measures.get(m).range().ofAverages());
                        rows.add(new SeriesRow(
                                name,
                                first.plusMonths(month).toString(),
                                measures.get(m).name(),
                                TableNumbers.tabled(estimate.mean()),
                                TableNumbers.tabled(estimate.interval().low()),
                                TableNumbers.tabled(estimate.interval().high()),
                                TableNumbers.tabled(Quantiles.of(values, 0.05)),
                                TableNumbers.tabled(Quantiles.of(values, 0.95))));
                    }
                }
            }
        });
        return rows;
    }

    private List<ReasonRow> reasons() {
        List<ReasonRow> rows = new ArrayList<>();
        forEachArm((arm, name, runs) -> {
            for (String cohort : new TreeSet<>(runs[0].changes().keySet())) {
                rows.addAll(reasons(name, cohort, runs));
            }
        });
        return rows;
    }

    private static List<ReasonRow> reasons(String arm, String cohort, RunMeasures[] runs) {
        ChangeReason[] reasons = ChangeReason.values();
        List<MeanEstimate> estimates = IntStream.range(0, reasons.length)
                .mapToObj(i -> MeanEstimate.of(
                        observed(runs, run -> run.changes().get(cohort)[i]), CONFIDENCE, NaturalRange.FROM_ZERO))
                .toList();
        double total = 0;
        for (MeanEstimate estimate : estimates) {
            total += estimate.n() == 0 ? 0 : estimate.mean();
        }
        List<ReasonRow> rows = new ArrayList<>();
        for (int i = 0; i < reasons.length; i++) {
            MeanEstimate estimate = estimates.get(i);
            rows.add(new ReasonRow(
                    arm,
                    reasons[i].name(),
                    cohort,
                    TableNumbers.tabled(estimate.mean()),
                    TableNumbers.tabled(estimate.interval().low()),
                    TableNumbers.tabled(estimate.interval().high()),
                    TableNumbers.tabled(total > 0 ? 100 * estimate.mean() / total : Double.NaN)));
        }
        return rows;
    }

    private List<WaitRow> waits() {
        List<WaitRow> rows = new ArrayList<>();
        forEachArm((arm, name, runs) -> {
            for (String step : new TreeSet<>(runs[0].waits().keySet())) {
                rows.addAll(waits(name, step, runs));
            }
        });
        return rows;
    }

    private static List<WaitRow> waits(String arm, String step, RunMeasures[] runs) {
        Queue[] queues = Queue.values();
        List<MeanEstimate> estimates = IntStream.range(0, queues.length)
                .mapToObj(i -> MeanEstimate.of(
                        observed(runs, run -> run.waits().get(step)[i]), CONFIDENCE, NaturalRange.FROM_ZERO))
                .toList();
        double total = 0;
        for (MeanEstimate estimate : estimates) {
            total += estimate.n() == 0 ? 0 : estimate.mean();
        }
        List<WaitRow> rows = new ArrayList<>();
        for (int i = 0; i < queues.length; i++) {
            if (queues[i] != Queue.NONE) {
                MeanEstimate estimate = estimates.get(i);
                rows.add(new WaitRow(
                        arm,
                        step,
                        queues[i].name().toLowerCase(Locale.ROOT),
                        TableNumbers.tabled(estimate.mean()),
                        TableNumbers.tabled(estimate.interval().low()),
                        TableNumbers.tabled(estimate.interval().high()),
                        TableNumbers.tabled(total > 0 ? 100 * estimate.mean() / total : Double.NaN)));
            }
        }
        return rows;
    }

    private List<DistributionRow> distributions() {
        List<DistributionRow> rows = new ArrayList<>();
        forEachArm((arm, name, runs) -> {
            for (Distribution distribution : distributions) {
                List<Double> lower = distribution.lower();
                for (int i = 0; i < lower.size(); i++) {
                    int band = i;
                    MeanEstimate estimate = MeanEstimate.of(
                            observed(runs, run -> run.distributions().get(distribution.name())[band]),
                            CONFIDENCE,
                            NaturalRange.PERCENT);
                    rows.add(new DistributionRow(
                            name,
                            distribution.name(),
                            distribution.unit(),
                            TableNumbers.tabled(lower.get(i)),
                            i + 1 < lower.size() ? TableNumbers.tabled(lower.get(i + 1)) : Double.POSITIVE_INFINITY,
                            TableNumbers.tabled(estimate.mean()),
                            TableNumbers.tabled(estimate.interval().low()),
                            TableNumbers.tabled(estimate.interval().high())));
                }
            }
        });
        return rows;
    }

    private interface PerArm {
        void accept(Scenario arm, String name, RunMeasures[] runs);
    }

    private void forEachArm(PerArm action) {
        List<Scenario> arms = outcome.study().arms();
        for (int i = 0; i < arms.size(); i++) {
            action.accept(arms.get(i), arms.get(i).name(), outcome.arm(i));
        }
    }

    private static double[] observed(RunMeasures[] runs, ToDoubleFunction<RunMeasures> value) {
        return Arrays.stream(runs).mapToDouble(value).filter(Double::isFinite).toArray();
    }
}

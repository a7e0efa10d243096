package mainstay.analysis.sweep;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mainstay.analysis.comparison.Tabulation;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.results.store.FailedRun;
import mainstay.results.store.RunStore;
import mainstay.results.sweep.RobustnessRow;
import mainstay.results.sweep.SweepTable;
import mainstay.results.sweep.SweepTable.Column;
import mainstay.results.sweep.SweepTable.Kind;
import mainstay.results.sweep.SweepTables;
import mainstay.statistics.estimate.MeanEstimate;
import mainstay.statistics.estimate.PairedDifference;

/**
 * The tables of a sweep. Their rows are made from the store, future by future, while they are written: memory holds the runs
 * of one future.
 */
public final class SweepTabulation {
    private static final double CONFIDENCE = Tabulation.CONFIDENCE;

    /** Bytes of a line, as they come out on average. */
    private static final int ROW_OF_MEANS = 95;

    private static final int ROW_OF_MONTHS = 70;

    private final SweepPlan plan;
    private final RunStore store;
    private final Kept kept;
    private final List<MeasureDefinition> measures;

    /**
     * Tables of what a store holds.
     *
     * @param plan what was run
     * @param store what came of it
     * @param kept what was kept of each run
     * @param measures what the values of runs are, in their order
     */
    public SweepTabulation(SweepPlan plan, RunStore store, Kept kept, List<MeasureDefinition> measures) {
        this.plan = plan;
        this.store = store;
        this.kept = kept;
        this.measures = List.copyOf(measures);
    }

    /** All tables but the summary, in the order in which they are written. */
    public List<SweepTable> tables() {
        List<SweepTable> tables = new ArrayList<>(List.of(points(plan), means(), runs()));
        if (kept == Kept.MONTHS) {
            tables.add(months());
        }
        tables.add(failures());
        return tables;
    }

    /** {@code points.csv}. */
    public static SweepTable points(SweepPlan plan) {
        List<Column> columns = new ArrayList<>(List.of(whole("point"), whole("future"), text("arm")));
        columns.addAll(factors(plan));
        return new SweepTable("points", columns, () -> IntStream.range(0, plan.points())
                .mapToObj(point -> row(plan, point))
                .iterator());
    }

    private static List<Column> factors(SweepPlan plan) {
        List<String> names = plan.columns();
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Column(names.get(i), plan.isNumber(i) ? Kind.EXACT : Kind.TEXT))
                .toList();
    }

    private static List<Object> row(SweepPlan plan, int point) {
        List<Object> row = new ArrayList<>(List.of(
                point,
                plan.future(point),
                plan.study().arms().get(plan.arm(point)).name()));
        row.addAll(plan.cells(point));
        return row;
    }

    private static Column whole(String name) {
        return new Column(name, Kind.WHOLE);
    }

    private static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    private static Column figure(String name) {
        return new Column(name, Kind.FIGURE);
    }

    /** {@code point_means.csv}. */
    private SweepTable means() {
        List<Column> columns = List.of(
                whole("point"),
                text("measure"),
                figure("mean"),
                figure("sd"),
                figure("ci_low"),
                figure("ci_high"),
                whole("replications"),
                figure("difference"),
                figure("difference_low"),
                figure("difference_high"));
        return new SweepTable("point_means", columns, () -> each(plan.futures(), this::means));
    }

    private Stream<List<Object>> means(int future) {
        FutureValues runs = new FutureValues(plan, store, measures, future);
        return IntStream.range(0, plan.arms()).boxed().flatMap(arm -> IntStream.range(0, measures.size())
                .mapToObj(measure -> {
                    MeanEstimate mean = estimate(runs.of(arm, measure), measure);
                    PairedDifference difference = runs.difference(arm, measure);
                    return Arrays.<Object>asList(
                            plan.point(future, arm),
                            measures.get(measure).name(),
                            mean.mean(),
                            mean.sd(),
                            mean.interval().low(),
                            mean.interval().high(),
                            mean.n(),
                            difference.mean(),
                            difference.interval().low(),
                            difference.interval().high());
                }));
    }

    /** {@code sweep_runs.csv}: of runs that are kept. */
    private SweepTable runs() {
        return runs(plan, measures, () -> each(plan.points(), this::runs));
    }

    private static SweepTable runs(
            SweepPlan plan, List<MeasureDefinition> measures, Supplier<Iterator<List<Object>>> rows) {
        List<Column> columns = new ArrayList<>(
                List.of(whole("point"), whole("future"), text("arm"), whole("replication"), whole("seed")));
        columns.addAll(factors(plan));
        measures.forEach(measure -> columns.add(new Column(measure.name(), Kind.EXACT)));
        return new SweepTable(SweepTables.RUNS, columns, rows);
    }

    /**
     * About how many bytes a sweep takes on the disk.
     *
     * @param run what is kept of one of its runs
     */
    public static double bytes(SweepPlan plan, Kept kept, List<MeasureDefinition> measures, RunMeasures run) {
        long row = runs(plan, measures, () -> List.<List<Object>>of().iterator())
                .bytes(run(plan, plan.points() - 1, 0, run));
        double each = row + RunStore.bytes(run);
        double ofPoint = (double) ROW_OF_MEANS * measures.size();
        if (kept == Kept.MONTHS && run.monthly().length > 0) {
            ofPoint += (double) ROW_OF_MONTHS * plan.study().outcomes().size() * run.monthly()[0].length;
        }
        return plan.runs() * each + plan.points() * ofPoint;
    }

    private Stream<List<Object>> runs(int point) {
        return IntStream.range(0, plan.study().replications())
                .filter(replication -> store.holds(point, replication))
                .mapToObj(replication -> run(
                        plan, point, replication, store.read(point, replication).orElseThrow()));
    }

    private static List<Object> run(SweepPlan plan, int point, int replication, RunMeasures run) {
        List<Object> row = new ArrayList<>(row(plan, point).subList(0, 3));
        row.add(replication);
        row.add(plan.seed());
        row.addAll(plan.cells(point));
        Arrays.stream(run.values()).forEach(row::add);
        return row;
    }

    /** {@code point_series.csv}: the months of the outcomes. */
    private SweepTable months() {
        List<Column> columns = List.of(
                whole("point"), text("month"), text("measure"), figure("mean"), figure("ci_low"), figure("ci_high"));
        return new SweepTable("point_series", columns, () -> each(plan.points(), this::months));
    }

    private Stream<List<Object>> months(int point) {
        List<RunMeasures> runs = IntStream.range(0, plan.study().replications())
                .mapToObj(replication -> store.read(point, replication))
                .flatMap(Optional::stream)
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        YearMonth first = YearMonth.from(plan.scenario(point).period().simulatedFrom());
        for (int outcome : outcomes()) {
            int months = runs.stream()
                    .mapToInt(run -> run.monthly()[outcome].length)
                    .min()
                    .orElse(0);
            for (int month = 0; month < months; month++) {
                int place = month;
                MeanEstimate mean = estimate(
                        runs.stream()
                                .mapToDouble(run -> run.monthly()[outcome][place])
                                .toArray(),
                        outcome);
                rows.add(Arrays.<Object>asList(
                        point,
                        first.plusMonths(month).toString(),
                        measures.get(outcome).name(),
                        mean.mean(),
                        mean.interval().low(),
                        mean.interval().high()));
            }
        }
        return rows.stream();
    }

    private int[] outcomes() {
        List<String> names = measures.stream().map(MeasureDefinition::name).toList();
        return plan.study().outcomes().stream()
                .mapToInt(names::indexOf)
                .filter(measure -> measure >= 0)
                .toArray();
    }

    /** {@code failed_runs.csv}: runs that could not be finished. */
    private SweepTable failures() {
        List<Column> columns = List.of(whole("point"), whole("replication"), whole("seed"), text("cause"));
        List<FailedRun> failed = store.failures().stream()
                .filter(run -> run.replication() < plan.study().replications())
                .toList();
        return new SweepTable("failed_runs", columns, () -> failed.stream()
                .map(run -> List.<Object>of(run.point(), run.replication(), plan.seed(), run.cause()))
                .iterator());
    }

    /** How each arm fares over all futures. */
    public List<RobustnessRow> robustness() {
        Robustness[][] all = new Robustness[plan.arms()][];
        int[] outcomes = outcomes();
        for (int arm = 0; arm < all.length; arm++) {
            int place = arm;
            all[arm] = Arrays.stream(outcomes)
                    .mapToObj(outcome -> new Robustness(plan, place, measures.get(outcome)))
                    .toArray(Robustness[]::new);
        }
        for (int future = 0; future < plan.futures(); future++) {
            FutureValues runs = new FutureValues(plan, store, measures, future);
            for (int i = 0; i < outcomes.length; i++) {
                int outcome = outcomes[i];
                double[] means = IntStream.range(0, plan.arms())
                        .mapToDouble(
                                arm -> estimate(runs.of(arm, outcome), outcome).mean())
                        .toArray();
                for (int arm = 0; arm < all.length; arm++) {
                    all[arm][i].meets(future, runs.difference(arm, outcome), means);
                }
            }
        }
        return Arrays.stream(all).flatMap(Arrays::stream).map(Robustness::row).toList();
    }

    /** Of the values that are finite. */
    private MeanEstimate estimate(double[] values, int measure) {
        return MeanEstimate.of(
                Arrays.stream(values).filter(Double::isFinite).toArray(),
                CONFIDENCE,
                measures.get(measure).range().ofAverages());
    }

    private static Iterator<List<Object>> each(int count, IntFunction<Stream<List<Object>>> rows) {
        return new Iterator<>() {
            private int next;
            private Iterator<List<Object>> now = List.<List<Object>>of().iterator();

            @Override
            public boolean hasNext() {
                while (!now.hasNext() && next < count) {
                    now = rows.apply(next++).iterator();
                }
                return now.hasNext();
            }

            @Override
            public List<Object> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return now.next();
            }
        };
    }
}

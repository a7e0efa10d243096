package mainstay.experiment;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mainstay.measure.MeasureDefinition;
import mainstay.results.ScreeningStore;
import mainstay.scenario.Scenario;
import mainstay.statistics.MorrisDesign;

/**
 * Runs the arms of a study at every point of a screening: first along walks through the ranges of all settings, then, for
 * those that matter most, over the range of each alone. Several runs at a time; collected by their place, so that what
 * comes out does not depend on the number of threads. Each finished run is kept at once, and one that is kept already is
 * not done again.
 */
public final class Screening {
    private static final double PATIENCE_SECONDS = 3;
    private static final int MOST_TRIALS = 4;

    private final ScreeningPlan plan;
    private final Simulator simulator;
    private final List<MeasureDefinition> measures;
    private final int[] looked;
    private final ScreeningStore store;
    private final Crew crew;
    private final MorrisDesign design;

    private final TreeMap<Run, Failure> failures = new TreeMap<>();
    private int done;

    /** One run: an arm in a replication at a point. In the order in which they are taken. */
    private record Run(ScreeningPoint point, int replication, int arm) implements Comparable<Run> {
        @Override
        public int compareTo(Run other) {
            int byPoint = Integer.compare(point.number(), other.point.number());
            int byReplication = Integer.compare(replication, other.replication);
            return byPoint != 0 ? byPoint : byReplication != 0 ? byReplication : Integer.compare(arm, other.arm);
        }
    }

    /**
     * A screening to be run once.
     *
     * @param plan what to run
     * @param simulator runs one replication
     * @param measures what the values of its replications are, in their order; the plan's are among them
     * @param threads how many at a time, at least 1
     * @param store keeps what is finished
     */
    public Screening(
            ScreeningPlan plan,
            Simulator simulator,
            List<MeasureDefinition> measures,
            int threads,
            ScreeningStore store) {
        this.plan = plan;
        this.simulator = simulator;
        List<String> names = measures.stream().map(MeasureDefinition::name).toList();
        this.looked = plan.measures().stream().mapToInt(names::indexOf).toArray();
        this.measures = Arrays.stream(looked).mapToObj(measures::get).toList();
        this.store = store;
        this.crew = new Crew(threads);
        this.design = plan.design();
    }

    /** Begins no further run: {@link #run} returns when those under way are finished. */
    public void stop() {
        crew.stop();
    }

    /**
     * Does the first few runs, one after the other, to see how long one takes; they are kept like all others.
     *
     * @return seconds for the quickest of them; NaN when they are kept already
     */
    public double secondsForOne() {
        long start = System.nanoTime();
        double quickest = Double.NaN;
        List<Run> trials = runs(plan.walks(design));
        for (Run run : trials.subList(0, Math.min(MOST_TRIALS, trials.size()))) {
            long begun = System.nanoTime();
            if (!isKept(run) && (begun - start) / 1e9 < PATIENCE_SECONDS) {
                runOne(run, (soFar, total) -> {});
                double seconds = (System.nanoTime() - begun) / 1e9;
                quickest = quickest < seconds ? quickest : seconds;
            }
        }
        return quickest;
    }

    /**
     * Runs what is not kept yet.
     *
     * @param progress is told at the start and after each run
     * @throws UncheckedIOException if a finished run cannot be kept
     */
    public ScreeningOutcome run(Progress progress) {
        failures.clear();
        List<ScreeningPoint> points = new ArrayList<>(plan.walks(design));
        done = (int) runs(points).stream().filter(this::isKept).count();
        progress.finished(done, plan.runs());
        work(points, progress);
        Ranking ranking = new Ranking(plan, differences(points), design);
        if (!crew.isStopped()) {
            List<ScreeningPoint> ranges = plan.alone(ranking.settings());
            done += (int) runs(ranges).stream().filter(this::isKept).count();
            work(ranges, progress);
            points.addAll(ranges);
        }
        synchronized (this) {
            List<Failure> failed = List.copyOf(failures.values());
            Map<Integer, Map<Integer, String>> problems = new HashMap<>();
            failures.forEach(
                    (run, failure) -> problems.computeIfAbsent(run.point().number(), point -> new HashMap<>())
                            .putIfAbsent(run.arm(), failure.cause()));
            return new ScreeningOutcome(
                    plan, measures, ranking, points, differences(points), failed, problems, done, crew.isStopped());
        }
    }

    private void work(List<ScreeningPoint> points, Progress progress) {
        List<Run> runs = runs(points);
        crew.work(runs.iterator(), run -> {
            if (!isKept(run)) {
                runOne(run, progress);
            }
        });
    }

    private List<Run> runs(List<ScreeningPoint> points) {
        List<Integer> arms = plan.running();
        List<Run> runs = new ArrayList<>();
        for (ScreeningPoint point : points) {
            for (int i = 0; i < point.replications(); i++) {
                for (int arm : arms) {
                    runs.add(new Run(point, point.firstReplication() + i, arm));
                }
            }
        }
        return runs;
    }

    private boolean isKept(Run run) {
        return store.find(run.point().number(), run.arm(), run.replication()).isPresent();
    }

    private void runOne(Run run, Progress progress) {
        Scenario scenario = plan.arm(run.arm(), run.point());
        double[] values;
        try {
            double[] all = simulator
                    .run(scenario, plan.study().seed(), run.replication(), event -> {})
                    .values();
            values = Arrays.stream(looked).mapToDouble(measure -> all[measure]).toArray();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failed(run, scenario, e);
            return;
        }
        store.keep(run.point().number(), run.arm(), run.replication(), values);
        finished(progress);
    }

    private synchronized void finished(Progress progress) {
        done++;
        progress.finished(done, plan.runs());
    }

    private synchronized void failed(Run run, Scenario scenario, Throwable cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        failures.put(
                run,
                new Failure(scenario.name(), run.replication(), plan.study().seed(), message));
    }

    private ScreeningDifferences differences(List<ScreeningPoint> points) {
        return new ScreeningDifferences(plan, points, store);
    }
}

package mainstay.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import mainstay.measure.RunMeasures;
import mainstay.results.ScreeningStore;
import mainstay.scenario.Scenario;
import mainstay.scenario.Study;

/**
 * Runs the arms of a study at points at which settings are varied, several runs at a time. Each finished run is kept at
 * once, and one that is kept already is not done again.
 */
final class PointRuns {
    private static final double PATIENCE_SECONDS = 3;
    private static final int MOST_TRIALS = 4;

    private final Study study;
    private final List<Integer> arms;
    private final Simulator simulator;
    private final Function<RunMeasures, double[]> kept;
    private final ScreeningStore store;
    private final Crew crew;
    private final int total;

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
     * Runs of a design.
     *
     * @param study whose arms are run
     * @param arms places of those that are
     * @param simulator runs one replication
     * @param kept the numbers that are kept of one
     * @param store keeps what is finished
     * @param threads how many at a time, at least 1
     * @param total how many runs there are in all
     */
    PointRuns(
            Study study,
            List<Integer> arms,
            Simulator simulator,
            Function<RunMeasures, double[]> kept,
            ScreeningStore store,
            int threads,
            int total) {
        this.study = study;
        this.arms = arms;
        this.simulator = simulator;
        this.kept = kept;
        this.store = store;
        this.crew = new Crew(threads);
        this.total = total;
    }

    void stop() {
        crew.stop();
    }

    boolean isStopped() {
        return crew.isStopped();
    }

    /**
     * Does the first few runs, one after the other, to see how long one takes; they are kept like all others.
     *
     * @return seconds for the quickest of them; NaN when they are kept already
     */
    double secondsForOne(List<ScreeningPoint> points) {
        long start = System.nanoTime();
        double quickest = Double.NaN;
        List<Run> trials = runs(points.subList(0, Math.min(MOST_TRIALS, points.size())));
        for (Run run : trials.subList(0, Math.min(MOST_TRIALS, trials.size()))) {
            long begun = System.nanoTime();
            if (!isKept(run) && (begun - start) / 1e9 < PATIENCE_SECONDS) {
                runOne(run, (soFar, all) -> {});
                double seconds = (System.nanoTime() - begun) / 1e9;
                quickest = quickest < seconds ? quickest : seconds;
            }
        }
        return quickest;
    }

    /** Forgets what failed and counts anew what is done. */
    synchronized void begin() {
        failures.clear();
        done = 0;
    }

    /**
     * Runs what is not kept yet at some points.
     *
     * @param progress is told at the start and after each run
     */
    void work(List<ScreeningPoint> points, Progress progress) {
        List<Run> runs = runs(points);
        synchronized (this) {
            done += (int) runs.stream().filter(this::isKept).count();
            progress.finished(done, total);
        }
        crew.work(runs.iterator(), run -> {
            if (!isKept(run)) {
                runOne(run, progress);
            }
        });
    }

    private List<Run> runs(List<ScreeningPoint> points) {
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
        Scenario scenario = run.point().of(study.arms().get(run.arm()));
        double[] values;
        try {
            values = kept.apply(simulator.run(scenario, study.seed(), run.replication(), event -> {}));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failed(run, scenario, e);
            return;
        }
        store.keep(run.point().number(), run.arm(), run.replication(), values);
        finished(progress);
    }

    private synchronized void finished(Progress progress) {
        done++;
        progress.finished(done, total);
    }

    private synchronized void failed(Run run, Scenario scenario, Throwable cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        failures.put(run, new Failure(scenario.name(), run.replication(), study.seed(), message));
    }

    synchronized int done() {
        return done;
    }

    /** Runs that could not be finished, by point, replication and arm. */
    synchronized List<Failure> failures() {
        return List.copyOf(failures.values());
    }

    /** Why runs are missing, by the number of the point and the place of the arm. */
    synchronized Map<Integer, Map<Integer, String>> problems() {
        Map<Integer, Map<Integer, String>> problems = new HashMap<>();
        failures.forEach((run, failure) -> problems.computeIfAbsent(run.point().number(), point -> new HashMap<>())
                .putIfAbsent(run.arm(), failure.cause()));
        return problems;
    }
}

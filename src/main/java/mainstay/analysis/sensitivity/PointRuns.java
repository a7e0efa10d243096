package mainstay.analysis.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import mainstay.measure.count.RunMeasures;
import mainstay.results.sensitivity.ScreeningStore;
import mainstay.run.Failure;
import mainstay.run.Progress;
import mainstay.run.RunExecutor;
import mainstay.run.RunListener;
import mainstay.run.Task;
import mainstay.run.TaskSource;
import mainstay.scenario.Scenario;
import mainstay.study.Study;

/**
 * Runs the arms of a study at points at which settings are varied, several runs at a time. Each finished run is kept at
 * once, and one that is kept already is not done again.
 */
final class PointRuns {
    private static final double PATIENCE_SECONDS = 3;
    private static final int MOST_TRIALS = 4;

    private final Study study;
    private final List<Integer> arms;
    private final RunExecutor engine;
    private final Function<RunMeasures, double[]> kept;
    private final ScreeningStore store;
    private final int total;

    private final Map<Integer, Run> points = new HashMap<>();
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
     * @param engine where they are done
     * @param kept the numbers that are kept of one
     * @param store keeps what is finished
     * @param total how many runs there are in all
     */
    PointRuns(
            Study study,
            List<Integer> arms,
            RunExecutor engine,
            Function<RunMeasures, double[]> kept,
            ScreeningStore store,
            int total) {
        this.study = study;
        this.arms = arms;
        this.engine = engine;
        this.kept = kept;
        this.store = store;
        this.total = total;
    }

    void stop() {
        engine.stop();
    }

    boolean isStopped() {
        return engine.isStopped();
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
                runAll(List.of(run), (soFar, all) -> {});
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
        runAll(runs, progress);
    }

    private void runAll(List<Run> runs, Progress progress) {
        runs.forEach(run -> points.put(task(run).point(), run));
        engine.work(
                runs.stream().filter(run -> !isKept(run)).map(this::task).iterator(),
                new Arms(),
                new Keeping(progress));
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

    private Task task(Run run) {
        return new Task(run.point().runs(study, run.arm()), run.replication());
    }

    private boolean isKept(Run run) {
        Task task = task(run);
        return store.find(task.point(), task.replication()).isPresent();
    }

    /** The arms at the points that are being run. */
    private final class Arms implements TaskSource {
        @Override
        public Scenario scenario(int point) {
            Run run = points.get(point);
            return run.point().of(study.arms().get(run.arm()));
        }

        @Override
        public long seed() {
            return study.seed();
        }
    }

    /** Keeps what comes, of each run the numbers that are looked at. */
    private final class Keeping implements RunListener {
        private final Progress progress;

        Keeping(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void finished(Task task, RunMeasures run) {
            store.keep(task.point(), task.replication(), kept.apply(run));
            synchronized (PointRuns.this) {
                done++;
                progress.finished(done, total);
            }
        }

        @Override
        public void failed(Task task, Throwable cause) {
            String words = Failure.words(cause);
            store.fail(task.point(), task.replication(), words);
            Run some = points.get(task.point());
            synchronized (PointRuns.this) {
                failures.put(
                        new Run(some.point(), task.replication(), some.arm()),
                        new Failure(study.arms().get(some.arm()).name(), task.replication(), study.seed(), words));
            }
        }
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

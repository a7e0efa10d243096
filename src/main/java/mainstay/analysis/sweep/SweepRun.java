package mainstay.analysis.sweep;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.results.store.FailedRun;
import mainstay.results.store.RunStore;
import mainstay.run.Failure;
import mainstay.run.Progress;
import mainstay.run.RunExecutor;
import mainstay.run.Shard;
import mainstay.run.Simulator;
import mainstay.run.StoringListener;
import mainstay.run.Task;

/**
 * Runs every replication of every point of a sweep and keeps it at once; memory holds the runs under way and no others. The
 * first replication of all points comes first, then the second …, so that a sweep that is stopped has something of every
 * point. What is kept already is not run again.
 */
public final class SweepRun {
    private final SweepPlan plan;
    private final RunExecutor engine;
    private final RunStore store;
    private final Kept kept;
    private final int[] outcomes;
    private Shard share = Shard.ALL;
    private boolean retry;

    /**
     * A sweep to be run once.
     *
     * @param plan what to run
     * @param engine where it is run
     * @param store keeps what is finished
     * @param kept what is kept of a run
     * @param measures what the values of runs are, in their order; the study's outcomes are among them
     */
    public SweepRun(SweepPlan plan, RunExecutor engine, RunStore store, Kept kept, List<MeasureDefinition> measures) {
        this.plan = plan;
        this.engine = engine;
        this.store = store;
        this.kept = kept;
        this.outcomes = outcomes(plan, measures);
    }

    private static int[] outcomes(SweepPlan plan, List<MeasureDefinition> measures) {
        List<String> names = measures.stream().map(MeasureDefinition::name).toList();
        return plan.study().outcomes().stream().mapToInt(names::indexOf).toArray();
    }

    /** The same, of which only a share is run. */
    public SweepRun only(Shard part) {
        share = part;
        return this;
    }

    /** The same, in which runs that failed are run again or not. */
    public SweepRun retryingFailed(boolean again) {
        retry = again;
        return this;
    }

    /** Begins no further run: {@link #run} returns when those under way are finished. */
    public void stop() {
        engine.stop();
    }

    /** Keeps runs that were done to see how long one takes. */
    public void keep(Trial trial) {
        trial.runs().forEach((task, run) -> {
            if (share.has(number(task))) {
                store.keep(task.point(), task.replication(), kept.of(run, outcomes));
            }
        });
    }

    /** Bytes that a run takes in the store. */
    public static long bytes(SweepPlan plan, RunMeasures run, Kept kept, List<MeasureDefinition> measures) {
        return RunStore.bytes(kept.of(run, outcomes(plan, measures)));
    }

    /**
     * The first few runs, one after the other and kept nowhere, to see how long one takes and what it measures.
     *
     * @param seconds for the quickest of them
     * @param runs what came of them; those that failed are left out
     */
    public record Trial(double seconds, Map<Task, RunMeasures> runs) {
        private static final double PATIENCE_SECONDS = 3;
        private static final int MOST = 4;

        /** Does them. */
        public static Trial of(SweepPlan plan, Simulator simulator) {
            long start = System.nanoTime();
            double quickest = Double.NaN;
            Map<Task, RunMeasures> runs = new LinkedHashMap<>();
            for (int point = 0; point < Math.min(MOST, plan.points()); point++) {
                long begun = System.nanoTime();
                if ((begun - start) / 1e9 < PATIENCE_SECONDS && runOne(plan, simulator, point, runs)) {
                    double seconds = (System.nanoTime() - begun) / 1e9;
                    quickest = quickest < seconds ? quickest : seconds;
                }
            }
            return new Trial(quickest, runs);
        }

        private static boolean runOne(SweepPlan plan, Simulator simulator, int point, Map<Task, RunMeasures> runs) {
            try {
                runs.put(new Task(point, 0), simulator.run(plan.scenario(point), plan.seed(), 0, event -> {}));
                return true;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                // It will fail once more when its turn comes, and is recorded then.
                return false;
            }
        }
    }

    /**
     * Runs what is not kept yet.
     *
     * @param progress is told at the start and after each run
     * @throws mainstay.results.file.ResultsProblem if a run that was kept is damaged
     * @throws UncheckedIOException if a finished run cannot be kept
     */
    public SweepOutcome run(Progress progress) {
        int total = Math.toIntExact(own().count());
        int before = Math.toIntExact(own().filter(this::isKept).count());
        StoringListener keeping = new StoringListener(store, run -> kept.of(run, outcomes), progress, before, total);
        engine.work(toDo(), plan, keeping);
        return new SweepOutcome(keeping.done(), total, failures());
    }

    private LongStream own() {
        return LongStream.range(0, plan.runs()).filter(share::has);
    }

    private Iterator<Task> toDo() {
        return own().filter(run -> !isKept(run) && (retry || !hasFailed(run)))
                .mapToObj(this::task)
                .iterator();
    }

    private Task task(long run) {
        return new Task((int) (run % plan.points()), (int) (run / plan.points()));
    }

    private long number(Task task) {
        return (long) task.replication() * plan.points() + task.point();
    }

    private boolean isKept(long run) {
        Task task = task(run);
        return store.holds(task.point(), task.replication());
    }

    private boolean hasFailed(long run) {
        Task task = task(run);
        return store.hasFailed(task.point(), task.replication());
    }

    private List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        for (FailedRun failed : store.failures()) {
            if (failed.replication() < plan.study().replications()
                    && share.has(number(new Task(failed.point(), failed.replication())))) {
                failures.add(new Failure(
                        plan.study().arms().get(plan.arm(failed.point())).name() + ", future "
                                + plan.future(failed.point()),
                        failed.replication(),
                        plan.seed(),
                        failed.cause()));
            }
        }
        return failures;
    }
}

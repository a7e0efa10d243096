package mainstay.run;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import mainstay.results.store.RunStore;

/**
 * Does the runs of plans: those that the store holds are not done again, and each finished one is kept at once. So every
 * analysis can be stopped and gone on with, whatever executes its runs.
 *
 * <p>Runs of a plan are begun in their order. A run that failed before is not done again unless that is asked for.
 */
public final class Runner {
    private final RunExecutor executor;
    private final RunStore store;
    private final Progress progress;
    private final Shard shard;
    private final boolean retry;
    private final Predicate<Task> recorded;

    /** Runs by an executor, kept in a store. */
    public Runner(RunExecutor executor, RunStore store) {
        this(executor, store, (done, total) -> {}, Shard.ALL, false, task -> true);
    }

    private Runner(
            RunExecutor executor,
            RunStore store,
            Progress progress,
            Shard shard,
            boolean retry,
            Predicate<Task> recorded) {
        this.executor = executor;
        this.store = store;
        this.progress = progress;
        this.shard = shard;
        this.retry = retry;
        this.recorded = recorded;
    }

    /** The same, telling how far it is: at the start of a plan and after each run. */
    public Runner telling(Progress listener) {
        return new Runner(executor, store, listener, shard, retry, recorded);
    }

    /** The same, which does only a part of each plan. */
    public Runner only(Shard part) {
        return new Runner(executor, store, progress, part, retry, recorded);
    }

    /** The same, in which runs that failed are done again or not. */
    public Runner retryingFailed(boolean again) {
        return new Runner(executor, store, progress, shard, again, recorded);
    }

    /** The same, in which a run counts as kept only if what was recorded of it besides is there too. */
    public Runner recording(Predicate<Task> there) {
        return new Runner(executor, store, progress, shard, retry, there);
    }

    /** Begins no further run: {@link #run} returns when those under way are finished. */
    public void stop() {
        executor.stop();
    }

    /** Whether it was told to stop, or stopped because of a problem. */
    public boolean isStopped() {
        return executor.isStopped();
    }

    /** Where finished runs are kept. */
    public RunStore store() {
        return store;
    }

    /** The part of each plan that is done. */
    public Shard shard() {
        return shard;
    }

    /**
     * Does what is missing of a plan.
     *
     * @throws mainstay.results.file.ResultsProblem if a run that was kept is damaged
     * @throws java.io.UncheckedIOException if a finished run cannot be kept
     */
    public RunState run(RunPlan plan) {
        return run(plan, 0, own(plan).count());
    }

    /**
     * Does what is missing of a plan that is one of several.
     *
     * @param before how many runs the plans before it had
     * @param total how many runs all have, as far as is known
     */
    public RunState run(RunPlan plan, long before, long total) {
        long there = own(plan).filter(number -> isKept(plan.task(number))).count();
        StoringListener listener =
                new StoringListener(store, plan, progress, Math.toIntExact(before + there), Math.toIntExact(total));
        executor.execute(toDo(plan), plan, listener);
        return new RunState(listener.done(), Math.toIntExact(total), failures(plan), executor.isStopped());
    }

    private LongStream own(RunPlan plan) {
        return LongStream.range(0, plan.runs()).filter(shard::has);
    }

    private Iterator<Task> toDo(RunPlan plan) {
        return own(plan)
                .mapToObj(plan::task)
                .filter(task -> !isKept(task) && (retry || !store.hasFailed(task.point(), task.replication())))
                .iterator();
    }

    private boolean isKept(Task task) {
        return store.holds(task.point(), task.replication()) && recorded.test(task);
    }

    private List<Failure> failures(RunPlan plan) {
        List<Failure> failures = new ArrayList<>();
        if (!store.failures().isEmpty()) {
            own(plan).mapToObj(plan::task).forEach(task -> store.failure(task.point(), task.replication())
                    .ifPresent(cause ->
                            failures.add(new Failure(plan.name(task), task.replication(), plan.seed(), cause))));
        }
        return failures;
    }
}

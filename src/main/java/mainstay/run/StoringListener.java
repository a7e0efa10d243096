package mainstay.run;

import mainstay.measure.count.RunMeasures;
import mainstay.results.store.RunStore;

/** Keeps what comes of each run at once, on disk, and tells how far it is. */
final class StoringListener implements RunListener {
    private final RunStore store;
    private final RunPlan plan;
    private final Progress progress;
    private final int total;
    private int done;

    /**
     * Keeps runs in a store, and tells where it begins.
     *
     * @param done how many there are already
     * @param total of how many
     */
    StoringListener(RunStore store, RunPlan plan, Progress progress, int done, int total) {
        this.store = store;
        this.plan = plan;
        this.progress = progress;
        this.done = done;
        this.total = total;
        progress.finished(done, total);
    }

    @Override
    public void finished(Task task, RunMeasures measures) {
        store.keep(task.point(), task.replication(), plan.kept(measures));
        synchronized (this) {
            done++;
            progress.finished(done, total);
        }
    }

    @Override
    public void failed(Task task, Throwable cause) {
        store.fail(task.point(), task.replication(), Failure.words(cause));
    }

    synchronized int done() {
        return done;
    }
}

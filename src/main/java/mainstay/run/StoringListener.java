package mainstay.run;

import java.util.function.UnaryOperator;
import mainstay.measure.count.RunMeasures;
import mainstay.results.store.RunStore;

/** Keeps what comes of each run at once, on disk, and tells how far it is. */
public final class StoringListener implements RunListener {
    private final RunStore store;
    private final UnaryOperator<RunMeasures> part;
    private final Progress progress;
    private final int total;
    private int done;

    /**
     * Keeps runs in a store, and tells where it begins.
     *
     * @param store where they are kept
     * @param part what is kept of each
     * @param progress is told now and after each run
     * @param done how many there are already
     * @param total of how many
     */
    public StoringListener(RunStore store, UnaryOperator<RunMeasures> part, Progress progress, int done, int total) {
        this.store = store;
        this.part = part;
        this.progress = progress;
        this.done = done;
        this.total = total;
        progress.finished(done, total);
    }

    @Override
    public void finished(Task task, RunMeasures measures) {
        store.keep(task.point(), task.replication(), part.apply(measures));
        synchronized (this) {
            done++;
            progress.finished(done, total);
        }
    }

    @Override
    public void failed(Task task, Throwable cause) {
        store.fail(task.point(), task.replication(), Failure.words(cause));
    }

    /** How many there are. */
    public synchronized int done() {
        return done;
    }
}

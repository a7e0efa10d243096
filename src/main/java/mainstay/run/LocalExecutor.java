package mainstay.run;

import java.io.UncheckedIOException;
import java.util.Iterator;
import mainstay.measure.count.RunMeasures;

/** Does runs on this machine, several at a time. */
public final class LocalExecutor implements RunExecutor {
    private final Simulator simulator;
    private final BoundedExecutor crew;

    /**
     * Threads of this machine.
     *
     * @param simulator runs one replication
     * @param threads how many at a time, at least 1
     */
    public LocalExecutor(Simulator simulator, int threads) {
        this.simulator = simulator;
        this.crew = new BoundedExecutor(threads);
    }

    @Override
    public void work(Iterator<Task> tasks, TaskSource source, RunListener finished) {
        crew.work(tasks, task -> run(task, source, finished));
    }

    private void run(Task task, TaskSource source, RunListener finished) {
        RunMeasures measures;
        try {
            measures = simulator.run(source.scenario(task.point()), source.seed(), task.replication(), event -> {});
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (e instanceof UncheckedIOException cannotWrite) {
                throw cannotWrite;
            }
            finished.failed(task, e);
            return;
        }
        finished.finished(task, measures);
    }

    @Override
    public void stop() {
        crew.stop();
    }

    @Override
    public boolean isStopped() {
        return crew.isStopped();
    }
}

package mainstay.run;

import java.io.UncheckedIOException;
import java.util.Iterator;
import mainstay.measure.count.RunMeasures;

/** Does runs on this machine, several at a time. */
public final class LocalExecutor implements RunExecutor {
    private final Simulator simulator;
    private final BoundedExecutor threads;

    /**
     * Threads of this machine.
     *
     * @param simulator runs one replication
     * @param threads how many at a time, at least 1
     */
    public LocalExecutor(Simulator simulator, int threads) {
        this.simulator = simulator;
        this.threads = new BoundedExecutor(threads);
    }

    @Override
    public void execute(Iterator<Task> tasks, TaskSource source, RunListener listener) {
        Simulator measuring = source.measurement().by(simulator);
        threads.work(tasks, task -> run(task, measuring, source, listener));
    }

    private static void run(Task task, Simulator measuring, TaskSource source, RunListener listener) {
        RunMeasures measures;
        try {
            measures = measuring.run(source.scenario(task.point()), source.seed(), task.replication(), event -> {});
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (e instanceof UncheckedIOException cannotWrite) {
                throw cannotWrite;
            }
            listener.failed(task, e);
            return;
        }
        listener.finished(task, measures);
    }

    @Override
    public void stop() {
        threads.stop();
    }

    @Override
    public boolean isStopped() {
        return threads.isStopped();
    }
}

package mainstay.engine;

import java.io.UncheckedIOException;
import java.util.Iterator;
import mainstay.measure.RunMeasures;

/** Does runs on this machine, several at a time. */
public final class LocalThreads implements Engine {
    private final Simulator simulator;
    private final Crew crew;

    /**
     * Threads of this machine.
     *
     * @param simulator runs one replication
     * @param threads how many at a time, at least 1
     */
    public LocalThreads(Simulator simulator, int threads) {
        this.simulator = simulator;
        this.crew = new Crew(threads);
    }

    @Override
    public void work(Iterator<Task> tasks, TaskSource source, Finished finished) {
        crew.work(tasks, task -> run(task, source, finished));
    }

    private void run(Task task, TaskSource source, Finished finished) {
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

package mainstay.run;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Does tasks in their order, several at a time, until it is told to stop. */
public final class BoundedExecutor {
    private final int threads;
    private volatile boolean stopped;

    /** A crew of so many, at least one. */
    public BoundedExecutor(int threads) {
        this.threads = threads;
    }

    /** Begins no further task: {@link #work} returns when those under way are finished. */
    public void stop() {
        stopped = true;
    }

    /** Whether it was told to stop, or stopped because a task failed. */
    public boolean isStopped() {
        return stopped;
    }

    /**
     * Does tasks; returns when none is left or under way.
     *
     * @param <T> what a task is
     * @param tasks asked for the next by one thread at a time
     * @param work what is done with each
     * @throws RuntimeException what a task threw: no further one was begun
     */
    public <T> void work(Iterator<T> tasks, Consumer<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> takeTurns(tasks, work)));
            }
            workers.forEach(this::await);
        } finally {
            stopWhenDone(pool);
        }
    }

    /** Whoever called closes what the tasks write to: none may be under way any more. */
    private static void stopWhenDone(ExecutorService pool) {
        pool.shutdown();
        boolean interrupted = Thread.interrupted();
        for (boolean ended = false; !ended; ) {
            try {
                ended = pool.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void takeTurns(Iterator<T> tasks, Consumer<T> work) {
        try {
            for (Optional<T> task = next(tasks); task.isPresent(); task = next(tasks)) {
                work.accept(task.get());
            }
        } catch (RuntimeException | Error e) {
            stop();
            throw e;
        }
    }

    private <T> Optional<T> next(Iterator<T> tasks) {
        synchronized (tasks) {
            return !stopped && tasks.hasNext() ? Optional.of(tasks.next()) : Optional.empty();
        }
    }

    private void await(Future<?> worker) {
        try {
            worker.get();
        } catch (ExecutionException e) {
            stop();
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }
}

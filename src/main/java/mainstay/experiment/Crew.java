package mainstay.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Does numbered tasks in their order, several at a time, until it is told to stop. */
final class Crew {
    private final int threads;
    private volatile boolean stopped;

    /** A crew of so many, at least one. */
    Crew(int threads) {
        this.threads = threads;
    }

    /** Begins no further task: {@link #work} returns when those under way are finished. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /**
     * Does the tasks from 0 to one less than their number; returns when none is left or under way.
     *
     * @throws RuntimeException what a task threw: no further one was begun
     */
    void work(int tasks, IntConsumer task) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> takeTurns(next, tasks, task)));
            }
            workers.forEach(this::await);
        } finally {
            pool.shutdown();
        }
    }

    private void takeTurns(AtomicInteger next, int tasks, IntConsumer task) {
        try {
            for (int number = next.getAndIncrement(); number < tasks && !stopped; number = next.getAndIncrement()) {
                task.accept(number);
            }
        } catch (RuntimeException | Error e) {
            stop();
            throw e;
        }
    }

    private void await(Future<?> worker) {
        try {
            worker.get();
        } catch (ExecutionException e) {
            stop();
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }
}

package mainstay.cluster;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** How many batches are under way on the cluster, and how large they should be. */
final class Window {
    /** Seconds of work in a batch: long beside what Spark needs for one, short beside the patience of who waits. */
    private static final double BATCH_SECONDS = 4;

    private static final int MOST_TASKS = 500;

    private int underWay;
    private long runs;
    private double seconds;
    private RuntimeException problem;

    /** Waits until there is room for more batches; returns for how many, or 0 if something went wrong. */
    synchronized int awaitRoom(int most) {
        await(() -> problem != null || underWay <= most / 2);
        return problem == null ? most - underWay : 0;
    }

    synchronized void awaitEmpty() {
        await(() -> underWay == 0);
    }

    private synchronized void await(BooleanSupplier condition) {
        try {
            while (!condition.getAsBoolean()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the cluster worked.", e);
        }
    }

    synchronized void began(int batches) {
        underWay += batches;
    }

    synchronized void ended(int batches) {
        underWay -= batches;
        notifyAll();
    }

    synchronized void took(int tasks, long nanos) {
        runs += tasks;
        seconds += nanos / 1e9;
    }

    /** How many tasks a batch should have: one until it is known how long they take. */
    synchronized int batchSize() {
        return runs == 0 ? 1 : (int) Math.max(1, Math.min(MOST_TASKS, Math.round(BATCH_SECONDS * runs / seconds)));
    }

    /** Notes what went wrong: the first counts. */
    synchronized void wentWrong(RuntimeException e) {
        if (problem == null) {
            problem = e;
        }
        notifyAll();
    }

    synchronized Optional<RuntimeException> problem() {
        return Optional.ofNullable(problem);
    }
}

package mainstay.run;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import mainstay.measure.count.RunMeasures;
import mainstay.scenario.Scenario;

/**
 * Runs scenarios one after the other, each some times, several runs at a time. What comes out, and in which order, does
 * not depend on the number of threads.
 */
public final class Batches implements Closeable {
    private final Simulator simulator;
    private final ExecutorService pool;
    private volatile boolean stopped;

    /**
     * Runs on some threads until it is closed.
     *
     * @param simulator runs one replication
     * @param threads how many at a time, at least 1
     */
    public Batches(Simulator simulator, int threads) {
        this.simulator = simulator;
        this.pool = Executors.newFixedThreadPool(threads);
    }

    /** Thrown by {@link #run} when it was told to stop, or its thread was interrupted. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** Thrown by {@link #run} when a replication could not be finished: the message says which and why. */
    public static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(int replication, long seed, Throwable cause) {
            super(
                    "replication " + replication + " (seed " + seed + ") failed: "
                            + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()),
                    cause);
        }
    }

    /** Begins no further replication; {@link #run} throws {@link Stopped} when those under way are finished. */
    public void stop() {
        stopped = true;
    }

    /**
     * Runs every scenario and hands over its replications as soon as all of them are finished, in the order of the
     * scenarios.
     *
     * @param scenarios what to run
     * @param seed seed of all runs
     * @param first number of the first replication of a scenario, by its place
     * @param count replications of each
     * @param finished given the replications of one scenario after the other, in order, on the calling thread
     */
    public void run(
            List<Scenario> scenarios,
            long seed,
            IntUnaryOperator first,
            int count,
            Consumer<List<RunMeasures>> finished) {
        List<Future<RunMeasures>> runs = new ArrayList<>();
        for (int scenario = 0; scenario < scenarios.size(); scenario++) {
            for (int i = 0; i < count; i++) {
                runs.add(submit(scenarios.get(scenario), seed, first.applyAsInt(scenario) + i));
            }
        }
        try {
            for (int scenario = 0; scenario < scenarios.size(); scenario++) {
                List<RunMeasures> own = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    own.add(await(runs.set(scenario * count + i, null), seed, first.applyAsInt(scenario) + i));
                }
                finished.accept(own);
            }
        } finally {
            runs.stream().filter(Objects::nonNull).forEach(run -> run.cancel(false));
        }
    }

    private Future<RunMeasures> submit(Scenario scenario, long seed, int replication) {
        return pool.submit(() -> {
            if (stopped) {
                throw new Stopped();
            }
            return simulator.run(scenario, seed, replication, event -> {});
        });
    }

    private static RunMeasures await(Future<RunMeasures> run, long seed, int replication) {
        try {
            return run.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Stopped stop) {
                throw stop;
            }
            throw new Failed(replication, seed, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    /** Ends the threads. */
    @Override
    public void close() {
        stop();
        pool.shutdown();
    }
}

package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import mainstay.event.EventSink;
import mainstay.run.BoundedExecutor;
import mainstay.run.Progress;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;

/**
 * Runs replications of a scenario, several at a time, for what somebody makes of the events of each. What comes out is in
 * the order of the replications and does not depend on the number of threads.
 */
public final class Replications {
    private final Simulator simulator;
    private final int threads;
    private int done;

    /**
     * Replications to be run.
     *
     * @param simulator runs one replication
     * @param threads how many at a time, at least 1
     */
    public Replications(Simulator simulator, int threads) {
        this.simulator = simulator;
        this.threads = threads;
    }

    /**
     * Runs replications 0 to one less than their number.
     *
     * @param scenario what to simulate
     * @param seed seed of the random numbers
     * @param replications how many
     * @param listener makes a new listener, who is told the events of one replication
     * @param result what the listener has made of them when the replication is over
     * @param progress is told at the start and after each replication
     * @return the result of each replication, in order
     */
    public <L extends EventSink, R> List<R> run(
            Scenario scenario,
            long seed,
            int replications,
            Supplier<L> listener,
            Function<L, R> result,
            Progress progress) {
        List<R> results = new ArrayList<>(Collections.nCopies(replications, null));
        done = 0;
        progress.finished(done, replications);
        new BoundedExecutor(threads).work(IntStream.range(0, replications).iterator(), replication -> {
            L told = listener.get();
            simulator.run(scenario, seed, replication, told);
            R made = result.apply(told);
            synchronized (this) {
                results.set(replication, made);
                progress.finished(++done, replications);
            }
        });
        synchronized (this) {
            return results;
        }
    }
}

package mainstay.benchmark;

import java.util.concurrent.TimeUnit;
import mainstay.measure.count.RunMeasures;
import mainstay.run.AuthorityRun;
import mainstay.scenario.Scenario;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One replication of the average authority, measures included. */
@State(Scope.Thread)
public class ReplicationBenchmark {
    private final Scenario england = Workloads.england();
    private final AuthorityRun run = new AuthorityRun();
    private int replication;

    /** Events of the runs, as a rate. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Events {
        /** Events so far. */
        public long events;

        /** Begins to count. */
        @Setup(Level.Iteration)
        public void begin() {
            events = 0;
        }
    }

    /** Time of a replication. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public RunMeasures england() {
        return run.run(england, 1, replication++, event -> {});
    }

    /** Replications and events a second. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public RunMeasures eventsASecond(Events counted) {
        return run.run(england, 1, replication++, event -> counted.events++);
    }
}

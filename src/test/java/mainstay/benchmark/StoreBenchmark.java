package mainstay.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import mainstay.measure.count.RunMeasures;
import mainstay.results.store.RunStore;
import mainstay.run.AuthorityRun;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What it takes to keep a replication of the average authority, with all its measures by month, and to read it back. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StoreBenchmark {
    private final RunMeasures run = new AuthorityRun().run(Workloads.england(), 1, 0, event -> {});
    private Path file;
    private RunStore store;
    private int replication;

    /** Begins a store with one run. */
    @Setup(Level.Iteration)
    public void begin() throws IOException {
        file = Files.createTempDirectory("store").resolve("runs.store");
        store = RunStore.open(file, "benchmark");
        store.keep(1, 0, run);
    }

    /** Deletes it. */
    @TearDown(Level.Iteration)
    public void end() throws IOException {
        store.close();
        Files.delete(file);
        Files.delete(file.getParent());
    }

    /** Keeps a run. */
    @Benchmark
    public void keep() {
        store.keep(0, replication++, run);
    }

    /** Reads one. */
    @Benchmark
    public RunMeasures read() {
        return store.read(1, 0).orElseThrow();
    }
}

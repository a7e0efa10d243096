package mainstay.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mainstay.analysis.comparison.Experiment;
import mainstay.analysis.comparison.Outcome;
import mainstay.results.store.RunStore;
import mainstay.run.AuthorityRun;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.scenario.Scenario;
import mainstay.study.Study;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Eight replications of the average authority as a study: shared out to threads, each kept on disk, and read back. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EngineBenchmark {
    private static final int REPLICATIONS = 8;

    /** What is run. */
    @State(Scope.Thread)
    public static class Workload {
        private final AuthorityRun simulator = new AuthorityRun();
        private final Scenario england = Workloads.england();
    }

    /** A study and the place where it is kept. */
    @State(Scope.Thread)
    public static class Kept {
        /** How many at a time. */
        @Param({"1", "2"})
        public int threads;

        private Path folder;
        private RunStore store;

        /** Begins an empty store. */
        @Setup(Level.Invocation)
        public void begin() throws IOException {
            folder = Files.createTempDirectory("engine");
            store = RunStore.open(folder.resolve(RunStore.FILE), "benchmark");
        }

        /** Deletes it. */
        @TearDown(Level.Invocation)
        public void end() throws IOException {
            store.close();
            Files.delete(folder.resolve(RunStore.FILE));
            Files.delete(folder);
        }
    }

    /** Time of all eight. */
    @Benchmark
    public Outcome study(Workload workload, Kept kept) {
        Study study = study(workload.england);
        return Experiment.run(study, new Runner(new LocalExecutor(workload.simulator, kept.threads), kept.store));
    }

    private static Study study(Scenario england) {
        return new Study("England", "", List.of(england), List.of("assessments_on_time"), REPLICATIONS, 1);
    }
}

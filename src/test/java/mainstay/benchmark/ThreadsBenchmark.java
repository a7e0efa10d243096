package mainstay.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import mainstay.experiment.AuthorityRun;
import mainstay.measure.RunMeasures;
import mainstay.scenario.Scenario;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Eight replications of the average authority, one or two at a time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ThreadsBenchmark {
    private static final int REPLICATIONS = 8;

    /** How many at a time. */
    @Param({"1", "2"})
    public int threads;

    private final Scenario england = Workloads.england();
    private final AuthorityRun run = new AuthorityRun();

    /** Time of all eight. */
    @Benchmark
    public List<RunMeasures> eightReplications() throws InterruptedException, ExecutionException {
        List<Callable<RunMeasures>> tasks = new ArrayList<>();
        for (int i = 0; i < REPLICATIONS; i++) {
            int replication = i;
            tasks.add(() -> run.run(england, 1, replication, event -> {}));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<RunMeasures> all = new ArrayList<>();
            for (Future<RunMeasures> one : pool.invokeAll(tasks)) {
                all.add(one.get());
            }
            return all;
        } finally {
            pool.shutdown();
        }
    }
}

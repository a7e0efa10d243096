package mainstay.benchmark;

import java.util.concurrent.TimeUnit;
import mainstay.measure.count.RunMeasures;
import mainstay.run.AuthorityRun;
import mainstay.scenario.Scenario;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How the time of a replication grows with the size of the authority: it should be in proportion. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GrowthBenchmark {
    /** Caseworkers' posts. */
    @Param({"50", "148", "400", "1000"})
    public int posts;

    private final AuthorityRun run = new AuthorityRun();
    private Scenario scenario;
    private int replication;

    /** Scales the average authority. */
    @Setup
    public void scale() {
        scenario = Workloads.england(posts);
    }

    /** Time of a replication. */
    @Benchmark
    public RunMeasures replication() {
        return run.run(scenario, 1, replication++, event -> {});
    }
}

package mainstay.benchmark;

import java.util.concurrent.TimeUnit;
import mainstay.calendar.WorkingCalendar;
import mainstay.model.Authority;
import mainstay.random.Chance;
import mainstay.scenario.Scenario;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The model reduced to a toy caseload beside the same toy in plain Java: at most twice the time is wanted. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ToyBenchmark {
    private final Scenario toy = Workloads.toy();
    private final WorkingCalendar calendar =
            new WorkingCalendar(toy.period().simulatedFrom(), toy.period().end());
    private int replication;
    private double hours;

    /** A loop over plain objects. */
    @Benchmark
    public double plainJava() {
        return new ToyCaseload(replication++).run();
    }

    /** The model with everything else switched off. */
    @Benchmark
    public double model() {
        new Authority(toy, calendar, new Chance(1, replication++), event -> hours += event.day()).run();
        return hours;
    }
}

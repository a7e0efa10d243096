package mainstay.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** All benchmarks, with settings that take about five minutes. */
final class Benchmarks {
    private Benchmarks() {}

    /** Runs those whose name matches the first argument, or all. */
    public static void main(String[] args) throws RunnerException, IOException {
        Memory.main(args);
        Overhead.main(args);
        new Runner(new OptionsBuilder()
                        .include(args.length > 0 ? args[0] : "mainstay.benchmark")
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(3))
                        .timeout(new TimeValue(5, TimeUnit.MINUTES))
                        .build())
                .run();
    }
}

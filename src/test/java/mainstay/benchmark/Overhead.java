package mainstay.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import mainstay.analysis.comparison.Experiment;
import mainstay.results.store.RunStore;
import mainstay.run.AuthorityRun;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.study.Study;

/**
 * Which share of a study's time is not simulation: handing out runs, keeping each on disk, reading them back. Both are
 * taken from the same runs on one thread, so that a machine whose speed changes from one run to the next does not matter.
 */
final class Overhead {
    private static final int WARM_UP = 8;
    private static final int REPLICATIONS = 40;

    private Overhead() {}

    /** Prints milliseconds for each run, and the share. */
    public static void main(String[] args) throws IOException {
        measure(WARM_UP);
        double[] nanos = measure(REPLICATIONS);
        System.out.printf(
                Locale.ROOT,
                "A run of the average authority: %.0f ms; besides it, for each run: %.2f ms, %.2f %%%n",
                nanos[0] / 1e6,
                nanos[1] / 1e6,
                100 * nanos[1] / nanos[0]);
    }

    /** Nanoseconds of each run, and of what is done besides. */
    private static double[] measure(int replications) throws IOException {
        AuthorityRun authority = new AuthorityRun();
        AtomicLong simulating = new AtomicLong();
        Simulator timed = (scenario, seed, replication, events) -> {
            long start = System.nanoTime();
            try {
                return authority.run(scenario, seed, replication, events);
            } finally {
                simulating.addAndGet(System.nanoTime() - start);
            }
        };
        Study study =
                new Study("England", "", List.of(Workloads.england()), List.of("assessments_on_time"), replications, 1);
        Path folder = Files.createTempDirectory("overhead");
        Path file = folder.resolve(RunStore.FILE);
        long start = System.nanoTime();
        try (RunStore store = RunStore.open(file, "benchmark")) {
            Experiment.run(study, new Runner(new LocalExecutor(timed, 1), store));
        }
        long whole = System.nanoTime() - start;
        Files.delete(file);
        Files.delete(folder);
        return new double[] {
            (double) simulating.get() / replications, (double) (whole - simulating.get()) / replications
        };
    }
}

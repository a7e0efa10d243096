package mainstay.results.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.measure.count.RunMeasures;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.results.store.RunStore;
import mainstay.run.LocalExecutor;
import mainstay.run.RunListener;
import mainstay.run.Task;
import mainstay.run.TaskSource;
import mainstay.scenario.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand runs go through engine and store in very little memory. */
@Tag("slow")
class FlatMemoryTest {
    private static final int POINTS = 1_000;
    private static final int REPLICATIONS = 100;
    private static final int NUMBERS = 60;

    @TempDir
    private Path folder;

    @Test
    void aHundredThousandRunsNeedNoMoreMemoryThanSixtyFourMegabytes() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyRuns.class.getName(),
                        folder.resolve("runs.store").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo("100000 kept, 100000 read\n");
        // In memory all at once they would be far more than it had.
        assertThat(2L * Double.BYTES * NUMBERS * POINTS * REPLICATIONS).isGreaterThan(64L << 20);
    }

    /** The program that runs them and reads them back. */
    static final class ManyRuns {
        private ManyRuns() {}

        public static void main(String[] args) {
            Path file = Path.of(args[0]);
            int kept;
            try (RunStore store = RunStore.open(file, "many")) {
                new LocalExecutor((scenario, seed, replication, events) -> run(replication), 2)
                        .execute(
                                IntStream.range(0, POINTS * REPLICATIONS)
                                        .mapToObj(run -> new Task(run / REPLICATIONS, run % REPLICATIONS))
                                        .iterator(),
                                new OneScenario(),
                                into(store));
                kept = store.size();
            }
            int[] read = new int[1];
            try (RunStore store = RunStore.open(file, "many")) {
                store.forEach((point, replication) -> {
                    if (store.read(point, replication).orElseThrow().equals(run(replication))) {
                        read[0]++;
                    }
                });
            }
            System.out.println(kept + " kept, " + read[0] + " read");
        }

        private static RunMeasures run(int replication) {
            Chance chance = new Chance(1, replication);
            double[] values = new double[NUMBERS];
            Arrays.setAll(values, i -> chance.uniform(Purpose.NEED, i, 0));
            return new RunMeasures(values, new long[NUMBERS], new double[0][], Map.of(), Map.of(), Map.of());
        }

        private static RunListener into(RunStore store) {
            return new RunListener() {
                @Override
                public void finished(Task task, RunMeasures measures) {
                    store.keep(task.point(), task.replication(), measures);
                }

                @Override
                public void failed(Task task, Throwable cause) {
                    throw new IllegalStateException(cause);
                }
            };
        }
    }

    private record OneScenario() implements TaskSource {
        private static final Scenario SCENARIO = FakeAuthority.scenario("As now", 0.15);

        @Override
        public Scenario scenario(int point) {
            return SCENARIO;
        }

        @Override
        public long seed() {
            return 42;
        }
    }
}

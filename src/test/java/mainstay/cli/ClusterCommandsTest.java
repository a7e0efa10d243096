package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.cli.terminal.ExitCode;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.pipeline.Pipeline;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.store.RunStore;
import mainstay.results.table.TableVerdict;
import mainstay.run.AuthorityRun;
import mainstay.run.LocalExecutor;
import mainstay.run.RunExecutor;
import mainstay.run.RunListener;
import mainstay.run.Simulator;
import mainstay.run.Task;
import mainstay.run.TaskSource;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there is a cluster it does the runs of every analysis, and the tables are the same as without it. */
@Tag("slow")
class ClusterCommandsTest {
    private static final Simulator AUTHORITY = new FakeAuthority();

    /** Runs that are done on this machine to see how long they take. */
    private static final int TRIED = 4;

    private final StringWriter err = new StringWriter();

    @TempDir
    private Path place;

    private String study;

    /** Stands for other machines: it does what it is given, and counts it. */
    private static final class CountingCluster implements RunExecutor {
        private final LocalExecutor threads;
        private final AtomicInteger runs = new AtomicInteger();

        CountingCluster(Simulator simulator) {
            this.threads = new LocalExecutor(simulator, 2);
        }

        @Override
        public void execute(Iterator<Task> tasks, TaskSource source, RunListener listener) {
            threads.execute(
                    new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return tasks.hasNext();
                        }

                        @Override
                        public Task next() {
                            runs.incrementAndGet();
                            return tasks.next();
                        }
                    },
                    source,
                    listener);
        }

        @Override
        public void stop() {
            threads.stop();
        }

        @Override
        public boolean isStopped() {
            return threads.isStopped();
        }
    }

    @BeforeEach
    void writeStudy() throws IOException {
        study = Files.writeString(place.resolve("turnover.yaml"), """
                        mainstay-study: 1
                        name: Turnover
                        base: england-2025
                        period: { start: 2025-04-01, warm-up: 6 months, measure: 1 years }
                        arms:
                          - { name: As now, workforce: { turnover: 15 % per year } }
                          - { name: High turnover, workforce: { turnover: 25 % per year } }
                        futures:
                          design: latin-hypercube
                          points: 4
                          factors: [ { setting: demand.new-referrals, from: 2000 per year, to: 3000 per year } ]
                        outcomes: [assessments_on_time]
                        select: { measure: assessments_on_time, probability: 95 %, indifference: 0.5 }
                        replications: 5
                        seed: 7
                        """).toString();
    }

    @Test
    void aStudy() throws IOException {
        assertThat(onCluster("compare", study)).isEqualTo(2 * 5);
    }

    @Test
    void whatIsReproduced() throws IOException {
        run(new FakeWiring(AUTHORITY, FakeAuthority.MEASURES), "here", "compare", study);
        CountingCluster cluster = new CountingCluster(AUTHORITY);

        List<TableVerdict> verdicts = new Pipeline(
                        new FakeWiring(AUTHORITY, FakeAuthority.MEASURES, Optional.of(cluster)), 2)
                .reproduce(ResultsFolder.open(place.resolve("here")), place.resolve("again"), (done, total) -> {});

        assertThat(verdicts).isNotEmpty().allMatch(TableVerdict::same);
        assertThat(cluster.runs).hasValue(2 * 5);
    }

    @Test
    void aStudyThatIsToBePrecise() throws IOException {
        int runs = onCluster("compare", study, "--until-precise", "assessments_on_time=0.06");
        int replications =
                ResultsFolder.open(place.resolve("cluster")).manifest().replications();
        assertThat(replications).isGreaterThan(10);
        assertThat(runs).isEqualTo(2 * replications);
    }

    @Test
    void aSweep() throws IOException {
        assertThat(onCluster("sweep", study)).isEqualTo(2 * 4 * 5 - TRIED);
    }

    @Test
    void aScreening() throws IOException {
        // Of two arms: 5 replications of the study, 3 walks of 2 points with 2, and 9 values of one setting with 6.
        assertThat(onCluster("sensitivity", study, "--vary", "grip.start=0.2..0.9", "--trajectories", "3"))
                .isEqualTo(2 * (5 + 3 * 2 * 2 + 9 * 6) - TRIED);
    }

    @Test
    void sobolIndices() throws IOException {
        // Of two arms: 8 rows of 4 points with 2 replications.
        String[] words = {
            "sensitivity",
            study,
            "--method",
            "sobol",
            "--vary",
            "grip.start=0.2..0.9",
            "--vary",
            "strain.support-effect=0..1",
            "--base",
            "8"
        };
        assertThat(onCluster(words)).isEqualTo(2 * 8 * 4 * 2 - TRIED);
    }

    @Test
    void aSearchForTheBest() throws IOException {
        // Ten percentage points apart they are decided after the first stage.
        assertThat(onCluster("select", study)).isEqualTo(2 * 10);
    }

    @Test
    void aScoreWithPlaces() throws IOException {
        String[] words = {"score", tiny(), "--replications", "2", "--places", "2", "--place-replications", "1"};
        assertThat(onCluster(new AuthorityRun(), Measures.all(), words)).isEqualTo(2 + 2);
    }

    @Test
    void shapes() throws IOException {
        assertThat(onCluster(new AuthorityRun(), Measures.all(), "shapes", tiny(), "--replications", "2"))
                .isEqualTo(2);
    }

    @Test
    void aCalibration() throws IOException {
        String file = Files.writeString(place.resolve("calibration.yaml"), TinyStudy.CALIBRATION)
                .toString();
        int onTime =
                Measures.all().stream().map(MeasureDefinition::name).toList().indexOf("assessments_on_time");
        Simulator simple = (scenario, seed, replication, events) -> {
            double[] values = new double[Measures.all().size()];
            Arrays.fill(values, 10);
            values[onTime] = 100
                    - 1.5 * scenario.settings().get(AssessmentWorkSettings.INFORMATION_LAG)
                    + 0.5 * new Chance(seed, replication).normal(Purpose.NEED, 1, 1);
            return new RunMeasures(values, new long[values.length], new double[0][], Map.of(), Map.of(), Map.of());
        };
        int runs = onCluster(simple, Measures.all(), "calibrate", file);
        try (RunStore store = RunStore.openToRead(place.resolve("cluster").resolve(RunStore.FILE))) {
            assertThat(runs).isGreaterThan(2 * 40).isEqualTo(store.size());
        }
    }

    private String tiny() throws IOException {
        return Files.writeString(place.resolve("tiny.yaml"), """
                mainstay: 1
                name: Tiny
                based-on: england-2025
                period: { start: 2025-04-01, warm-up: 1 months, measure: 2 months }
                workforce: { posts: 6 }
                demand: { new-referrals: 60 per year }
                initial: { assessments: 5, in-need: 15, protection: 5, looked-after: 8, returning: 5 }
                work: { front-door-hours: 20 hours }
                """).toString();
    }

    private int onCluster(String... words) throws IOException {
        return onCluster(AUTHORITY, FakeAuthority.MEASURES, words);
    }

    /** Does words on a cluster and without one, and holds the tables against each other; returns the cluster's runs. */
    private int onCluster(Simulator simulator, List<MeasureDefinition> measures, String... words) throws IOException {
        CountingCluster cluster = new CountingCluster(simulator);
        run(new FakeWiring(simulator, measures, Optional.of(cluster)), "cluster", words);
        run(new FakeWiring(simulator, measures), "here", words);
        Map<String, String> here = TinyStudy.tables(place.resolve("here"));
        assertThat(here).isNotEmpty();
        assertThat(TinyStudy.tables(place.resolve("cluster"))).isEqualTo(here);
        return cluster.runs.get();
    }

    private void run(FakeWiring wiring, String out, String... words) {
        int code = Mainstay.commandLine(wiring)
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(
                                Stream.of(words),
                                Stream.of("--out", place.resolve(out).toString(), "--quiet", "--threads", "2"))
                        .toArray(String[]::new));
        assertThat(code).as(err.toString()).isEqualTo(ExitCode.OK);
    }
}

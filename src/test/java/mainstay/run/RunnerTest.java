package mainstay.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.measure.count.RunMeasures;
import mainstay.results.store.RunStore;
import mainstay.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans of two points with three replications each, or more, run one after the other. */
class RunnerTest {
    private static final Simulator AUTHORITY = new FakeAuthority();

    @TempDir
    private Path place;

    private RunStore store;

    private final List<String> begun = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Set<Integer> failing = new TreeSet<>();

    /**
     * Runs of two scenarios in turn.
     *
     * @param runs how many
     */
    private record Turns(long runs) implements RunPlan {
        @Override
        public Task task(long number) {
            return new Task((int) (number % 2), (int) (number / 2));
        }

        @Override
        public String name(Task task) {
            return "Arm " + task.point();
        }

        /** Only the first value. */
        @Override
        public RunMeasures kept(RunMeasures run) {
            return new RunMeasures(
                    new double[] {run.values()[0]},
                    new long[1],
                    new double[0][],
                    java.util.Map.of(),
                    java.util.Map.of(),
                    java.util.Map.of());
        }

        @Override
        public Scenario scenario(int point) {
            return FakeAuthority.scenario("Arm " + point, 0.15 + 0.1 * point);
        }

        @Override
        public long seed() {
            return 42;
        }
    }

    private final RunPlan plan = new Turns(6);

    @BeforeEach
    void open() {
        store = RunStore.open(place.resolve(RunStore.FILE), "turns");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Runner runner() {
        Simulator noting = (scenario, seed, replication, events) -> {
            begun.add(scenario.name() + ", " + replication);
            if (failing.contains(replication)) {
                throw new IllegalStateException("a duty was lost");
            }
            return AUTHORITY.run(scenario, seed, replication, events);
        };
        return new Runner(new LocalExecutor(noting, 1), store)
                .telling((done, total) -> told.add(done + " of " + total));
    }

    @Test
    void runsAreBegunInTheirOrderAndWhatIsKeptIsWhatThePlanKeeps() {
        RunState state = runner().run(plan);
        assertThat(begun).containsExactly("Arm 0, 0", "Arm 1, 0", "Arm 0, 1", "Arm 1, 1", "Arm 0, 2", "Arm 1, 2");
        assertThat(told).containsExactly("0 of 6", "1 of 6", "2 of 6", "3 of 6", "4 of 6", "5 of 6", "6 of 6");
        assertThat(state).isEqualTo(new RunState(6, 6, List.of(), false));
        assertThat(state.complete()).isTrue();
        double[] kept = store.read(1, 2).orElseThrow().values();
        assertThat(kept)
                .containsExactly(
                        AUTHORITY.run(plan.scenario(1), 42, 2, event -> {}).values()[0]);
    }

    @Test
    void whatIsKeptIsNotDoneAgain() {
        runner().run(new Turns(4));
        begun.clear();
        told.clear();
        assertThat(runner().run(plan).complete()).isTrue();
        assertThat(begun).containsExactly("Arm 0, 2", "Arm 1, 2");
        assertThat(told).containsExactly("4 of 6", "5 of 6", "6 of 6");
        begun.clear();
        assertThat(runner().run(plan)).isEqualTo(new RunState(6, 6, List.of(), false));
        assertThat(begun).isEmpty();
    }

    @Test
    void whatFailedIsNamedAndDoneAgainOnlyWhenThatIsAskedFor() {
        failing.add(1);
        List<Failure> failures =
                List.of(new Failure("Arm 0", 1, 42, "a duty was lost"), new Failure("Arm 1", 1, 42, "a duty was lost"));
        RunState first = runner().run(plan);
        assertThat(first).isEqualTo(new RunState(4, 6, failures, false));
        assertThat(first.complete()).isFalse();
        assertThat(first.ended()).isTrue();
        failing.clear();
        begun.clear();
        assertThat(runner().run(plan)).isEqualTo(first);
        assertThat(begun).isEmpty();
        assertThat(runner().retryingFailed(true).run(plan)).isEqualTo(new RunState(6, 6, List.of(), false));
        assertThat(begun).containsExactly("Arm 0, 1", "Arm 1, 1");
    }

    @Test
    void aShardDoesEveryNthRunAndTogetherTheyAreTheWhole() {
        RunPlan seven = new Turns(7);
        failing.add(3);
        assertThat(runner().only(new Shard(2, 3)).run(seven)).isEqualTo(new RunState(2, 2, List.of(), false));
        assertThat(begun).containsExactly("Arm 1, 0", "Arm 0, 2");
        // Number 6, the first of replication 3, is of the first shard.
        RunState first = runner().only(new Shard(1, 3)).run(seven);
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.failures()).extracting(Failure::replication).containsExactly(3);
        RunState last = runner().only(new Shard(3, 3)).run(seven);
        assertThat(last).as("failures of other shards are theirs").isEqualTo(new RunState(2, 2, List.of(), false));
        assertThat(begun).hasSize(7).doesNotHaveDuplicates();
        assertThat(store.size()).isEqualTo(6);
    }

    @Test
    void whenStoppedNoFurtherRunIsBegunAndTheStateSaysSo() {
        Runner runner = runner();
        RunState stopped = runner.telling((done, total) -> {
                    if (done == 2) {
                        runner.stop();
                    }
                })
                .run(plan);
        assertThat(stopped).isEqualTo(new RunState(2, 6, List.of(), true));
        assertThat(begun).hasSize(2);
        assertThat(runner.isStopped()).isTrue();
        assertThat(stopped.ended()).isFalse();
        assertThat(runner().run(plan).complete()).isTrue();
        assertThat(begun).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void aRunOfWhichSomethingIsNotRecordedIsDoneAgain() {
        runner().run(plan);
        begun.clear();
        told.clear();
        RunState state = runner().recording(task -> task.replication() != 1 || task.point() == 0)
                .run(plan);
        assertThat(begun).containsExactly("Arm 1, 1");
        assertThat(told).startsWith("5 of 6");
        assertThat(state.complete()).isTrue();
        assertThat(store.size()).isEqualTo(6);
    }

    @Test
    void onePlanOfSeveralCountsOnFromThoseBeforeIt() {
        RunState first = runner().run(new Turns(4), 0, 10);
        RunPlan rest = new SomeRuns(plan, List.of(new Task(1, 2), new Task(0, 2)));
        RunState second = runner().run(rest, first.done(), 10);
        assertThat(told).endsWith("4 of 10", "4 of 10", "5 of 10", "6 of 10");
        assertThat(begun).endsWith("Arm 1, 2", "Arm 0, 2");
        assertThat(second.after(first)).isEqualTo(new RunState(6, 10, List.of(), false));
        assertThat(store.read(1, 2)).hasValue(plan.kept(AUTHORITY.run(plan.scenario(1), 42, 2, event -> {})));
    }
}

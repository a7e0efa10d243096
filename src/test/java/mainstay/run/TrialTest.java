package mainstay.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.results.store.RunStore;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {
    private static final Study STUDY = FakeAuthority.study(10);
    private static final RunPlan PLAN = new StudyPlan(STUDY);

    @TempDir
    private Path place;

    @Test
    void theFirstFourRunsAreTriedAndKeptSoThatTheyAreNotDoneAgain() {
        AtomicInteger runs = new AtomicInteger();
        Simulator counting = (scenario, seed, replication, events) -> {
            runs.incrementAndGet();
            return new FakeAuthority().run(scenario, seed, replication, events);
        };
        Trial trial = Trial.of(PLAN, counting);
        assertThat(trial.runs().keySet())
                .containsExactly(new Task(0, 0), new Task(1, 0), new Task(2, 0), new Task(0, 1));
        assertThat(trial.seconds()).isPositive();
        try (RunStore store = RunStore.open(place.resolve("tried"), "trial");
                RunStore afresh = RunStore.open(place.resolve("afresh"), "trial")) {
            trial.keep(PLAN, store, Shard.ALL);
            assertThat(new Runner(new LocalExecutor(counting, 1), store)
                            .run(PLAN)
                            .complete())
                    .isTrue();
            assertThat(runs).hasValue(30);
            new Runner(new LocalExecutor(new FakeAuthority(), 1), afresh).run(PLAN);
            afresh.forEach((point, replication) ->
                    assertThat(store.read(point, replication)).isEqualTo(afresh.read(point, replication)));
        }
    }

    @Test
    void onlyRunsOfTheShardAreKept() {
        Trial trial = Trial.of(PLAN, new FakeAuthority());
        try (RunStore store = RunStore.open(place.resolve("shard"), "trial")) {
            trial.keep(PLAN, store, new Shard(2, 3));
            assertThat(store.size()).isEqualTo(1);
            assertThat(store.holds(1, 0)).isTrue();
        }
    }

    @Test
    void aRunThatFailsIsLeftOutAndComesAgainInItsTurn() {
        Simulator failing = (scenario, seed, replication, events) -> {
            if (scenario.name().equals("As now")) {
                throw new IllegalStateException("a duty was lost");
            }
            return new FakeAuthority().run(scenario, seed, replication, events);
        };
        Trial trial = Trial.of(PLAN, failing);
        assertThat(trial.runs().keySet()).containsExactly(new Task(1, 0), new Task(2, 0));
        try (RunStore store = RunStore.open(place.resolve("failing"), "trial")) {
            trial.keep(PLAN, store, Shard.ALL);
            assertThat(store.size()).isEqualTo(2);
            assertThat(store.failures()).isEmpty();
        }
    }

    @Test
    void whereNoneCanBeFinishedNothingIsKnown() {
        Trial trial = Trial.of(PLAN, (scenario, seed, replication, events) -> {
            throw new IllegalStateException("a duty was lost");
        });
        assertThat(trial.runs()).isEmpty();
        assertThat(trial.seconds()).isNaN();
        assertThat(trial.bytes()).isNaN();
    }

    @Test
    void whatThePlanKeepsAndMeasuresIsTried() {
        Measurement first = simulator -> (scenario, seed, replication, events) -> {
            mainstay.measure.count.RunMeasures run = simulator.run(scenario, seed, replication, events);
            return new mainstay.measure.count.RunMeasures(
                    new double[] {-run.values()[0]},
                    new long[1],
                    new double[0][],
                    java.util.Map.of(),
                    java.util.Map.of(),
                    java.util.Map.of());
        };
        RunPlan measured = new StudyPlan(STUDY, 3, first);
        Trial trial = Trial.of(measured, new FakeAuthority());
        assertThat(trial.runs().keySet()).startsWith(new Task(3, 0));
        double usual = new FakeAuthority()
                .run(STUDY.arms().get(0), STUDY.seed(), 0, event -> {})
                .values()[0];
        assertThat(List.copyOf(trial.runs().values()).get(0).values()).containsExactly(-usual);
        assertThat(trial.bytes()).isEqualTo((double)
                RunStore.bytes(List.copyOf(trial.runs().values()).get(0)));
    }
}

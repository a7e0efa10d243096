package mainstay.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mainstay.results.file.ResultsProblem;
import mainstay.results.store.RunStore;
import mainstay.results.study.Tables;
import mainstay.run.Failure;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.run.Shard;
import mainstay.run.Simulator;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentTest {
    private static final Simulator AUTHORITY = new FakeAuthority();

    @TempDir
    private Path folder;

    @Test
    void theTablesAreTheSameForAnyNumberOfThreads() {
        Tables one = tables(run("one", AUTHORITY, 1));
        assertThat(tables(run("two", AUTHORITY, 2))).isEqualTo(one);
        assertThat(tables(run("eight", AUTHORITY, 8))).isEqualTo(one);
        assertThat(tables(run("again", AUTHORITY, 1))).isEqualTo(one);
    }

    @Test
    void aStoppedStudyGoesOnWhereItStopped() {
        AtomicInteger calls = new AtomicInteger();
        Simulator counting = (scenario, seed, replication, events) -> {
            calls.incrementAndGet();
            return AUTHORITY.run(scenario, seed, replication, events);
        };
        Runner first = runner("stopped", counting, 1);
        Outcome stopped = Experiment.run(study(), first.telling((done, total) -> {
            if (done == 7) {
                first.stop();
            }
        }));
        assertThat(stopped.state().done()).isEqualTo(7);
        assertThat(stopped.state().complete()).isFalse();
        assertThat(stopped.state().stopped()).isTrue();

        Outcome resumed = run("stopped", counting, 2);
        assertThat(calls).hasValue(30);
        assertThat(tables(resumed)).isEqualTo(tables(run("unbroken", AUTHORITY, 1)));
    }

    @Test
    void aReplicationThatFailsIsNamedAndTheOthersGoOn() {
        Simulator failing = (scenario, seed, replication, events) -> {
            if (replication == 4 && scenario.name().equals("As now")) {
                throw new IllegalStateException("a duty was lost");
            }
            return AUTHORITY.run(scenario, seed, replication, events);
        };
        Outcome outcome = run("failing", failing, 2);
        assertThat(outcome.state().done()).isEqualTo(29);
        assertThat(outcome.state().complete()).isFalse();
        assertThat(outcome.state().failures()).containsExactly(new Failure("As now", 4, 42, "a duty was lost"));
    }

    @Test
    void aReplicationThatFailedIsRunAgainOnlyWhenThatIsAskedFor() {
        AtomicInteger calls = new AtomicInteger();
        Simulator failing = (scenario, seed, replication, events) -> {
            calls.incrementAndGet();
            if (replication == 4) {
                throw new IllegalStateException("a duty was lost");
            }
            return AUTHORITY.run(scenario, seed, replication, events);
        };
        run("failing", failing, 2);
        assertThat(calls).hasValue(30);
        Outcome again = run("failing", failing, 2);
        assertThat(calls).hasValue(30);
        assertThat(again.state().done()).isEqualTo(27);
        assertThat(again.state().failures())
                .containsExactly(
                        new Failure("As now", 4, 42, "a duty was lost"),
                        new Failure("=High turnover", 4, 42, "a duty was lost"),
                        new Failure("As now, twice", 4, 42, "a duty was lost"));
        Outcome retried =
                Experiment.run(study(), runner("failing", AUTHORITY, 2).retryingFailed(true));
        assertThat(retried.state().failures()).isEmpty();
        assertThat(tables(retried)).isEqualTo(tables(run("sound", AUTHORITY, 1)));
    }

    @Test
    void shardsMakeUpTheWhole() {
        List<Outcome> shards = new ArrayList<>();
        try (RunStore all = RunStore.open(folder.resolve("all"), "turnover")) {
            for (int number = 1; number <= 4; number++) {
                Outcome shard = Experiment.run(
                        study(), runner("shard-" + number, AUTHORITY, 2).only(new Shard(number, 4)));
                assertThat(shard.state().complete()).isTrue();
                shards.add(shard);
                all.addAll(RunStore.openToRead(folder.resolve("shard-" + number)));
            }
        }
        assertThat(shards).extracting(shard -> shard.state().done()).containsExactly(8, 8, 7, 7);
        AtomicInteger calls = new AtomicInteger();
        Simulator counting = (scenario, seed, replication, events) -> {
            calls.incrementAndGet();
            return AUTHORITY.run(scenario, seed, replication, events);
        };
        assertThat(tables(run("all", counting, 1))).isEqualTo(tables(run("unbroken", AUTHORITY, 1)));
        assertThat(calls).hasValue(0);
    }

    @Test
    void progressCountsUpFromWhatWasKept() {
        Runner first = runner("progress", AUTHORITY, 1);
        Experiment.run(study(), first.telling((done, total) -> {
            if (done == 28) {
                first.stop();
            }
        }));
        List<String> told = new ArrayList<>();
        Experiment.run(
                study(), runner("progress", AUTHORITY, 2).telling((done, total) -> told.add(done + " of " + total)));
        assertThat(told).containsExactly("28 of 30", "29 of 30", "30 of 30");
    }

    @Test
    void replicationsAreTakenOfAllArmsInTurn() {
        List<String> order = new ArrayList<>();
        Simulator noting = (scenario, seed, replication, events) -> {
            order.add(replication + " " + scenario.name());
            return AUTHORITY.run(scenario, seed, replication, events);
        };
        run("order", noting, 1);
        assertThat(order.subList(0, 4)).containsExactly("0 As now", "0 =High turnover", "0 As now, twice", "1 As now");
    }

    @Test
    void aDamagedReplicationIsNamed() throws IOException {
        run("damaged", AUTHORITY, 1);
        Path file = folder.resolve("damaged");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> run("damaged", AUTHORITY, 1))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageMatching("(?s).*damaged is damaged in record 1[56] at byte [0-9]+: .*--resume.*");
    }

    private Runner runner(String store, Simulator simulator, int threads) {
        return new Runner(new LocalExecutor(simulator, threads), RunStore.open(folder.resolve(store), "turnover"));
    }

    private static Study study() {
        return FakeAuthority.study(10);
    }

    private Outcome run(String store, Simulator simulator, int threads) {
        return Experiment.run(study(), runner(store, simulator, threads));
    }

    private static Tables tables(Outcome outcome) {
        return new Tabulation(outcome, FakeAuthority.MEASURES, FakeAuthority.DISTRIBUTIONS).tables();
    }
}

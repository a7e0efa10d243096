package mainstay.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mainstay.results.ReplicationStore;
import mainstay.results.ResultsProblem;
import mainstay.results.Tables;
import mainstay.scenario.Study;
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
        Experiment first = experiment("stopped", counting, 1);
        Outcome stopped = first.run((done, total) -> {
            if (done == 7) {
                first.stop();
            }
        });
        assertThat(stopped.done()).isEqualTo(7);
        assertThat(stopped.complete()).isFalse();

        Outcome resumed = experiment("stopped", counting, 2).run((done, total) -> {});
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
        assertThat(outcome.done()).isEqualTo(29);
        assertThat(outcome.failures()).containsExactly(new Failure("As now", 4, 42, "a duty was lost"));
        assertThat(tables(run("failing", AUTHORITY, 2))).isEqualTo(tables(run("sound", AUTHORITY, 1)));
    }

    @Test
    void progressCountsUpFromWhatWasKept() {
        Experiment first = experiment("progress", AUTHORITY, 1);
        first.run((done, total) -> {
            if (done == 28) {
                first.stop();
            }
        });
        List<String> told = new ArrayList<>();
        experiment("progress", AUTHORITY, 2).run((done, total) -> told.add(done + " of " + total));
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
        Path file = folder.resolve("damaged").resolve("arm-2-replication-3.txt");
        Files.writeString(file, Files.readString(file).replace("observations 500", "observations 501"));
        assertThatThrownBy(() -> run("damaged", AUTHORITY, 1))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageContaining("arm-2-replication-3.txt is damaged: its checksum does not match");
    }

    private Experiment experiment(String store, Simulator simulator, int threads) {
        return new Experiment(study(), simulator, threads, new ReplicationStore(folder.resolve(store), 0));
    }

    private static Study study() {
        return FakeAuthority.study(10);
    }

    private Outcome run(String store, Simulator simulator, int threads) {
        return experiment(store, simulator, threads).run((done, total) -> {});
    }

    private static Tables tables(Outcome outcome) {
        return new Tabulation(outcome, FakeAuthority.MEASURES, FakeAuthority.DISTRIBUTIONS).tables();
    }
}

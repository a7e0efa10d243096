package mainstay.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mainstay.calendar.WorkingCalendar;
import mainstay.direction.SmallAuthority;
import mainstay.model.Authority;
import mainstay.random.Chance;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;
import org.junit.jupiter.api.Test;

/** A replication is the same stream of events every time, whatever runs beside it. */
class SameBytesTest {
    private static final long SEED = 20_250_401;
    private static final int REPLICATIONS = 8;

    private static final Scenario TEAMS = SmallAuthority.scenario(0.1, 2, 4);
    private static final Scenario PODS = TEAMS.with(TEAMS.services().stream()
            .map(service -> new Service(service.name(), service.holds(), service.share(), Structure.PODS))
            .toList());

    private static String digest(Scenario scenario, WorkingCalendar calendar, long seed, int replication) {
        EventDigest digest = new EventDigest(event -> true);
        new Authority(scenario, calendar, new Chance(seed, replication), digest).run();
        return digest.result();
    }

    private static WorkingCalendar calendar(Scenario scenario) {
        return new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
    }

    private static List<String> inThreads(Scenario scenario, int threads) throws Exception {
        WorkingCalendar shared = calendar(scenario);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < REPLICATIONS; i++) {
                int replication = i;
                running.add(pool.submit(() -> digest(scenario, shared, SEED, replication)));
            }
            List<String> digests = new ArrayList<>();
            for (Future<String> run : running) {
                digests.add(run.get());
            }
            return digests;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aReplicationIsTheSameTwiceInARow() {
        for (Scenario scenario : List.of(TEAMS, PODS)) {
            assertThat(digest(scenario, calendar(scenario), SEED, 0))
                    .isEqualTo(digest(scenario, calendar(scenario), SEED, 0));
        }
    }

    @Test
    void oneTwoAndEightThreadsGiveTheSameEvents() throws Exception {
        for (Scenario scenario : List.of(TEAMS, PODS)) {
            List<String> alone = inThreads(scenario, 1);
            assertThat(inThreads(scenario, 2)).isEqualTo(alone);
            assertThat(inThreads(scenario, 8)).isEqualTo(alone);
        }
    }

    @Test
    void anotherReplicationAndAnotherSeedGiveOtherEvents() {
        WorkingCalendar calendar = calendar(TEAMS);
        assertThat(List.of(
                        digest(TEAMS, calendar, SEED, 0),
                        digest(TEAMS, calendar, SEED, 1),
                        digest(TEAMS, calendar, SEED + 1, 0)))
                .doesNotHaveDuplicates();
    }
}

package mainstay.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import mainstay.analysis.score.Pattern;
import mainstay.random.Chance;
import mainstay.results.evidence.CalibrationTables;
import mainstay.results.evidence.PointTable;
import mainstay.results.file.ResultsProblem;
import mainstay.results.store.RunStore;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.study.Calibration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class CalibrationRunTest {
    private static final Calibration CALIBRATION = StandIn.calibration(5, 31, 130, 10);

    /** Variation, the points, two starts, three generations and where they begin, three last and the values found, the draws. */
    private static final int POINTS = 10 + 130 + 2 + 31 + 4 + 10;

    private final AtomicInteger runs = new AtomicInteger();
    private final Simulator counted = (scenario, seed, replication, events) -> {
        runs.incrementAndGet();
        return new StandIn().run(scenario, seed, replication, events);
    };
    private List<Pattern> patterns;

    @TempDir
    private Path place;

    @BeforeEach
    void publish() {
        Chance chance = new Chance(99, 0);
        patterns = StandIn.published(StandIn.truth(chance), chance);
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(place.resolve(name));
    }

    private CalibrationTables calibrate(Path folder, int threads) {
        return StandIn.calibrate(CALIBRATION, patterns, counted, threads, folder);
    }

    @Test
    void everyPointIsKeptWithItsPhase() throws IOException {
        CalibrationTables tables = calibrate(folder("one"), 1);
        assertThat(runs).hasValue(4 * POINTS);
        List<String> lines = lines(tables);
        assertThat(lines).hasSize(1 + POINTS);
        assertThat(lines.get(0)).startsWith("point,phase,work.look-ahead,").endsWith(",X11,X11_variance,loss");
        assertThat(lines.stream().skip(1).map(line -> line.split(",", -1)[1]).distinct())
                .containsExactly("luck", "spread", "start", "search", "near", "last", "found", "check");
    }

    @Test
    void nothingDependsOnTheNumberOfThreads() throws IOException {
        CalibrationTables alone = calibrate(folder("one"), 1);
        CalibrationTables together = calibrate(folder("three"), 3);
        assertThat(together).isEqualTo(alone);
        assertThat(together.points().bytes()).isEqualTo(alone.points().bytes());
    }

    @Test
    void whereverItIsCutOffItGoesOnToTheSameBytes() throws IOException {
        CalibrationTables whole = calibrate(folder("whole"), 2);
        byte[] bytes = Files.readAllBytes(place.resolve("whole/runs.store"));
        int begin = emptyStore();
        Random random = new Random(7);
        for (int cut = 0; cut < 3; cut++) {
            int length = cut == 0 ? begin + 10 : begin + random.nextInt(bytes.length - begin);
            Path part = folder("cut" + cut);
            Files.write(part.resolve("runs.store"), Arrays.copyOf(bytes, length));
            runs.set(0);
            CalibrationTables again = calibrate(part, 2);
            assertThat(again).isEqualTo(whole);
            assertThat(again.points().bytes()).isEqualTo(whole.points().bytes());
            assertThat(runs).hasValue(4 * POINTS - kept("kept" + cut, Arrays.copyOf(bytes, length)));
        }
    }

    /** How many bytes a store without runs has: they are written at once, as a file of their own. */
    private int emptyStore() throws IOException {
        Path file = folder("empty").resolve("runs.store");
        RunStore.open(file, CALIBRATION.name()).close();
        return (int) Files.size(file);
    }

    /** How many whole runs a store of some bytes has. */
    private int kept(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder(name).resolve("runs.store"), bytes);
        try (RunStore store = RunStore.open(file, CALIBRATION.name())) {
            return store.size();
        }
    }

    @Test
    void whenStoppedItKeepsWhatIsFinished() throws IOException {
        try (RunStore store = RunStore.open(folder("stopped").resolve("runs.store"), CALIBRATION.name())) {
            Runner runner = new Runner(new LocalExecutor(counted, 1), store);
            assertThatThrownBy(() -> StandIn.calibrate(CALIBRATION, patterns, runner.telling((done, total) -> {
                        if (done >= 20) {
                            runner.stop();
                        }
                    })))
                    .isInstanceOfSatisfying(Unfinished.class, unfinished -> {
                        assertThat(unfinished.state().stopped()).isTrue();
                        assertThat(unfinished.state().done()).isEqualTo(20);
                        assertThat(unfinished.state().failures()).isEmpty();
                    });
            assertThat(store.size()).isEqualTo(20);
        }
        runs.set(0);
        CalibrationTables resumed = calibrate(folder("stopped"), 2);
        assertThat(runs).hasValue(4 * POINTS - 20);
        assertThat(resumed).isEqualTo(calibrate(folder("unbroken"), 2));
    }

    @Test
    void aReplicationThatFailsIsNamed() {
        Simulator failing = (scenario, seed, replication, events) -> {
            if (replication == 2) {
                throw new IllegalStateException("no day left");
            }
            return counted.run(scenario, seed, replication, events);
        };
        assertThatThrownBy(() -> StandIn.calibrate(CALIBRATION, patterns, failing, 2, folder("failing")))
                .isInstanceOfSatisfying(Unfinished.class, unfinished -> {
                    assertThat(unfinished.state().stopped()).isFalse();
                    assertThat(unfinished.state().failures()).isNotEmpty().allSatisfy(failure -> {
                        assertThat(failure.arm()).matches("point [0-9]+");
                        assertThat(failure.replication()).isEqualTo(2);
                        assertThat(failure.seed()).isEqualTo(5);
                        assertThat(failure.cause()).isEqualTo("no day left");
                    });
                });
    }

    @Test
    void aPatternThatTheBaseNeverShowsIsRefused() throws IOException {
        Simulator blind = (scenario, seed, replication, events) -> {
            mainstay.measure.count.RunMeasures run = counted.run(scenario, seed, replication, events);
            run.values()[4] = Double.NaN;
            return run;
        };
        assertThatThrownBy(() -> StandIn.calibrate(CALIBRATION, patterns, blind, 2, folder("blind")))
                .isInstanceOf(mainstay.scenario.Problems.class)
                .hasMessage("patterns: X4: nothing was observed of "
                        + StandIn.MEASURES.get(4).name() + " in the base. Measure a longer period, or leave it out.");
    }

    @Test
    void pointsWhereAPatternIsNotSeenAreLeftOutOfTheEmulator() throws IOException {
        Simulator patchy = (scenario, seed, replication, events) -> {
            mainstay.measure.count.RunMeasures run = counted.run(scenario, seed, replication, events);
            run.values()[4] = replication >= 4 * 20 && replication < 4 * 25 ? Double.NaN : run.values()[4];
            return run;
        };
        CalibrationTables tables = StandIn.calibrate(CALIBRATION, patterns, patchy, 2, folder("patchy"));
        assertThat(tables.fit()).allSatisfy(row -> assertThat(row.sd()).isPositive());
        assertThat(lines(tables).get(20)).contains(",,,");
    }

    @Test
    void aDamagedRunIsNamed() throws IOException {
        calibrate(folder("one"), 1);
        Path file = place.resolve("one/runs.store");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> calibrate(folder("one"), 1))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageMatching("(?s).*runs.store is damaged in record [0-9]+ at byte [0-9]+: .*");
    }

    @Test
    void thePointsAreReadBackAndADamagedRowIsNamed() throws IOException {
        CalibrationTables tables = calibrate(folder("one"), 1);
        Path file = Files.write(place.resolve("one/points.csv"), tables.points().bytes());
        assertThat(PointTable.read(place.resolve("one"))).isEqualTo(tables.points());
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(3, lines.get(3).replaceFirst(",", ";"));
        Files.write(file, lines);
        assertThatThrownBy(() -> PointTable.read(place.resolve("one")))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageContaining("points.csv, row 3: is damaged");
    }

    private static List<String> lines(CalibrationTables tables) {
        return new String(tables.points().bytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}

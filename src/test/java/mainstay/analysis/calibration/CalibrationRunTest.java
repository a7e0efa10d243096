package mainstay.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import mainstay.analysis.score.Pattern;
import mainstay.random.Chance;
import mainstay.results.evidence.CalibrationTables;
import mainstay.results.file.ResultsProblem;
import mainstay.run.Simulator;
import mainstay.study.Calibration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationRunTest {
    private static final Calibration CALIBRATION = StandIn.calibration(5, 31, 130, 10);

    /** Luck, the points, two starts, three generations and where they begin, three last and the values found, the draws. */
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
        calibrate(folder("one"), 1);
        assertThat(runs).hasValue(4 * POINTS);
        List<String> lines = Files.readAllLines(place.resolve("one/points.csv"));
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
        assertThat(place.resolve("three/points.csv")).hasSameBinaryContentAs(place.resolve("one/points.csv"));
    }

    @Test
    void whereverItIsCutOffItGoesOnToTheSameBytes() throws IOException {
        CalibrationTables whole = calibrate(folder("whole"), 2);
        byte[] bytes = Files.readAllBytes(place.resolve("whole/points.csv"));
        Random random = new Random(7);
        for (int cut = 0; cut < 3; cut++) {
            int length = cut == 0 ? 10 : random.nextInt(bytes.length);
            Path part = folder("cut" + cut);
            Files.write(part.resolve("points.csv"), java.util.Arrays.copyOf(bytes, length));
            runs.set(0);
            assertThat(calibrate(part, 2)).isEqualTo(whole);
            assertThat(part.resolve("points.csv")).hasBinaryContent(bytes);
            long kept = Math.max(
                    0,
                    new String(bytes, 0, length, java.nio.charset.StandardCharsets.UTF_8)
                                    .lines()
                                    .count()
                            - 2);
            assertThat(runs.get()).isBetween(0, (int) (4 * (POINTS - kept)));
        }
    }

    @Test
    void whenStoppedItKeepsWhatIsFinished() throws IOException {
        Path folder = folder("stopped");
        try (Batches replications = new Batches(counted, 1);
                PointLog log = PointLog.open(folder, paths(), ids())) {
            CalibrationRun run = new CalibrationRun(CALIBRATION, patterns, StandIn.MEASURES, replications, log);
            assertThatThrownBy(() -> run.run(
                            (done, total) -> {
                                if (done >= 20) {
                                    replications.stop();
                                }
                            },
                            fit -> ""))
                    .isInstanceOf(Batches.Stopped.class);
        }
        // The ten points of the first phase may all have been finished when the fifth was told of.
        assertThat(Files.readAllLines(folder.resolve("points.csv"))).hasSizeBetween(1 + 5, 1 + 10);
    }

    @Test
    void aReplicationThatFailsIsNamed() throws IOException {
        Simulator failing = (scenario, seed, replication, events) -> {
            if (replication == 2) {
                throw new IllegalStateException("no day left");
            }
            return counted.run(scenario, seed, replication, events);
        };
        assertThatThrownBy(() -> StandIn.calibrate(CALIBRATION, patterns, failing, 2, folder("failing")))
                .isInstanceOf(Batches.Failed.class)
                .hasMessage("replication 2 (seed 5) failed: no day left");
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
        assertThat(Files.readAllLines(place.resolve("patchy/points.csv")).get(20))
                .contains(",,,");
    }

    @Test
    void pointsOfAnotherCalibrationAreRefused() throws IOException {
        calibrate(folder("one"), 1);
        assertThatThrownBy(() ->
                        StandIn.calibrate(StandIn.calibration(6, 31, 130, 10), patterns, counted, 1, folder("one")))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageContaining("points.csv, row 11 holds another point");
        assertThatThrownBy(() -> PointLog.open(folder("one"), paths().subList(1, 3), ids()))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageContaining("its columns differ");
    }

    @Test
    void aDamagedRowIsNamed() throws IOException {
        calibrate(folder("one"), 1);
        Path file = place.resolve("one/points.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(3, lines.get(3).replaceFirst(",", ";"));
        Files.write(file, lines);
        assertThatThrownBy(() -> calibrate(folder("one"), 1))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageContaining("points.csv, row 3: is damaged");
    }

    private static List<String> paths() {
        return StandIn.FITTED.stream().map(fitted -> fitted.parameter().path()).toList();
    }

    private List<String> ids() {
        return patterns.stream().map(Pattern::id).toList();
    }
}

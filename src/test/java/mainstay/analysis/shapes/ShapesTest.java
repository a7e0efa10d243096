package mainstay.analysis.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.analysis.score.Patterns;
import mainstay.direction.SmallAuthority;
import mainstay.event.CaseworkEvent.ClockStarted;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.Clock;
import mainstay.event.EventSink;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.shape.ShapeCatalogue;
import mainstay.results.evidence.ShapeMomentsRow;
import mainstay.results.evidence.ShapePublishedRow;
import mainstay.results.evidence.ShapeRow;
import mainstay.results.evidence.ShapeTables;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.FolderFile;
import mainstay.results.store.RunStore;
import mainstay.run.AuthorityRun;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapesTest {
    private static final Scenario SMALL = SmallAuthority.scenario(0.1, 1, 4);

    @TempDir
    private Path folder;

    /** Assessments that take as many days as each of these, every one of one child. */
    private static Simulator assessments(int... days) {
        return (scenario, seed, replication, events) -> {
            for (int family = 0; family < days.length; family++) {
                events.accept(new ClockStarted(30, family, 1, Clock.ASSESSMENT, 30, 75));
            }
            stop(events, days);
            return null;
        };
    }

    private static void stop(EventSink events, int... days) {
        for (int day = 30; day < 100; day++) {
            for (int family = 0; family < days.length; family++) {
                if (day == 30 + days[family]) {
                    events.accept(new ClockStopped(day, family, 1, Clock.ASSESSMENT, 30, 75));
                }
            }
        }
    }

    private ShapeTables tables(Simulator simulator) {
        return tables("a", simulator, 1, 2, 1);
    }

    private ShapeTables tables(String name, Simulator simulator, long seed, int replications, int threads) {
        Study study = new Study("Small", "", List.of(SMALL), List.of(), replications, seed);
        try (RunStore store = RunStore.open(folder.resolve(name), "shapes")) {
            Runner runner = new Runner(new LocalExecutor(simulator, threads), store);
            assertThat(runner.run(Shapes.plan(study)).complete()).isTrue();
            return Shapes.of(study, store).tables();
        }
    }

    @Test
    void sharesAndChancesAreCountedOverAllReplications() {
        // Ten assessments in each of two replications that are alike.
        ShapeTables tables = tables(assessments(10, 20, 20, 40, 41, 42, 45, 45, 45, 50));
        List<ShapeRow> rows = tables.shapes().stream()
                .filter(row -> row.shape().equals("assessment"))
                .toList();
        assertThat(rows).hasSize(81);
        ShapeRow limit = rows.get(45);
        assertThat(limit.from()).isEqualTo(45);
        assertThat(limit.sharePercent()).isCloseTo(30, within(1e-9));
        assertThat(limit.hazardPercent()).isCloseTo(75, within(1e-9));
        assertThat(limit.atRisk()).isEqualTo(8);
        assertThat(limit.observations()).isEqualTo(6);
        assertThat(limit.ciLow()).as("two replications are too few").isNaN();
        ShapeRow ofThree =
                tables("three", assessments(10, 20, 20, 40, 41, 42, 45, 45, 45, 50), 1, 3, 1).shapes().stream()
                        .filter(row -> row.shape().equals("assessment"))
                        .toList()
                        .get(45);
        assertThat(ofThree.ciHigh() - ofThree.ciLow()).isCloseTo(0, within(1e-9));
        assertThat(rows.stream().mapToDouble(ShapeRow::sharePercent).sum()).isCloseTo(100, within(1e-9));
        assertThat(rows.get(80).to()).isInfinite();
    }

    @Test
    void momentsAreThoseOfTheLengths() {
        ShapeMomentsRow moments = moments(tables(assessments(10, 20, 20, 40, 41, 42, 45, 45, 45, 50)));
        assertThat(moments.mean()).isCloseTo(35.8, within(1e-9));
        assertThat(moments.p25()).isEqualTo(20);
        assertThat(moments.median()).isEqualTo(41);
        assertThat(moments.p75()).isEqualTo(45);
        assertThat(moments.p90()).isEqualTo(45);
        assertThat(moments.variation()).isCloseTo(Math.sqrt(1452 - 35.8 * 35.8) / 35.8, within(1e-9));
        assertThat(moments.limit()).isEqualTo(45);
        assertThat(moments.afterLimitPercent()).isCloseTo(10, within(1e-9));
        assertThat(moments.nextFivePercent()).isCloseTo(10, within(1e-9));
        // Day 41 to 45 and 36 to 40.
        assertThat(moments.lastFivePercent()).isCloseTo(50, within(1e-9));
        assertThat(moments.fiveBeforePercent()).isCloseTo(10, within(1e-9));
        assertThat(moments.spikeRatio()).isCloseTo(5, within(1e-9));
    }

    @Test
    void aHeapIsWhatStandsOutFromBothSides() {
        // Twenty on day 30 and ten on each of the two days on either side, in both replications.
        int[] days = new int[60];
        for (int i = 0; i < days.length; i++) {
            days[i] = i < 20 ? 30 : new int[] {28, 29, 31, 32}[i % 4];
        }
        ShapeMomentsRow moments = moments(tables(assessments(days)));
        assertThat(moments.heapAt()).isEqualTo(30);
        assertThat(moments.heapRatio()).isCloseTo(2, within(1e-9));
        assertThat(moments.heapPercent()).isCloseTo(100 / 3.0, within(1e-9));
    }

    private static ShapeMomentsRow moments(ShapeTables tables) {
        return tables.moments().stream()
                .filter(row -> row.shape().equals("assessment"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsPublishedStandsBesideWhatCameOut() {
        ShapeTables tables = tables(assessments(10, 20, 20, 40, 41, 42, 45, 45, 45, 50));
        ShapePublishedRow median = published(tables, "p50");
        assertThat(median.published()).isEqualTo(33);
        assertThat(median.low()).isEqualTo(29);
        assertThat(median.simulated()).isEqualTo(41);
        ShapePublishedRow onTime = published(tables, "share");
        assertThat(onTime.pattern()).isEqualTo("P01");
        assertThat(onTime.simulated()).isCloseTo(90, within(1e-9));
    }

    private static ShapePublishedRow published(ShapeTables tables, String statistic) {
        return tables.published().stream()
                .filter(row ->
                        row.shape().equals("assessment") && row.statistic().equals(statistic))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPublishedFigureIsAboutAShapeAndAgreesWithItsPattern() {
        for (PublishedShape figure : PublishedShape.all()) {
            ShapeDefinition shape = ShapeCatalogue.find(figure.shape()).orElseThrow();
            assertThat(figure.from() > shape.bins()).as("%s", figure).isFalse();
            if (!figure.pattern().isEmpty()) {
                assertThat(Patterns.find(figure.pattern()).orElseThrow().value())
                        .isEqualTo(figure.value());
            }
        }
    }

    @Test
    void theTablesAreTheSameBytesForAnyNumberOfThreadsAndReadBack() throws IOException {
        ShapeTables tables = tables("alone", new AuthorityRun(), 7, 3, 1);
        Map<String, byte[]> alone = bytes(tables);
        assertThat(alone).containsOnlyKeys("shapes.csv", "shape_moments.csv", "shapes_published.csv");
        Map<String, byte[]> together = bytes(tables("together", new AuthorityRun(), 7, 3, 3));
        for (Map.Entry<String, byte[]> table : alone.entrySet()) {
            assertThat(together.get(table.getKey())).as(table.getKey()).isEqualTo(table.getValue());
            Files.write(folder.resolve(table.getKey()), table.getValue());
        }
        assertThat(bytes(ShapeTables.read(folder)).get("shapes.csv")).isEqualTo(alone.get("shapes.csv"));
        assertThat(tables.moments()).hasSameSizeAs(ShapeCatalogue.all());
    }

    private Map<String, byte[]> bytes(ShapeTables tables) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        for (FolderFile file : tables.files()) {
            Path there = folder.resolve("written");
            assertThat(file.write(there)).isEqualTo(file.hash());
            bytes.put(file.name(), Files.readAllBytes(AtomicFile.unfinished(there)));
        }
        return bytes;
    }
}

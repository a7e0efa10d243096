package mainstay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.cli.FakeWiring;
import mainstay.direction.SmallAuthority;
import mainstay.measure.Measures;
import mainstay.pipeline.analysis.Analysis;
import mainstay.pipeline.analysis.Answer;
import mainstay.pipeline.analysis.Order;
import mainstay.pipeline.analysis.SelectionAnalysis;
import mainstay.pipeline.analysis.ShapesAnalysis;
import mainstay.results.file.ResultTables;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.selection.SelectionRow;
import mainstay.results.selection.SelectionTable;
import mainstay.results.table.TableVerdict;
import mainstay.run.AuthorityRun;
import mainstay.run.Progress;
import mainstay.run.RunState;
import mainstay.run.Shard;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.Selection;
import mainstay.study.Study;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class PipelineTest {
    private static final Simulator AUTHORITY = new FakeAuthority();
    private static final FakeWiring FAKE = new FakeWiring(AUTHORITY);
    private static final FakeWiring REAL = new FakeWiring(new AuthorityRun(), Measures.all());

    @TempDir
    private Path place;

    private final List<String> told = new ArrayList<>();

    /** Notes what a user would be told. */
    private final class Noted<T extends ResultTables> implements Conversation<ResultsFolder, T> {
        @Override
        public void beginning(ResultsFolder folder, Shard shard) {
            told.add("beginning");
        }

        @Override
        public Progress progress() {
            return (done, total) -> {};
        }

        @Override
        public void alreadyComplete(ResultsFolder folder) {
            told.add("already complete");
        }

        @Override
        public void unfinished(ResultsFolder folder, RunState state) {
            told.add("unfinished, " + state.done() + " of " + state.total());
        }

        @Override
        public void shardDone(ResultsFolder folder, RunState state, Shard shard) {
            told.add("shard " + shard);
        }

        @Override
        public void done(ResultsFolder folder, Answer<T> answer, Path report) {
            told.add("done");
        }

        @Override
        public void reportFailed(ResultsFolder folder, IOException problem) {
            told.add("report failed");
        }
    }

    private final Conversations notes = new Conversations() {
        @Override
        public <T extends ResultTables> Conversation<ResultsFolder, T> with(Analysis<T> analysis) {
            return new Noted<>();
        }

        @Override
        public <T extends ResultTables> Conversation<ResultsFolder, T> extending(
                Analysis<T> analysis, Manifest before) {
            return new Noted<>();
        }
    };

    private Order order(String folder) {
        return Order.of(place.resolve(folder), List.of(), "mainstay shapes small.yaml");
    }

    /** Which of three arms has most assessments on time. */
    private static SelectionAnalysis selection() {
        Selection wanted = new Selection("assessments_on_time", 0.95, 0.5, 60);
        Scenario base = SmallAuthority.scenario(0.1, 6, 12);
        List<Scenario> arms = Stream.of(0.15, 0.17, 0.12)
                .map(turnover -> base.named("Turnover " + turnover).with(WorkforceSettings.TURNOVER, turnover))
                .toList();
        Study study = new Study("Turnover", "", arms, List.of("assessments_on_time"), 10, 42);
        return new SelectionAnalysis(study, wanted, FakeAuthority.MEASURES);
    }

    private static ShapesAnalysis shapes(int replications) {
        return new ShapesAnalysis(
                new Study("Small", "", List.of(SmallAuthority.scenario(0.1, 1, 3)), List.of(), replications, 7));
    }

    private static Map<String, byte[]> tables(ResultsFolder folder) throws IOException {
        Map<String, byte[]> tables = new TreeMap<>();
        for (String table : folder.manifest().tables().keySet()) {
            tables.put(table, Files.readAllBytes(folder.path().resolve(table)));
        }
        return tables;
    }

    private static void assertSame(Map<String, byte[]> tables, Map<String, byte[]> others) {
        assertThat(tables.keySet()).isEqualTo(others.keySet());
        tables.forEach((table, bytes) -> assertThat(bytes).as(table).isEqualTo(others.get(table)));
    }

    @Test
    void aSearchForTheBestIsReproducedTableByTable() {
        assertThat(new Pipeline(FAKE, 2).run(selection(), order("best"), new Noted<>()))
                .isEqualTo(Ending.COMPLETE);
        assertThat(told).containsExactly("beginning", "done");
        ResultsFolder folder = ResultsFolder.open(place.resolve("best"));
        assertThat(folder.kind()).isEqualTo(AnalysisKind.SELECTION);
        assertThat(SelectionTable.read(folder.path()).rows())
                .extracting(SelectionRow::arm)
                .containsExactly("Turnover 0.12", "Turnover 0.15", "Turnover 0.17");
        List<TableVerdict> verdicts =
                new Pipeline(FAKE, 1).reproduce(folder, place.resolve("again"), (done, total) -> {});
        assertThat(verdicts)
                .allMatch(TableVerdict::same)
                .extracting(TableVerdict::file)
                .containsExactlyInAnyOrder("selection.csv", "selection.txt");
    }

    @Test
    void aSearchThatComesOutDifferentlyIsNotReproduced() {
        new Pipeline(FAKE, 2).run(selection(), order("best"), new Noted<>());
        FakeWiring changed = new FakeWiring(
                (scenario, seed, replication, events) -> AUTHORITY.run(scenario, seed + 1, replication, events));
        List<TableVerdict> verdicts = new Pipeline(changed, 2)
                .reproduce(ResultsFolder.open(place.resolve("best")), place.resolve("again"), (done, total) -> {});
        assertThat(verdicts)
                .filteredOn(verdict -> verdict.file().equals("selection.csv"))
                .noneMatch(TableVerdict::same);
    }

    @Test
    void aSearchThatIsGoneOnWithIsReadAsItWasAsked() {
        new Pipeline(FAKE, 2).run(selection(), order("best"), new Noted<>());
        ResultsFolder folder = ResultsFolder.open(place.resolve("best"));
        assertThat(new AnalysisReader(FAKE, 1).read(folder)).isInstanceOfSatisfying(SelectionAnalysis.class, read -> {
            assertThat(read.wanted()).isEqualTo(selection().wanted());
            assertThat(read.study().replications()).isEqualTo(10);
            assertThat(read.study().seed()).isEqualTo(42);
        });
        told.clear();
        assertThat(new Pipeline(FAKE, 2).run(selection(), order("best").resuming(true, false), new Noted<>()))
                .isEqualTo(Ending.COMPLETE);
        assertThat(told).containsExactly("already complete");
    }

    @Test
    void aSearchForTheBestCannotBeExtended() {
        new Pipeline(FAKE, 2).run(selection(), order("best"), new Noted<>());
        assertThatThrownBy(() -> new Pipeline(FAKE, 2).extend(place.resolve("best"), 20, false, false, notes))
                .isInstanceOf(ResultsProblem.class)
                .hasMessage(place.resolve("best") + " holds a search for the best, which cannot be extended.");
    }

    @Test
    void shapesAreReproducedTableByTable() {
        assertThat(new Pipeline(REAL, 2).run(shapes(2), order("shapes"), new Noted<>()))
                .isEqualTo(Ending.COMPLETE);
        List<TableVerdict> verdicts = new Pipeline(REAL, 1)
                .reproduce(ResultsFolder.open(place.resolve("shapes")), place.resolve("again"), (done, total) -> {});
        assertThat(verdicts)
                .allMatch(TableVerdict::same)
                .extracting(TableVerdict::file)
                .containsExactlyInAnyOrder("shapes.csv", "shape_moments.csv", "shapes_published.csv");
    }

    @Test
    void shapesAreExtendedAsIfTheyHadBeenSoFromTheStart() throws IOException {
        new Pipeline(REAL, 2).run(shapes(2), order("shapes"), new Noted<>());
        new Pipeline(REAL, 2).run(shapes(3), order("three"), new Noted<>());
        AtomicInteger runs = new AtomicInteger();
        Simulator counting = (scenario, seed, replication, events) -> {
            runs.incrementAndGet();
            return new AuthorityRun().run(scenario, seed, replication, events);
        };
        told.clear();
        Pipeline counted = new Pipeline(new FakeWiring(counting, Measures.all()), 2);
        assertThat(counted.extend(place.resolve("shapes"), 3, false, false, notes))
                .isEqualTo(Ending.COMPLETE);
        assertThat(runs).hasValue(1);
        assertThat(told).containsExactly("beginning", "done");
        ResultsFolder extended = ResultsFolder.open(place.resolve("shapes"));
        assertThat(extended.manifest().replications()).isEqualTo(3);
        assertThat(extended.manifest().command()).isEqualTo("mainstay shapes small.yaml --replications 3");
        assertSame(tables(extended), tables(ResultsFolder.open(place.resolve("three"))));
        told.clear();
        assertThat(counted.extend(place.resolve("shapes"), 3, false, false, notes))
                .isEqualTo(Ending.COMPLETE);
        assertThat(told).containsExactly("already complete");
        assertThatThrownBy(() -> counted.extend(place.resolve("shapes"), 2, false, false, notes))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageContaining("has 3 replications of each arm already");
    }

    @Test
    void shapesThatFailedAreGoneOnWith() throws IOException {
        Simulator failing = (scenario, seed, replication, events) -> {
            if (replication == 1) {
                throw new IllegalStateException("a duty was lost");
            }
            return new AuthorityRun().run(scenario, seed, replication, events);
        };
        assertThat(new Pipeline(new FakeWiring(failing, Measures.all()), 1)
                        .run(shapes(3), order("broken"), new Noted<>()))
                .isEqualTo(Ending.FAILED);
        assertThat(told).containsExactly("beginning", "unfinished, 2 of 3");
        assertThat(new Pipeline(REAL, 1).run(shapes(3), order("broken").resuming(true, true), new Noted<>()))
                .isEqualTo(Ending.COMPLETE);
        new Pipeline(REAL, 1).run(shapes(3), order("sound"), new Noted<>());
        assertSame(
                tables(ResultsFolder.open(place.resolve("broken"))),
                tables(ResultsFolder.open(place.resolve("sound"))));
    }

    @Test
    void shardsOfShapesAreMergedToTheSameBytes() throws IOException {
        new Pipeline(REAL, 2).run(shapes(3), order("whole"), new Noted<>());
        List<Path> shards = Stream.of(1, 2).map(n -> place.resolve("shard" + n)).toList();
        for (int number = 1; number <= 2; number++) {
            Order part = order("shard" + number).only(new Shard(number, 2));
            assertThat(new Pipeline(REAL, 2).run(shapes(3), part, new Noted<>()))
                    .isEqualTo(Ending.COMPLETE);
        }
        assertThat(told).contains("shard 1 of 2", "shard 2 of 2");
        assertThat(new Pipeline(REAL, 2).merge(place.resolve("merged"), shards, false, false, notes))
                .isEqualTo(Ending.COMPLETE);
        assertSame(
                tables(ResultsFolder.open(place.resolve("merged"))),
                tables(ResultsFolder.open(place.resolve("whole"))));
    }
}

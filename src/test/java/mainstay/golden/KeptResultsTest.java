package mainstay.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mainstay.cli.BuiltIn;
import mainstay.event.EventSink;
import mainstay.pipeline.AnalysisReader;
import mainstay.results.file.Hash;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.KeptFolders;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.scenario.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The results folders that version control keeps are those of the program as it stands: a run or two of each come out as
 * they did, of scenarios that are made from the same files as then, and the tables are those that the manifest tells of.
 * Where one is not, {@code src/scripts/kept-results} makes it again. With {@code -Dmainstay.write=true} the record of the
 * runs is written anew.
 */
@Tag("slow")
class KeptResultsTest {
    private static final Path RECORD = KeptFolders.RESULTS.resolve("first-runs.csv");
    private static final String AGAIN = "made again by src/scripts/kept-results";
    private static final BuiltIn PROGRAM = new BuiltIn();
    private static final Map<String, String> FIRST_RUNS = new ConcurrentHashMap<>();

    static List<Path> kept() {
        return KeptFolders.all();
    }

    @Test
    void theFirstRunOfTheFirstAndTheLastArmComeOutAsTheyDid() throws IOException {
        List<String> now = Stream.concat(
                        Stream.of("folder,arm,sha256_of_first_run"),
                        kept().parallelStream().flatMap(KeptResultsTest::firstRuns))
                .toList();
        if (Boolean.getBoolean("mainstay.write")) {
            Files.write(RECORD, now);
        }
        assertThat(now).as(AGAIN).isEqualTo(Files.readAllLines(RECORD));
    }

    private static Stream<String> firstRuns(Path path) {
        ResultsFolder folder = ResultsFolder.open(path);
        List<Integer> there = IntStream.range(0, folder.manifest().arms().size())
                .filter(arm -> isThere(folder.scenarios().file(arm)))
                .boxed()
                .toList();
        return new TreeSet<>(List.of(there.get(0), there.get(there.size() - 1)))
                .stream().map(arm -> path.getFileName() + "," + (arm + 1) + "," + firstRun(folder, arm));
    }

    /** Whether it is there in a fresh copy of the repository too: who has made results has more of them. */
    private static boolean isThere(Path scenario) {
        return Files.exists(scenario) && KeptFolders.isKept(scenario);
    }

    /** Many studies begin with the average authority as it is: what is the same but for its name is run once. */
    private static String firstRun(ResultsFolder folder, int arm) {
        Scenario scenario = PROGRAM.scenario(folder.scenarios().file(arm));
        long seed = folder.manifest().seed();
        EventSink nobody = event -> {};
        return FIRST_RUNS.computeIfAbsent(
                seed + PROGRAM.text(scenario.named("")),
                unused -> MeasuresDigest.of(PROGRAM.simulator().run(scenario, seed, 0, nobody)));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void theScenariosAreThoseThatItsFilesMakeToday(Path path) throws IOException {
        ResultsFolder folder = ResultsFolder.open(path);
        List<Scenario> today = today(folder);
        for (int arm = 0; arm < today.size(); arm++) {
            Path scenario = folder.scenarios().file(arm);
            // Of many places not all are kept, since they come out of the official figures again.
            if (arm == 0 || isThere(scenario)) {
                assertThat(scenario).as(AGAIN).hasContent(PROGRAM.text(today.get(arm)));
            }
        }
    }

    /** Scenarios of all arms, in every place that options exchange the base for; of a score and a calibration, of the first. */
    private static List<Scenario> today(ResultsFolder folder) {
        List<String> files =
                folder.manifest().inputs().stream().map(Manifest.Input::file).toList();
        AnalysisReader reader = new AnalysisReader(PROGRAM, 1);
        AnalysisKind kind = folder.kind();
        return switch (kind) {
            case SCORE -> List.of(reader.score(Path.of(files.get(0))).scenario());
            case CALIBRATION ->
                List.of(reader.calibration(Path.of(files.get(0))).base());
            default -> PROGRAM.sweep(files).variants();
        };
    }

    @ParameterizedTest
    @MethodSource("kept")
    void itIsWholeAndSaysWhichBuildMadeIt(Path path) throws IOException {
        Manifest manifest = ResultsFolder.open(path).manifest();
        assertThat(manifest.complete()).isTrue();
        boolean ofBefore = path.endsWith("calibration") && manifest.builds().isEmpty();
        // The calibration was made before builds were noted; it is made again when something is fitted anew.
        if (!ofBefore) {
            assertThat(manifest.builds())
                    .as("the build that made it")
                    .hasSize(1)
                    .noneMatch(build -> build.hash().isEmpty());
        }
        assertThat(manifest.tables()).isNotEmpty();
        for (String table : manifest.tables().keySet()) {
            Path file = path.resolve(table);
            assertThat(Files.exists(file) || !KeptFolders.isKept(file))
                    .as(table + " is kept")
                    .isTrue();
            if (Files.exists(file)) {
                assertThat(Hash.of(file)).as(table).isEqualTo(manifest.tables().get(table));
            }
        }
    }
}

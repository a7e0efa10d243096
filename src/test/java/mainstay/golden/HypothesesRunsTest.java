package mainstay.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mainstay.measure.Measures;
import mainstay.place.BuiltInPlaces;
import mainstay.run.AuthorityRun;
import mainstay.study.Study;
import mainstay.study.file.StudyFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The page of hypotheses is that of the model as it stands: the first run of the first and of the last arm of every study
 * comes out as when the page was written. After a change of results {@code mvn -Pdocs test} writes both.
 */
@Tag("docs")
@Tag("slow")
class HypothesesRunsTest {
    private static final Path STUDIES = Path.of("scenarios/hypotheses");
    private static final Path RECORD = Path.of("src/test/resources/mainstay/hypothesis/first-runs.csv");

    @Test
    void theFirstRunsComeOutAsWhenThePageWasWritten() throws IOException {
        List<String> now = Stream.concat(
                        Stream.of("study,arm,sha256_of_first_run"),
                        studies().parallelStream().flatMap(HypothesesRunsTest::firstRuns))
                .toList();
        if (Boolean.getBoolean("mainstay.write")) {
            Files.createDirectories(RECORD.getParent());
            Files.write(RECORD, now);
        }
        assertThat(now).as("written again by mvn -Pdocs test").isEqualTo(Files.readAllLines(RECORD));
    }

    private static List<Path> studies() throws IOException {
        try (Stream<Path> files = Files.list(STUDIES)) {
            return files.filter(file -> file.getFileName().toString().matches("h\\d.*\\.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> firstRuns(Path file) {
        List<String> names =
                Measures.all().stream().map(measure -> measure.name()).toList();
        Study study = StudyFile.read(file, names, new BuiltInPlaces());
        return Stream.of(1, study.arms().size())
                .map(arm -> file.getFileName() + "," + arm + ","
                        + MeasuresDigest.of(
                                new AuthorityRun().run(study.arms().get(arm - 1), study.seed(), 0, event -> {})));
    }
}

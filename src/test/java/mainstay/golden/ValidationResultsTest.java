package mainstay.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mainstay.cli.Rehearsal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The score that the page on validation shows comes out of the model as it stands: every run of the average authority
 * again, and every byte of the levels. The slopes would take all places; {@code mainstay reproduce results/validation}
 * runs them too. After a change of results: {@code src/scripts/kept-results validation}.
 */
@Tag("slow")
class ValidationResultsTest {
    private static final Path COMMITTED = Path.of("results/validation");

    @TempDir
    private Path place;

    @Test
    void theLevelsComeOutAgain() throws IOException {
        Path again = place.resolve("again");
        Rehearsal.Performance scored = Rehearsal.of(List.of(
                "score", "scenarios/validation.yaml", "--places", "none", "--quiet", "--out", again.toString()));
        assertThat(scored.code()).as(scored.text()).isZero();
        assertThat(levels(again)).hasSize(52).isEqualTo(levels(COMMITTED));
    }

    private static List<String> levels(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("scores.csv")).stream()
                .filter(line -> line.contains(",level,"))
                .toList();
    }
}

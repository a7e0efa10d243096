package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import mainstay.report.ScoreReport;
import mainstay.report.ShapesReport;
import mainstay.results.evidence.ScoreRow;
import mainstay.results.evidence.ScoreRow.Verdict;
import mainstay.results.evidence.ScoreTables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on validation has its pictures, and a reason for every pattern that is not met. */
@Tag("docs")
class ValidationPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/validation.md");
    private static final Path IMAGES = Path.of("src/site/resources/images");

    @Test
    void everyPatternThatIsNotMetHasAReason() {
        List<ScoreRow> unexplained = ScoreTables.read(ValidationParts.RESULTS).scores().stream()
                .filter(row -> row.verdict() == Verdict.NOT_MET)
                .filter(row -> row.reason().isBlank())
                .toList();
        assertThat(unexplained)
                .as("write why into src/main/resources/mainstay/evidence/reasons.csv, and score again")
                .isEmpty();
    }

    @Test
    void itsPicturesAreThere(@TempDir Path place) throws IOException {
        if (GeneratedPages.writing()) {
            draw(place);
        }
        try (Stream<String> links = Page.read(PAGE).links().stream().filter(link -> link.endsWith(".svg"))) {
            assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(PAGE.resolveSibling(link))
                    .exists());
        }
    }

    /** Bytes of pictures may differ from one Java to another, so they are drawn only when pages are written. */
    private static void draw(Path place) throws IOException {
        Path score = copy(ValidationParts.RESULTS, place.resolve("score"));
        Path shapes = copy(ValidationParts.SHAPES, place.resolve("shapes"));
        new ScoreReport(score).write();
        new ShapesReport(shapes).write();
        for (Path folder : List.of(score, shapes)) {
            try (Stream<Path> charts = Files.list(folder.resolve("charts"))) {
                for (Path chart :
                        charts.filter(file -> file.toString().endsWith(".svg")).toList()) {
                    Files.copy(
                            chart,
                            IMAGES.resolve("validation-" + chart.getFileName()),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static Path copy(Path folder, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }
}

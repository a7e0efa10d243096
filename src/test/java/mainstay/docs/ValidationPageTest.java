package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import mainstay.report.ScoreReport;
import mainstay.report.ShapesReport;
import mainstay.results.evidence.ScoreFolder;
import mainstay.results.evidence.ScoreRow;
import mainstay.results.evidence.ScoreRow.Verdict;
import mainstay.results.evidence.ShapeTables;
import org.junit.jupiter.api.Test;

/** The page on validation is made from the committed score; write it anew with {@code -Dmainstay.write=true}. */
class ValidationPageTest {
    private static final Path RESULTS = Path.of("results/validation");
    private static final Path SHAPES = Path.of("results/shapes");
    private static final Path PAGE = Path.of("src/site/markdown/validation.md");
    private static final Path IMAGES = Path.of("src/site/resources/images");

    @Test
    void thePageSaysWhatTheResultsSay() throws IOException {
        String page;
        try (ScoreFolder folder = ScoreFolder.open(RESULTS)) {
            page = ValidationPage.markdown(folder.manifest(), folder.tables(), ShapeTables.read(SHAPES));
        }
        if (Boolean.getBoolean("mainstay.write")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
            drawImages();
        }
        assertThat(PAGE)
                .as("write it anew: mvn test -Dtest=ValidationPageTest -Dmainstay.write=true")
                .hasContent(page);
    }

    @Test
    void everyPatternThatIsNotMetHasAReason() {
        try (ScoreFolder folder = ScoreFolder.open(RESULTS)) {
            List<ScoreRow> unexplained = folder.tables().scores().stream()
                    .filter(row -> row.verdict() == Verdict.NOT_MET)
                    .filter(row -> row.reason().isBlank())
                    .toList();
            assertThat(unexplained)
                    .as("write why into src/main/resources/mainstay/evidence/reasons.csv, and score again")
                    .isEmpty();
        }
    }

    /** Bytes of pictures may differ from one Java to another, so they are drawn anew only when the page is written. */
    private static void drawImages() throws IOException {
        new ScoreReport(RESULTS).write();
        new ShapesReport(SHAPES).write();
        for (Path folder : List.of(RESULTS, SHAPES)) {
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

    @Test
    void itsPicturesAreThere() throws IOException {
        try (Stream<String> links = Page.read(PAGE).links().stream().filter(link -> link.endsWith(".svg"))) {
            assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(PAGE.resolveSibling(link))
                    .exists());
        }
    }
}

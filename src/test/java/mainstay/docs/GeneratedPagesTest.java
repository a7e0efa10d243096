package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated pages are what their templates, the program and the committed results say. */
@Tag("docs")
class GeneratedPagesTest {
    /** Its parts take a minute of runs; a test of its own makes them. */
    private static final Path HYPOTHESES = Path.of("hypotheses.md");

    static List<Path> templates() {
        return GeneratedPages.templates().stream()
                .filter(template -> !template.equals(HYPOTHESES))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void thePageIsWhatWouldBeWritten(Path template) {
        GeneratedPages.check(template, PageParts.all());
    }

    @Test
    void theWordsOfThePageOfHypothesesAreThoseOfItsTemplate() throws IOException {
        String page = Files.readString(GeneratedPages.page(HYPOTHESES));
        String template = Files.readString(GeneratedPages.TEMPLATES.resolve(HYPOTHESES));
        assertThat(page)
                .startsWith(GeneratedPages.mark(HYPOTHESES))
                .containsSubsequence(template.split("\\$\\{[^}]*}", -1));
    }

    @Test
    void whatIsNotKnownIsSaidInWords() throws IOException {
        try (Stream<Path> files = Files.walk(GeneratedPages.page(Path.of("")))) {
            for (Path page : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(page)).as(page.toString()).doesNotContain("NaN");
            }
        }
    }

    @Test
    void aPageIsMarkedAsGeneratedIfItHasATemplateAndNotOtherwise() throws IOException {
        Path markdown = GeneratedPages.page(Path.of(""));
        try (Stream<Path> files = Files.walk(markdown)) {
            for (Path page : files.filter(Files::isRegularFile).toList()) {
                Path template = markdown.relativize(page);
                boolean made = Files.exists(GeneratedPages.TEMPLATES.resolve(template));
                assertThat(Files.readString(page).startsWith("<!-- Generated from"))
                        .as(page.toString())
                        .isEqualTo(made);
            }
        }
    }
}

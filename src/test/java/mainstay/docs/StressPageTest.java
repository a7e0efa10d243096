package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every item of the STRESS-ABS checklist (Monks and others 2019, version 1.1) has an answer that leads somewhere. */
class StressPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/stress-abs.md");
    private static final int A_SENTENCE = 40;
    private static final List<String> ITEMS = List.of(
            "1.1 Purpose of the model",
            "1.2 Model outputs",
            "1.3 Experimentation aims",
            "2.1 Base model overview diagram",
            "2.2 Base model logic",
            "2.3 Scenario logic",
            "2.4 Algorithms",
            "2.5.1 Environment",
            "2.5.2 Agents",
            "2.5.3 Interaction topology",
            "2.5.4 Entry and exit",
            "3.1 Data sources",
            "3.2 Pre-processing",
            "3.3 Input parameters",
            "3.4 Assumptions",
            "4.1 Initialisation",
            "4.2 Run length",
            "4.3 Estimation approach",
            "5.1 Software or programming language",
            "5.2 Random sampling",
            "5.3 Model execution",
            "5.4 System specification",
            "6.1 Computer model sharing statement");

    @Test
    void everyItemOfTheChecklistHasItsRowInOrder() {
        assertThat(rows().stream().map(row -> row.get(0))).containsExactlyElementsOf(ITEMS);
    }

    @Test
    void everyItemIsAnsweredWithALink() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row).as(row.toString()).hasSize(3).noneMatch(String::isBlank);
            assertThat(row.get(2)).hasSizeGreaterThan(A_SENTENCE).containsPattern("\\]\\([^)]+\\)");
        });
    }

    private static List<List<String>> rows() {
        return Page.read(PAGE).prose().stream()
                .filter(line -> line.matches("\\| \\d\\.\\d.*"))
                .map(Page::cells)
                .toList();
    }
}

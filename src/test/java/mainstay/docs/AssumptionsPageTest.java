package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The log of assumptions is complete in every row. */
class AssumptionsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/assumptions.md");
    private static final Set<String> STATUS = Set.of("accepted", "tried", "open");

    @Test
    void assumptionsAreNumberedOneByOne() {
        List<String> numbers = rows().stream().map(row -> row.get(0)).toList();
        assertThat(numbers)
                .hasSizeGreaterThan(40)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(number -> (number < 10 ? "A0" : "A") + number)
                        .toList());
    }

    @Test
    void everyAssumptionSaysWhyWhatItCouldChangeWhatTouchesItAndHowItStands() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row).as(row.toString()).hasSize(6).noneMatch(String::isBlank);
            assertThat(STATUS).contains(row.get(5));
        });
    }

    @Test
    void whatIsTriedNamesATestOrAHypothesis() {
        assertThat(rows()).filteredOn(row -> row.get(5).equals("tried")).allSatisfy(row -> assertThat(row.get(4))
                .containsPattern("Test`|hypotheses\\.md#|every report"));
    }

    private static List<List<String>> rows() {
        return Page.read(PAGE).prose().stream()
                .filter(line -> line.matches("\\| A\\d+ .*"))
                .map(Page::cells)
                .toList();
    }
}

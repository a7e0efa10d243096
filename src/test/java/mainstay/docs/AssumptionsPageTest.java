package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.scenario.Grade;
import mainstay.scenario.Parameter;
import mainstay.scenario.Registry;
import mainstay.scenario.Section;
import org.junit.jupiter.api.Test;

/** The log of assumptions is complete in every row, and counts the assumed settings as the registry has them. */
class AssumptionsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/assumptions.md");
    private static final Set<String> STATUS = Set.of("accepted", "tried", "open");

    @Test
    void theTableOfAssumedSettingsIsWhatTheRegistrySays() throws IOException {
        String made = Drift.replaced(PAGE, "<!-- assumed settings -->", "<!-- end of assumed settings -->", table());
        Drift.check(PAGE, made, AssumptionsPageTest.class);
    }

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

    private static String table() {
        return "| section | assumed | of all | beliefs with a plausible range | which are assumed |\n|---|--:|--:|--:|---|\n"
                + Registry.sections().stream().map(AssumptionsPageTest::row).collect(Collectors.joining())
                + row("all", Registry.all(), "");
    }

    private static String row(Section section) {
        return row(
                "`" + section.name() + "`",
                section.parameters(),
                section.parameters().stream()
                        .filter(setting -> setting.grade() == Grade.ASSUMED)
                        .map(setting ->
                                "`" + setting.path().substring(section.name().length() + 1) + "`")
                        .collect(Collectors.joining(", ")));
    }

    private static String row(String name, List<Parameter> settings, String assumed) {
        return "| " + name + " | " + count(settings, setting -> setting.grade() == Grade.ASSUMED) + " | "
                + settings.size() + " | " + count(settings, Parameter::inDoubt) + " | " + assumed + " |\n";
    }

    private static long count(List<Parameter> settings, Predicate<Parameter> which) {
        return settings.stream().filter(which).count();
    }
}

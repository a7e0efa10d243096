package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mainstay.measure.Measures;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import org.junit.jupiter.api.Test;

/** The page of measures is made from the catalog; write it anew with {@code -Dmainstay.write=true}. */
class MeasuresPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/measures.md");

    @Test
    void thePageSaysWhatTheCatalogSays() throws IOException {
        if (Boolean.getBoolean("mainstay.write")) {
            Files.writeString(PAGE, page(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
                .as("out of date: mvn test -Dtest=MeasuresPageTest -Dmainstay.write=true")
                .isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Measures

                Every number in the tables of a results folder, by the name it has there. This page is made from the catalog in
                `mainstay.measure`; a test keeps it true.

                How to read it:

                - Only the measured period counts; the months of warm-up appear in the monthly series and nowhere else.
                - A family is decided on together, so whatever happens to it counts for each of its children, unless a measure says
                  otherwise.
                - A year of exposure is 253 working days: a child held on every one of them makes one child-year. A state that
                  begins on a day counts from that day; one that ends on a day does not count on it.
                - Observations are what stands behind a value: events, counts of a worker, a family or a team, or the days of a
                  daily mean. Siblings are one observation.
                - Counts at month-ends are added up over the month-ends before they are divided.
                - Where nothing was observed there is no value, and not a nought.
                - *Better* says which way is better; *neither* means that the measure describes.

                """);
        for (Group group : Group.values()) {
            List<MeasureDefinition> measures = Measures.all().stream()
                    .filter(measure -> measure.group() == group)
                    .toList();
            if (!measures.isEmpty()) {
                page.append("## ").append(title(group)).append("\n\n");
                measures.forEach(measure -> page.append(entry(measure)));
            }
        }
        page.append("## Changes of worker by reason\n\n")
                .append(
                        "Changes per child-year, for all children (`all`) and for those looked after (`looked_after`), ")
                .append("by the reason\ncodes of the statutory return. First contact (`FCONTA`) has a row of its own ")
                .append("and is no change of worker.\n\n");
        page.append("## Waiting by step and queue\n\n")
                .append(
                        "The waiting measures above, split by the step that is waited for: working days per child-year ")
                .append("held, the same\nchild-years for every step and queue, so that they add up. What each queue ")
                .append("means is on the page of the\n[model](model.md#729-waiting).\n\n");
        page.append("## Distributions\n\nShares in percent; a band runs from its bound up to the next, ")
                .append("the last is open.\n\n| name | what | unit | bands from |\n|---|---|---|---|\n");
        Measures.distributions().forEach(distribution -> page.append(row(distribution)));
        return page.toString();
    }

    private static String title(Group group) {
        return switch (group) {
            case TIMELINESS -> "Decisions on time";
            case STABILITY -> "Who stays with the child";
            case QUALITY -> "Quality of the work";
            case WORKLOAD -> "Workload";
            case WORKFORCE -> "Workforce";
            case CHILDREN -> "Children";
            case COST -> "Cost";
            case PATHWAY -> "Pathway: what official statistics publish besides";
        };
    }

    private static String entry(MeasureDefinition measure) {
        return """
                ### `%s`

                %s. Unit: %s. Better: %s.

                - Numerator: %s
                - Denominator: %s
                - What is still open: %s

                """.formatted(
                        measure.name(),
                        measure.title(),
                        measure.unit(),
                        better(measure.better()),
                        measure.numerator(),
                        measure.denominator(),
                        measure.stillOpen());
    }

    private static String better(Better better) {
        return better.name().toLowerCase(Locale.ROOT);
    }

    private static String row(Distribution distribution) {
        String bands = distribution.lower().stream()
                .map(bound -> String.format(Locale.ROOT, "%.0f", bound))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %s | %s |\n",
                distribution.name(),
                distribution.title(),
                distribution.unit(),
                bands);
    }
}

package mainstay.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.sweep.BoxTables;
import mainstay.results.sweep.RobustnessRow;
import mainstay.results.sweep.SweepTables;

/** What came out of a sweep, as text of a page: each arm over the futures, and where conditions hold. */
final class SweepFindings {
    private final StringBuilder text = new StringBuilder();

    private SweepFindings() {}

    /** The tables of the committed results of a sweep. */
    static String markdown(String study) {
        Path folder = Path.of("results", study);
        SweepFindings page = new SweepFindings();
        page.robustness(SweepTables.robustness(folder));
        page.boxes(folder.resolve(BoxTables.FOLDER));
        return page.text.toString();
    }

    private void robustness(List<RobustnessRow> rows) {
        line("By the 95 % interval of the paired difference in each future:");
        line("");
        line(
                "| outcome | arm | compared with | better in | worse in | unclear in | worst difference | best difference | unit |");
        line("|---|---|---|---|---|---|---|---|---|");
        for (RobustnessRow row : rows) {
            if (!row.baseline().isEmpty()) {
                line("| " + title(row.measure()) + " | " + row.arm() + " | " + row.baseline() + " | " + row.betterIn()
                        + " | " + row.worseIn() + " | " + row.unclearIn() + " | "
                        + signed(row.worstDifference()) + " | " + signed(row.bestDifference()) + " | "
                        + (row.unit().equals("percent") ? "percentage points" : row.unit()) + " |");
            }
        }
    }

    private void boxes(Path boxes) {
        try (Stream<Path> folders = Files.list(boxes)) {
            for (Path folder : folders.sorted().toList()) {
                List<String> lines = Files.readAllLines(folder.resolve(BoxTables.WORDS));
                line("");
                line("**Where " + lines.get(0) + ".** " + String.join(" ", lines.subList(1, lines.size())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + Cell.of(value, Math.abs(value) < 1 ? 3 : 1);
    }

    private static String title(String measure) {
        return Measures.all().stream()
                .filter(definition -> definition.name().equals(measure))
                .map(MeasureDefinition::title)
                .findFirst()
                .orElseThrow();
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}

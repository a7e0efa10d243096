package mainstay.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.SummaryRow;
import mainstay.results.study.Tables;

/** What came out of a study, as tables of a page: the first arm's averages, and every other arm against its own. */
final class StudyTables {
    private static final double CLEAR = 0.05;

    private final Manifest manifest;
    private final Tables tables;
    private final StringBuilder text = new StringBuilder();

    private StudyTables(Manifest manifest, Tables tables) {
        this.manifest = manifest;
        this.tables = tables;
    }

    /** The tables of the committed results of a study. */
    static String markdown(String study) {
        ResultsFolder folder = ResultsFolder.open(Path.of("results", study));
        StudyTables made = new StudyTables(folder.manifest(), Tables.read(folder.path()));
        made.baseline();
        made.differences();
        return made.text.toString();
    }

    private void baseline() {
        String first = tables.summary().get(0).arm();
        line("*" + first + "*, average of " + manifest.replications() + " replications with its 95 % interval:");
        line("");
        line("| outcome | average | 95 % interval | unit |");
        line("|---|---|---|---|");
        for (String outcome : manifest.outcomes()) {
            SummaryRow row = tables.summary().stream()
                    .filter(each -> each.arm().equals(first) && each.measure().equals(outcome))
                    .findFirst()
                    .orElseThrow();
            line("| " + title(outcome) + " | " + figure(row.mean(), outcome) + " | " + interval(row) + " | "
                    + row.unit() + " |");
        }
        line("");
    }

    /** A value at an end of what there can be, in every replication, has no interval. */
    private static String interval(SummaryRow row) {
        return Double.isNaN(row.ciLow())
                ? "in every replication"
                : figure(row.ciLow(), row.measure()) + " to " + figure(row.ciHigh(), row.measure());
    }

    private void differences() {
        line(
                "Paired differences with 95 % intervals; **bold** where the difference is clear (p below 5 % after Holm's");
        line("adjustment over all arms and outcomes of the study):");
        line("");
        List<String> outcomes = manifest.outcomes();
        line("| arm | compared with | "
                + outcomes.stream().map(StudyTables::title).collect(Collectors.joining(" | ")) + " |");
        line("|---|---|" + "---|".repeat(outcomes.size()));
        tables.comparison().stream().map(ComparisonRow::arm).distinct().forEach(this::row);
    }

    private void row(String arm) {
        List<ComparisonRow> rows = manifest.outcomes().stream()
                .flatMap(outcome -> of(arm).filter(row -> row.measure().equals(outcome)))
                .toList();
        line("| " + arm + " | " + rows.get(0).baseline() + " | "
                + rows.stream().map(StudyTables::cell).collect(Collectors.joining(" | ")) + " |");
    }

    private Stream<ComparisonRow> of(String arm) {
        return tables.comparison().stream().filter(row -> row.arm().equals(arm));
    }

    private static String cell(ComparisonRow row) {
        String difference = signed(row.difference(), row.measure());
        boolean clear = row.pAdjusted() < CLEAR && row.ciLow() * row.ciHigh() > 0;
        return (clear ? "**" + difference + "**" : difference) + " (" + signed(row.ciLow(), row.measure()) + " to "
                + signed(row.ciHigh(), row.measure()) + ")";
    }

    private static String title(String measure) {
        return definition(measure).title();
    }

    private static MeasureDefinition definition(String measure) {
        return Measures.find(measure).orElseThrow();
    }

    private static String signed(double value, String measure) {
        String spelled = figure(value, measure);
        return value > 0 ? "+" + spelled : spelled.replace('-', '−');
    }

    private static String figure(double value, String measure) {
        String unit = definition(measure).unit();
        boolean fine = unit.startsWith("index") || unit.startsWith("strain") || unit.startsWith("changes");
        boolean coarse = unit.startsWith("pounds");
        return String.format(Locale.ROOT, coarse ? "%.0f" : fine ? "%.3f" : "%.1f", value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

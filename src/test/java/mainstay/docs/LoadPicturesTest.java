package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.report.chart.Chart;
import mainstay.report.chart.ChartFile;
import mainstay.report.chart.Theme;
import mainstay.report.chart.Typeface;
import mainstay.report.chart.study.Waterfall;
import mainstay.report.content.Estimate;
import mainstay.results.study.RunRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from the difference of pods with no answer to load to that with all of them, as pictures of its page. */
@Tag("docs")
class LoadPicturesTest {
    private static final String STUDY = "where-load-goes";
    private static final Path IMAGES = Path.of("src/site/resources/images");
    private static final List<String> MEASURES =
            List.of("assessments_on_time", "icpc_on_time", "three_or_more_workers_percent");

    @Test
    void theWayLeadsFromTheFirstDifferenceToTheLast(@TempDir Path place) throws IOException {
        List<RunRow> rows = new ArrayList<>();
        for (int replication = 0; replication < 3; replication++) {
            add(rows, "Individual, no answers", replication, 80);
            add(rows, "Pods, no answers", replication, 72);
            add(rows, "Individual, + duty cover", replication, 85);
            add(rows, "Pods, + duty cover", replication, 82);
        }
        Chart chart = chart(new ArmRuns(rows), MEASURES.get(0), theme(place));
        assertThat(chart.description())
                .contains("From no answers with −8.00 to all answers with −3.00")
                .contains("duty cover +5.00");
        // A bar for a difference below nothing leads to the left.
        assertThat(ChartFile.svg(chart))
                .contains("fill=\"rgb(48,54,61)\" height=\"18\"", "fill=\"rgb(24,94,182)\" height=\"18\"");
    }

    /** Bytes of pictures may differ from one Java to another, so they are drawn only when pages are written. */
    @Test
    void picturesAreDrawnWithThePages(@TempDir Path place) throws IOException {
        if (GeneratedPages.writing() && Files.exists(Path.of("results", STUDY, RunRow.TABLE.file()))) {
            for (String measure : MEASURES) {
                Chart chart = chart(ArmRuns.of(STUDY), measure, theme(place));
                Files.writeString(IMAGES.resolve(chart.name() + ".svg"), ChartFile.svg(chart));
            }
        }
    }

    private static Theme theme(Path place) throws IOException {
        return new Theme(Typeface.bundled(place));
    }

    private static Chart chart(ArmRuns runs, String measure, Theme theme) {
        List<Waterfall.Part> parts = LoadStudies.parts(runs, measure);
        double first = LoadStudies.difference(runs, measure, 0);
        double last = LoadStudies.difference(runs, measure, parts.size());
        return new Waterfall(
                        theme,
                        STUDY + "-" + measure.replace('_', '-'),
                        LoadStudies.title(measure),
                        "points, pods less individual caseloads",
                        new Waterfall.End("no answers", 0, first),
                        new Waterfall.End("all answers", 1, last),
                        parts.stream()
                                .map(part -> new Waterfall.Part(part.label().substring(2), part.difference()))
                                .toList(),
                        new Estimate(last - first, Double.NaN, Double.NaN))
                .chart();
    }

    private static void add(List<RunRow> rows, String arm, int replication, double value) {
        rows.add(new RunRow(arm, replication, 1, MEASURES.get(0), value + replication, 1));
    }
}

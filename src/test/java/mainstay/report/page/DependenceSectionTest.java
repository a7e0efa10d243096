package mainstay.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mainstay.report.FakeResults;
import mainstay.report.Report;
import mainstay.report.SamplePages;
import mainstay.report.chart.Chart;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.folder.SensitivityFolder;
import mainstay.results.folder.SensitivityMethod;
import mainstay.results.folder.SensitivityRecord;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.results.sensitivity.SensitivitySignRow;
import mainstay.results.sensitivity.SensitivityTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section on what the answer depends on, from tables written by hand. */
@Tag("slow")
class DependenceSectionTest {
    private static final String MEASURE = "assessments_on_time";
    private static final String BASELINE = FakeResults.ARMS.get(0);
    private static final String ARM = FakeResults.ARMS.get(1);

    @TempDir
    static Path folder;

    private static String html;

    @BeforeAll
    static void screened() throws IOException {
        FakeResults.write(folder, FakeResults.ARMS.subList(0, 2));
        try (SensitivityFolder screening = SensitivityFolder.open(
                folder,
                SensitivityMethod.MORRIS,
                ResultsFolder.open(folder).manifest(),
                List.of("build test"),
                false,
                false)) {
            screening.complete(
                    tables(),
                    new SensitivityRecord(1, "Mainstay", "test", "", "", "", "", List.of(), 1, 0, 1.0, Map.of()));
        }
        html = Files.readString(new Report(folder).write());
    }

    private static SensitivityTables tables() {
        List<SensitivityRow> effects = new ArrayList<>();
        for (int rank = 1; rank <= 14; rank++) {
            boolean clear = rank < 3;
            double size = 8.0 / rank;
            effects.add(new SensitivityRow(
                    ARM,
                    BASELINE,
                    MEASURE,
                    "percent",
                    rank == 1 ? "grip.start" : "invented.setting-" + rank,
                    "0.4",
                    "0.9",
                    "0.75",
                    "",
                    -size,
                    size,
                    size * 0.7,
                    size * 1.4,
                    size * 0.2,
                    0.5,
                    clear ? 0.0001 : 0.8,
                    rank,
                    clear ? "lowers the difference" : "not distinguishable from chance"));
        }
        return new SensitivityTables(
                effects,
                List.of(
                        sign(
                                SensitivitySignRow.ALL,
                                656,
                                0.934,
                                0.86,
                                0.98,
                                "",
                                ARM + ": it stands <nearly> everywhere."),
                        sign("grip.start", 9, 6 / 9.0, Double.NaN, Double.NaN, "0.52", "")),
                List.of(),
                List.of());
    }

    private static SensitivitySignRow sign(
            String parameter, int points, double fraction, double low, double high, String flips, String sentence) {
        return new SensitivitySignRow(
                ARM, BASELINE, MEASURE, parameter, points, fraction, low, high, 0, 0.5, 0.1, flips, sentence);
    }

    @Test
    void theSectionSaysHowFarTheAnswerStandsAndWhatMovesIt() {
        assertThat(html)
                .contains("<a href=\"#depends\">What the answer depends on</a>")
                .contains("Here 14 of them were varied together")
                .contains("at 656 points of these ranges")
                .contains("93 %")
                .contains("(86 to 98)")
                .contains("<li>It stands &lt;nearly&gt; everywhere.</li>")
                .contains("Assessments on time: grip.start matters most");
    }

    @Test
    void theTwelveThatMatterMostAreDrawnAndStandInTheTable() throws IOException {
        String drawing = Files.readString(folder.resolve("charts/assessments-on-time-depends-on-2-pods.svg"));
        assertThat(drawing).contains("invented.setting-12 ").doesNotContain("invented.setting-13");
        assertThat(folder.resolve("charts/assessments-on-time-depends-on-2-pods.png"))
                .exists();
        assertThat(html)
                .contains("<td>67 %</td><td>0.52</td>".replace("<td>67 %", "<td><data value=\"0.666667\">67 %</data>"));
        assertThat(Chart.isNameOfFile("assessments-on-time-depends-on-2-pods.svg"))
                .isTrue();
    }

    @Test
    void withoutAScreeningThereIsNoSection(@TempDir Path other) throws IOException {
        FakeResults.write(other, FakeResults.ARMS);
        assertThat(SamplePages.html(other)).doesNotContain("depends on</");
    }

    @Test
    void aFolderWithoutTheLargeTablesIsReportedOnLikewise(@TempDir Path other) throws IOException {
        FakeResults.write(other, FakeResults.ARMS.subList(0, 2));
        for (String table : List.of("sensitivity.csv", "sensitivity_sign.csv")) {
            Files.copy(folder.resolve(table), other.resolve(table));
        }
        assertThat(SamplePages.html(other)).contains("Here 14 of them were varied together");
    }
}

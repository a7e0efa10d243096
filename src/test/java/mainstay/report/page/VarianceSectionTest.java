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
import mainstay.results.sensitivity.SobolRow;
import mainstay.results.sensitivity.SobolTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sobol indices have a section of the report, with bars, and lines over time. */
@Tag("slow")
class VarianceSectionTest {
    private static final String BASELINE = FakeResults.ARMS.get(0);
    private static final String ARM = FakeResults.ARMS.get(1);
    private static final List<String> PERIODS = List.of(SobolRow.ALL, "2025-04", "2025-07", "2025-10", "2026-01");

    @TempDir
    private Path folder;

    @Test
    void theReportShowsWhereTheVarianceComesFrom() throws IOException {
        FakeResults.write(folder, FakeResults.ARMS.subList(0, 2));
        assertThat(SamplePages.html(folder)).doesNotContain("Where the variance comes from");
        try (SensitivityFolder indices = SensitivityFolder.open(
                folder,
                SensitivityMethod.SOBOL,
                ResultsFolder.open(folder).manifest(),
                List.of("build test"),
                false,
                false)) {
            indices.complete(
                    new SobolTable(rows()),
                    new SensitivityRecord(1, "Mainstay", "test", "", "", "", "", List.of(), 1, 0, 1.0, Map.of()));
        }
        String html = Files.readString(new Report(folder).write());
        assertThat(html)
                .contains("Where the variance comes from")
                .contains(
                        "6 settings were varied together over their plausible ranges, at 64 rows of 8 points with 2 runs")
                .contains(": grip.start has the largest part in the variance")
                .contains("By itself")
                .contains("Quarter from");
        Path charts = folder.resolve("charts");
        assertThat(charts.toFile().list()).anyMatch(name -> name.matches(".*-variance-of-1-.*[.]svg"));
        assertThat(charts.toFile().list()).anyMatch(name -> name.matches(".*-variance-by-quarter-of-1-.*[.]png"));
        assertThat(charts.toFile().list())
                .filteredOn(name -> name.contains("-variance-"))
                .allMatch(Chart::isNameOfFile);
    }

    private static List<SobolRow> rows() {
        List<SobolRow> rows = new ArrayList<>();
        for (String period : PERIODS) {
            double late = PERIODS.indexOf(period) / 5.0;
            for (int rank = 1; rank <= 6; rank++) {
                double total = rank == 1 ? 0.7 - 0.5 * late : rank == 2 ? 0.15 + 0.5 * late : 0.3 / rank;
                rows.add(new SobolRow(
                        ARM,
                        BASELINE,
                        "assessments_on_time",
                        period,
                        rank == 1 ? "grip.start" : "invented.setting-" + rank,
                        total * 0.8,
                        total * 0.8 - 0.1,
                        total * 0.8 + 0.1,
                        total,
                        total - 0.08,
                        total + 0.1,
                        0.4,
                        3.5,
                        64,
                        2));
            }
        }
        return rows;
    }
}

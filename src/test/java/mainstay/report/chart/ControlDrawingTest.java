package mainstay.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mainstay.report.chart.study.ControlDrawing;
import mainstay.report.content.Topic;
import mainstay.results.closelook.ControlRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlDrawingTest {
    private static final Topic ON_TIME = new Topic("on_time", "On time", "percent", "higher", 1, 1);

    private static Chart chart(double lower, double upper) {
        List<ControlRow> rows = IntStream.range(0, 8)
                .mapToObj(i -> new ControlRow(
                        "As now", "on_time", "2025-0" + (i + 1), 96 + i % 2, 1, 96.5, lower, upper, true, ""))
                .toList();
        return new ControlDrawing(
                        new Theme(Typeface.bundled()),
                        ON_TIME,
                        List.of(new ControlDrawing.Panel("As now", 0, rows, List.of())))
                .chart();
    }

    @ParameterizedTest
    @CsvSource({
        "93.8, 99.2, 'limits 93.8 and 99.2; no signal.'",
        "93.8, NaN, 'lower limit 93.8, no upper limit; no signal.'",
        "NaN, 99.2, 'no lower limit, upper limit 99.2; no signal.'",
        "NaN, NaN, 'no limit; no signal.'"
    })
    void itSaysWhichLimitsThereAre(double lower, double upper, String words) {
        assertThat(chart(lower, upper).description()).endsWith("As now: centre 96.5, " + words);
    }

    @Test
    void aLimitThatIsNoneIsNotDrawn() {
        assertThat(ChartFile.svg(chart(93.8, Double.NaN)))
                .doesNotContain("NaN")
                .isNotEqualTo(ChartFile.svg(chart(93.8, 99.2)));
    }
}

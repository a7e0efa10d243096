package mainstay.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathDataTest {
    @ParameterizedTest
    @CsvSource({
        "M70 320.67 L80.68 295.8 L91.36 270.4 Z, M70 320.7l10.7-24.9 10.7-25.4Z",
        "M10 10 L10 20.04 L5 20, M10 10l0 10-5 0",
        "M10 10 C10 12.8 7.8 15 5 15 Z M1 1 L2 3, M10 10c0 2.8-2.2 5-5 5ZM1 1l1 2",
        "M0 0 L0.96 -0.04, M0 0l1 0",
        "M0 0 Q1 1 2 0.26 Q3 -1 4 0, M0 0q1 1 2 .3 1-1.3 2-.3",
        "M0 0 A5 5 0 0 1 5 5, M0 0 A5 5 0 0 1 5 5"
    })
    void anOutlineIsTheSameToATenthOfAPixel(String path, String shorter) {
        assertThat(PathData.shorter(path)).isEqualTo(shorter);
    }
}

package mainstay.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.results.study.ComparisonRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictLabelTest {
    @ParameterizedTest
    @CsvSource({
        "higher,   0.1,  0.9, 0.01, t, BETTER",
        "higher,  -0.9, -0.1, 0.01, t, WORSE",
        "lower,    0.1,  0.9, 0.01, t, WORSE",
        "lower,   -0.9, -0.1, 0.01, t, BETTER",
        "neither,  0.1,  0.9, 0.01, t, HIGHER",
        "neither, -0.9, -0.1, 0.01, t, LOWER",
        "higher,  -0.1,  0.9, 0.01, t, UNCLEAR",
        "higher,   0.0,  0.9, 0.01, t, UNCLEAR",
        "higher,   0.1,  0.9, 0.05, t, UNCERTAIN",
        "higher,   0.1,  0.9,  NaN, t, UNCERTAIN",
        "higher,   NaN,  NaN,  NaN, '', UNKNOWN",
        "higher,   0.0,  0.0,  NaN, identical, IDENTICAL"
    })
    void saysNoMoreThanTheIntervalAndTheAdjustedPDo(
            String better, double low, double high, double adjusted, String method, VerdictLabel expected) {
        ComparisonRow row = new ComparisonRow(
                "arm",
                "baseline",
                "measure",
                "percent",
                better,
                (low + high) / 2,
                low,
                high,
                0.5,
                adjusted,
                20,
                method);
        assertThat(VerdictLabel.of(row)).isEqualTo(expected);
    }

    @Test
    void everyVerdictHasASymbolAndAWord() {
        assertThat(VerdictLabel.values())
                .allMatch(verdict ->
                        !verdict.symbol().isBlank() && !verdict.word().isBlank());
        assertThat(VerdictLabel.values()).extracting(VerdictLabel::symbol).doesNotHaveDuplicates();
    }
}

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
        "higher,   NaN,  NaN,  NaN, '', TOO_FEW",
        "higher,   0.0,  0.0,  NaN, identical, IDENTICAL"
    })
    void saysNoMoreThanTheIntervalAndTheAdjustedPDo(
            String better, double low, double high, double adjusted, String method, VerdictLabel expected) {
        assertThat(VerdictLabel.of(row(better, low, high, adjusted, 20, method, true)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "higher,   0.1,  0.9, t, BETTER",
        "lower,    0.1,  0.9, t, WORSE",
        "neither, -0.9, -0.1, t, LOWER",
        "higher,  -0.1,  0.9, t, UNCLEAR",
        "higher,   NaN,  NaN, '', TOO_FEW",
        "higher,   0.0,  0.0, identical, IDENTICAL"
    })
    void whatIsNotAskedForIsJudgedByItsOwnIntervalAndNeverUncertain(
            String better, double low, double high, String method, VerdictLabel expected) {
        assertThat(VerdictLabel.of(row(better, low, high, Double.NaN, 20, method, false)))
                .isEqualTo(expected);
    }

    @Test
    void nothingCanBeSaidOfWhatWasNeverObserved() {
        assertThat(VerdictLabel.of(row("higher", Double.NaN, Double.NaN, Double.NaN, 0, "", true)))
                .isEqualTo(VerdictLabel.UNKNOWN);
    }

    private static ComparisonRow row(
            String better, double low, double high, double adjusted, int replications, String method, boolean asked) {
        return new ComparisonRow(
                "arm",
                "baseline",
                "measure",
                "percent",
                better,
                (low + high) / 2,
                low,
                high,
                0.5,
                low <= 0 && high >= 0 ? 0.5 : 0.01,
                adjusted,
                replications,
                method,
                asked);
    }

    @Test
    void everyVerdictHasASymbolAndAWord() {
        assertThat(VerdictLabel.values())
                .allMatch(verdict ->
                        !verdict.symbol().isBlank() && !verdict.word().isBlank());
        assertThat(VerdictLabel.values()).extracting(VerdictLabel::symbol).doesNotHaveDuplicates();
    }
}

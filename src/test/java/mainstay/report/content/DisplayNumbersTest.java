package mainstay.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "84.25    | 1 | 84.2",
                "84.35    | 1 | 84.4",
                "-0.27    | 2 | −0.27",
                "-0.004   | 2 | 0.00",
                "2104.4   | 0 | 2,104",
                "NaN      | 1 | none seen"
            })
    void areRoundedAsEverywhereWithATrueMinus(double value, int decimals, String expected) {
        assertThat(DisplayNumbers.plain(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.94 | 1 | +1.9", "-1.94 | 1 | −1.9", "0.04 | 1 | 0.0"})
    void differencesCarryTheirSign(double value, int decimals, String expected) {
        assertThat(DisplayNumbers.signed(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"84.2, 0.9, 1", "1.31, 0.031, 2", "0.712, 0.011, 3", "2104, 31, 0", "41, 0, 1", "15, 12, 0"})
    void haveAsManyDecimalsAsTheirIntervalDeserves(double value, double half, int expected) {
        assertThat(DisplayNumbers.decimals(List.of(new Estimate(value, value - half, value + half))))
                .isEqualTo(expected);
    }

    @Test
    void aDifferenceGetsMoreDecimalsWhenAnEndWouldLookLikeZero() {
        assertThat(DisplayNumbers.finer(new Estimate(1.1, -0.02, 2.22), 1)).isEqualTo(2);
        assertThat(DisplayNumbers.finer(new Estimate(1.1, 0.2, 2), 1)).isEqualTo(1);
        assertThat(DisplayNumbers.finer(new Estimate(1, 0, 2), 1)).isEqualTo(1);
    }

    @Test
    void theExactNumberIsTheShortestThatTheTableCouldHold() {
        assertThat(DisplayNumbers.exact(84.21)).isEqualTo("84.21");
        assertThat(DisplayNumbers.exact(1200)).isEqualTo("1200");
        assertThat(DisplayNumbers.exact(Double.NaN)).isEmpty();
    }
}

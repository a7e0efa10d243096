package mainstay.results.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "12, 12",
        "2100.5, 2100.5",
        "2100.1234564, 2100.123456",
        "-3.9999999, -4",
        "0.00001234567, 0.0000123457",
        "1e-9, 0.000000001",
        "1e-15, 0",
        "24000000, 24000000",
    })
    void figuresArePlainDecimals(double value, String expected) {
        assertThat(TableNumbers.plain(value)).isEqualTo(expected);
    }

    @Test
    void whatCannotBeGivenIsEmpty() {
        assertThat(TableNumbers.plain(Double.NaN)).isEmpty();
        assertThat(TableNumbers.exact(Double.NaN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1.0 / 3, 2.0 / 3, 1e-7, 123456.789, 2e-3, Math.PI * 1e6, Double.MIN_NORMAL, 1e300})
    void exactValuesReadBackToTheLastBit(double value) {
        String text = TableNumbers.exact(value);
        assertThat(Double.parseDouble(text)).isEqualTo(value);
        assertThat(text).doesNotContainIgnoringCase("e");
    }

    @Test
    void exactValuesAreAsShortAsTheyCanBe() {
        assertThat(TableNumbers.exact(0.1)).isEqualTo("0.1");
        assertThat(TableNumbers.exact(83.25)).isEqualTo("83.25");
    }
}

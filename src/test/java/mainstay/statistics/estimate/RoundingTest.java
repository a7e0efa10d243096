package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are rounded for readers to the nearest, and from half-way to an even digit. */
class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "0.5, 0, 0",
        "1.5, 0, 2",
        "2.5, 0, 2",
        "3.5, 0, 4",
        "-1.5, 0, -2",
        "-2.5, 0, -2",
        "0.125, 2, 0.12",
        "0.135, 2, 0.14",
        "99.95, 1, 100.0",
        "99.85, 1, 99.8",
        "84.25, 1, 84.2",
        "84.35, 1, 84.4"
    })
    void aNumberHalfWayGoesToTheEvenDigit(double value, int decimals, String expected) {
        assertThat(new Rounding(decimals).spell(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.51, 0, 1", "2.499, 0, 2", "0.1251, 2, 0.13", "99.949, 1, 99.9", "7, 2, 7.00", "1e7, 0, 10000000"})
    void anyOtherNumberGoesToTheNearest(double value, int decimals, String expected) {
        assertThat(new Rounding(decimals).spell(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-0.5, 0, 0", "-0.004, 2, 0.00", "-0.0, 1, 0.0"})
    void zeroHasNoSign(double value, int decimals, String expected) {
        assertThat(new Rounding(decimals).spell(value)).isEqualTo(expected);
        assertThat(new Rounding(decimals).grouped(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2104.5 | 0 | 2,104", "1234567.25 | 1 | 1,234,567.2", "-1500 | 0 | -1,500"})
    void thousandsMayBeSetApart(double value, int decimals, String expected) {
        assertThat(new Rounding(decimals).grouped(value)).isEqualTo(expected);
    }

    @Test
    void whatIsNoNumberIsNamed() {
        assertThat(new Rounding(1).spell(Double.NaN)).isEqualTo("NaN");
        assertThat(new Rounding(1).grouped(Double.POSITIVE_INFINITY)).isEqualTo("Infinity");
    }

    /** Half-widths of 0.4, 1.5, 30 and 0.015: one digit of the first and the third, two of those that begin with 1. */
    @ParameterizedTest
    @CsvSource({"83.6, 84.4, 1", "10, 13, 1", "100, 160, 0", "0.10, 0.13, 3"})
    void anIntervalDecidesHowManyDecimalsAFigureHas(double low, double high, int decimals) {
        assertThat(Rounding.of(low, high).decimals()).isEqualTo(decimals);
    }

    @Test
    void anIntervalWithoutWidthGivesTwoDecimals() {
        assertThat(Rounding.of(3, 3).decimals()).isEqualTo(2);
        assertThat(Rounding.of(Double.NaN, 3).decimals()).isEqualTo(2);
    }

    @Test
    void noEndOfAnIntervalLooksLikeZero() {
        assertThat(Rounding.of(-0.02, 8).decimals()).isEqualTo(2);
        assertThat(Rounding.of(0, 8).decimals()).isZero();
        assertThat(new Rounding(0).looksLikeZero(0.5)).isTrue();
        assertThat(new Rounding(0).looksLikeZero(0.51)).isFalse();
        assertThat(new Rounding(0).showing(0.5).spell(0.5)).isEqualTo("0.5");
    }

    @Test
    void significantDigitsFollowTheSameRule() {
        assertThat(Rounding.toDigits(new BigDecimal("16.125"), 4)).isEqualByComparingTo("16.12");
        assertThat(Rounding.toDigits(new BigDecimal("16.135"), 4)).isEqualByComparingTo("16.14");
        assertThat(Rounding.toDigits(new BigDecimal("0.0012349"), 3)).isEqualByComparingTo("0.00123");
    }
}

package mainstay.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisSpanTest {
    @Test
    void showsWhatIsDrawnWithAMargin() {
        AxisSpan span = AxisSpan.of(List.of(50.0), List.of(40.0, 60.0, Double.NaN), "days");
        assertThat(span.low()).isBetween(38.0, 39.0);
        assertThat(span.high()).isBetween(61.0, 62.0);
    }

    @Test
    void neverLeavesWhatTheUnitCanTake() {
        AxisSpan span = AxisSpan.of(List.of(2.0, 98.0), List.of(-5.0, 109.0), "percent");
        assertThat(span).isEqualTo(new AxisSpan(0, 100));
    }

    @Test
    void percentagesMayPassAHundredWhereTheyDo() {
        assertThat(AxisSpan.of(List.of(120.0), List.of(), "percent").high()).isGreaterThan(120);
    }

    @Test
    void differencesTooSmallToMatterDoNotFillTheChart() {
        AxisSpan span = AxisSpan.of(List.of(1000.0, 1000.1), List.of(), "children");
        assertThat(span.high() - span.low()).isGreaterThan(40);
    }

    @Test
    void hasAStretchWhenThereIsNothingOrOnlyZero() {
        assertThat(AxisSpan.of(List.of(), List.of(Double.NaN), "days")).isEqualTo(new AxisSpan(0, 1));
        assertThat(AxisSpan.of(List.of(0.0), List.of(), "days").high()).isPositive();
    }
}

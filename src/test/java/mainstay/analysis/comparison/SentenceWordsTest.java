package mainstay.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.SummaryRow;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;

/** Whatever the difference and its interval: the words that are chosen agree with the figures. */
class SentenceWordsTest {
    @Property(tries = 1000, seed = "20261128", shrinking = ShrinkingMode.OFF)
    void wordsAgreeWithTheInterval(
            @ForAll @DoubleRange(min = -50, max = 50) double difference,
            @ForAll @DoubleRange(min = 0, max = 60) double below,
            @ForAll @DoubleRange(min = 0, max = 60) double above,
            @ForAll @DoubleRange(min = 0, max = 1) double adjusted,
            @ForAll Better better,
            @ForAll boolean asked,
            @ForAll @DoubleRange(min = 0, max = 100) double base) {
        double low = difference - below;
        double high = difference + above;
        MeasureDefinition measure =
                new MeasureDefinition("m", "Measure", "percent", better, Group.TIMELINESS, "some", "all", "left out");
        ComparisonRow row = new ComparisonRow(
                "A",
                "B",
                "m",
                "percent",
                better.name().toLowerCase(Locale.ROOT),
                difference,
                low,
                high,
                0.5,
                low <= 0 && high >= 0 ? 0.5 : 0.01,
                adjusted,
                20,
                "t",
                asked);
        String text =
                new Sentence(measure, row, new SummaryRow("B", "m", "", base, 1, base, base, base, base, 20, 1)).text();
        boolean holdsZero = low <= 0 && high >= 0;
        assertThat(text.contains("no clear difference")).isEqualTo(holdsZero);
        assertThat(text.contains(": clearly "))
                .isEqualTo(!holdsZero && (!asked || adjusted < 1 - Tabulation.CONFIDENCE));
        assertThat(text.contains("uncertain")).isEqualTo(!holdsZero && asked && adjusted >= 1 - Tabulation.CONFIDENCE);
        assertThat(text.contains("small"))
                .isEqualTo(Math.max(Math.abs(low), Math.abs(high)) < 0.02 * base && !text.contains("uncertain"));
        if (!holdsZero) {
            boolean higher = low > 0;
            boolean good = higher == (better == Better.HIGHER);
            assertThat(text).contains(higher ? " higher than in B" : " lower than in B");
            assertThat(text)
                    .contains(better == Better.NEITHER ? higher ? "higher" : "lower" : good ? "better" : "worse");
            assertThat(text)
                    .doesNotContain(
                            better == Better.NEITHER ? higher ? "lower" : " higher" : good ? "worse" : "better");
        }
    }
}

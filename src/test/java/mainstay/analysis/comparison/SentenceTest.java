package mainstay.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.SummaryRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
    private static final MeasureDefinition ON_TIME = measure("Assessments on time", "percent", Better.HIGHER);
    private static final MeasureDefinition WAIT = measure("Wait for a decision", "working days", Better.LOWER);
    private static final MeasureDefinition GRIP = measure("CP reviews discipline", "index, 0 to 1", Better.HIGHER);
    private static final MeasureDefinition CHILDREN = measure("Children held", "children", Better.NEITHER);

    @Test
    void anIntervalOnTheWorseSideIsClearlyWorse() {
        assertThat(sentence(ON_TIME, -12.31, -13.66, -10.94, 0.001, "t", 83))
                .isEqualTo("Weak grip: assessments on time came out 12.3 percentage points lower than in As now"
                        + " (95 % interval 10.9 to 13.7 lower): clearly worse.");
    }

    @Test
    void lowerIsBetterForAWait() {
        assertThat(sentence(WAIT, -2.04, -2.5, -1.58, 0.001, "skewed_t", 9))
                .isEqualTo("Weak grip: wait for a decision came out 2.0 working days lower than in As now"
                        + " (95 % interval 1.6 to 2.5 lower): clearly better.");
    }

    @Test
    void anIntervalThatHoldsZeroIsNoClearDifference() {
        assertThat(sentence(ON_TIME, -0.4, -1.9, 1.1, 0.9, "t", 10))
                .isEqualTo("Weak grip: assessments on time came out 0.4 percentage points lower than in As now"
                        + " (95 % interval 1.9 lower to 1.1 higher): no clear difference.");
    }

    @Test
    void anIntervalThatTouchesZeroIsNoClearDifference() {
        assertThat(sentence(ON_TIME, 1, 0, 2, 0.05, "t", 10))
                .endsWith("(95 % interval 0.0 to 2.0 higher): no clear difference.");
    }

    @Test
    void aNarrowIntervalAroundZeroSaysThatADifferenceWouldBeSmall() {
        assertThat(sentence(ON_TIME, 0.001, -0.9, 0.902, 0.9, "t", 80))
                .isEqualTo(
                        "Weak grip: assessments on time came out about the same as in As now (95 % interval 0.9 lower"
                                + " to 0.9 higher): no clear difference, and if there is one it is small (under 2 % of the"
                                + " average in As now).");
    }

    @Test
    void aClearDifferenceUnderTwoPercentOfTheBaselineIsSmall() {
        assertThat(sentence(ON_TIME, 1, 0.5, 1.5, 0.001, "t", 80))
                .endsWith("1.0 percentage points higher than in As now (95 % interval 0.5 to 1.5 higher): clearly"
                        + " better, but small (under 2 % of the average in As now).");
    }

    @Test
    void anIntervalThatReachesFurtherThanSmallIsNotCalledSmall() {
        assertThat(sentence(ON_TIME, 1, 0.3, 1.7, 0.001, "t", 80)).endsWith("clearly better.");
    }

    @Test
    void anIntervalThatManyComparisonsPutInDoubtIsUncertain() {
        assertThat(sentence(ON_TIME, 3, 0.2, 5.8, 0.12, "t", 80))
                .endsWith(": better on average, but uncertain once all comparisons of the study are counted.");
    }

    @Test
    void anEndNearZeroIsNotRoundedToZero() {
        assertThat(sentence(ON_TIME, 1.4, 0.03, 2.77, 0.01, "t", 10)).contains("0.03 to 2.77 higher");
    }

    @Test
    void aMeasureWithoutABetterSideIsOnlyHigherOrLower() {
        assertThat(sentence(CHILDREN, 120, 80, 160, 0.001, "t", 2000))
                .endsWith("120 children higher than in As now (95 % interval 80 to 160 higher): clearly higher.");
    }

    @Test
    void anIndexHasNoUnitAndAnAbbreviationKeepsItsCapitals() {
        assertThat(sentence(GRIP, -0.21, -0.25, -0.17, 0.001, "t", 0.7))
                .startsWith("Weak grip: CP reviews discipline came out 0.21 lower than in As now");
    }

    @Test
    void equalReplicationsAreIdentical() {
        assertThat(sentence(ON_TIME, 0, 0, 0, 1, "identical", 80))
                .isEqualTo("Weak grip: assessments on time came out identical to As now in every replication.");
    }

    @Test
    void oneReplicationSaysNothing() {
        ComparisonRow row = row(ON_TIME, -5, Double.NaN, Double.NaN, Double.NaN, "", 1);
        assertThat(new Sentence(ON_TIME, row, baseline(80)).text())
                .isEqualTo("Weak grip: assessments on time was compared with As now in one replication only: too few"
                        + " for an interval, so nothing can be said about a difference.");
    }

    @Test
    void nothingObservedSaysSo() {
        ComparisonRow row = row(ON_TIME, Double.NaN, Double.NaN, Double.NaN, Double.NaN, "", 0);
        assertThat(new Sentence(ON_TIME, row, baseline(80)).text())
                .isEqualTo("Weak grip: assessments on time had nothing to observe in this arm or in As now.");
    }

    @ParameterizedTest
    @CsvSource({
        "percent,                    1 percentage point higher than",
        "percent of referrals,       1 percent of referrals higher than",
        "working days,               1 working day higher than",
        "working days per child-year,1 working day per child-year higher than",
        "years,                      1 year higher than",
        "children,                   1 child higher than",
        "children per FTE,           1 child per FTE higher than",
        "changes per child-year,     1 change per child-year higher than",
        "hours per week and FTE,     1 hour per week and FTE higher than",
        "spells,                     1 spell higher than",
        "'index, 0 to 1',            1 higher than"
    })
    void oneOfSomethingIsSingular(String unit, String words) {
        assertThat(sentence(measure("Something", unit, Better.LOWER), 1, -4, 6, 0.5, "t", 10))
                .contains(" came out " + words);
    }

    @Test
    void oneWithDecimalsAndMoreThanOneArePlural() {
        assertThat(sentence(WAIT, 1, 0.5, 1.5, 0.001, "t", 9)).contains("1.0 working days higher");
        assertThat(sentence(WAIT, 11, 5, 17, 0.001, "t", 9)).contains("11 working days higher");
        assertThat(sentence(ON_TIME, -21, -30, -12, 0.001, "t", 9)).contains("21 percentage points lower");
    }

    private static String sentence(
            MeasureDefinition measure,
            double difference,
            double low,
            double high,
            double p,
            String method,
            double base) {
        return new Sentence(measure, row(measure, difference, low, high, p, method, 20), baseline(base)).text();
    }

    private static ComparisonRow row(
            MeasureDefinition measure, double difference, double low, double high, double p, String method, int n) {
        String better = measure.better().name().toLowerCase(java.util.Locale.ROOT);
        return new ComparisonRow(
                "Weak grip",
                "As now",
                measure.name(),
                measure.unit(),
                better,
                difference,
                low,
                high,
                0.5,
                low <= 0 && high >= 0 ? 0.5 : 0.01,
                p,
                n,
                method,
                true);
    }

    private static SummaryRow baseline(double mean) {
        return new SummaryRow("As now", "m", "", mean, 1, mean, mean, mean, mean, 20, 1);
    }

    private static MeasureDefinition measure(String title, String unit, Better better) {
        return new MeasureDefinition("m", title, unit, better, Group.TIMELINESS, "some", "all", "left out");
    }
}

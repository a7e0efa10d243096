package mainstay.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mainstay.analysis.comparison.HandMade;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.scenario.parameter.GripSettings;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.PairedDifference;
import mainstay.statistics.estimate.PairedDifference.Method;
import mainstay.study.Range;
import org.junit.jupiter.api.Test;

class ScreeningSentenceTest {
    private static final MeasureDefinition WAIT =
            HandMade.measure("wait", "Wait for a decision", "working days", Better.LOWER, Group.TIMELINESS);

    @Test
    void aClearDifferenceIsBetterOrWorseAndHasItsShare() {
        assertThat(text(difference(1.2, 0.8, 1.6), new Holding(656, 0.934, 0.86, 0.98, 0), row(1, 3, 0.001)))
                .isEqualTo("Pods: wait for a decision came out worse (higher) than in As now in 93 % (86 to 98) of the"
                        + " plausible range. The setting that matters most is grip.start: from one end of its range to the"
                        + " other it moves the difference by 3.0 working days on average. Varied alone, none of the 8"
                        + " settings looked at clearly turns it round.");
    }

    @Test
    void aDifferenceThatIsNotClearIsNotCalledBetter() {
        assertThat(text(difference(-0.2, -0.8, 0.4), new Holding(656, 0.55, Double.NaN, Double.NaN, 0), row(1, 3, 0.4)))
                .isEqualTo(
                        "Pods: wait for a decision came out with no clear difference from As now as the study stands,"
                                + " and lower in 55 % of the plausible range. These runs tell the effect of no single setting from"
                                + " chance.");
    }

    @Test
    void theGreatestOfThoseThatCanBeToldFromChanceIsNotCalledTheGreatest() {
        assertThat(text(
                        difference(-1.2, -1.6, -0.8),
                        new Holding(656, 1, Double.NaN, Double.NaN, 0),
                        row(1, 9, 0.4),
                        row(2, 3, 0.01)))
                .contains(
                        "came out better (lower) than in As now at all 656 points that were tried in the plausible range.")
                .contains("Of settings whose effect can be told from chance the one that matters most is grip.start: ");
    }

    @Test
    void withoutADifferenceThereIsNoSign() {
        assertThat(text(difference(0, 0, 0), new Holding(656, Double.NaN, Double.NaN, Double.NaN, 0)))
                .startsWith(
                        "Pods: wait for a decision came out the same as in As now as the study stands, so there is no"
                                + " sign to keep.");
    }

    @Test
    void nearlyAllDoesNotLookLikeAll() {
        assertThat(new Holding(656, 655 / 656.0, 0.992, 1, 0).words())
                .isEqualTo("in 99.8 % (99 to 100) of the plausible range");
        assertThat(new Holding(656, 0.001, 0, 0.004, 0).words())
                .isEqualTo("in 0.1 % (0 to 0.4) of the plausible range");
        assertThat(new Holding(556, 0.52, 0.34, 0.61, 0.28).words())
                .isEqualTo("in 52 % (34 to 61) of the plausible range, and not different at all in 28 %");
    }

    @Test
    void aSettingTurnsTheSignWhereTheLineBetweenTwoValuesCrossesZero() {
        // Between the second value, 1/8 of the way, and the third: a quarter on from −1 to 3. The rest is on one side.
        OverRange over = over(1, -3, -1, 3, 4, 4, 4, 4, 4, 4);
        assertThat(over.flips()).containsExactly((1 + 0.25) / 8);
        assertThat(over.holding()).isEqualTo(7 / 9.0);
        assertThat(over.reversed()).isEqualTo(2 / 9.0);
        assertThat(over.turning()).contains("grip.start below 0.16");
        assertThat(over(-1, -3, -1, 3, 4, 4, 4, 4, 4, 4).turning()).contains("grip.start above 0.16");
    }

    @Test
    void whereTheSignTurnsTwiceTheStretchIsNamed() {
        OverRange over = over(1, 4, 4, -4, -4, -4, 4, 4, 4, 4);
        assertThat(over.flips()).hasSize(2);
        assertThat(over.turning()).contains("grip.start between 0.25 and 0.5");
    }

    @Test
    void whatIsNotClearOnceAllValuesAreCountedTurnsNothing() {
        assertThat(over(1, 0.2, new double[] {-3, 3, 3, 3, 3, 3, 3, 3, 3}).turning())
                .isEmpty();
        assertThat(over(1, 3, 3, 3, 3, 3, 3, 3, 3, 3).turning()).isEmpty();
    }

    private static OverRange over(double sign, double... means) {
        return over(sign, 0.001, means);
    }

    private static OverRange over(double sign, double adjusted, double[] means) {
        double[] p = new double[means.length];
        Arrays.fill(p, adjusted);
        List<PairedDifference> differences = new ArrayList<>();
        for (double mean : means) {
            differences.add(difference(mean, mean - 0.5, mean + 0.5));
        }
        return new OverRange(new Range(GripSettings.START, 0, 1), differences, p, sign);
    }

    private static PairedDifference difference(double mean, double low, double high) {
        return new PairedDifference(6, mean, new Interval(low, high), 0.5, 0.01, Method.T);
    }

    private static SensitivityRow row(int rank, double size, double p) {
        return new SensitivityRow(
                "Pods",
                "As now",
                "wait",
                "working days",
                GripSettings.START.path(),
                "0",
                "1",
                "0.75",
                "",
                size,
                size,
                size - 0.8,
                size + 0.8,
                0.1,
                0.1,
                p,
                rank,
                "");
    }

    private static String text(PairedDifference found, Holding holding, SensitivityRow... ranked) {
        return new ScreeningSentence("Pods", "As now", WAIT, found, holding, List.of(ranked)).text(List.of(), 8);
    }
}

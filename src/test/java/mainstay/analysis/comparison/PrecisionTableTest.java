package mainstay.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.results.study.PrecisionRow;
import org.junit.jupiter.api.Test;

class PrecisionTableTest {
    private static final List<MeasureDefinition> MEASURES =
            List.of(HandMade.measure("caseload_fte", "Caseload", "children", Better.LOWER, Group.WORKLOAD));

    /** The 97.5th percentile of Student's t with three degrees of freedom. */
    private static final double T = 3.182446;

    private static final double NONE = Double.NaN;

    private static List<PrecisionRow> rows(double[] baseline, double[] arm) {
        return HandMade.tables(MEASURES, HandMade.outcome(List.of("caseload_fte"), runs(baseline), runs(arm)))
                .precision();
    }

    private static RunMeasures[] runs(double... values) {
        return Arrays.stream(values).mapToObj(HandMade::run).toArray(RunMeasures[]::new);
    }

    @Test
    void theErrorOfAnAverageIsWorkedFromTheSpreadOfItsRuns() {
        // 10, 12, 14, 16: mean 13, variance 20/3, error sqrt(20/3)/2 = 1.290994.
        List<PrecisionRow> rows = rows(new double[] {10, 12, 14, 16}, new double[] {11, 12, 15, 18});
        PrecisionRow baseline = rows.get(0);
        assertThat(baseline.arm()).isEqualTo("As now");
        assertThat(baseline.replications()).isEqualTo(4);
        assertThat(baseline.standardError()).isEqualTo(1.290994, within(1e-6));
        assertThat(baseline.halfWidth()).isEqualTo(T * 1.290994, within(1e-5));
        assertThat(baseline.halfWidthPercent()).isEqualTo(100 * T * 1.290994 / 13, within(1e-4));
        assertThat(baseline.differenceHalfWidth()).isNaN();
        assertThat(baseline.gain()).isNaN();
    }

    @Test
    void theSameLuckGainsWhatTheDifferenceVariesLessThanTwoSeparateRuns() {
        // Differences 1, 0, 1, 2: variance 2/3. Variances of the arms: 20/3, and of 11, 12, 15, 18 (mean 14) 30/3.
        PrecisionRow arm = rows(new double[] {10, 12, 14, 16}, new double[] {11, 12, 15, 18})
                .get(1);
        assertThat(arm.differenceHalfWidth()).isEqualTo(T * Math.sqrt(2 / 3.0) / 2, within(1e-5));
        assertThat(arm.gain()).isEqualTo(25, within(1e-9));
    }

    @Test
    void aPairOfWhichOneSideWasNotObservedDoesNotCount() {
        PrecisionRow arm = rows(new double[] {10, 12, 14, 16, 900, NONE}, new double[] {11, 12, 15, 18, NONE, 700})
                .get(1);
        assertThat(arm.replications()).isEqualTo(5);
        assertThat(arm.gain()).isEqualTo(25, within(1e-9));
    }

    @Test
    void oneRunSaysNothingAboutPrecision() {
        List<PrecisionRow> rows = rows(new double[] {10}, new double[] {11});
        for (PrecisionRow row : rows) {
            assertThat(row.replications()).isEqualTo(1);
            assertThat(row.standardError()).isNaN();
            assertThat(row.halfWidth()).isNaN();
            assertThat(row.halfWidthPercent()).isNaN();
            assertThat(row.differenceHalfWidth()).isNaN();
            assertThat(row.gain()).isNaN();
        }
    }

    @Test
    void runsThatDoNotVaryHaveNoErrorAndNothingToGain() {
        List<PrecisionRow> rows = rows(new double[] {0, 0, 0}, new double[] {0, 0, 0});
        assertThat(rows.get(0).standardError()).isZero();
        assertThat(rows.get(0).halfWidth()).isZero();
        assertThat(rows.get(0).halfWidthPercent()).isNaN();
        assertThat(rows.get(1).differenceHalfWidth()).isZero();
        assertThat(rows.get(1).gain()).isNaN();
    }

    @Test
    void whatWasNeverObservedHasARowWithoutFigures() {
        PrecisionRow row = rows(new double[] {NONE, NONE}, new double[] {1, 2}).get(0);
        assertThat(row.replications()).isZero();
        assertThat(row.standardError()).isNaN();
    }

    @Test
    void anAverageBelowZeroIsAsPreciseAsOneAboveIt() {
        assertThat(rows(new double[] {-10, -12}, new double[] {0, 0}).get(0).halfWidthPercent())
                .isPositive();
    }
}

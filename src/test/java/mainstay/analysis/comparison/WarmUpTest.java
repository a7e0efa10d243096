package mainstay.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.results.study.FindingRow;
import org.junit.jupiter.api.Test;

/** Courses of sixty months, in a study whose warm-up has six. */
class WarmUpTest {
    private static final List<MeasureDefinition> MEASURES =
            List.of(HandMade.measure("caseload_fte", "Caseload", "children", Better.LOWER, Group.WORKLOAD));

    private static List<FindingRow> rows(IntToDoubleFunction course) {
        double[] months = IntStream.range(0, 60).mapToDouble(course).toArray();
        RunMeasures run =
                new RunMeasures(new double[] {1}, new long[1], new double[][] {months}, Map.of(), Map.of(), Map.of());
        Outcome outcome = HandMade.outcome(List.of("caseload_fte"), new RunMeasures[] {run});
        assertThat(outcome.study().baseline().period().warmUpMonths()).isEqualTo(6);
        return new WarmUp(outcome, MEASURES).rows();
    }

    /** Something that goes up and down a little, the same in every ten months. */
    private static double little(int month) {
        return month % 10 < 5 ? 0.1 : -0.1;
    }

    @Test
    void aBeginningThatIsOffForLongerIsWarnedOf() {
        assertThat(rows(month -> (month < 15 ? 10 : 2) + little(month)))
                .singleElement()
                .satisfies(row -> assertThat(row.sentence())
                        .contains("it has 6 months, but caseload settles only after 15 months."));
    }

    @Test
    void ofABatchThatTheWarmUpReachesIntoNothingIsSaid() {
        assertThat(rows(month -> (month < 10 ? 10 : 2) + little(month))).isEmpty();
    }

    @Test
    void whatNeverHoldsLevelIsWarnedOf() {
        assertThat(rows(month -> 100 - month + little(month))).singleElement().satisfies(row -> assertThat(
                        row.sentence())
                .contains("caseload does not settle in the time simulated."));
    }

    @Test
    void ofALevelCourseNothingIsSaid() {
        assertThat(rows(WarmUpTest::little)).isEmpty();
    }

    @Test
    void ofAMonthWithoutObservationsNothingCanBeSaid() {
        assertThat(rows(month -> month == 40 ? Double.NaN : month)).isEmpty();
    }
}

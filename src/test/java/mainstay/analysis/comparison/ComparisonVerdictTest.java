package mainstay.analysis.comparison;

import static mainstay.analysis.comparison.HandMade.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.FindingRow;
import mainstay.results.study.Tables;
import org.junit.jupiter.api.Test;

class ComparisonVerdictTest {
    private static final List<MeasureDefinition> MEASURES = List.of(
            measure("on_time", "On time", "percent", Better.HIGHER, Group.TIMELINESS),
            measure("cost_a_year", "Cost", "thousand pounds per year", Better.LOWER, Group.COST),
            measure("held", "Children held", "children", Better.NEITHER, Group.CHILDREN));

    /** An arm that costs a per cent less, known to a hundredth of that. */
    private static Tables tables(List<String> asked, int replications) {
        Outcome outcome = HandMade.outcome(
                asked,
                runs(replications, i -> HandMade.run(80 + i, 5000 + 10 * i, 100 + i)),
                runs(replications, i -> HandMade.run(80 + 1.5 * i, 4950 + 10 * i + 0.5 * (i % 2), 100 + i)));
        return HandMade.tables(MEASURES, outcome);
    }

    private static RunMeasures[] runs(int replications, IntFunction<RunMeasures> run) {
        return IntStream.range(0, replications).mapToObj(run).toArray(RunMeasures[]::new);
    }

    private static ComparisonRow row(Tables tables, String measure) {
        return tables.comparison().stream()
                .filter(row -> row.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCostThatIsKnownWellIsBetterThoughNobodyAskedForIt() {
        ComparisonRow cost = row(tables(List.of("on_time"), 6), "cost_a_year");
        assertThat(cost.asked()).isFalse();
        assertThat(cost.pAdjusted()).isNaN();
        assertThat(cost.pValue()).isLessThan(1e-9);
        assertThat(ComparisonVerdict.of(cost)).isEqualTo(ComparisonVerdict.CLEARLY_BETTER);
    }

    @Test
    void whatIsAskedForGoesByTheAdjustedPAndTheRestByItsOwn() {
        Chance chance = new Chance(3, 0);
        for (int study = 0; study < 300; study++) {
            int number = study;
            double[][] noise = new double[2][8];
            for (double[] arm : noise) {
                Arrays.setAll(arm, i -> chance.normal(Purpose.NEED, number, i + (arm == noise[0] ? 0 : 8)));
            }
            double shift = study % 30 / 10.0;
            Tables tables = HandMade.tables(
                    MEASURES,
                    HandMade.outcome(
                            List.of("on_time", "held"),
                            runs(8, i -> HandMade.run(50 + noise[0][i], 50 + noise[0][i], 90 + noise[1][i])),
                            runs(8, i -> HandMade.run(50 + noise[1][i] + shift, 50 + noise[1][i] - shift, 90))));
            for (ComparisonRow row : tables.comparison()) {
                ComparisonVerdict verdict = ComparisonVerdict.of(row);
                boolean outside = row.ciLow() > 0 || row.ciHigh() < 0;
                assertThat(row.pValue() < 0.05).as(row.toString()).isEqualTo(outside);
                assertThat(verdict.isClear())
                        .as(row.toString())
                        .isEqualTo(row.asked() ? row.pAdjusted() < 0.05 : row.pValue() < 0.05);
                assertThat(verdict == ComparisonVerdict.UNCERTAIN)
                        .isEqualTo(row.asked() && outside && !(row.pAdjusted() < 0.05));
                assertThat(row.asked()).isEqualTo(!row.measure().equals("cost_a_year"));
            }
        }
    }

    @Test
    void twoReplicationsAreTooFewAndTheHeadlinesSaySo() {
        Tables tables = tables(List.of("on_time", "held"), 2);
        assertThat(row(tables, "on_time").ciLow()).isNaN();
        assertThat(ComparisonVerdict.of(row(tables, "on_time"))).isEqualTo(ComparisonVerdict.TOO_FEW);
        // That every pair is equal is seen, not inferred.
        assertThat(ComparisonVerdict.of(row(tables, "held"))).isEqualTo(ComparisonVerdict.IDENTICAL);
        assertThat(sentence(tables, "As now", FindingRow.HEADLINE))
                .isEqualTo(
                        "On average over the replications of As now: on time 80.50 %; children held 100.50. That is too few"
                                + " replications for an interval. The other arms are compared with it.");
        assertThat(sentence(tables, "Plan 1", FindingRow.HEADLINE))
                .isEqualTo(
                        "Compared with As now, Plan 1: identical in children held; too few replications for an interval of"
                                + " on time.");
        assertThat(sentence(tables, "Plan 1", "on_time"))
                .isEqualTo(
                        "Plan 1: on time was compared with As now in 2 replications only: too few for an interval, so"
                                + " nothing can be said about a difference.");
    }

    @Test
    void anAverageAtAnEndOfItsScaleIsCalledTheSameInEveryReplication() {
        Outcome outcome = HandMade.outcome(List.of("on_time"), runs(4, i -> HandMade.run(100, 5000 + i, 0)));
        Tables tables = HandMade.tables(MEASURES, outcome);
        assertThat(sentence(tables, "As now", FindingRow.HEADLINE))
                .isEqualTo("On average over the replications of As now: on time 100.00 % in every replication.");
    }

    private static String sentence(Tables tables, String arm, String measure) {
        return tables.findings().stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .map(FindingRow::sentence)
                .findFirst()
                .orElseThrow();
    }
}

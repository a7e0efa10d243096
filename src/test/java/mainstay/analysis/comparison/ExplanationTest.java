package mainstay.analysis.comparison;

import static mainstay.analysis.comparison.HandMade.measure;
import static mainstay.analysis.comparison.HandMade.queues;
import static mainstay.analysis.comparison.HandMade.reasons;
import static mainstay.analysis.comparison.HandMade.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import mainstay.event.ChangeReason;
import mainstay.event.Queue;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.results.study.ExplanationRow;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final String CHANGES = "worker_changes_per_child_year";
    private static final String ON_TIME = "assessments_on_time";
    private static final List<MeasureDefinition> MEASURES = List.of(
            measure(CHANGES, "Changes", "changes per child-year", Better.LOWER, Group.STABILITY),
            measure(ON_TIME, "Assessments on time", "percent", Better.HIGHER, Group.TIMELINESS));

    private static final double[] SCATTER = {0, 0.01, 0.03, -0.01, 0.02, -0.02, 0.005, -0.015};

    @Test
    void fewerChangesAreTakenApartByReason() {
        List<ExplanationRow> rows =
                explain(i -> replication(i, 0.5, 0.3, 0.2), i -> replication(i + 3, 0.2, 0.25, 0.2));
        assertThat(rows).extracting(ExplanationRow::about).containsOnly("changes of worker");
        assertThat(rows).extracting(ExplanationRow::group).containsOnly("all", "looked_after");
        assertThat(rows).hasSize(2 * 10).extracting(ExplanationRow::part).doesNotContain("FCONTA");
        assertThat(part(rows, "all", "TSPROC").difference()).isCloseTo(-0.3, within(0.05));
        assertThat(part(rows, "all", "TSPROC").sharePercent()).isBetween(70.0, 100.0);
        assertThat(part(rows, "all", "SWDIED").difference()).isZero();
        assertThat(part(rows, "all", "total").sharePercent()).isEqualTo(100);
        assertThat(part(rows, "all", "total").sentence())
                .startsWith("Plan 1: of 0.3")
                .contains(" fewer changes of worker per child and year, ")
                .contains(" come from transfers by the standard process and 0.0")
                .endsWith(" from workers leaving their role.");
        assertThat(part(rows, "looked_after", "total").sentence())
                .contains(" fewer changes of worker per looked-after child and year, ");
    }

    @Test
    void partsAddUpToTheTotalAndTheTotalIsTheMeasure() {
        Outcome outcome = outcome(i -> replication(i, 0.5, 0.3, 0.2), i -> replication(i + 3, 0.2, 0.35, 0.1));
        List<ExplanationRow> rows = rows(outcome);
        for (String cohort : List.of("all", "looked_after")) {
            // Each part is rounded to six significant digits or decimals.
            assertThat(sumOfParts(rows, cohort))
                    .isCloseTo(part(rows, cohort, "total").difference(), within(10 * 5e-7));
        }
        double difference = IntStream.range(0, 8)
                .mapToDouble(i -> outcome.values(1, 0)[i] - outcome.values(0, 0)[i])
                .average()
                .orElseThrow();
        assertThat(part(rows, "all", "total").difference()).isCloseTo(difference, within(1e-6));
    }

    @Test
    void partsThatPullApartAreNamedWithTheirDirection() {
        List<ExplanationRow> rows = explain(i -> replication(i, 0.5, 0.2, 0.2), i -> replication(i, 0.2, 0.3, 0.2));
        assertThat(part(rows, "all", "total").sentence())
                .isEqualTo("Plan 1: 0.20 fewer changes of worker per child and year; the biggest parts are transfers by"
                        + " the standard process (0.30 fewer) and workers leaving their role (0.10 more).");
    }

    @Test
    void waitingIsTakenApartByWhatHoldsItUp() {
        List<ExplanationRow> rows = explain(i -> waiting(i, 90, 20, 5), i -> waiting(i, 70, 26, 5));
        assertThat(rows).extracting(ExplanationRow::about).containsOnly("waiting");
        assertThat(rows).hasSize(2 * 10).extracting(ExplanationRow::part).doesNotContain("none");
        assertThat(part(rows, "all", "worker").difference()).isCloseTo(6, within(1e-6));
        assertThat(part(rows, "all", "worker").sharePercent()).isCloseTo(100, within(1e-6));
        assertThat(part(rows, "all", "total").difference()).isCloseTo(6, within(1e-6));
        assertThat(part(rows, "assessment", "total").sentence())
                .isEqualTo("Plan 1: 6.00 more working days of waiting for an assessment per child and year, all of them"
                        + " from waiting for the worker.");
    }

    @Test
    void aPartThatIsMoreThanTheTotalIsNotCalledOneOfIt() {
        // Of 6 more in all 8 cannot come from the worker: 2 fewer go against them.
        List<ExplanationRow> rows = explain(i -> waiting(i, 90, 20, 5), i -> waiting(i, 70, 28, 3));
        assertThat(part(rows, "all", "total").sentence())
                .isEqualTo("Plan 1: 6.00 more working days of waiting per child and year; the biggest parts are waiting"
                        + " for the worker (8.00 more) and waiting for a manager (2.00 fewer).");
    }

    @Test
    void anOutcomeThatDoesNotClearlyDifferIsNotExplained() {
        assertThat(explain(i -> replication(i, 0.5, 0.3, 0.2), i -> replication(i + 1, 0.5, 0.3, 0.2)))
                .isEmpty();
    }

    @Test
    void aTotalThatMayBeNothingHasNoShares() {
        // Half as many of looked-after children's changes go away as come.
        List<ExplanationRow> rows = explain(
                i -> cohorts(i, 1.0, Map.of(ChangeReason.TSPROC, 0.4, ChangeReason.LEFTRL, 0.2 + SCATTER[i % 8])),
                i -> cohorts(
                        i, 0.5, Map.of(ChangeReason.TSPROC, 0.2, ChangeReason.LEFTRL, 0.4 + SCATTER[(i + 3) % 8])));
        ExplanationRow total = part(rows, "looked_after", "total");
        assertThat(total.ciLow()).isNegative();
        assertThat(total.ciHigh()).isPositive();
        assertThat(rows)
                .filteredOn(row -> row.group().equals("looked_after"))
                .allMatch(row -> Double.isNaN(row.sharePercent()));
        assertThat(total.sentence())
                .startsWith("Plan 1: no clear difference in changes of worker per looked-after child and year; the"
                        + " biggest parts are ")
                .contains("transfers by the standard process (0.2")
                .contains("workers leaving their role (0.2");
    }

    @Test
    void aReplicationWithoutChildrenIsLeftOutOfEveryPart() {
        IntFunction<RunMeasures> plan = i -> replication(i + 3, 0.2, 0.25, 0.2);
        IntFunction<RunMeasures> partly =
                i -> i == 2 ? run(Map.of("all", nothing(), "looked_after", nothing()), Double.NaN, 80) : plan.apply(i);
        List<ExplanationRow> rows = explain(i -> replication(i, 0.5, 0.3, 0.2), partly);
        assertThat(sumOfParts(rows, "all")).isCloseTo(part(rows, "all", "total").difference(), within(10 * 5e-7));
    }

    private static double[] nothing() {
        double[] none = new double[ChangeReason.values().length];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    /** Changes for two reasons with chance, first contacts besides; the measure is their sum. */
    private static RunMeasures replication(int i, double transfers, double leaving, double first) {
        double chance = SCATTER[i % 8];
        return cohorts(
                i,
                transfers + leaving + chance,
                Map.of(
                        ChangeReason.TSPROC,
                        transfers + chance / 2,
                        ChangeReason.LEFTRL,
                        leaving + chance / 2,
                        ChangeReason.FCONTA,
                        first));
    }

    private static RunMeasures cohorts(int i, double changes, Map<ChangeReason, Double> rates) {
        return run(Map.of("all", reasons(rates), "looked_after", reasons(rates)), changes, 80 + SCATTER[i % 8]);
    }

    private static RunMeasures waiting(int i, double onTime, double worker, double manager) {
        double[] days = queues(Map.of(Queue.WORKER, worker + SCATTER[i % 8], Queue.MANAGER, manager));
        return run(Map.of(), Map.of("all", days, "assessment", days), 1, onTime + SCATTER[i % 8]);
    }

    private static Outcome outcome(IntFunction<RunMeasures> now, IntFunction<RunMeasures> plan) {
        return HandMade.outcome(
                List.of(CHANGES, ON_TIME),
                IntStream.range(0, 8).mapToObj(now).toArray(RunMeasures[]::new),
                IntStream.range(0, 8).mapToObj(plan).toArray(RunMeasures[]::new));
    }

    private static List<ExplanationRow> explain(IntFunction<RunMeasures> now, IntFunction<RunMeasures> plan) {
        return rows(outcome(now, plan));
    }

    private static List<ExplanationRow> rows(Outcome outcome) {
        return new Explanation(outcome, MEASURES, new Comparison(outcome, MEASURES).rows()).rows();
    }

    private static ExplanationRow part(List<ExplanationRow> rows, String group, String part) {
        return rows.stream()
                .filter(row -> row.group().equals(group) && row.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private static double sumOfParts(List<ExplanationRow> rows, String group) {
        return rows.stream()
                .filter(row -> row.group().equals(group) && !row.part().equals(ExplanationRow.TOTAL))
                .mapToDouble(ExplanationRow::difference)
                .sum();
    }
}

package mainstay.analysis.comparison;

import static mainstay.analysis.comparison.HandMade.measure;
import static mainstay.analysis.comparison.HandMade.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.results.study.GuardrailRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class GuardrailsTest {
    private static final List<MeasureDefinition> MEASURES = List.of(
            measure("assessments_on_time", "Assessments on time", "percent", Better.HIGHER, Group.TIMELINESS),
            measure("icpc_on_time", "Conferences on time", "percent", Better.HIGHER, Group.TIMELINESS),
            measure(
                    "worker_changes_per_child_year",
                    "Changes",
                    "changes per child-year",
                    Better.LOWER,
                    Group.STABILITY),
            measure("same_worker_12_months_percent", "Same worker", "percent", Better.HIGHER, Group.STABILITY),
            measure("strain", "Strain", "index, from 0", Better.LOWER, Group.WORKLOAD),
            measure("children_held", "Children held", "children", Better.LOWER, Group.CHILDREN));

    /** Six replications of As now: averages 80, 90, 1, 50, 0.2 and 1000, with a spread of little. */
    private static final double[] NOW = {80, 90, 1, 50, 0.2, 1000};

    private static final double[] SPREAD = {0.5, 0.5, 0.01, 0.4, 0.002, 5};

    @Test
    void anArmThatGivesUpDecisionsForStabilityIsWarnedOf() {
        GuardrailRow row = onlyRow(-8, 0, -0.2, 3, 0, 0);
        assertThat(row.arm()).isEqualTo("Plan 1");
        assertThat(row.baseline()).isEqualTo("As now");
        assertThat(row.improved()).isEqualTo("stability");
        // 0.2 of 1 is more than 3 of 50.
        assertThat(row.improvedMeasure()).isEqualTo("worker_changes_per_child_year");
        assertThat(row.improvedDifference()).isCloseTo(-0.2, within(1e-6));
        assertThat(row.improvedLow()).isLessThan(-0.2);
        assertThat(row.improvedHigh()).isGreaterThan(-0.2).isNegative();
        assertThat(row.slipped()).isEqualTo("timeliness");
        assertThat(row.slippedMeasure()).isEqualTo("assessments_on_time");
        assertThat(row.slippedDifference()).isCloseTo(-8, within(1e-6));
        // Differences deviate by 0, 1 and 2 quarters of the spread, up and down: a standard error of 0.0722 for the
        // spread of 0.5, and t is 2.571 at five degrees of freedom.
        assertThat(row.sentence())
                .isEqualTo(
                        "Compared with As now, Plan 1 improves stability (changes 0.200 lower, 95 % interval 0.196 to"
                                + " 0.204 lower) while timeliness slips (assessments on time 8.00 percentage points lower,"
                                + " 95 % interval 7.81 to 8.19 lower).");
    }

    @Test
    void theGreatestLossIsNamedAndOthersAreListed() {
        // 0.1 of a strain of 0.2 is half of it; of 20 late assessments in a hundred 8 are two fifths.
        GuardrailRow row = onlyRow(-8, 0, -0.2, 3, 0.1, 0);
        assertThat(row.improved()).isEqualTo("stability");
        assertThat(row.slipped()).isEqualTo("workload");
        assertThat(row.slippedMeasure()).isEqualTo("strain");
        assertThat(row.alsoSlipped()).isEqualTo("timeliness");
        assertThat(row.sentence()).endsWith("; also slipping: timeliness.");
        // Of 10 late conferences in a hundred 6 are three fifths.
        assertThat(onlyRow(-8, -6, -0.2, 3, 0.1, 0).slippedMeasure()).isEqualTo("icpc_on_time");
    }

    @Test
    void aFamilyThatPartsInItselfImprovesOrSlipsInPart() {
        assertThat(onlyRow(-8, 0, -0.2, -3, 0, 0).sentence())
                .contains(" improves part of stability (changes 0.200 lower, ")
                .contains(" while timeliness slips (assessments on time ");
        assertThat(onlyRow(-8, 4, -0.2, 3, 0, 0).sentence())
                .contains(" improves stability (")
                .contains(" while part of timeliness slips (");
    }

    @Test
    void aGainOfAFamilyThatDoesNotSlipAsWellIsNamedFirst() {
        // The part of timeliness that improves does so by half, workload by a twentieth only.
        GuardrailRow row = onlyRow(-3, 5, 0.2, 0, -0.01, 0);
        assertThat(row.improved()).isEqualTo("workload");
        assertThat(row.slipped()).isEqualTo("stability");
        assertThat(row.alsoSlipped()).isEqualTo("timeliness");
        assertThat(row.sentence()).endsWith("; also slipping: part of timeliness.");
    }

    @Test
    void slippingAloneOrImprovingAloneIsNoBargain() {
        assertThat(rows(-8, -9, 0, 0, 0, 0)).isEmpty();
        assertThat(rows(8, 0, -0.2, 3, -0.05, 0)).isEmpty();
    }

    @Test
    void oneFamilyThatPartsInItselfIsNotHeldAgainstItself() {
        assertThat(rows(-8, 5, 0, 0, 0, 0)).isEmpty();
    }

    @Test
    void aTrifleIsNoSlipHoweverSure() {
        // One percentage point of 80, known to 0.5: under two percent of the baseline's average.
        assertThat(rows(-1, 0, -0.2, 0, 0, 0)).isEmpty();
    }

    @Test
    void measuresThatNobodyWatchesDoNotCount() {
        assertThat(rows(0, 0, -0.2, 0, 0, 300)).isEmpty();
    }

    @Test
    void oneReplicationWarnsOfNothing() {
        RunMeasures[] now = {run(NOW)};
        RunMeasures[] plan = {run(50, 50, 0.1, 90, 0.1, 900)};
        assertThat(HandMade.tables(MEASURES, HandMade.outcome(List.of("strain"), now, plan))
                        .guardrails())
                .isEmpty();
    }

    @Test
    void everyWatchedMeasureThatThereIsHasABetterSide() {
        assertThat(Guardrail.watched()).doesNotHaveDuplicates();
        assertThat(Guardrail.watched().stream().flatMap(name -> Measures.find(name).stream()))
                .hasSizeGreaterThanOrEqualTo(12)
                .allMatch(measure -> measure.better() != Better.NEITHER);
    }

    /**
     * 1,000 studies in which nothing differs but chance, of 8 replications, in all watched measures. By Holm any measure at
     * all is called different in at most 50 of them on average, with a standard deviation of 6.9; a warning takes two,
     * one better and one worse, in different families, so it must be much rarer. Four standard deviations make a false
     * alarm of this test rarer than 1 in 16,000.
     */
    @Test
    void studiesWithoutDifferencesAreSeldomWarnedOf() {
        List<MeasureDefinition> watched = Guardrail.watched().stream()
                .map(name -> measure(name, name, "percent against other days", Better.HIGHER, Group.TIMELINESS))
                .toList();
        int different = 0;
        int warned = 0;
        for (int number = 0; number < 1000; number++) {
            Chance chance = new Chance(20250401, number);
            Outcome outcome = HandMade.outcome(
                    List.of("strain"),
                    replications(8, i -> chance(chance, watched.size(), i)),
                    replications(8, i -> chance(chance, watched.size(), 8 + i)));
            Comparison comparison = new Comparison(outcome, watched);
            different += comparison.rows(1, Guardrail.watched()).stream()
                            .anyMatch(row -> ComparisonVerdict.of(row).isClear())
                    ? 1
                    : 0;
            warned += HandMade.tables(watched, outcome).guardrails().isEmpty() ? 0 : 1;
        }
        assertThat(different).isBetween(1, 50 + 4 * 7);
        assertThat(warned).isLessThan(different).isLessThanOrEqualTo(50);
    }

    /** Around zero, so that no difference is a trifle beside the baseline's average. */
    private static RunMeasures chance(Chance chance, int measures, int replication) {
        return run(IntStream.range(0, measures)
                .mapToDouble(m -> chance.normal(Purpose.NEED, m, replication))
                .toArray());
    }

    private static GuardrailRow onlyRow(double... effects) {
        List<GuardrailRow> rows = rows(effects);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    /** An arm with these effects, the same in every replication but for a little. */
    private static List<GuardrailRow> rows(double... effects) {
        RunMeasures[] now = replications(6, i -> run(around(NOW, i, 3)));
        double[] then = IntStream.range(0, NOW.length)
                .mapToDouble(m -> NOW[m] + effects[m])
                .toArray();
        RunMeasures[] plan = replications(6, i -> run(around(then, i, 2)));
        return HandMade.tables(MEASURES, HandMade.outcome(List.of("strain"), now, plan))
                .guardrails();
    }

    /** Deviations in twos that cancel, other ones with another step. */
    private static double[] around(double[] averages, int replication, int step) {
        double size = 1 + replication / 2 * step % 4;
        double sign = replication % 2 == 0 ? 1 : -1;
        return IntStream.range(0, averages.length)
                .mapToDouble(m -> averages[m] + sign * size * SPREAD[m] / 4)
                .toArray();
    }

    private static RunMeasures[] replications(int number, IntFunction<RunMeasures> run) {
        return IntStream.range(0, number).mapToObj(run).toArray(RunMeasures[]::new);
    }
}

package mainstay.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.FindingRow;
import mainstay.results.study.Tables;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;

/** An arm that names another one is compared with that one, and with no other. */
class ComparedWithTest {
    private static final MeasureDefinition WAIT =
            HandMade.measure("wait", "Wait", "working days", Better.LOWER, Group.TIMELINESS);

    @Test
    void differencesAndSentencesAreThoseToTheArmThatWasNamed() {
        RunMeasures[] asNow = {HandMade.run(10), HandMade.run(12)};
        RunMeasures[] bad = {HandMade.run(20), HandMade.run(23)};
        RunMeasures[] badWithPods = {HandMade.run(19), HandMade.run(21)};
        Outcome all = HandMade.outcome(List.of("wait"), asNow, bad, badWithPods);
        Study study = all.study();
        Study named = new Study(
                study.name(),
                study.question(),
                study.arms(),
                Map.of("Plan 2", "Plan 1"),
                study.outcomes(),
                study.replications(),
                study.seed());
        Outcome outcome = Outcome.whole(named, new RunMeasures[][] {asNow, bad, badWithPods});

        Tables tables = HandMade.tables(List.of(WAIT), outcome);

        assertThat(tables.comparison())
                .extracting(ComparisonRow::arm, ComparisonRow::baseline, ComparisonRow::difference)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Plan 1", "As now", 10.5),
                        org.assertj.core.groups.Tuple.tuple("Plan 2", "Plan 1", -1.5));
        assertThat(tables.findings())
                .filteredOn(row -> row.arm().equals("Plan 2") && row.measure().equals(FindingRow.HEADLINE))
                .singleElement()
                .extracting(FindingRow::sentence)
                .asString()
                .startsWith("Compared with Plan 1, Plan 2: ");
    }
}

package mainstay.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import mainstay.results.store.RunStore;
import mainstay.results.study.ArmRow;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.FindingRow;
import mainstay.results.study.ReasonRow;
import mainstay.results.study.SummaryRow;
import mainstay.results.study.Tables;
import mainstay.results.study.WaitRow;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TabulationTest {
    @TempDir
    private Path folder;

    @Test
    void theEffectOfAnArmIsFoundWithinItsInterval() {
        // The effect is 100 × (0.15 − 0.25) = −10; both arms add noise of 0.1, so the difference has sd 0.1 √2 and its
        // mean over 20 pairs a standard error of 0.032: four of them make a false alarm of 1 in 16,000.
        ComparisonRow row = row(tables(20).comparison(), "=High turnover", "assessments_on_time");
        assertThat(row.difference()).isCloseTo(-10, within(4 * 0.1 * Math.sqrt(2.0 / 20)));
        assertThat(row.ciLow()).isLessThan(row.difference());
        assertThat(row.ciHigh()).isGreaterThan(row.difference()).isLessThan(-9.5);
        assertThat(row.probabilityBetter()).isLessThan(1e-9);
        assertThat(row.pAdjusted()).isLessThan(1e-9);
        assertThat(row.replications()).isEqualTo(20);
    }

    @Test
    void anArmThatDiffersInNothingIsIdentical() {
        ComparisonRow row = row(tables(5).comparison(), "As now, twice", "assessments_on_time");
        assertThat(row.method()).isEqualTo("identical");
        assertThat(row.difference()).isZero();
        assertThat(row.pAdjusted()).isEqualTo(1);
    }

    @Test
    void aMeasureThatIsNeverObservedHasEmptyFigures() {
        SummaryRow summary = tables(5).summary().get(2);
        assertThat(summary.measure()).isEqualTo("grip");
        assertThat(summary.mean()).isNaN();
        assertThat(summary.replications()).isZero();
        assertThat(row(tables(5).comparison(), "=High turnover", "grip").method())
                .isEmpty();
    }

    @Test
    void observationsAreAddedUpOverReplications() {
        assertThat(tables(5).summary().get(0).observations()).isEqualTo(2500);
    }

    @Test
    void theSeriesHasTheWarmUpAndNoMonthWithoutObservation() {
        Tables tables = tables(2);
        assertThat(tables.series()).hasSize(3 * 2 * 18);
        assertThat(tables.series().get(0).month()).isEqualTo("2024-10");
        assertThat(tables.series().get(17).month()).isEqualTo("2026-03");
    }

    @Test
    void reasonsShareAllChangesOfTheirCohort() {
        List<ReasonRow> rows = tables(2).reasons().stream()
                .filter(row -> row.arm().equals("As now") && row.cohort().equals("all"))
                .toList();
        assertThat(rows).hasSize(10);
        assertThat(rows.get(2).reason()).isEqualTo("LEFTRL");
        assertThat(rows.get(2).sharePercent()).isEqualTo(75);
    }

    @Test
    void queuesShareAllDaysOfTheirStep() {
        // 30 + chance days at the front door and a third of that at the record, in every replication.
        List<WaitRow> rows = tables(3).waits().stream()
                .filter(row -> row.arm().equals("As now") && row.step().equals("closure"))
                .toList();
        assertThat(rows)
                .extracting(WaitRow::queue)
                .containsExactly(
                        "front_door",
                        "allocation",
                        "worker",
                        "family",
                        "partner_information",
                        "manager",
                        "chair",
                        "meeting_cycle",
                        "recording");
        assertThat(rows.get(0).sharePercent()).isEqualTo(75);
        assertThat(rows.get(8).sharePercent()).isEqualTo(25);
        assertThat(rows.get(0).daysPerChildYear()).isCloseTo(3 * rows.get(8).daysPerChildYear(), within(1e-3));
        assertThat(rows.get(1).daysPerChildYear()).isZero();
    }

    @Test
    void theLastBandIsOpenAbove() {
        assertThat(tables(2).distributions().get(1).low()).isEqualTo(10);
        assertThat(tables(2).distributions().get(1).high()).isInfinite();
    }

    @Test
    void theArmsTableMarksWhatDiffersFromTheBaseline() {
        List<ArmRow> differing =
                tables(2).arms().stream().filter(ArmRow::differs).toList();
        assertThat(differing).singleElement().satisfies(row -> {
            assertThat(row.arm()).isEqualTo("=High turnover");
            assertThat(row.parameter()).isEqualTo("workforce.turnover");
            assertThat(row.value()).isEqualTo("25");
            assertThat(row.unit()).startsWith("%");
        });
    }

    @Test
    void theFindingsSayWhatTheTablesDo() {
        List<FindingRow> findings = tables(20).findings();
        assertThat(sentence(findings, "=High turnover", "assessments_on_time"))
                .startsWith("=High turnover: assessments on time came out ")
                .contains(" percentage points lower than in As now (95 % interval ")
                .endsWith(" lower): clearly worse.");
        assertThat(sentence(findings, "=High turnover", "children_held"))
                .isEqualTo("=High turnover: children held came out identical to As now in every replication.");
        assertThat(sentence(findings, "As now, twice", FindingRow.HEADLINE))
                .isEqualTo("Compared with As now, As now, twice: identical in assessments on time, children held.");
        assertThat(sentence(findings, "As now", FindingRow.HEADLINE))
                .startsWith("On average over the replications of As now: assessments on time ");
    }

    @Test
    void levelsThatStayAreSettled() {
        // The level of children is the same in every month, so it changes by nothing; grip is never observed.
        List<FindingRow> findings = tables(5).findings();
        assertThat(sentence(findings, "", "settled:children_held"))
                .isEqualTo(
                        "Children held changed by 0.00 % (95 % interval 0.00 % to 0.00 %) from the last six months of"
                                + " warm-up to the last six measured months: it had settled.");
    }

    private static String sentence(List<FindingRow> findings, String arm, String measure) {
        return findings.stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .sentence();
    }

    private static ComparisonRow row(List<ComparisonRow> rows, String arm, String measure) {
        return rows.stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private Tables tables(int replications) {
        Study study = FakeAuthority.study(replications);
        Outcome outcome = Experiment.run(
                study,
                new Runner(
                        new LocalExecutor(new FakeAuthority(), 1),
                        RunStore.open(folder.resolve("n" + replications), "turnover")));
        return new Tabulation(outcome, FakeAuthority.MEASURES, FakeAuthority.DISTRIBUTIONS).tables();
    }
}

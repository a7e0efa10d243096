package mainstay.measure.relationship;

import static mainstay.measure.Told.closed;
import static mainstay.measure.Told.noWorker;
import static mainstay.measure.Told.on;
import static mainstay.measure.Told.open;
import static mainstay.measure.Told.referred;
import static mainstay.measure.Told.stage;
import static mainstay.measure.Told.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.measure.Told;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

class SpellMeasuresTest {
    private static final Stage NEED = Stage.CHILD_IN_NEED;
    private static final Stage CARE = Stage.LOOKED_AFTER;

    @Test
    void changesAreCountedPerChildYearAndAFirstWorkerIsNoChange() {
        // Two children held for the 253 days of the year: two child-years, two changes of two children each.
        Told told = new Told(
                referred("2025-04-01", 0, 2),
                stage("2025-04-01", 0, 2, NEED),
                worker("2025-04-01", 0, 2, NEED, -1, 1000, ChangeReason.FCONTA),
                worker("2025-06-02", 0, 2, NEED, 1000, 2000, ChangeReason.LEFTRL),
                noWorker("2025-09-01", 0, 2, 2000, false),
                worker("2025-09-15", 0, 2, NEED, -1, 3000, ChangeReason.TSPROC));
        assertThat(told.value("worker_changes_per_child_year")).isCloseTo(2, within(1e-12));
        assertThat(told.observations("worker_changes_per_child_year")).isEqualTo(2);
        // One change of two children in June, in which two children were held for 21 days.
        assertThat(told.in("2025-06", "worker_changes_per_child_year")).isCloseTo(253 / 21.0, within(1e-12));
        assertThat(told.changes("all", ChangeReason.LEFTRL)).isCloseTo(1, within(1e-12));
        assertThat(told.changes("all", ChangeReason.TSPROC)).isCloseTo(1, within(1e-12));
        assertThat(told.changes("all", ChangeReason.FCONTA)).isCloseTo(1, within(1e-12));
        assertThat(told.changes("all", ChangeReason.MANAGE)).isZero();
        assertThat(told.value("looked_after_worker_changes_per_child_year")).isNaN();
        // Ten working days without a worker, of two children in two child-years.
        assertThat(told.value("unallocated_days_per_child")).isCloseTo(10, within(1e-12));
    }

    @Test
    void changesInWarmUpDoNotCount() {
        Told told = new Told(
                open(0, 1),
                stage("2025-01-01", 0, 1, NEED),
                worker("2025-01-01", 0, 1, NEED, -1, 1000, ChangeReason.FCONTA),
                worker("2025-03-03", 0, 1, NEED, 1000, 2000, ChangeReason.MANAGE));
        assertThat(told.value("worker_changes_per_child_year")).isZero();
        assertThat(told.observations("worker_changes_per_child_year")).isZero();
        assertThat(told.in("2025-03", "worker_changes_per_child_year")).isCloseTo(253 / 21.0, within(1e-12));
    }

    @Test
    void lookedAfterChangesCountAgainstTimeLookedAfter() {
        int care = on("2026-04-01") - 100;
        String day = Told.span().date(care).toString();
        Told told = new Told(
                referred("2025-04-01", 0, 3),
                stage("2025-04-01", 0, 3, NEED),
                worker("2025-04-01", 0, 3, NEED, -1, 1000, ChangeReason.FCONTA),
                worker("2025-05-01", 0, 3, NEED, 1000, 2000, ChangeReason.MANAGE),
                stage(day, 0, 3, CARE),
                worker(day, 0, 3, CARE, 2000, 3000, ChangeReason.TSPROC),
                worker("2026-02-02", 0, 3, CARE, 3000, 4000, ChangeReason.MANAGE),
                worker("2026-03-02", 0, 3, CARE, 4000, 3000, ChangeReason.TSPROC));
        assertThat(told.value("looked_after_worker_changes_per_child_year")).isCloseTo(3 * 2.53, within(1e-12));
        assertThat(told.observations("looked_after_worker_changes_per_child_year"))
                .isEqualTo(3);
        assertThat(told.changes("looked_after", ChangeReason.MANAGE)).isCloseTo(2.53, within(1e-12));
        assertThat(told.value("change_reason_TSPROC")).isCloseTo(200 / 3.0, within(1e-12));
        assertThat(told.value("change_reason_MANAGE")).isCloseTo(100 / 3.0, within(1e-12));
        assertThat(told.value("change_reason_LEFTRL")).isZero();
        assertThat(told.observations("change_reason_TSPROC")).isEqualTo(3);
    }

    @Test
    void aChildWhoLeavesIsNoLongerExposed() {
        // Two children, one of whom leaves after 53 of the 253 days: 53 + 253 child-days.
        int leaves = on("2025-04-01") + 53;
        Told told = new Told(
                referred("2025-04-01", 0, 2),
                stage("2025-04-01", 0, 2, CARE),
                worker("2025-04-01", 0, 2, CARE, -1, 1000, ChangeReason.FCONTA),
                new ChildLeft(leaves, 0, 0, CARE),
                worker("2026-02-02", 0, 1, CARE, 1000, 2000, ChangeReason.LEFTRL));
        assertThat(told.value("worker_changes_per_child_year")).isCloseTo(253 / 306.0, within(1e-12));
    }

    @Test
    void theMedianSpellAllowsForSpellsThatWereCutOff() {
        // Cut off by closure at 14 days, ended at 28 and at 56, one still open: 2/3 outlast 28 days, 1/3 outlast 56.
        Told told = new Told(
                open(4, 1),
                stage("2025-01-01", 4, 1, NEED),
                worker("2025-01-01", 4, 1, NEED, -1, 9000, ChangeReason.FCONTA),
                noWorker("2025-04-01", 4, 1, 9000, false),
                referred("2025-05-01", 0, 1),
                referred("2025-05-01", 1, 1),
                referred("2025-05-01", 2, 1),
                referred("2025-05-01", 3, 1),
                worker("2025-05-01", 0, 1, NEED, -1, 1000, ChangeReason.FCONTA),
                worker("2025-05-01", 1, 1, NEED, -1, 1000, ChangeReason.FCONTA),
                worker("2025-05-01", 2, 1, NEED, -1, 1000, ChangeReason.FCONTA),
                worker("2025-05-01", 3, 1, NEED, -1, 1000, ChangeReason.FCONTA),
                noWorker("2025-05-15", 0, 1, 1000, true),
                closed("2025-05-15", 0, 1, "2025-05-01", true),
                noWorker("2025-05-29", 1, 1, 1000, false),
                noWorker("2025-06-26", 2, 1, 1000, false));
        assertThat(told.value("worker_spell_days_p50")).isEqualTo(56);
        assertThat(told.observations("worker_spell_days_p50")).isEqualTo(4);
        // 0.46 and 0.92 months; 1.84 months. The spell from before the run has no known length.
        assertThat(told.distribution("worker_spell_months")[0]).isCloseTo(200 / 3.0, within(1e-9));
        assertThat(told.distribution("worker_spell_months")[1]).isCloseTo(100 / 3.0, within(1e-9));
    }
}

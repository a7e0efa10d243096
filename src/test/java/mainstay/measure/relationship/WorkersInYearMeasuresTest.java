package mainstay.measure.relationship;

import static mainstay.measure.Told.closed;
import static mainstay.measure.Told.noWorker;
import static mainstay.measure.Told.open;
import static mainstay.measure.Told.referred;
import static mainstay.measure.Told.stage;
import static mainstay.measure.Told.worker;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mainstay.event.CareEvent;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.ChildRegistered;
import mainstay.measure.Told;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

class WorkersInYearMeasuresTest {
    private static final Stage CARE = Stage.LOOKED_AFTER;

    @Test
    void theWorkerOn1AprilCountsAndAReturnIsNotNew() {
        Told told = new Told(
                open(0, 1),
                stage("2025-01-01", 0, 1, CARE),
                worker("2025-01-01", 0, 1, CARE, -1, 1000, ChangeReason.FCONTA),
                open(1, 2),
                stage("2025-01-01", 1, 2, CARE),
                worker("2025-01-01", 1, 2, CARE, -1, 1000, ChangeReason.FCONTA),
                open(2, 1),
                stage("2025-01-01", 2, 1, CARE),
                worker("2025-01-01", 2, 1, CARE, -1, 4000, ChangeReason.FCONTA),
                open(3, 1),
                stage("2025-01-01", 3, 1, Stage.CHILD_IN_NEED),
                worker("2025-01-01", 3, 1, Stage.CHILD_IN_NEED, -1, 1000, ChangeReason.FCONTA),
                // Family 1: worker 1000 is gone before the year, 2000, 3000 and 2000 again are in it.
                worker("2025-03-03", 1, 2, CARE, 1000, 2000, ChangeReason.LEFTRL),
                worker("2025-05-01", 2, 1, CARE, 4000, 5000, ChangeReason.MANAGE),
                worker("2025-05-01", 3, 1, Stage.CHILD_IN_NEED, 1000, 5000, ChangeReason.MANAGE),
                worker("2025-06-02", 1, 2, CARE, 2000, 3000, ChangeReason.ABSENC),
                worker("2025-06-02", 3, 1, Stage.CHILD_IN_NEED, 5000, 3000, ChangeReason.ABSENC),
                worker("2025-09-01", 1, 2, CARE, 3000, 2000, ChangeReason.ABSENC),
                worker("2025-12-01", 2, 1, CARE, 5000, 6000, ChangeReason.TSPROC));
        assertThat(told.value("three_or_more_workers_percent")).isEqualTo(25);
        assertThat(told.value("one_worker_in_year_percent")).isEqualTo(25);
        assertThat(told.value("worker_spells_per_child_year")).isEqualTo((1 + 2 * 3 + 3) / 4.0);
        assertThat(told.observations("three_or_more_workers_percent")).isEqualTo(3);
        assertThat(told.distribution("workers_in_year")).containsExactly(25, 50, 25, 0, 0);
        assertThat(told.in("2026-03", "three_or_more_workers_percent")).isEqualTo(25);
        assertThat(told.in("2025-03", "three_or_more_workers_percent"))
                .as("three months are no year")
                .isNaN();
    }

    @Test
    void youngChildrenCountWhenTheyHaveBeenLookedAfterForAYear() {
        Told told = new Told(
                // 0: two of its three children are 1 to 4 on 31 March 2026, one worker.
                born(0, "2025-03-31"), // turns 1 on that day
                born(0, "2021-04-01"), // is 4 until the day after
                born(0, "2021-03-31"), // turns 5 on that day
                // 1: two workers. 2: looked after since May only. 3: looked after to the day a year. 4: in need.
                born(1, "2023-06-01"),
                born(2, "2023-06-01"),
                born(3, "2023-06-01"),
                born(4, "2023-06-01"),
                open(0, 3),
                stage("2025-01-01", 0, 3, CARE),
                worker("2025-01-01", 0, 3, CARE, -1, 1000, ChangeReason.FCONTA),
                open(1, 1),
                stage("2025-01-01", 1, 1, CARE),
                worker("2025-01-01", 1, 1, CARE, -1, 1000, ChangeReason.FCONTA),
                open(4, 1),
                stage("2025-01-01", 4, 1, Stage.CHILD_IN_NEED),
                worker("2025-01-01", 4, 1, Stage.CHILD_IN_NEED, -1, 1000, ChangeReason.FCONTA),
                referred("2025-03-28", 3, 1),
                stage("2025-03-31", 3, 1, CARE),
                worker("2025-03-31", 3, 1, CARE, -1, 1000, ChangeReason.FCONTA),
                referred("2025-05-01", 2, 1),
                stage("2025-05-01", 2, 1, CARE),
                worker("2025-05-01", 2, 1, CARE, -1, 1000, ChangeReason.FCONTA),
                worker("2025-09-01", 1, 1, CARE, 1000, 2000, ChangeReason.LEFTRL));
        assertThat(told.value("one_worker_in_year_age_1_to_4_percent")).isEqualTo(75);
        assertThat(told.observations("one_worker_in_year_age_1_to_4_percent")).isEqualTo(3);
        assertThat(told.value("one_worker_in_year_percent")).isEqualTo(100 * 5 / 6.0);
    }

    private static CareEvent born(int family, String date) {
        return new ChildRegistered(0, family, 0, LocalDate.parse(date).toEpochDay());
    }

    @Test
    void theSameWorkerIsTheOneWhoWasThereAllTheWay() {
        Stage need = Stage.CHILD_IN_NEED;
        Told told = new Told(
                // 0: the same; 1: another in between; 2: another at the end; 3: closes; 4: opens later
                open(0, 1),
                stage("2025-01-01", 0, 1, need),
                worker("2025-01-01", 0, 1, need, -1, 1000, ChangeReason.FCONTA),
                open(1, 2),
                stage("2025-01-01", 1, 2, need),
                worker("2025-01-01", 1, 2, need, -1, 1000, ChangeReason.FCONTA),
                open(2, 1),
                stage("2025-01-01", 2, 1, need),
                worker("2025-01-01", 2, 1, need, -1, 1000, ChangeReason.FCONTA),
                open(3, 5),
                stage("2025-01-01", 3, 5, need),
                worker("2025-01-01", 3, 5, need, -1, 1000, ChangeReason.FCONTA),
                referred("2025-04-01", 4, 5),
                stage("2025-04-01", 4, 5, need),
                worker("2025-04-01", 4, 5, need, -1, 1000, ChangeReason.FCONTA),
                noWorker("2025-05-01", 0, 1, 1000, false),
                worker("2025-05-08", 0, 1, need, -1, 1000, ChangeReason.ABSENC),
                worker("2025-06-02", 1, 2, need, 1000, 2000, ChangeReason.ABSENC),
                worker("2025-07-01", 1, 2, need, 2000, 1000, ChangeReason.ABSENC),
                noWorker("2025-08-01", 3, 5, 1000, true),
                closed("2025-08-01", 3, 5, "2025-01-01", true),
                worker("2026-03-02", 2, 1, need, 1000, 3000, ChangeReason.LEFTRL));
        // From 31 March 2025, the eve of the period, to 31 March 2026: one of four children.
        assertThat(told.value("same_worker_12_months_percent")).isEqualTo(25);
        assertThat(told.observations("same_worker_12_months_percent")).isEqualTo(3);
        // From the end of February 2025 to that of February 2026: family 2 had its worker still.
        assertThat(told.in("2026-02", "same_worker_12_months_percent")).isEqualTo(50);
        assertThat(told.in("2025-12", "same_worker_12_months_percent")).isNaN();
    }
}

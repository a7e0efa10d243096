package mainstay.measure.casework;

import static mainstay.measure.Told.on;
import static mainstay.measure.Told.open;
import static mainstay.measure.Told.referred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import mainstay.event.CareEvent;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.FamilyEvent.ChildRegistered;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.measure.Told;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

class CareFlowMeasuresTest {
    private static CareEvent born(String date, int family, int child, String birth) {
        return new ChildRegistered(
                on(date), family, child, LocalDate.parse(birth).toEpochDay());
    }

    private static CareEvent enters(String date, int family, int children, Stage from, Stage stage) {
        return new StageEntered(on(date), family, children, from, stage);
    }

    private static CareEvent closes(String date, int family, int children, ClosureReason reason) {
        return new CaseClosed(on(date), family, children, Stage.LOOKED_AFTER, 0, true, reason);
    }

    @Test
    void childrenCountByTheirAgeOnTheDayTheyComeIntoCare() {
        Told told = new Told(
                referred("2025-04-01", 0, 2),
                born("2025-04-01", 0, 0, "2015-04-03"),
                born("2025-04-01", 0, 1, "2024-04-03"),
                referred("2025-04-01", 1, 1),
                born("2025-04-01", 1, 10, "2009-04-02"),
                enters("2025-04-02", 0, 2, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER),
                enters("2025-04-02", 1, 1, Stage.REFERRAL, Stage.LOOKED_AFTER));
        double third = 100 / 3.0;
        assertThat(told.value("care_starts_per_year")).isEqualTo(3);
        // A day before the tenth and the first birthday, and on the sixteenth.
        assertThat(told.value("care_starts_5_to_9_percent")).isCloseTo(third, within(1e-9));
        assertThat(told.value("care_starts_under_1_percent")).isCloseTo(third, within(1e-9));
        assertThat(told.value("care_starts_16_and_over_percent")).isCloseTo(third, within(1e-9));
        assertThat(told.value("care_starts_10_to_15_percent")).isZero();
    }

    @Test
    void aStayThatWasUnderWayIsNoStart() {
        Told told = new Told(open(0, 1), enters("2025-01-02", 0, 1, Stage.REFERRAL, Stage.LOOKED_AFTER));
        assertThat(told.value("care_starts_per_year")).isZero();
        assertThat(told.value("care_starts_under_1_percent")).isNaN();
    }

    @Test
    void whoLeavesCareGoesHomeWithAPlanOrWithoutToARelativeOrIsAdoptedOrGrown() {
        Told told = new Told(
                enters("2025-04-02", 0, 2, Stage.LOOKED_AFTER, Stage.CHILD_IN_NEED),
                closes("2025-04-03", 1, 1, ClosureReason.RETURNED_HOME),
                closes("2025-04-03", 2, 1, ClosureReason.ORDER_TO_RELATIVE),
                closes("2025-04-03", 3, 2, ClosureReason.ADOPTED),
                closes("2025-04-03", 4, 1, ClosureReason.ALL_CHILDREN_ADULT),
                new ChildLeft(on("2025-04-03"), 5, 50, Stage.LOOKED_AFTER),
                new ChildLeft(on("2025-04-03"), 6, 60, Stage.CHILD_IN_NEED));
        assertThat(told.value("care_ended_home_percent")).isCloseTo(37.5, within(1e-9));
        assertThat(told.value("care_ended_order_percent")).isCloseTo(12.5, within(1e-9));
        assertThat(told.value("care_ended_adoption_percent")).isCloseTo(25, within(1e-9));
        assertThat(told.value("care_ended_eighteen_percent")).isCloseTo(25, within(1e-9));
    }
}

package mainstay.measure.casework;

import static mainstay.measure.Told.endOf;
import static mainstay.measure.Told.on;
import static org.assertj.core.api.Assertions.assertThat;

import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.Decision;
import mainstay.event.MonthEndCount.FamilyCounted;
import mainstay.measure.Told;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

class WaitingMeasuresTest {
    @Test
    void aWaitRunsFromReadyToDecidedAndReferralsAreLeftOut() {
        Told told = new Told(
                decided("2025-02-03", 1, Decision.CLOSURE, 20),
                decided("2025-05-01", 2, Decision.ASSESSMENT, 0),
                decided("2025-05-01", 7, Decision.REFERRAL, 9),
                decided("2025-06-02", 1, Decision.CLOSURE, 6));
        // (2 × 0 + 1 × 6) / 3; nine tenths of three children is more than two.
        assertThat(told.value("decision_wait_days")).isEqualTo(2);
        assertThat(told.observations("decision_wait_days")).isEqualTo(2);
        assertThat(told.value("decision_wait_days_p90")).isEqualTo(6);
        assertThat(told.in("2025-02", "decision_wait_days")).isEqualTo(20);
    }

    @Test
    void driftIsOverdueDaysPerChildAtMonthEnds() {
        Told told = new Told(counted("2025-04", 0, 2, 10), counted("2025-04", 1, 3, 0), counted("2025-05", 1, 3, 0));
        assertThat(told.value("drift_days_per_child_month")).isEqualTo(20 / 8.0);
        assertThat(told.observations("drift_days_per_child_month")).isEqualTo(3);
        assertThat(told.in("2025-04", "drift_days_per_child_month")).isEqualTo(4);
    }

    private static CareEvent decided(String date, int children, Decision decision, int waited) {
        return new DecisionMade(on(date), 0, children, decision, on(date) - waited);
    }

    private static CareEvent counted(String month, int family, int children, int overdueDays) {
        return new FamilyCounted(endOf(month), family, children, Stage.CHILD_IN_NEED, 1000, 0.5, overdueDays);
    }
}

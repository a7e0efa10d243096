package mainstay.measure.casework;

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
import mainstay.measure.Told;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

class StockMeasuresTest {
    @Test
    void childrenAreHeldFromAssessmentOnWhetherTheyHaveAWorkerOrNot() {
        // Two children for 253 days; three in April only, of whose 20 days five have a worker.
        int april = on("2025-04-01");
        Told told = new Told(
                referred("2025-03-03", 0, 2),
                referred("2025-03-31", 1, 3),
                stage("2025-04-01", 0, 2, Stage.ASSESSMENT),
                worker("2025-04-01", 0, 2, Stage.ASSESSMENT, -1, 1000, ChangeReason.FCONTA),
                stage("2025-04-01", 1, 3, Stage.ASSESSMENT),
                worker(Told.span().date(april + 15).toString(), 1, 3, Stage.ASSESSMENT, -1, 1000, ChangeReason.FCONTA),
                noWorker("2025-05-01", 1, 3, 1000, true),
                closed("2025-05-01", 1, 3, "2025-03-31", false));
        assertThat(told.value("children_held")).isCloseTo(2 + 60 / 253.0, within(1e-12));
        assertThat(told.value("children_unallocated")).isCloseTo(45 / 253.0, within(1e-12));
        assertThat(told.observations("children_held")).isEqualTo(253);
        assertThat(told.in("2025-03", "children_held")).isZero();
        assertThat(told.in("2025-04", "children_held")).isEqualTo(5);
        assertThat(told.in("2025-05", "children_held")).isEqualTo(2);
        assertThat(told.in("2025-04", "children_unallocated")).isEqualTo(2.25);
    }

    @Test
    void stocksAreCountedOn31MarchAndPlansByTheirAge() {
        Stage protection = Stage.CHILD_PROTECTION;
        Told told = new Told(
                open(0, 1),
                stage("2025-01-01", 0, 1, protection),
                referred("2025-04-01", 1, 1),
                stage("2025-04-01", 1, 1, protection),
                referred("2025-06-02", 2, 4),
                stage("2025-06-02", 2, 4, protection),
                stage("2025-10-01", 2, 4, Stage.LOOKED_AFTER),
                referred("2025-12-31", 3, 1),
                stage("2025-12-31", 3, 1, protection),
                stage("2026-01-02", 1, 1, Stage.CHILD_IN_NEED),
                referred("2026-01-02", 4, 2),
                stage("2026-01-02", 4, 2, protection));
        assertThat(told.value("cpp_at_31_march")).isEqualTo(4);
        assertThat(told.observations("cpp_at_31_march")).isEqualTo(1);
        assertThat(told.value("cla_at_31_march")).isEqualTo(4);
        assertThat(told.in("2025-06", "cpp_at_31_march")).isEqualTo(6);
        // Open since 2 January 2025 and 31 December: a year and over, three months exactly; two children since.
        assertThat(told.value("cp_plan_stock_1_year_and_over")).isEqualTo(25);
        assertThat(told.value("cp_plan_stock_under_3_months")).isEqualTo(50);
        // Eight children began a plan in the year: 4 / 8. Four began to be looked after: 4 / 4.
        assertThat(told.value("cp_plan_mean_years")).isEqualTo(0.5);
        assertThat(told.observations("cp_plan_mean_years")).isEqualTo(4);
        assertThat(told.value("looked_after_mean_years")).isEqualTo(1);
    }

    @Test
    void theMedianChildInNeedPlanAllowsForThoseStillOpen() {
        Stage need = Stage.CHILD_IN_NEED;
        // 28 days, 61 days, still open, and one begun in the warm-up that is left out.
        Told told = new Told(
                referred("2025-01-02", 3, 9),
                stage("2025-01-02", 3, 9, need),
                referred("2025-05-01", 0, 1),
                referred("2025-05-01", 1, 1),
                referred("2025-05-01", 2, 1),
                stage("2025-05-01", 0, 1, need),
                stage("2025-05-01", 1, 1, need),
                stage("2025-05-01", 2, 1, need),
                closed("2025-05-29", 0, 1, "2025-05-01", true),
                stage("2025-07-01", 1, 1, Stage.CHILD_PROTECTION),
                closed("2025-07-01", 3, 9, "2025-01-02", true));
        assertThat(told.value("cin_plan_days_p50")).isEqualTo(61);
        assertThat(told.observations("cin_plan_days_p50")).isEqualTo(3);
    }
}

package mainstay.measure.casework;

import static mainstay.measure.Told.on;
import static mainstay.measure.Told.open;
import static mainstay.measure.Told.referred;
import static mainstay.measure.Told.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.WaitChanged;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.measure.Measures;
import mainstay.measure.Told;
import mainstay.measure.count.MeasureDefinition;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

/** The measured year has 253 working days, so one child held throughout is one child-year. */
class QueueMeasuresTest {
    private static final double ROUNDING = 1e-12;

    @Test
    void aWaitCountsFromTheDayItIsToldToTheDayBeforeItEnds() {
        // 7, 8 and 9 April for two children, then 10 and 11 April; two child-years.
        Told told = new Told(
                open(0, 2),
                stage("2025-01-02", 0, 2, Stage.CHILD_IN_NEED),
                waits("2025-04-07", 0, 2, Step.CLOSURE, Queue.WORKER),
                waits("2025-04-10", 0, 2, Step.CLOSURE, Queue.MANAGER),
                waits("2025-04-14", 0, 2, Step.CLOSURE, Queue.NONE));
        assertThat(days(told, "closure", Queue.WORKER)).isEqualTo(3);
        assertThat(days(told, "closure", Queue.MANAGER)).isEqualTo(2);
        assertThat(days(told, "all", Queue.WORKER)).isEqualTo(3);
        assertThat(days(told, "assessment", Queue.WORKER)).isZero();
        assertThat(told.value("waiting_worker_days_per_child_year")).isEqualTo(3);
        assertThat(told.value("waiting_manager_days_per_child_year")).isEqualTo(2);
        assertThat(told.value("waiting_days_per_child_year")).isEqualTo(5);
    }

    @Test
    void whatIsOpenAtEitherEndOfThePeriodCountsUpToIt() {
        // From before 1 April until the 3rd: 1 and 2 April. And from 30 March: 30 and 31 March 2026.
        Told told = new Told(
                open(0, 1),
                stage("2025-01-02", 0, 1, Stage.CHILD_IN_NEED),
                waits("2025-03-03", 0, 1, Step.RECORD, Queue.RECORDING),
                waits("2025-04-03", 0, 1, Step.RECORD, Queue.NONE),
                waits("2026-03-30", 0, 1, Step.PLAN_END, Queue.MEETING_CYCLE));
        assertThat(days(told, "record", Queue.RECORDING)).isEqualTo(2);
        assertThat(days(told, "plan_end", Queue.MEETING_CYCLE)).isEqualTo(2);
    }

    @Test
    void stepsAreCountedOneByOneAndByTheChildrenWhoAreStillThere() {
        // Two children for a day, then one for two days, in two steps.
        Told told = new Told(
                open(0, 2),
                stage("2025-01-02", 0, 2, Stage.CHILD_PROTECTION),
                waits("2025-06-02", 0, 2, Step.ASSESSMENT, Queue.MANAGER),
                waits("2025-06-02", 0, 2, Step.PLAN_END, Queue.CHAIR),
                new ChildLeft(on("2025-06-03"), 0, 0, Stage.CHILD_PROTECTION),
                waits("2025-06-05", 0, 1, Step.ASSESSMENT, Queue.NONE),
                waits("2025-06-05", 0, 1, Step.PLAN_END, Queue.NONE));
        double childDays = 253 + held("2025-04-01", "2025-06-03");
        assertThat(days(told, "assessment", Queue.MANAGER)).isCloseTo(4 * 253 / childDays, within(ROUNDING));
        assertThat(days(told, "plan_end", Queue.CHAIR)).isCloseTo(4 * 253 / childDays, within(ROUNDING));
        assertThat(told.value("waiting_days_per_child_year")).isCloseTo(8 * 253 / childDays, within(ROUNDING));
    }

    @Test
    void waitingAtTheFrontDoorIsSharedByThoseWhoAreHeld() {
        Told told = new Told(
                open(0, 1),
                stage("2025-01-02", 0, 1, Stage.CHILD_IN_NEED),
                referred("2025-05-06", 1, 3),
                waits("2025-05-06", 1, 3, Step.ASSESSMENT, Queue.FRONT_DOOR),
                waits("2025-05-07", 1, 3, Step.ASSESSMENT, Queue.NONE));
        assertThat(days(told, "assessment", Queue.FRONT_DOOR)).isEqualTo(3);
    }

    @Test
    void monthsHaveTheirOwnChildYears() {
        Told told = new Told(
                open(0, 1),
                stage("2025-01-02", 0, 1, Stage.CHILD_IN_NEED),
                waits("2025-02-27", 0, 1, Step.CLOSURE, Queue.MANAGER),
                waits("2025-03-04", 0, 1, Step.CLOSURE, Queue.NONE));
        // 27 and 28 February, of 20 working days; 3 March, of 21.
        assertThat(told.in("2025-02", "waiting_manager_days_per_child_year")).isCloseTo(253 * 2 / 20.0, within(1e-9));
        assertThat(told.in("2025-03", "waiting_days_per_child_year")).isCloseTo(253 / 21.0, within(1e-9));
    }

    @Test
    void nobodyHeldLeavesNothingToDivideBy() {
        assertThat(new Told().value("waiting_days_per_child_year")).isNaN();
    }

    @Test
    void everyQueueHasItsMeasure() {
        List<String> names =
                Measures.all().stream().map(MeasureDefinition::name).toList();
        for (Queue queue : Queue.values()) {
            String name = "waiting_" + queue.name().toLowerCase(java.util.Locale.ROOT) + "_days_per_child_year";
            assertThat(names.contains(name)).as(name).isEqualTo(queue != Queue.NONE);
        }
    }

    private static double days(Told told, String step, Queue queue) {
        return told.measures().waits().get(step)[Arrays.asList(Queue.values()).indexOf(queue)];
    }

    private static int held(String from, String to) {
        return on(to) - on(from);
    }

    private static CareEvent waits(String date, int family, int children, Step step, Queue queue) {
        return new WaitChanged(on(date), family, children, step, queue);
    }
}

package mainstay.model.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** One worker with one duty: six hours of casework a day. */
class WorkingDayTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkingTimeSettings.WEEK, 37.5)
            .with(WorkingTimeSettings.NON_CASE_SHARE, 0.2)
            .with(WorkforceSettings.SLOW_DOWN, 0.5)
            .with(WorkingTimeSettings.OVERTIME, 0)
            .with(DirectWorkSettings.ADMINISTRATION, 0)
            .with(DirectWorkSettings.UNPLANNED_HOURS, 0);

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final WorkingDay workingDay = new WorkingDay(world.office, world.casework);
    private final Worker worker = world.worker(world.team(Stage.CHILD_IN_NEED));
    private final Case family = world.family(Stage.CHILD_IN_NEED, 1, worker);

    private void live(int days) {
        world.live(days, workingDay::begin, workingDay);
    }

    @Test
    void timeWithAFamilyCountsOnTheDayItIsSpent() {
        family.add(new Duty(family, DutyType.DIRECT_WORK, 0, 40, 30, 30));
        live(2);
        assertThat(worker.worked).isCloseTo(12, within(1e-9));
        assertThat(worker.contact).isCloseTo(12, within(1e-9));
        live(3);
        assertThat(worker.contact).isCloseTo(30, within(1e-9));
        live(2);
        assertThat(worker.contact).isCloseTo(30, within(1e-9));
    }

    @Test
    void ofADutyItIsTheShareThatIsWithTheFamily() {
        family.add(new Duty(family, DutyType.VISIT, 0, 40, 12, 4));
        live(1);
        assertThat(worker.worked).isCloseTo(6, within(1e-9));
        assertThat(worker.contact).isCloseTo(2, within(1e-9));
    }

    @Test
    void whoeverWorksAtHalfPaceHasHalfTheTimeWithTheFamily() {
        worker.lastDay = 100;
        family.add(new Duty(family, DutyType.DIRECT_WORK, 0, 40, 30, 30));
        live(1);
        assertThat(worker.worked).isCloseTo(6, within(1e-9));
        assertThat(worker.contact).isCloseTo(3, within(1e-9));
    }

    /** Half of six hours, and as much less overtime: half of an hour and a half. */
    @Test
    void whoHasOtherTasksHasAsMuchLessTimeForFamilies() {
        world.change(WorkingTimeSettings.OVERTIME, 7.5);
        worker.loadShare = 0.5;
        worker.timeShare = 0.5;
        family.add(new Duty(family, DutyType.DIRECT_WORK, 0, -10, 300, 300));
        live(2);
        assertThat(worker.worked).isCloseTo(2 * 3.75, within(1e-9));
        assertThat(worker.overtime).isCloseTo(2 * 0.75, within(1e-9));
        assertThat(worker.available).isCloseTo(2 * 3, within(1e-9));
        assertThat(worker.contracted).isCloseTo(2 * 7.5, within(1e-9));
    }

    /** A tenth of the time for families goes to learning; overtime does not. */
    @Test
    void learningTakesTimeWithinContract() {
        worker.timeShare = 0.9;
        family.add(new Duty(family, DutyType.DIRECT_WORK, 0, 40, 300, 300));
        live(1);
        assertThat(worker.worked).isCloseTo(5.4, within(1e-9));
    }
}

package mainstay.model.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.Decision;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.PendingDecision;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.workday.WorkingDay;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.ShockSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** A manager who is away, a senior with six hours a day who decides for an hour of them, and decisions of six tenths. */
class DeputiesTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(OversightSettings.DEPUTY_HOURS, 5)
            .with(WorkingTimeSettings.WEEK, 37.5)
            .with(WorkingTimeSettings.NON_CASE_SHARE, 0.2)
            .with(WorkingTimeSettings.OVERTIME, 0)
            .with(DirectWorkSettings.ADMINISTRATION, 0)
            .with(DirectWorkSettings.UNPLANNED_HOURS, 0);

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final WorkingDay workingDay = new WorkingDay(world.office, world.casework);
    private final Deputies deputies = new Deputies(world.office, world.casework);
    private final Team team = world.team(Stage.LOOKED_AFTER);
    private final Worker experienced = world.worker(team, 1, 20);
    private final Worker senior = senior(team);

    DeputiesTest() {
        team.manager.away = true;
    }

    private Worker senior(Team of) {
        return world.starter(of, Contract.PERMANENT, WorkerGrade.SENIOR);
    }

    private Case waiting(Decision decision, int due) {
        Case family = world.family(Stage.LOOKED_AFTER, 1);
        family.steps.awaitDecision(decision);
        team.manager.queue.add(new PendingDecision(family, decision, world.office.day(), 0.5, due, 0.6));
        return family;
    }

    private void live(int days) {
        world.live(days, workingDay::begin, deputies, workingDay);
    }

    private List<Integer> decided() {
        return world.told(DecisionMade.class).stream().map(DecisionMade::family).toList();
    }

    /** Day 1: six tenths and four of the next; day 2: the other two and six. What came in on day 0 waits for day 1. */
    @Test
    void theSeniorDecidesForAnHourADayWhatIsMostUrgent() {
        Case last = waiting(Decision.PERMANENCE, 10);
        Case first = waiting(Decision.PERMANENCE, 5);
        Case second = waiting(Decision.PERMANENCE, 7);
        live(1);
        assertThat(decided()).isEmpty();
        live(1);
        assertThat(decided()).containsExactly(first.familyId);
        assertThat(senior.meetingsToday).isCloseTo(1, within(1e-9));
        live(1);
        assertThat(decided()).containsExactly(first.familyId, second.familyId, last.familyId);
        assertThat(senior.meetingsToday).isCloseTo(0.8, within(1e-9));
        assertThat(team.manager.queue).isEmpty();
        assertThat(experienced.meetingsToday).isZero();
    }

    /** An enquiry ranks ten days before its date, a plan two behind it. */
    @Test
    void urgentIsWhatTheDeskRanksFirst() {
        world.change(WorkSettings.URGENCY, 1);
        waiting(Decision.PERMANENCE, 5);
        Case enquiry = waiting(Decision.SECTION_47, 12);
        live(2);
        assertThat(decided()).containsExactly(enquiry.familyId);
    }

    /** Of two days of six hours one is lost. */
    @Test
    void theHourIsMissingForTheSeniorsOwnFamilies() {
        Case own = world.family(Stage.LOOKED_AFTER, 1, senior);
        Duty duty = new Duty(own, DutyType.CARE_PLAN, 0, 40, 100, 0);
        own.add(duty);
        waiting(Decision.PERMANENCE, 5);
        waiting(Decision.PERMANENCE, 5);
        live(2);
        assertThat(duty.left).isCloseTo(100 - 6 - 5, within(1e-9));
    }

    @Test
    void aManagerWhoIsThereDecides() {
        team.manager.away = false;
        waiting(Decision.PERMANENCE, 5);
        live(5);
        assertThat(decided()).isEmpty();
        team.manager.inPost = false;
        live(1);
        assertThat(decided()).hasSize(1);
    }

    @Test
    void withoutASeniorWhoIsThereNobodyDoes() {
        waiting(Decision.PERMANENCE, 5);
        senior.away = true;
        live(5);
        assertThat(decided()).isEmpty();
        senior.away = false;
        senior.partLoad = 0.5;
        live(1);
        assertThat(decided()).isEmpty();
        senior.partLoad = 1;
        senior.lentTo = world.team(Stage.LOOKED_AFTER);
        live(1);
        assertThat(decided()).isEmpty();
        senior.lentTo = null;
        live(1);
        assertThat(decided()).hasSize(1);
    }

    @Test
    void ofTwoSeniorsTheLongerServing() {
        Worker newer = senior(team);
        waiting(Decision.PERMANENCE, 5);
        live(2);
        assertThat(senior.meetingsToday).isPositive();
        assertThat(newer.meetingsToday).isZero();
        waiting(Decision.PERMANENCE, 5);
        senior.away = true;
        live(1);
        assertThat(newer.meetingsToday).isPositive();
    }

    @Test
    void inAPodAndWithoutTheRule() {
        Team pod = world.pod(Stage.LOOKED_AFTER);
        senior(pod);
        pod.manager.away = true;
        Case family = world.family(Stage.LOOKED_AFTER, 1);
        family.steps.awaitDecision(Decision.PERMANENCE);
        pod.manager.queue.add(new PendingDecision(family, Decision.PERMANENCE, 0, 0.5, 5, 0.6));
        world.change(OversightSettings.DEPUTY_HOURS, 0);
        live(3);
        assertThat(decided()).isEmpty();
        world.change(OversightSettings.DEPUTY_HOURS, 5);
        live(1);
        assertThat(decided()).containsExactly(family.familyId);
    }

    /** Half of each hour: six tenths are decided on the second day. */
    @Test
    void nobodySignsWhileSystemsAreDown() {
        world.change(ShockSettings.OUTAGE, 0.5);
        waiting(Decision.PERMANENCE, 5);
        live(2);
        assertThat(decided()).isEmpty();
        live(1);
        assertThat(decided()).hasSize(1);
    }

    @Test
    void whatIsNotCalledForAnyMoreTakesNoTime() {
        Case settled = waiting(Decision.PERMANENCE, 3);
        Case next = waiting(Decision.PERMANENCE, 5);
        settled.steps.forget(Decision.PERMANENCE);
        live(2);
        assertThat(decided()).containsExactly(next.familyId);
        assertThat(senior.meetingsToday).isCloseTo(0.6, within(1e-9));
    }

    /** An hour of the senior in the morning and an hour of the neighbour: of 1.8 hours that wait all are done in a day. */
    @Test
    void aNeighboursCoverComesOnTop() {
        ManagersDesk desk = new ManagersDesk(
                world.office, world.casework, new MonitoringLoop(world.office, new PublishedIndicators()));
        team.grip = 1;
        team.manager.away = false;
        team.manager.inPost = false;
        for (int i = 0; i < 3; i++) {
            waiting(Decision.PERMANENCE, 0);
        }
        world.live(1);
        world.live(1, workingDay::begin, day -> team.manager.hoursToday = 1, deputies, desk);
        assertThat(decided()).hasSize(3);
    }
}

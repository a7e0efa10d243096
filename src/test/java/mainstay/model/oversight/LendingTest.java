package mainstay.model.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerLent;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.agent.stage.Plan;
import mainstay.model.workday.DutyDesk;
import mainstay.model.workday.WorkingDay;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** Two teams of three who hold different stages, and a third that is never in trouble. */
class LendingTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkingTimeSettings.WEEK, 37.5)
            .with(WorkingTimeSettings.NON_CASE_SHARE, 0.2)
            .with(WorkingTimeSettings.OVERTIME, 0)
            .with(DirectWorkSettings.ADMINISTRATION, 0)
            .with(DirectWorkSettings.UNPLANNED_HOURS, 0)
            .with(WorkSettings.DUTY_READING_HOURS, 0.5)
            .with(AllocationSettings.LENDING_GAP, 0.3)
            .with(AllocationSettings.LENDING_WEEKS, 2)
            .with(AllocationSettings.LENDING_SHARE, 0.5);

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final Lending lending = new Lending(world.office);
    private final Team pressed = world.team(Stage.ASSESSMENT);
    private final Team spared = world.team(Stage.CHILD_PROTECTION);
    private final List<Worker> borrowing = world.workers(pressed, 3, 2);
    private final List<Worker> lenders = world.workers(spared, 3, 2);

    LendingTest() {
        // Teams are looked at from the first week on: with 1.6 and 0.4 the mean is 1.
        world.live(4);
        borrowing.forEach(worker -> worker.overUsual = 1.6);
        lenders.forEach(worker -> worker.overUsual = 0.4);
        lenders.get(1).overUsual = 0.3;
        lenders.get(2).overUsual = 0.5;
    }

    private void weeks(int weeks) {
        world.live(5 * weeks, lending);
    }

    @Test
    void theTeamWithMostToSpareLendsTheOneWithLeastToDoToATeamInTrouble() {
        world.live(2, lending);
        assertThat(world.told(WorkerLent.class))
                .containsExactly(new WorkerLent(5, lenders.get(1).id, spared.id, pressed.id, 15));
        assertThat(pressed.inTrouble).isTrue();
        assertThat(spared.inTrouble).isFalse();
    }

    /** Of two that could spare somebody the one with less to spare lends, because it is near. */
    @Test
    void aTeamOfTheSameAreaLendsBeforeOneThatHasMoreToSpare() {
        Service service = new Service("Near", EnumSet.of(Stage.ASSESSMENT), 1, Structure.INDIVIDUAL);
        Team inNeed = new Team(7, "In need", service, 1, 1, 0.5);
        Team near = new Team(8, "Near", service, 1, 1, 0.5);
        world.office.roster().teams().addAll(List.of(inNeed, near));
        world.workers(inNeed, 3, 2).forEach(worker -> worker.overUsual = 2);
        world.workers(near, 3, 2).forEach(worker -> worker.overUsual = 0.6);
        borrowing.forEach(worker -> worker.overUsual = 0.9);
        world.live(2, lending);
        assertThat(world.told(WorkerLent.class)).singleElement().satisfies(lent -> {
            assertThat(lent.team()).isEqualTo(near.id);
            assertThat(lent.to()).isEqualTo(inNeed.id);
        });
    }

    @Test
    void aTeamThatIsNotSoFarAboveTheOthersBorrowsNobody() {
        borrowing.forEach(worker -> worker.overUsual = 0.7);
        weeks(4);
        assertThat(world.told(WorkerLent.class)).isEmpty();
        assertThat(pressed.inTrouble).isFalse();
    }

    @Test
    void aLoanEndsAfterItsWeeksAndOneAtATimeIsLent() {
        weeks(2);
        assertThat(world.told(WorkerLent.class)).hasSize(1);
        borrowing.forEach(worker -> worker.overUsual = 0.4);
        weeks(2);
        assertThat(lenders).allSatisfy(worker -> assertThat(worker.lentTo).isNull());
        assertThat(world.told(WorkerLent.class)).hasSize(1);
    }

    @Test
    void nobodyIsLentWhoIsStillLearningNorByATeamOfTwo() {
        lenders.get(1).lastDay = 400;
        weeks(1);
        assertThat(world.told(WorkerLent.class)).isEmpty();
        Worker learning = world.starter(spared, Contract.PERMANENT, WorkerGrade.NEWLY_QUALIFIED);
        learning.overUsual = 0.1;
        weeks(1);
        assertThat(world.told(WorkerLent.class)).singleElement().satisfies(lent -> assertThat(lent.worker())
                .isEqualTo(lenders.get(0).id));
    }

    @Test
    void withoutLendingNoTeamIsInTrouble() {
        world.change(AllocationSettings.LENDING_WEEKS, 0);
        weeks(4);
        assertThat(pressed.inTrouble).isFalse();
        assertThat(world.told(WorkerLent.class)).isEmpty();
    }

    /** Days 5 to 8 are the first four of the loan: the second and the fourth are spent in the other team. */
    @Test
    void onHalfOfTheDaysTheWorkerDoesWhatTheOtherTeamHasDue() {
        WorkingDay workingDay = new WorkingDay(world.office, world.casework);
        DutyDesk desk = new DutyDesk(world.office);
        Case theirs = world.family(Stage.CHILD_PROTECTION, 1, borrowing.get(0));
        theirs.plan = new Plan(1000);
        Duty report = new Duty(theirs, DutyType.REPORT, 0, 4, 100, 0);
        theirs.add(report);
        borrowing.forEach(worker -> worker.away = true);
        Case own = world.family(Stage.CHILD_PROTECTION, 1, lenders.get(1));
        own.plan = new Plan(1000);
        Duty ownWork = new Duty(own, DutyType.CORE_GROUP, 0, 30, 100, 0);
        own.add(ownWork);
        world.live(1, lending, workingDay::begin, desk, workingDay, desk::close);
        world.live(4, lending, workingDay::begin, desk, workingDay, desk::close);
        assertThat(report.left).isCloseTo(100 - 2 * 5.5, within(1e-9));
        assertThat(ownWork.left).isCloseTo(100 - 3 * 6, within(1e-9));
        assertThat(theirs.family.bondWith(lenders.get(1).id)).isNull();
    }

    @Test
    void newWorkGoesRoundATeamInTrouble() {
        Worker free = world.worker(world.team(Stage.ASSESSMENT));
        borrowing.forEach(worker -> world.family(Stage.ASSESSMENT, 2, worker));
        Case family = world.family(Stage.ASSESSMENT, 1);
        family.formerWorker = borrowing.get(0);
        family.changeAsked = ChangeReason.FCONTA;
        pressed.inTrouble = true;
        world.live(1, world.allocations);
        assertThat(family.worker).isSameAs(free);
        pressed.inTrouble = false;
        Case next = world.family(Stage.ASSESSMENT, 1);
        next.formerWorker = borrowing.get(0);
        next.changeAsked = ChangeReason.FCONTA;
        world.live(1, world.allocations);
        assertThat(next.worker.team).isSameAs(pressed);
    }

    @Test
    void nobodyIsLentWhoHasOtherTasks() {
        lenders.get(1).partLoad = 0.5;
        weeks(1);
        weeks(1);
        assertThat(world.told(WorkerLent.class)).singleElement().satisfies(lent -> assertThat(lent.worker())
                .isEqualTo(lenders.get(0).id));
    }

    /** (1 × 2 + 0.5 × 0.5) ÷ 1.5 = 1.5. */
    @Test
    void thePressureOnATeamCountsEachByTheirTimeForFamilies() {
        Team team = world.team(Stage.ASSESSMENT);
        world.worker(team).overUsual = 2;
        Worker half = world.worker(team);
        half.loadShare = 0.5;
        half.overUsual = 0.5;
        assertThat(team.overUsual()).isCloseTo(1.5, within(1e-12));
    }
}

package mainstay.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.ChangeReason;
import mainstay.event.Decision;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.PendingDecision;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.oversight.ManagersDesk;
import mainstay.model.oversight.MonitoringLoop;
import mainstay.model.oversight.PublishedIndicators;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.OversightSettings;
import org.junit.jupiter.api.Test;

/** Managers decide who gets a family, on a day at work and within their hours. */
class AllocationDecisionsTest {
    private static final Stage NEED = Stage.CHILD_IN_NEED;
    private static final Stage PROTECTION = Stage.CHILD_PROTECTION;
    private static final double HOURS = 0.3;
    private static final Settings BY_MANAGERS = TinyWorld.quiet()
            .with(AllocationSettings.BY_MANAGERS, 1)
            .with(AllocationSettings.BY_RISK, 1)
            .with(OversightSettings.ALLOCATION_HOURS, HOURS);

    private static ManagersDesk desks(TinyWorld world) {
        return new ManagersDesk(
                world.office, world.casework, new MonitoringLoop(world.office, new PublishedIndicators()));
    }

    /** A day on which each of these managers has so many hours. */
    private static void allocate(TinyWorld world, double hours, Team... there) {
        world.office.roster().teams().forEach(team -> {
            team.manager.hoursToday = 0;
            team.manager.usedToday = 0;
        });
        for (Team team : there) {
            team.manager.hoursToday = hours;
        }
        world.live(1, world.allocations);
    }

    /**
     * A family comes every evening, and two mornings in five are the manager's: it waits 1 ÷ 0.4 = 2.5 days on average. The
     * wait varies by (1 − 0.4) ÷ 0.4² days², and four times as much is known of it as of 400 that wait apart: the standard
     * error is √(3.75 × 4 ÷ 400) = 0.19, of which four let one run in sixteen thousand fail.
     */
    @Test
    void aManagerAtWorkTwoDaysAWeekAllocatesOnTheseDaysOnly() {
        TinyWorld world = new TinyWorld(
                BY_MANAGERS.with(OversightSettings.MANAGER_DAYS, 2).with(OversightSettings.MANAGER_HOURS, 20));
        Team team = world.team(NEED);
        world.worker(team);
        ManagersDesk desks = desks(world);
        int days = 400;
        int waited = 0;
        for (int day = 0; day < days; day++) {
            Case family = world.family(NEED, 1);
            int before = world.told(WorkerAssigned.class).size();
            world.live(1, desks::begin, world.allocations);
            boolean there = team.manager.hoursToday > 0;
            assertThat(family.worker != null).isEqualTo(there);
            List<WorkerAssigned> today = world.told(WorkerAssigned.class);
            for (WorkerAssigned one : today.subList(before, today.size())) {
                waited += 1 + one.day() - one.family();
            }
        }
        int allocated = world.told(WorkerAssigned.class).size();
        assertThat((double) waited / allocated).isCloseTo(2.5, within(0.78));
    }

    @Test
    void withHoursForOneTheOtherWaitsForAnotherDay() {
        TinyWorld world = new TinyWorld(BY_MANAGERS);
        Team team = world.team(NEED);
        world.worker(team);
        Case first = world.family(NEED, 1);
        Case second = world.family(NEED, 1);
        allocate(world, HOURS, team);
        assertThat(first.worker).isNotNull();
        assertThat(second.worker).isNull();
        assertThat(second.unallocatedSince).isZero();
        allocate(world, HOURS, team);
        assertThat(second.worker).isNotNull();
    }

    /** The smaller number was opened again last: it has waited for a shorter time. */
    @Test
    void whoHasWaitedLongestComesFirst() {
        TinyWorld world = new TinyWorld(BY_MANAGERS);
        Team team = world.team(NEED);
        Worker last = world.worker(team);
        world.worker(team);
        Case later = world.family(NEED, 1, last);
        Case longer = world.family(NEED, 1);
        allocate(world, 0);
        allocate(world, 0);
        world.handOver.release(later, ChangeReason.LEFTRL);
        allocate(world, HOURS, team);
        assertThat(longer.worker).isNotNull();
        assertThat(later.worker).isNull();
    }

    @Test
    void familiesAtRiskComeFirstAndTakeTheHours() {
        TinyWorld world = new TinyWorld(BY_MANAGERS);
        Team team = world.team(NEED, PROTECTION);
        world.worker(team);
        Case inNeed = world.family(NEED, 1);
        allocate(world, 0);
        Case inProtection = world.family(PROTECTION, 1);
        allocate(world, HOURS, team);
        assertThat(inProtection.worker).isNotNull();
        assertThat(inNeed.worker).isNull();
    }

    @Test
    void aFamilyAtRiskGetsAWorkerWhileTheManagerIsAway() {
        TinyWorld world = new TinyWorld(BY_MANAGERS);
        world.worker(world.team(NEED, PROTECTION));
        Case inNeed = world.family(NEED, 1);
        Case inProtection = world.family(PROTECTION, 1);
        Case enquiry = world.family(NEED, 1);
        enquiry.enquiry = true;
        allocate(world, 0);
        assertThat(inProtection.worker).isNotNull();
        assertThat(enquiry.worker).isNotNull();
        assertThat(inNeed.worker).isNull();
    }

    /** The first team has nobody else's families and is asked first; its manager is away. */
    @Test
    void aColleagueWhoIsInGivesTheHoursForIt() {
        TinyWorld world = new TinyWorld(BY_MANAGERS);
        Worker worker = world.worker(world.team(PROTECTION));
        Team other = world.team(PROTECTION);
        world.family(PROTECTION, 8, world.worker(other));
        Team elsewhere = world.team(NEED);
        Case family = world.family(PROTECTION, 1);
        allocate(world, 3, other, elsewhere);
        assertThat(family.worker).isSameAs(worker);
        assertThat(other.manager.usedToday).isEqualTo(HOURS);
        assertThat(elsewhere.manager.usedToday).isZero();
    }

    @Test
    void aFamilyOfATeamWaitsForItsManagerAndNewWorkGoesToWhoIsThere() {
        TinyWorld world = new TinyWorld(BY_MANAGERS);
        Team own = world.team(NEED);
        Worker last = world.worker(own);
        Worker colleague = world.worker(own);
        Team other = world.team(NEED);
        Worker stranger = world.worker(other);
        world.family(NEED, 8, stranger);
        Case left = world.family(NEED, 1, last);
        world.handOver.release(left, ChangeReason.LEFTRL);
        world.office.roster().leave(last);
        Case fresh = world.family(NEED, 1);
        allocate(world, 3, other);
        assertThat(left.worker).isNull();
        assertThat(fresh.worker).isSameAs(stranger);
        allocate(world, 3, own, other);
        assertThat(left.worker).isSameAs(colleague);
    }

    @Test
    void aFamilyWhoseTeamHasNoRoomDoesNotWaitForItsManager() {
        TinyWorld world = new TinyWorld(BY_MANAGERS
                .with(AllocationSettings.CAP_RULE, TinyWorld.word(AllocationSettings.CAP_RULE, "hard"))
                .with(AllocationSettings.CAP, 10));
        Team own = world.team(NEED);
        Worker last = world.worker(own);
        Case left = world.family(NEED, 3, last);
        world.handOver.release(left, ChangeReason.LEFTRL);
        world.family(NEED, 8, last);
        Team other = world.team(NEED);
        Worker stranger = world.worker(other);
        allocate(world, 3, other);
        assertThat(left.worker).isSameAs(stranger);
    }

    /** The first team has room for one child up to the cap, the other would have to go beyond it. */
    @Test
    void aSoftCapDoesNotGiveWayWhileSomebodyElseHasRoomAndTheirManagerIsAway() {
        TinyWorld world = new TinyWorld(BY_MANAGERS
                .with(AllocationSettings.CAP_RULE, TinyWorld.word(AllocationSettings.CAP_RULE, "soft"))
                .with(AllocationSettings.CAP, 10));
        Team withRoom = world.team(NEED);
        Worker free = world.worker(withRoom);
        Team full = world.team(NEED);
        Worker atTheCap = world.worker(full);
        world.family(NEED, 8, atTheCap);
        world.family(NEED, 2, atTheCap);
        Case family = world.family(NEED, 1);
        allocate(world, 3, full);
        assertThat(family.worker).isNull();
        allocate(world, 3, withRoom);
        assertThat(family.worker).isSameAs(free);
    }

    /** The manager of one of the two teams is always in, that of the other never: families come when it is the former's turn. */
    @Test
    void underARotaNewWorkWaitsForTheManagerWhoseTurnItIs() {
        TinyWorld world = new TinyWorld(
                BY_MANAGERS.with(AllocationSettings.POLICY, TinyWorld.word(AllocationSettings.POLICY, "duty-rota")));
        Team one = world.team(NEED);
        Team two = world.team(NEED);
        world.worker(one);
        world.worker(two);
        Case family = world.family(NEED, 1);
        int turns = 0;
        for (int week = 0; week < 4; week++) {
            allocate(world, 3, two);
            if (family.worker != null) {
                assertThat(family.worker.team).isSameAs(two);
                turns++;
                family = world.family(NEED, 1);
            }
            world.live(4);
        }
        assertThat(turns).isPositive().isLessThan(4);
    }

    @Test
    void aNeighbourWhoCoversForAVacantManagerAllocatesWithinTheHoursOfCover() {
        TinyWorld world = new TinyWorld(BY_MANAGERS
                .with(OversightSettings.MANAGER_DAYS, 5)
                .with(OversightSettings.MANAGER_HOURS, 5)
                .with(OversightSettings.COVER_SHARE, 0.6));
        Team team = world.team(NEED);
        world.worker(team);
        team.manager.go(400);
        for (int i = 0; i < 3; i++) {
            world.family(NEED, 1);
        }
        world.live(1, desks(world)::begin, world.allocations);
        assertThat(world.told(WorkerAssigned.class)).hasSize(2);
    }

    @Test
    void aFamilyThatAsksForAnotherWorkerKeepsTheOldOneUntilTheManagerDecides() {
        TinyWorld world = new TinyWorld(BY_MANAGERS);
        Team team = world.team(PROTECTION);
        Worker old = world.worker(team);
        Worker other = world.worker(team);
        Case family = world.family(PROTECTION, 1, old);
        family.changeAsked = ChangeReason.CHCHAN;
        allocate(world, 0);
        assertThat(family.worker).isSameAs(old);
        allocate(world, 3, team);
        assertThat(family.worker).isSameAs(other);
    }

    @Test
    void familiesThatAreOpenWhenTheRunBeginsHaveTheirWorkersAlready() {
        TinyWorld world = new TinyWorld(BY_MANAGERS);
        Team team = world.team(NEED);
        world.worker(team);
        Case family = world.family(NEED, 1);
        family.initial = true;
        allocate(world, 3);
        assertThat(family.worker).isNotNull();
        assertThat(team.manager.usedToday).isZero();
    }

    /**
     * Three decisions of an hour each came in yesterday, and the manager has three hours a day: without families to allocate
     * all three are made. Five families take one and a half of them: one decision is made, and half of the second.
     */
    @Test
    void otherDecisionsWaitAsLongAsAllocationTakes() {
        assertThat(decisionsMadeToday(0)).isEqualTo(3);
        assertThat(decisionsMadeToday(5)).isEqualTo(1);
    }

    private static int decisionsMadeToday(int families) {
        TinyWorld world = new TinyWorld(
                BY_MANAGERS.with(OversightSettings.MANAGER_DAYS, 5).with(OversightSettings.MANAGER_HOURS, 15));
        Team team = world.team(Stage.LOOKED_AFTER, NEED);
        Worker worker = world.worker(team);
        for (int i = 0; i < 3; i++) {
            Case theCase = world.family(Stage.LOOKED_AFTER, 1, worker);
            theCase.steps.awaitDecision(Decision.PERMANENCE);
            team.manager.queue.add(new PendingDecision(theCase, Decision.PERMANENCE, -1, 0.5, 0, 1));
        }
        for (int i = 0; i < families; i++) {
            world.family(NEED, 1);
        }
        ManagersDesk desks = desks(world);
        world.live(1, desks::begin, world.allocations, desks);
        assertThat(team.manager.usedToday).isCloseTo(families * HOURS, within(1e-9));
        return world.told(DecisionMade.class).size();
    }
}

package mainstay.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.agent.stage.CareEpisode;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import org.junit.jupiter.api.Test;

/** Which families a manager moves from the most to the least loaded worker, and when. */
class RebalancingTest {
    /** Every four weeks, while the difference is above a quarter of sixteen: four children. */
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(AllocationSettings.REBALANCE_EVERY, 4)
            .with(AllocationSettings.REBALANCE_GAP, 0.25)
            .with(AllocationSettings.CASELOAD_TARGET, 16);

    /** Days of an interval. */
    private static final int FOUR_WEEKS = 20;

    private static final Stage NEED = Stage.CHILD_IN_NEED;

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final Team team = world.team(NEED);
    private final Worker most = world.worker(team);
    private final Worker least = world.worker(team);

    /** Families that the worker has had for long. */
    private List<Case> families(int number, int children, Worker worker) {
        List<Case> families = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Case family = world.family(NEED, children, worker);
            family.workerSince = -FOUR_WEEKS;
            families.add(family);
        }
        return families;
    }

    /** The first day is no day for it: each team is looked at once in the next twenty. */
    private void liveUntilRebalanced() {
        world.live(1 + FOUR_WEEKS, world.rebalancing);
    }

    /** Ten and two are eight apart, nine and three six, both above four; eight and four are not. */
    @Test
    void familiesMoveFromTheMostToTheLeastLoadedUntilTheDifferenceIsNotAboveTheGap() {
        families(10, 1, most);
        families(2, 1, least);
        liveUntilRebalanced();
        assertThat(most.children).isEqualTo(8);
        assertThat(least.children).isEqualTo(4);
        assertThat(world.told(WorkerAssigned.class)).hasSize(2).allSatisfy(moved -> {
            assertThat(moved.previous()).isEqualTo(most.id);
            assertThat(moved.worker()).isEqualTo(least.id);
            assertThat(moved.reason()).isEqualTo(ChangeReason.MANAGE);
        });
    }

    @Test
    void aDifferenceOfTheGapIsLeftAlone() {
        families(6, 1, most);
        families(2, 1, least);
        liveUntilRebalanced();
        assertThat(world.told(WorkerAssigned.class)).isEmpty();
    }

    @Test
    void nobodyMovesBetweenTeams() {
        families(6, 1, most);
        families(6, 1, least);
        world.worker(world.team(NEED));
        liveUntilRebalanced();
        assertThat(world.told(WorkerAssigned.class)).isEmpty();
    }

    /** 6 over 0.6 are ten, 5 over 1 are five: above four apart; 5 over 0.6 and 6 are not. */
    @Test
    void loadIsChildrenOverWholeTimeEquivalents() {
        Worker partTime = world.worker(world.team(NEED), 0.6, 2);
        Worker wholeTime = world.worker(partTime.team);
        families(6, 1, partTime);
        families(5, 1, wholeTime);
        liveUntilRebalanced();
        assertThat(partTime.children).isEqualTo(5);
        assertThat(wholeTime.children).isEqualTo(6);
    }

    @Test
    void thoseWhoKnowTheirWorkerLeastGoFirst() {
        List<Case> families = families(7, 1, most);
        for (int i = 0; i < 7; i++) {
            world.acquaint(families.get(i), most, i == 4 ? 0.1 : 0.2 + 0.1 * i);
        }
        families(1, 1, least);
        liveUntilRebalanced();
        assertThat(families.get(4).worker).isSameAs(least);
        assertThat(world.told(WorkerAssigned.class)).hasSize(1);
    }

    @Test
    void thoseWhoHaveComeSinceTheLastTimeStay() {
        families(1, 1, least);
        // The first team's turn is on days 20, 40 and 60: they come the day after one of them.
        world.live(2 + FOUR_WEEKS, world.rebalancing);
        for (int i = 0; i < 7; i++) {
            world.family(NEED, 1, most);
        }
        world.live(FOUR_WEEKS - 1, world.rebalancing);
        assertThat(world.office.day()).isEqualTo(2 * FOUR_WEEKS);
        assertThat(world.told(WorkerAssigned.class)).isEmpty();
        world.live(FOUR_WEEKS, world.rebalancing);
        assertThat(world.told(WorkerAssigned.class))
                .extracting(WorkerAssigned::day)
                .containsExactly(3 * FOUR_WEEKS);
    }

    @Test
    void ofThoseWhoKnowTheirWorkerLeastOneWhoHasComeSinceStays() {
        List<Case> settled = families(7, 1, most);
        settled.forEach(family -> world.acquaint(family, most, 0.9));
        world.live(2, world.rebalancing);
        Case fresh = world.family(NEED, 1, most);
        world.live(FOUR_WEEKS - 1, world.rebalancing);
        assertThat(world.told(WorkerAssigned.class)).isNotEmpty();
        assertThat(fresh.worker).isSameAs(most);
    }

    @Test
    void aFamilyThatWaitsForAnotherWorkerOrForItsTransferInCareIsSpared() {
        List<Case> families = families(6, 1, most);
        families.subList(0, 3).forEach(family -> family.changeAsked = ChangeReason.CHCHAN);
        families.subList(3, 6).forEach(family -> {
            family.care = new CareEpisode(0, 400);
            family.care.transferDay = 85;
        });
        liveUntilRebalanced();
        assertThat(world.told(WorkerAssigned.class)).isEmpty();
    }

    @Test
    void aFamilyAsLargeAsTheDifferenceWouldOnlyTurnTheTables() {
        families(1, 6, most);
        liveUntilRebalanced();
        assertThat(most.children).isEqualTo(6);
        // Seven with a child more: then six are less than the difference.
        families(1, 1, most).get(0).changeAsked = ChangeReason.CHCHAN;
        world.live(FOUR_WEEKS, world.rebalancing);
        assertThat(most.children).isEqualTo(1);
    }

    @Test
    void nobodyIsGivenAFamilyWhoTakesNone() {
        families(8, 1, most);
        least.sickSince = 0;
        liveUntilRebalanced();
        assertThat(world.told(WorkerAssigned.class)).isEmpty();
        Worker third = world.worker(team);
        families(3, 1, third);
        world.live(FOUR_WEEKS, world.rebalancing);
        // Eight and three are five apart; seven and four are not.
        assertThat(least.children).isZero();
        assertThat(third.children).isEqualTo(4);
    }

    @Test
    void eachTeamHasItsTurnOnceInAnInterval() {
        TinyWorld many = new TinyWorld(SETTINGS.with(AllocationSettings.REBALANCE_GAP, 0));
        List<Worker> loaded = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Team one = many.team(NEED);
            Worker worker = many.worker(one);
            many.worker(one);
            loaded.add(worker);
            // Two of them, two children apart: one moves in the first interval, and none after that.
            many.family(NEED, 1, worker).workerSince = -FOUR_WEEKS;
            many.family(NEED, 1, worker).workerSince = -FOUR_WEEKS;
        }
        many.live(1 + FOUR_WEEKS, many.rebalancing);
        assertThat(loaded).allSatisfy(worker -> assertThat(worker.children).isEqualTo(1));
        assertThat(many.told(WorkerAssigned.class)).hasSize(5);
        many.live(FOUR_WEEKS, many.rebalancing);
        assertThat(many.told(WorkerAssigned.class)).hasSize(5);
    }

    @Test
    void withAnIntervalOfNoughtNobodyEverMoves() {
        world.change(AllocationSettings.REBALANCE_EVERY, 0);
        families(8, 1, most);
        world.live(100, world.rebalancing);
        assertThat(world.told(WorkerAssigned.class)).isEmpty();
    }
}

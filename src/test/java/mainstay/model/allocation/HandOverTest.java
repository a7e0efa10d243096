package mainstay.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Fading;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.RelationshipSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;
import org.junit.jupiter.api.Test;

/** What it costs when a family passes from one worker to another, and what of the relationship is carried over. */
class HandOverTest {
    private static final double EXACT = 1e-12;

    /** Relationships that fade as slowly as can be, so that on the day itself nothing has faded. */
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(PlanWorkSettings.READING_IN_HOURS, 3)
            .with(PlanWorkSettings.TRANSFER_HOURS, 2)
            .with(RelationshipSettings.HALF_LIFE, 120)
            .with(RelationshipSettings.KNOWN_FROM, 0.15)
            .with(RelationshipSettings.JOINT_VISITS, 0)
            .with(RelationshipSettings.HAND_OVER_SHARE, 0.2);

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final Team team = world.team(Stage.CHILD_IN_NEED);
    private final Worker old = world.worker(team);
    private final Worker next = world.worker(team);
    private final Case family = world.family(Stage.CHILD_IN_NEED, 3, old);

    HandOverTest() {
        world.live(2);
    }

    @Test
    void theOldWorkerTellsForTwoHoursAndTheNewOneReadsForThreeBeforeAnythingElse() {
        Duty visit = new Duty(family, DutyType.VISIT, 0, 10, 2, 1);
        family.add(visit);
        world.handOver.reorganise(family, next);
        assertThat(old.transferDebt).isEqualTo(2);
        assertThat(next.transferDebt).isZero();
        Duty reading = family.duty(DutyType.READING_IN);
        assertThat(reading.left).isEqualTo(3);
        assertThat(reading.canBeDoneBy(next, 1)).isTrue();
        assertThat(visit.canBeDoneBy(next, 1)).isFalse();
    }

    @Test
    void theFamilyAndItsChildrenCountForTheNewWorkerFromThatDayOn() {
        world.handOver.reorganise(family, next);
        assertThat(family.worker).isSameAs(next);
        assertThat(family.workerSince).isEqualTo(1);
        assertThat(old.cases).isEmpty();
        assertThat(old.children).isZero();
        assertThat(next.cases).containsExactly(family);
        assertThat(next.children).isEqualTo(3);
        assertThat(world.told(WorkerAssigned.class))
                .containsExactly(new WorkerAssigned(
                        1,
                        family.familyId,
                        3,
                        next.id,
                        team.id,
                        Stage.CHILD_IN_NEED,
                        old.id,
                        false,
                        ChangeReason.ORGRST));
    }

    @Test
    void whomTheFamilyKnowsReadsNothing() {
        world.acquaint(family, next, 0.16);
        world.handOver.reorganise(family, next);
        assertThat(family.duty(DutyType.READING_IN)).isNull();
        assertThat(family.unread).isFalse();
        assertThat(world.told(WorkerAssigned.class)).allMatch(WorkerAssigned::known);
    }

    @Test
    void whomTheFamilyHasBarelyMetReadsLikeAStranger() {
        world.acquaint(family, next, 0.14);
        world.handOver.reorganise(family, next);
        assertThat(family.duty(DutyType.READING_IN).left).isEqualTo(3);
        assertThat(world.told(WorkerAssigned.class)).noneMatch(WorkerAssigned::known);
    }

    /** Half of 0.32 is left after a half-life of twenty days: known; after 25 days it is 0.32 × 2^-1.25 = 0.1345. */
    @Test
    void whomTheFamilyHasNotSeenForLongIsForgotten() {
        world.change(RelationshipSettings.HALF_LIFE, 20 * 12 / TinyWorld.YEAR);
        Case later = world.family(Stage.CHILD_IN_NEED, 1, old);
        family.family.bondFrom(next.id, 1).raiseTo(1, 0.32, Fading.halvedIn(1));
        later.family.bondFrom(next.id, 1).raiseTo(1, 0.32, Fading.halvedIn(1));
        world.live(20);
        world.handOver.reorganise(family, next);
        world.live(5);
        world.handOver.reorganise(later, next);
        assertThat(world.told(WorkerAssigned.class))
                .extracting(WorkerAssigned::known)
                .containsExactly(true, false);
    }

    @Test
    void aFirstWorkerReadsNothingAndNobodyTells() {
        Case fresh = world.family(Stage.CHILD_IN_NEED, 1);
        world.live(1, world.allocations);
        assertThat(world.told(WorkerAssigned.class))
                .extracting(WorkerAssigned::reason)
                .containsExactly(ChangeReason.FCONTA);
        assertThat(fresh.duties).isEmpty();
        assertThat(old.transferDebt + next.transferDebt).isZero();
    }

    /** A fifth of 0.8 is carried over when they visit together. */
    @Test
    void inAJointVisitAShareOfTheRelationshipIsCarriedOver() {
        world.change(RelationshipSettings.JOINT_VISITS, 1);
        world.acquaint(family, old, 0.8);
        world.handOver.reorganise(family, next);
        assertThat(strength(family, next)).isCloseTo(0.16, within(EXACT));
        // The old worker is known as well as before.
        assertThat(strength(family, old)).isCloseTo(0.8, within(EXACT));
        // They met at the hand-over, so the new worker had to read all the same.
        assertThat(family.unread).isTrue();
    }

    @Test
    void aJointVisitTakesNothingFromWhoKnowsTheFamilyBetterAlready() {
        world.change(RelationshipSettings.JOINT_VISITS, 1);
        world.acquaint(family, old, 0.8);
        world.acquaint(family, next, 0.5);
        world.handOver.reorganise(family, next);
        assertThat(strength(family, next)).isCloseTo(0.5, within(EXACT));
    }

    @Test
    void withoutAJointVisitTheNewWorkerIsAStranger() {
        world.acquaint(family, old, 0.8);
        world.handOver.reorganise(family, next);
        assertThat(family.family.bondWith(next.id)).isNull();
    }

    @Test
    void thereIsNoJointVisitWithSomebodyWhoHasGone() {
        world.change(RelationshipSettings.JOINT_VISITS, 1);
        world.acquaint(family, old, 0.8);
        world.handOver.release(family, ChangeReason.LEFTRL);
        world.office.roster().leave(old);
        world.live(1, world.allocations);
        assertThat(family.worker).isSameAs(next);
        assertThat(family.family.bondWith(next.id)).isNull();
    }

    @Test
    void aShareOfHandOversHasAJointVisit() {
        world.change(RelationshipSettings.JOINT_VISITS, 0.3);
        List<Case> families = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Case one = world.family(Stage.CHILD_IN_NEED, 1, old);
            world.acquaint(one, old, 0.8);
            families.add(one);
        }
        families.forEach(one -> world.handOver.reorganise(one, next));
        new BinomialCount(
                        families.stream()
                                .filter(one -> one.family.bondWith(next.id) != null)
                                .count(),
                        1000)
                .hasProbability(0.3);
    }

    private double strength(Case one, Worker worker) {
        return one.family.bondWith(worker.id).strength(world.office.day(), Fading.halvedIn(120));
    }

    /** Sixty per cent of three hours are saved in the same pod: 1.2 are left. */
    @Test
    void insideAPodThereIsLessToRead() {
        world.change(PodSettings.SHARED_KNOWLEDGE, 0.6);
        Team pod = world.pod(Stage.CHILD_IN_NEED);
        Worker first = world.worker(pod);
        Worker second = world.worker(pod);
        Worker elsewhere = world.worker(world.pod(Stage.CHILD_IN_NEED));
        Case shared = world.family(Stage.CHILD_IN_NEED, 1, first);
        world.handOver.reorganise(shared, second);
        assertThat(shared.duty(DutyType.READING_IN).left).isCloseTo(1.2, within(EXACT));
        world.handOver.reorganise(shared, elsewhere);
        assertThat(shared.duty(DutyType.READING_IN).left).isEqualTo(3);
    }

    @Test
    void insideAPodThereIsLessToReadAfterAGapToo() {
        world.change(PodSettings.SHARED_KNOWLEDGE, 0.6);
        Team pod = world.pod(Stage.CHILD_IN_NEED);
        Worker first = world.worker(pod);
        Worker second = world.worker(pod);
        Case shared = world.family(Stage.CHILD_IN_NEED, 1, first);
        world.handOver.release(shared, ChangeReason.ABSENC);
        world.handOver.giveBack(shared, second);
        assertThat(shared.duty(DutyType.READING_IN).left).isCloseTo(1.2, within(EXACT));
    }

    @Test
    void whoGetsAFamilyThatNobodyHasReadYetReadsItOnce() {
        Worker third = world.worker(team);
        world.handOver.reorganise(family, next);
        world.handOver.reorganise(family, third);
        assertThat(family.duties).singleElement().satisfies(reading -> {
            assertThat(reading.type).isEqualTo(DutyType.READING_IN);
            assertThat(reading.left).isEqualTo(3);
        });
    }

    @Test
    void aFamilyThatIsReleasedWaitsFromThatDayOnAndKnowsWhomItHadAndWhy() {
        world.live(4);
        world.handOver.release(family, ChangeReason.ABSENC);
        assertThat(family.worker).isNull();
        assertThat(family.formerWorker).isSameAs(old);
        assertThat(family.changeAsked).isEqualTo(ChangeReason.ABSENC);
        assertThat(family.unallocatedSince).isEqualTo(5);
        assertThat(old.children).isZero();
        assertThat(world.told(WorkerUnassigned.class))
                .containsExactly(
                        new WorkerUnassigned(5, family.familyId, 3, old.id, team.id, Stage.CHILD_IN_NEED, false));
        world.handOver.giveBack(family, next);
        assertThat(family.formerWorker).isNull();
        assertThat(family.changeAsked).isNull();
        assertThat(family.unallocatedSince).isEqualTo(-1);
    }

    @Test
    void familiesOfTheFirstDayKnowTheirWorkerAlready() {
        TinyWorld first = new TinyWorld(SETTINGS.with(Map.of(RelationshipSettings.INITIAL, 0.4)));
        Worker worker = first.worker(first.team(Stage.CHILD_IN_NEED));
        Case initial = first.family(Stage.CHILD_IN_NEED, 1);
        initial.initial = true;
        first.live(1, first.allocations);
        assertThat(initial.worker).isSameAs(worker);
        assertThat(initial.duties).isEmpty();
        assertThat(initial.family.bondWith(worker.id).strength(0, Fading.halvedIn(120)))
                .isEqualTo(0.4);
    }
}

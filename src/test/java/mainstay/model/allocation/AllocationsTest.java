package mainstay.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.RelationshipSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** Who gets a family that has no worker, or is to have another. */
class AllocationsTest {
    private static final Settings LEAST_LOADED = TinyWorld.quiet();
    private static final Settings HARD_CAP_OF_10 = LEAST_LOADED
            .with(AllocationSettings.CAP_RULE, TinyWorld.word(AllocationSettings.CAP_RULE, "hard"))
            .with(AllocationSettings.CAP, 10);
    private static final Settings CONTINUITY = LEAST_LOADED
            .with(AllocationSettings.POLICY, TinyWorld.word(AllocationSettings.POLICY, "continuity"))
            .with(RelationshipSettings.KNOWN_FROM, 0.15);
    private static final Settings DUTY_WEEKS =
            LEAST_LOADED.with(PodSettings.DUTY_WEEK, 1).with(PodSettings.DUTY_CYCLE, 4);

    private static final Stage NEED = Stage.CHILD_IN_NEED;

    private static void allocate(TinyWorld world) {
        world.live(1, world.allocations);
    }

    @Test
    void theLeastLoadedWorkerGetsAFamily() {
        TinyWorld world = new TinyWorld(LEAST_LOADED);
        Team team = world.team(NEED);
        world.family(NEED, 5, world.worker(team));
        Worker least = world.worker(team);
        world.family(NEED, 3, least);
        world.family(NEED, 4, world.worker(team));
        Case family = world.family(NEED, 1);
        allocate(world);
        assertThat(family.worker).isSameAs(least);
        assertThat(world.told(WorkerAssigned.class))
                .containsExactly(new WorkerAssigned(
                        0, family.familyId, 1, least.id, team.id, NEED, -1, false, ChangeReason.FCONTA));
    }

    /** With the new child, 4 children over 0.6 are 6.7 and 6 over 1 are 6. */
    @Test
    void loadCountsChildrenOverWholeTimeEquivalents() {
        TinyWorld world = new TinyWorld(LEAST_LOADED);
        Team team = world.team(NEED);
        Worker partTime = world.worker(team, 0.6, 2);
        Worker wholeTime = world.worker(team);
        world.family(NEED, 3, partTime);
        world.family(NEED, 5, wholeTime);
        Case family = world.family(NEED, 1);
        allocate(world);
        assertThat(family.worker).isSameAs(wholeTime);
    }

    /** Ten children each are all that is allowed, and the family waits from day 0. */
    @Test
    void aHardCapGivesWayForWhoeverHasWaitedLongEnough() {
        TinyWorld world = new TinyWorld(HARD_CAP_OF_10.with(AllocationSettings.LONGEST_WAIT, 3));
        Team team = world.team(NEED, Stage.CHILD_PROTECTION);
        Worker worker = world.worker(team);
        world.family(NEED, 8, worker);
        world.family(NEED, 2, worker);
        Case inNeed = world.family(NEED, 1);
        world.live(3, world.allocations);
        assertThat(inNeed.worker).isNull();
        allocate(world);
        assertThat(inNeed.worker).isSameAs(worker);
        Case inProtection = world.family(Stage.CHILD_PROTECTION, 1);
        allocate(world);
        assertThat(inProtection.worker).isSameAs(worker);
    }

    @Test
    void familiesAtRiskGetAWorkerFirst() {
        assertThat(whoGetsTheLastPlace(1)).isEqualTo(Stage.CHILD_PROTECTION);
    }

    @Test
    void orElseWhoeverHasWaitedLongest() {
        assertThat(whoGetsTheLastPlace(0)).isEqualTo(NEED);
    }

    /** There is room for one child, and the family in need has waited longer than the one on a protection plan. */
    private static Stage whoGetsTheLastPlace(double byRisk) {
        TinyWorld world = new TinyWorld(HARD_CAP_OF_10.with(AllocationSettings.BY_RISK, byRisk));
        Worker worker = world.worker(world.team(NEED, Stage.CHILD_PROTECTION));
        world.family(NEED, 8, worker);
        world.family(NEED, 1, worker);
        Case inNeed = world.family(NEED, 1);
        Case inProtection = world.family(Stage.CHILD_PROTECTION, 1);
        allocate(world);
        assertThat(inNeed.worker == null).isNotEqualTo(inProtection.worker == null);
        return inNeed.worker == null ? inProtection.stage : inNeed.stage;
    }

    @Test
    void withContinuityAWorkerWhomTheFamilyKnowsComesBeforeLessLoadedOnes() {
        TinyWorld world = new TinyWorld(CONTINUITY);
        Team team = world.team(NEED);
        Worker free = world.worker(team);
        Worker known = world.worker(team);
        world.worker(team);
        world.family(NEED, 8, known);
        Case acquainted = world.family(NEED, 1);
        Case strange = world.family(NEED, 1);
        world.acquaint(acquainted, known, 0.2);
        world.acquaint(strange, known, 0.1);
        allocate(world);
        assertThat(acquainted.worker).isSameAs(known);
        assertThat(strange.worker).isSameAs(free);
    }

    @Test
    void ofSeveralWhomTheFamilyKnowsTheLeastLoadedGetsIt() {
        TinyWorld world = new TinyWorld(CONTINUITY);
        Team team = world.team(NEED);
        Worker loaded = world.worker(team);
        Worker lessLoaded = world.worker(team);
        world.worker(team);
        world.family(NEED, 8, loaded);
        world.family(NEED, 4, lessLoaded);
        Case family = world.family(NEED, 1);
        world.acquaint(family, loaded, 0.9);
        world.acquaint(family, lessLoaded, 0.2);
        allocate(world);
        assertThat(family.worker).isSameAs(lessLoaded);
    }

    @Test
    void withoutContinuityItDoesNotMatterWhomTheFamilyKnows() {
        TinyWorld world = new TinyWorld(LEAST_LOADED);
        Team team = world.team(NEED);
        Worker known = world.worker(team);
        Worker free = world.worker(team);
        world.family(NEED, 1, known);
        Case family = world.family(NEED, 1);
        world.acquaint(family, known, 0.9);
        allocate(world);
        assertThat(family.worker).isSameAs(free);
    }

    /** Nine and one are ten, which is not beyond the cap of ten; ten and one are. */
    @Test
    void underAHardCapFamiliesWaitWhenNobodyHasRoom() {
        TinyWorld world = new TinyWorld(HARD_CAP_OF_10);
        Worker worker = world.worker(world.team(NEED));
        world.family(NEED, 8, worker);
        Case first = world.family(NEED, 1);
        Case second = world.family(NEED, 1);
        Case third = world.family(NEED, 1);
        allocate(world);
        assertThat(worker.children).isEqualTo(10);
        assertThat(first.worker).isSameAs(worker);
        assertThat(second.worker).isSameAs(worker);
        assertThat(third.worker).isNull();
        assertThat(third.unallocatedSince).isZero();
    }

    @Test
    void whenThereIsRoomAgainTheFamilyThatWasOpenedFirstGetsIt() {
        TinyWorld world = new TinyWorld(HARD_CAP_OF_10);
        Worker worker = world.worker(world.team(NEED));
        Case leaving = world.family(NEED, 1, worker);
        world.family(NEED, 8, worker);
        world.family(NEED, 1, worker);
        Case first = world.family(NEED, 1);
        Case second = world.family(NEED, 1);
        allocate(world);
        assertThat(List.of(first.unallocatedSince, second.unallocatedSince)).containsOnly(0);
        world.handOver.release(leaving, ChangeReason.OTHERS);
        leaving.closed = true;
        allocate(world);
        assertThat(first.worker).isSameAs(worker);
        assertThat(second.worker).isNull();
        assertThat(first.workerSince).isEqualTo(1);
    }

    @Test
    void aSmallerFamilyFindsRoomWhereALargerOneDoesNot() {
        TinyWorld world = new TinyWorld(HARD_CAP_OF_10);
        Worker worker = world.worker(world.team(NEED));
        world.family(NEED, 8, worker);
        Case large = world.family(NEED, 3);
        Case small = world.family(NEED, 2);
        allocate(world);
        assertThat(large.worker).isNull();
        assertThat(small.worker).isSameAs(worker);
    }

    @Test
    void aPartTimeWorkerHasRoomForTheirShareOfTheCap() {
        TinyWorld world = new TinyWorld(HARD_CAP_OF_10);
        Worker worker = world.worker(world.team(NEED), 0.6, 2);
        world.family(NEED, 5, worker);
        world.family(NEED, 1);
        Case second = world.family(NEED, 1);
        allocate(world);
        assertThat(worker.children).isEqualTo(6);
        assertThat(second.worker).isNull();
    }

    @Test
    void aSoftCapGivesWayWhenNobodyHasRoom() {
        TinyWorld world = new TinyWorld(
                HARD_CAP_OF_10.with(AllocationSettings.CAP_RULE, TinyWorld.word(AllocationSettings.CAP_RULE, "soft")));
        Team full = world.team(NEED);
        Worker fuller = world.worker(full);
        Worker fullest = world.worker(full);
        world.family(NEED, 8, fuller);
        world.family(NEED, 3, fuller);
        world.family(NEED, 8, fullest);
        world.family(NEED, 4, fullest);
        Worker room = world.worker(world.team(NEED));
        world.family(NEED, 8, room);
        world.family(NEED, 1, room);
        Case first = world.family(NEED, 1);
        Case second = world.family(NEED, 1);
        allocate(world);
        assertThat(first.worker).isSameAs(room);
        // Now everybody has ten or more: the least loaded team's worker, who has ten.
        assertThat(second.worker).isSameAs(room);
        assertThat(room.children).isEqualTo(11);
    }

    @Test
    void withoutACapTheLeastLoadedGetsAnyNumber() {
        TinyWorld world = new TinyWorld(LEAST_LOADED.with(AllocationSettings.CAP, 1));
        Worker worker = world.worker(world.team(NEED));
        for (int i = 0; i < 50; i++) {
            world.family(NEED, 2);
        }
        allocate(world);
        assertThat(worker.children).isEqualTo(100);
    }

    /** A cap of ten, and half of it on the first day of a ramp: five, then 7.5 half-way, then ten. */
    @Test
    void aStarterBuildsUp() {
        TinyWorld world = new TinyWorld(HARD_CAP_OF_10
                .with(WorkingTimeSettings.STARTING_PACE, 0.5)
                // Forty days.
                .with(WorkingTimeSettings.RAMP, 40 * 12 / TinyWorld.YEAR));
        Team team = world.team(NEED);
        world.live(1);
        world.office.turnTo(1);
        Worker starter = world.starter(team, Contract.PERMANENT, WorkerGrade.EXPERIENCED);
        for (int i = 0; i < 20; i++) {
            world.family(NEED, 1);
        }
        allocate(world);
        assertThat(starter.children).isEqualTo(5);
        world.live(19);
        allocate(world);
        assertThat(starter.children).isEqualTo(7);
        world.live(19);
        allocate(world);
        assertThat(starter.children).isEqualTo(10);
    }

    @Test
    void anAgencyWorkerBuildsUpAtTheirOwnPace() {
        TinyWorld world = new TinyWorld(HARD_CAP_OF_10
                .with(WorkingTimeSettings.STARTING_PACE, 0.5)
                .with(WorkingTimeSettings.RAMP, 24)
                .with(WorkingTimeSettings.AGENCY_RAMP, 20 * 12 / TinyWorld.YEAR));
        Team team = world.team(NEED);
        world.live(2);
        Worker agency = world.starter(team, Contract.AGENCY, WorkerGrade.EXPERIENCED);
        for (int i = 0; i < 20; i++) {
            world.family(NEED, 1);
        }
        world.live(19);
        allocate(world);
        assertThat(agency.children).isEqualTo(10);
    }

    @Test
    void aNewlyQualifiedStarterHasAProtectedLoadForAYear() {
        TinyWorld world = new TinyWorld(HARD_CAP_OF_10.with(AllocationSettings.NEWLY_QUALIFIED_LOAD, 0.8));
        Team team = world.team(NEED);
        world.live(2);
        Worker starter = world.starter(team, Contract.PERMANENT, WorkerGrade.NEWLY_QUALIFIED);
        for (int i = 0; i < 20; i++) {
            world.family(NEED, 1);
        }
        // They started on day 1: day 253 is the last of 253 days, day 254 the first of the second year.
        world.live(251);
        allocate(world);
        assertThat(starter.children).isEqualTo(8);
        allocate(world);
        assertThat(starter.children).isEqualTo(10);
    }

    @Test
    void theSickAndThoseUnderNoticeTakeNoNewFamiliesAndThoseOnLeaveDo() {
        TinyWorld world = new TinyWorld(LEAST_LOADED);
        Team team = world.team(NEED);
        Worker sick = world.worker(team);
        sick.sickSince = 0;
        Worker leaving = world.worker(team);
        leaving.lastDay = 30;
        Case nobodyThere = world.family(NEED, 1);
        allocate(world);
        assertThat(nobodyThere.worker).isNull();
        Worker onLeave = world.worker(team);
        onLeave.away = true;
        allocate(world);
        assertThat(nobodyThere.worker).isSameAs(onLeave);
    }

    @Test
    void aFamilyGoesOnlyToATeamThatHoldsItsStage() {
        TinyWorld world = new TinyWorld(LEAST_LOADED);
        Worker assessor = world.worker(world.team(Stage.ASSESSMENT, NEED));
        world.family(NEED, 8, assessor);
        Worker carer = world.worker(world.team(Stage.LOOKED_AFTER));
        Case assessment = world.family(Stage.ASSESSMENT, 1);
        Case care = world.family(Stage.LOOKED_AFTER, 1);
        Case protection = world.family(Stage.CHILD_PROTECTION, 1);
        Case referral = world.family(Stage.REFERRAL, 1);
        allocate(world);
        assertThat(assessment.worker).isSameAs(assessor);
        assertThat(care.worker).isSameAs(carer);
        assertThat(protection.worker).isNull();
        assertThat(referral.worker).isNull();
    }

    @Test
    void aFamilyThatPassesToAnotherServiceChangesWorkerAsAStandardTransfer() {
        TinyWorld world = new TinyWorld(LEAST_LOADED);
        Worker assessor = world.worker(world.team(Stage.ASSESSMENT));
        Worker planner = world.worker(world.team(NEED));
        Case family = world.family(Stage.ASSESSMENT, 2, assessor);
        family.stage = NEED;
        family.changeAsked = ChangeReason.TSPROC;
        allocate(world);
        assertThat(family.worker).isSameAs(planner);
        assertThat(world.told(WorkerAssigned.class))
                .extracting(WorkerAssigned::reason, WorkerAssigned::previous)
                .containsExactly(tuple(ChangeReason.TSPROC, assessor.id));
    }

    @Test
    void theLastWorkersOwnTeamComesFirst() {
        TinyWorld world = new TinyWorld(LEAST_LOADED);
        Team own = world.team(NEED);
        Worker last = world.worker(own);
        Worker colleague = world.worker(own);
        Worker stranger = world.worker(world.team(NEED));
        world.family(NEED, 8, colleague);
        Case family = world.family(NEED, 1, last);
        world.handOver.release(family, ChangeReason.LEFTRL);
        world.office.roster().leave(last);
        allocate(world);
        assertThat(family.worker).isSameAs(colleague);
        assertThat(stranger.children).isZero();
        assertThat(world.told(WorkerAssigned.class))
                .extracting(WorkerAssigned::reason)
                .containsExactly(ChangeReason.LEFTRL);
    }

    @Test
    void whenTheLastWorkersTeamHasNoRoomAnotherIsAsked() {
        TinyWorld world = new TinyWorld(HARD_CAP_OF_10);
        Team own = world.team(NEED);
        Worker last = world.worker(own);
        Worker colleague = world.worker(own);
        Worker stranger = world.worker(world.team(NEED));
        world.family(NEED, 8, colleague);
        world.family(NEED, 2, colleague);
        Case family = world.family(NEED, 1, last);
        world.handOver.release(family, ChangeReason.LEFTRL);
        world.office.roster().leave(last);
        allocate(world);
        assertThat(family.worker).isSameAs(stranger);
    }

    /** Two workers have eight children, four each; one worker has three; two have six but one of them is sick: six each. */
    @Test
    void otherwiseTheTeamWithTheFewestChildrenForAWorkerWhoTakesFamiliesIsAsked() {
        TinyWorld world = new TinyWorld(LEAST_LOADED);
        Team fours = world.team(NEED);
        Team threes = world.team(NEED);
        Team sixes = world.team(NEED);
        world.family(NEED, 8, world.worker(fours));
        world.worker(fours);
        Worker three = world.worker(threes);
        world.family(NEED, 3, three);
        Worker sick = world.worker(sixes);
        world.family(NEED, 6, sick);
        sick.sickSince = 0;
        world.worker(sixes);
        Case family = world.family(NEED, 1);
        allocate(world);
        assertThat(family.worker).isSameAs(three);
    }

    @Test
    void theFamiliesOfADayAreSharedOutAmongTeamsThatAreAlike() {
        TinyWorld world = new TinyWorld(LEAST_LOADED);
        Worker first = world.worker(world.team(NEED));
        Worker second = world.worker(world.team(NEED));
        for (int i = 0; i < 6; i++) {
            world.family(NEED, 1);
        }
        allocate(world);
        assertThat(first.children).isEqualTo(3);
        assertThat(second.children).isEqualTo(3);
    }

    @Test
    void whoAsksForAnotherWorkerGetsAnotherOfTheTeam() {
        TinyWorld world = new TinyWorld(LEAST_LOADED);
        Team team = world.team(NEED);
        Worker now = world.worker(team);
        Worker other = world.worker(team);
        world.family(NEED, 8, other);
        Case family = world.family(NEED, 1, now);
        family.changeAsked = ChangeReason.PCCHAN;
        allocate(world);
        assertThat(family.worker).isSameAs(other);
        assertThat(family.changeAsked).isNull();
    }

    @Test
    void whoAsksForAnotherWorkerKeepsTheirsUntilThereIsRoom() {
        TinyWorld world = new TinyWorld(HARD_CAP_OF_10);
        Team team = world.team(NEED);
        Worker now = world.worker(team);
        Worker other = world.worker(team);
        world.family(NEED, 8, other);
        Case last = world.family(NEED, 2, other);
        Case family = world.family(NEED, 1, now);
        family.changeAsked = ChangeReason.PCCHAN;
        allocate(world);
        assertThat(family.worker).isSameAs(now);
        assertThat(family.changeAsked).isEqualTo(ChangeReason.PCCHAN);
        world.handOver.reorganise(last, now);
        allocate(world);
        assertThat(family.worker).isSameAs(other);
    }

    /** A place that a family leaves in the morning can be had by one that waits on the same morning. */
    @Test
    void aPlaceThatIsFreedIsTakenOnTheSameDay() {
        TinyWorld world = new TinyWorld(HARD_CAP_OF_10);
        Team own = world.team(NEED);
        Team careTeam = world.team(Stage.LOOKED_AFTER);
        Worker full = world.worker(own);
        world.worker(careTeam);
        Case firstInLine = world.family(NEED, 2);
        world.family(NEED, 8, full);
        Case passing = world.family(NEED, 2, full);
        Case waiting = world.family(NEED, 2);
        passing.stage = Stage.LOOKED_AFTER;
        passing.changeAsked = ChangeReason.TSPROC;
        allocate(world);
        assertThat(passing.worker.team).isSameAs(careTeam);
        // Who came before had no room yet; who came after has.
        assertThat(firstInLine.worker).isNull();
        assertThat(waiting.worker).isSameAs(full);
    }

    @Test
    void inADutyCycleOfFourWeeksEachOfFourPodsTakesAllNewFamiliesOfOneWeek() {
        TinyWorld world = new TinyWorld(DUTY_WEEKS);
        for (int i = 0; i < 4; i++) {
            world.worker(world.pod(NEED));
        }
        Set<Team> onDuty = new HashSet<>();
        for (int week = 0; week < 4; week++) {
            Set<Team> takers = new HashSet<>();
            for (int day = 0; day < 5; day++) {
                Case family = world.family(NEED, 1);
                allocate(world);
                takers.add(family.worker.team);
            }
            assertThat(takers).hasSize(1);
            onDuty.addAll(takers);
        }
        assertThat(onDuty).hasSize(4);
    }

    @Test
    void whenThePodOnDutyIsFullTheLeastLoadedOfTheOthersTakesTheFamily() {
        TinyWorld world =
                new TinyWorld(HARD_CAP_OF_10.with(PodSettings.DUTY_WEEK, 1).with(PodSettings.DUTY_CYCLE, 3));
        Worker[] workers = new Worker[3];
        for (int i = 0; i < 3; i++) {
            workers[i] = world.worker(world.pod(NEED));
        }
        Case probe = world.family(NEED, 1);
        allocate(world);
        Worker onDuty = probe.worker;
        world.family(NEED, 8, onDuty);
        world.family(NEED, 1, onDuty);
        List<Worker> others =
                Arrays.stream(workers).filter(one -> one != onDuty).toList();
        world.family(NEED, 5, others.get(0));
        Case family = world.family(NEED, 1);
        allocate(world);
        assertThat(family.worker).isSameAs(others.get(1));
    }

    @Test
    void aDutyWeekIsForNewFamiliesOnly() {
        TinyWorld world = new TinyWorld(DUTY_WEEKS);
        for (int i = 0; i < 4; i++) {
            world.workers(world.pod(NEED), 2, 2);
        }
        for (Team pod : List.copyOf(world.office.roster().teams())) {
            Case family = world.family(NEED, 1, pod.workers.get(0));
            family.changeAsked = ChangeReason.CHCHAN;
            allocate(world);
            assertThat(family.worker).isSameAs(pod.workers.get(1));
        }
    }

    @Test
    void whoseWorkerLeavesGoesToTheLeastLoadedPodAndNotToTheOneOnDuty() {
        TinyWorld world = new TinyWorld(DUTY_WEEKS);
        Team plans = world.team(NEED);
        for (int i = 0; i < 4; i++) {
            world.worker(world.pod(Stage.LOOKED_AFTER));
        }
        Case fresh = world.family(Stage.LOOKED_AFTER, 1);
        allocate(world);
        Worker onDuty = fresh.worker;
        // Into care with a worker who does not hold looked-after children, and who leaves.
        Worker leaver = world.worker(plans);
        Case family = world.family(NEED, 1, leaver);
        family.stage = Stage.LOOKED_AFTER;
        world.handOver.release(family, ChangeReason.LEFTRL);
        world.office.roster().leave(leaver);
        Case another = world.family(Stage.LOOKED_AFTER, 1);
        allocate(world);
        assertThat(another.worker).isSameAs(onDuty);
        assertThat(family.worker).isNotSameAs(onDuty);
    }

    @Test
    void underTheDutyRotaTeamsTakeTurnsAsPodsDo() {
        TinyWorld world = new TinyWorld(LEAST_LOADED
                .with(AllocationSettings.POLICY, TinyWorld.word(AllocationSettings.POLICY, "duty-rota"))
                .with(PodSettings.DUTY_CYCLE, 2));
        Worker first = world.worker(world.team(NEED));
        Worker second = world.worker(world.team(NEED));
        for (int day = 0; day < 10; day++) {
            world.family(NEED, 1);
            allocate(world);
            // Five in the one week, five in the other.
            assertThat(Math.max(first.children, second.children)).isEqualTo(Math.min(5, day + 1));
        }
        assertThat(first.children).isEqualTo(5);
        assertThat(second.children).isEqualTo(5);
    }
}

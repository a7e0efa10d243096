package mainstay.model.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;
import org.junit.jupiter.api.Test;

/** Families that pass on while they are in care. Day 0 is Monday 2 June 2025. */
class CareTransfersTest {
    private static final Settings SETTINGS =
            TinyWorld.quiet().with(LookedAfterSettings.SHORT_SHARE, 0).with(LookedAfterSettings.LONG_STAY, 20);
    /** Nine weeks of proceedings: they end on 4 August, day 45. */
    private static final Settings COURT = SETTINGS.with(LookedAfterSettings.COURT_SHARE, 1)
            .with(LookedAfterSettings.PROCEEDINGS, 9)
            .with(AllocationSettings.AFTER_PROCEEDINGS, 1);

    private static Case inCare(TinyWorld world, Worker worker, LocalDate... born) {
        Case family = world.family(Stage.LOOKED_AFTER, worker, born);
        world.casework.care().begin(family);
        return family;
    }

    private static void live(TinyWorld world, int days) {
        world.live(days, world.allocations, world.casework);
    }

    /** It costs the old worker the hand-over and a child who was known to nobody a new face. */
    @Test
    void afterProceedingsTheFamilyPassesToAnotherTeam() {
        TinyWorld world = new TinyWorld(COURT.with(PlanWorkSettings.TRANSFER_HOURS, 3));
        Team first = world.team(Stage.LOOKED_AFTER);
        Worker before = world.worker(first);
        world.worker(first);
        Worker after = world.worker(world.team(Stage.LOOKED_AFTER));
        world.family(Stage.LOOKED_AFTER, 8, after);
        Case family = inCare(world, before, LocalDate.of(2017, 1, 1));
        live(world, 46);
        assertThat(family.worker).isSameAs(before);
        live(world, 1);
        assertThat(family.worker).isSameAs(after);
        assertThat(world.told(WorkerAssigned.class)).singleElement().satisfies(passed -> {
            assertThat(passed.day()).isEqualTo(46);
            assertThat(passed.reason()).isEqualTo(ChangeReason.TSPROC);
        });
        assertThat(before.transferDebt).isEqualTo(3);
        live(world, 200);
        assertThat(family.worker).isSameAs(after);
    }

    @Test
    void whereThereIsNoOtherTeamTheFamilyStays() {
        TinyWorld world = new TinyWorld(COURT);
        Team only = world.team(Stage.LOOKED_AFTER);
        Worker worker = world.worker(only);
        world.worker(only);
        world.worker(world.team(Stage.CHILD_IN_NEED));
        Case family = inCare(world, worker, LocalDate.of(2017, 1, 1));
        live(world, 100);
        assertThat(family.worker).isSameAs(worker);
        assertThat(family.changeAsked).isNull();
    }

    @Test
    void aStayThatEndsWithTheProceedingsNeedsNoOtherTeam() {
        TinyWorld world = new TinyWorld(COURT.with(LookedAfterSettings.ROUTES, 1)
                .with(LookedAfterSettings.UNTIL_EIGHTEEN, 0)
                .with(LookedAfterSettings.ORDER_SHARE, 1)
                .with(LookedAfterSettings.ORDER_AFTER, 0.1));
        Worker worker = world.worker(world.team(Stage.LOOKED_AFTER));
        world.worker(world.team(Stage.LOOKED_AFTER));
        Case family = inCare(world, worker, LocalDate.of(2017, 1, 1));
        live(world, 100);
        assertThat(family.closed).isTrue();
        assertThat(world.told(WorkerAssigned.class)).isEmpty();
    }

    /** Sixteen on Saturday 14 June: it is asked for on Monday 16 June, day 10. */
    @Test
    void atSixteenTheFamilyPassesToAnotherWorker() {
        TinyWorld world = new TinyWorld(SETTINGS.with(AllocationSettings.AT_SIXTEEN, 1));
        Team team = world.team(Stage.LOOKED_AFTER);
        Worker before = world.worker(team);
        Worker after = world.worker(team);
        Case family = inCare(world, before, LocalDate.of(2009, 6, 1), LocalDate.of(2009, 6, 14));
        live(world, 11);
        assertThat(family.worker).isSameAs(before);
        live(world, 1);
        assertThat(family.worker).isSameAs(after);
        live(world, 300);
        assertThat(world.told(WorkerAssigned.class))
                .containsExactly(new WorkerAssigned(
                        11,
                        family.familyId,
                        2,
                        after.id,
                        team.id,
                        Stage.LOOKED_AFTER,
                        before.id,
                        false,
                        ChangeReason.TSPROC));
    }

    @Test
    void notWhileAYoungerChildIsThereNorForThoseWhoWereSixteenBefore() {
        TinyWorld world = new TinyWorld(SETTINGS.with(AllocationSettings.AT_SIXTEEN, 1));
        Team team = world.team(Stage.LOOKED_AFTER);
        Worker worker = world.worker(team);
        inCare(world, worker, LocalDate.of(2009, 6, 14), LocalDate.of(2017, 1, 1));
        inCare(world, worker, LocalDate.of(2008, 6, 1));
        world.worker(team);
        live(world, 200);
        assertThat(world.told(WorkerAssigned.class)).isEmpty();
    }

    @Test
    void aShareOfFamiliesPasses() {
        TinyWorld world = new TinyWorld(SETTINGS.with(AllocationSettings.AT_SIXTEEN, 0.5));
        Team team = world.team(Stage.LOOKED_AFTER);
        Worker worker = world.worker(team);
        world.worker(team);
        for (int i = 0; i < 300; i++) {
            inCare(world, worker, LocalDate.of(2009, 6, 14));
        }
        live(world, 15);
        new BinomialCount(world.told(WorkerAssigned.class).size(), 300).hasProbability(0.5);
    }
}

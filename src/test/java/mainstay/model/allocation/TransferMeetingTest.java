package mainstay.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.OversightSettings;
import org.junit.jupiter.api.Test;

/**
 * Families pass to another service at its meeting. Services for children in need meet on Tuesdays, those for children looked
 * after on Thursdays. Day 0 is Monday 2 June 2025: days 1, 6, 11 and 16 are Tuesdays. The first Tuesday is that of 20 January
 * 1970, and day 6 is 2,890 weeks later: every fortnight the meetings are on days 6, 16 and 26.
 */
class TransferMeetingTest {
    private static final Stage NEED = Stage.CHILD_IN_NEED;

    private static Settings every(int weeks) {
        return TinyWorld.quiet().with(AllocationSettings.TRANSFER_MEETING, weeks);
    }

    /** A family whose transfer is asked for in the evening of a day; the day on which it is handed over. */
    private static int handedOver(TinyWorld world, Stage to, int asked) {
        Worker assessor = world.worker(world.team(Stage.ASSESSMENT));
        Worker planner = world.worker(world.team(to));
        world.live(asked + 1, world.allocations);
        Case family = world.family(to, 1, assessor);
        family.changeAsked = ChangeReason.TSPROC;
        int day = world.liveUntil(() -> family.worker != assessor, world.allocations);
        assertThat(family.worker).isSameAs(planner);
        assertThat(world.told(WorkerAssigned.class))
                .containsExactly(new WorkerAssigned(
                        day,
                        family.familyId,
                        1,
                        planner.id,
                        planner.team.id,
                        to,
                        assessor.id,
                        false,
                        ChangeReason.TSPROC));
        return day;
    }

    @Test
    void withoutAMeetingTheFamilyPassesOnTheNextMorning() {
        assertThat(handedOver(new TinyWorld(every(0)), NEED, 1)).isEqualTo(2);
    }

    @Test
    void everyWeekItIsHandedOverOnTheNextTuesday() {
        Map.of(0, 1, 1, 6, 2, 6, 5, 6, 6, 11)
                .forEach((asked, met) -> assertThat(handedOver(new TinyWorld(every(1)), NEED, asked))
                        .as("asked on day %d", asked)
                        .isEqualTo(met));
    }

    @Test
    void everyFortnightOnTheTuesdayAfterNextWhereThatIsTheDay() {
        Map.of(0, 6, 5, 6, 6, 16, 10, 16, 15, 16, 16, 26)
                .forEach((asked, met) -> assertThat(handedOver(new TinyWorld(every(2)), NEED, asked))
                        .as("asked on day %d", asked)
                        .isEqualTo(met));
    }

    /** Thursday 25 December 2025 and the Friday after it are holidays: the meeting is on Monday 29, which is day 3. */
    @Test
    void whenItsDayIsAHolidayAServiceMeetsOnTheNextWorkingDay() {
        TinyWorld world = new TinyWorld(every(1), LocalDate.of(2025, Month.DECEMBER, 22));
        assertThat(handedOver(world, Stage.LOOKED_AFTER, 1)).isEqualTo(3);
    }

    /** Over a cycle of 5n days on which a transfer is as likely to be asked for, it takes 1 to 5n days: (5n + 1) ÷ 2 on average. */
    @Test
    void onAverageAFamilyWaitsHalfACycleAndHalfADay() {
        for (int weeks = 1; weeks <= 4; weeks++) {
            int cycle = 5 * weeks;
            int waited = 0;
            for (int asked = 0; asked < cycle; asked++) {
                waited += handedOver(new TinyWorld(every(weeks)), NEED, asked) - asked;
            }
            assertThat(2 * waited).as("every %d weeks", weeks).isEqualTo(cycle * (cycle + 1));
        }
    }

    @Test
    void aFamilyWithoutAWorkerDoesNotWaitForTheMeeting() {
        TinyWorld world = new TinyWorld(every(1));
        Worker assessor = world.worker(world.team(Stage.ASSESSMENT));
        Worker planner = world.worker(world.team(NEED));
        world.live(2, world.allocations);
        Case family = world.family(NEED, 1, assessor);
        family.changeAsked = ChangeReason.TSPROC;
        world.handOver.release(family, ChangeReason.LEFTRL);
        Case fresh = world.family(NEED, 1);
        world.live(1, world.allocations);
        assertThat(family.worker).isSameAs(planner);
        assertThat(fresh.worker).isSameAs(planner);
    }

    /** Day 1 is a Tuesday: the meeting decides, whether the manager is in or not, and takes the hours of whoever is. */
    @Test
    void theMeetingDecidesAndTakesTheHoursOfTheManagerOrOfAColleague() {
        TinyWorld world = new TinyWorld(
                every(1).with(AllocationSettings.BY_MANAGERS, 1).with(OversightSettings.ALLOCATION_HOURS, 0.3));
        Worker assessor = world.worker(world.team(Stage.ASSESSMENT));
        Team receiving = world.team(NEED);
        Worker planner = world.worker(receiving);
        Team neighbour = world.team(NEED);
        world.family(NEED, 8, world.worker(neighbour));
        neighbour.manager.hoursToday = 3;
        Case first = world.family(NEED, 1, assessor);
        first.changeAsked = ChangeReason.TSPROC;
        world.live(1, world.allocations);
        assertThat(first.worker).isSameAs(assessor);
        world.live(1, world.allocations);
        assertThat(first.worker).isSameAs(planner);
        assertThat(neighbour.manager.usedToday).isEqualTo(0.3);
        receiving.manager.hoursToday = 3;
        Case second = world.family(NEED, 1, assessor);
        second.changeAsked = ChangeReason.TSPROC;
        world.live(5, world.allocations);
        assertThat(second.worker).isSameAs(planner);
        assertThat(receiving.manager.usedToday).isEqualTo(0.3);
        assertThat(neighbour.manager.usedToday).isEqualTo(0.3);
    }

    @Test
    void aFamilyThatNobodyHasRoomForAtTheMeetingWaitsForTheNext() {
        TinyWorld world = new TinyWorld(
                every(1).with(AllocationSettings.CAP_RULE, TinyWorld.word(AllocationSettings.CAP_RULE, "hard"))
                        .with(AllocationSettings.CAP, 8));
        Worker assessor = world.worker(world.team(Stage.ASSESSMENT));
        Worker planner = world.worker(world.team(NEED));
        Case ending = world.family(NEED, 8, planner);
        Case family = world.family(NEED, 1, assessor);
        family.changeAsked = ChangeReason.TSPROC;
        world.live(2, world.allocations);
        ending.closed = true;
        planner.cases.remove(ending);
        planner.children -= 8;
        world.live(4, world.allocations);
        assertThat(family.worker).isSameAs(assessor);
        world.live(1, world.allocations);
        assertThat(family.worker).isSameAs(planner);
    }
}

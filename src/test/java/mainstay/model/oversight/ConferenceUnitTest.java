package mainstay.model.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mainstay.event.CaseworkEvent.ConferenceHeld;
import mainstay.event.CaseworkEvent.ConferencePostponed;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.ConferenceDiary;
import mainstay.model.agent.stage.Plan;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import org.junit.jupiter.api.Test;

/** Who holds which meeting, and which day it gets. */
class ConferenceUnitTest {
    /** One meeting a day with the chairs; reviews in care on the day on which they are due, and nothing put off. */
    private static final Settings ONE_A_DAY = TinyWorld.quiet()
            .with(Map.of(
                    ConferenceSettings.SLOTS, 5.0,
                    ConferenceSettings.REVIEW_LEAD, 0.0,
                    ConferenceSettings.HELD_WITHOUT_REPORT, 1.0,
                    ConferenceSettings.REVIEWS_WITHOUT_REPORT, 1.0,
                    ConferenceSettings.NOTICE, 2.0,
                    LookedAfterSettings.COURT_SHARE, 0.0,
                    LookedAfterSettings.SHORT_SHARE, 0.0,
                    LookedAfterSettings.LONG_STAY, 20.0));

    private static final Settings OFFERED = ONE_A_DAY.with(ConferenceSettings.OFFERED_EARLIER, 1);

    /** An officer with a meeting a day: 130 children, two reviews a year for each, in 260 days. */
    private static final Settings ONE_OFFICER = ONE_A_DAY.with(
            Map.of(ConferenceSettings.REVIEWING_OFFICERS, 1.0, ConferenceSettings.REVIEWING_OFFICER_CHILDREN, 130.0));

    private static Case inCare(TinyWorld world) {
        Case family = world.family(Stage.CHILD_IN_NEED, 1);
        world.casework.care().begin(family);
        return family;
    }

    /** A family whose review is due on a day, and booked for that day or the first later one that has room. */
    private static Case planned(TinyWorld world, int due) {
        Case family = world.family(Stage.CHILD_PROTECTION, 1);
        family.plan = new Plan(1000);
        family.reportReady = true;
        family.clocks.start(Clock.PROTECTION_REVIEW, world.office.day(), due);
        world.office.chairsDiary().book(family, Clock.PROTECTION_REVIEW, due, due);
        return family;
    }

    /** Thresholds fell since anybody last worked with the family: nobody had asked to end its plan. */
    @Test
    void aPlanThatIsFoundReadyAtItsReviewHasWaitedForNobody() {
        TinyWorld world = new TinyWorld(ONE_A_DAY);
        Case family = planned(world, 20);
        family.plan = new Plan(0);
        world.live(21, world.conferences);
        assertThat(world.told(DecisionMade.class))
                .extracting(DecisionMade::day, DecisionMade::decision, DecisionMade::readyDay)
                .containsExactly(tuple(20, Decision.END_PROTECTION_PLAN, 20));
    }

    @Test
    void anOfficersDiaryHoldsTwoReviewsAYearForEachChild() {
        TinyWorld world = new TinyWorld(ONE_A_DAY.with(Map.of(
                ConferenceSettings.REVIEWING_OFFICERS, 5.0, ConferenceSettings.REVIEWING_OFFICER_CHILDREN, 65.0)));
        ConferenceDiary officers = world.office.officersDiary();
        // 5 × 65 × 2 reviews in 260 days are two and a half a day.
        assertThat(officers.slots(0)).isEqualTo(2);
        assertThat(officers.slots(1)).isEqualTo(3);
        assertThat(officers.slots(2)).isEqualTo(2);
        assertThat(world.office.chairsDiary().slots(0)).isEqualTo(1);
    }

    @Test
    void officersAndChairsTakeNoDaysFromEachOther() {
        TinyWorld world = new TinyWorld(ONE_OFFICER);
        assertThat(inCare(world).bookedDay).isEqualTo(20);
        assertThat(inCare(world).bookedDay).isEqualTo(19);
        assertThat(planned(world, 20).bookedDay).isEqualTo(20);
        world.live(21, world.conferences);
        assertThat(world.told(ConferenceHeld.class))
                .extracting(ConferenceHeld::day)
                .containsExactly(19, 20, 20);
    }

    /** One a day, stretched by a half: on every second day there is a second meeting, and none at all a third. */
    @Test
    void aDayIsStretchedRatherThanLetAMeetingBeLate() {
        TinyWorld world = new TinyWorld(ONE_A_DAY.with(ConferenceSettings.STRETCH, 0.5));
        assertThat(planned(world, 21).bookedDay).isEqualTo(21);
        assertThat(planned(world, 21).bookedDay).isEqualTo(21);
        assertThat(planned(world, 21).bookedDay).isEqualTo(22);
        assertThat(planned(world, 20).bookedDay).isEqualTo(20);
        assertThat(planned(world, 20).bookedDay).isEqualTo(23);
        world.live(25, world.conferences);
        assertThat(world.told(ConferenceHeld.class))
                .extracting(ConferenceHeld::day)
                .containsExactly(20, 21, 21, 22, 23);
    }

    /** Two a day, one of them kept for an initial conference, and every second day stretched by one. */
    @Test
    void aLateReviewIsSqueezedInOnTopAndTakesNoKeptSlot() {
        TinyWorld world = new TinyWorld(ONE_A_DAY.with(Map.of(
                ConferenceSettings.SLOTS, 10.0, ConferenceSettings.RESERVED, 0.5, ConferenceSettings.STRETCH, 0.25)));
        assertThat(planned(world, 21).bookedDay).isEqualTo(21);
        assertThat(planned(world, 21).bookedDay).isEqualTo(21);
        assertThat(planned(world, 21).bookedDay).isEqualTo(22);
        Case initial = world.family(Stage.CHILD_IN_NEED, 1);
        initial.clocks.start(Clock.INITIAL_CONFERENCE, 0, 21);
        assertThat(world.office.chairsDiary().book(initial, Clock.INITIAL_CONFERENCE, 21, 21))
                .isEqualTo(21);
    }

    @Test
    void whoGivesUpAMeetingOnTopLeavesRoomForAnotherOnTop() {
        TinyWorld world = new TinyWorld(ONE_A_DAY.with(ConferenceSettings.STRETCH, 0.5));
        Case usual = planned(world, 21);
        Case onTop = planned(world, 21);
        ConferenceDiary.release(onTop);
        assertThat(planned(world, 21).bookedDay).isEqualTo(21);
        ConferenceDiary.release(usual);
        assertThat(planned(world, 21).bookedDay).isEqualTo(21);
        assertThat(planned(world, 21).bookedDay).isEqualTo(22);
    }

    @Test
    void aMeetingThatIsSqueezedInIsPutOffTwiceAsOften() {
        TinyWorld world = new TinyWorld(
                ONE_A_DAY.with(Map.of(ConferenceSettings.STRETCH, 0.5, ConferenceSettings.REVIEWS_POSTPONED, 0.5)));
        planned(world, 21);
        Case squeezedIn = planned(world, 21);
        world.live(22, world.conferences);
        assertThat(world.told(ConferencePostponed.class))
                .extracting(ConferencePostponed::family)
                .contains(squeezedIn.familyId);
    }

    @Test
    void withoutReviewingOfficersTheChairsHoldTheReviewsInCareToo() {
        TinyWorld world = new TinyWorld(ONE_A_DAY);
        assertThat(inCare(world).bookedDay).isEqualTo(20);
        assertThat(planned(world, 20).bookedDay).isEqualTo(21);
        assertThat(inCare(world).bookedDay).isEqualTo(19);
    }

    @Test
    void whenTheOfficersAreDoneAwayWithTheirReviewsGoToTheChairs() {
        TinyWorld world = new TinyWorld(ONE_OFFICER);
        world.worker(world.team(Stage.LOOKED_AFTER));
        Case family = inCare(world);
        world.live(1, world.conferences);
        world.change(ConferenceSettings.REVIEWING_OFFICERS, 0);
        world.live(20, world.conferences);
        assertThat(world.told(ConferencePostponed.class)).hasSize(1);
        world.live(80, world.conferences);
        assertThat(world.told(ConferenceHeld.class))
                .extracting(ConferenceHeld::family)
                .contains(family.familyId);
    }

    @Test
    void theFirstReviewInCareIsBookedOnTheDayTheOfficerIsNamed() {
        TinyWorld world = new TinyWorld(ONE_OFFICER.with(ConferenceSettings.OFFICER_NAMED, 2));
        Case family = inCare(world);
        assertThat(family.clocks.due(Clock.LOOKED_AFTER_REVIEW)).isEqualTo(20);
        world.live(2, world.conferences, world.casework);
        assertThat(family.bookedDay).isEqualTo(-1);
        world.live(1, world.conferences, world.casework);
        assertThat(family.bookedDay).isEqualTo(20);
    }

    @Test
    void aStayThatIsOverBeforeTheOfficerIsNamedHasNoReview() {
        TinyWorld world = new TinyWorld(
                ONE_OFFICER.with(Map.of(ConferenceSettings.OFFICER_NAMED, 10.0, LookedAfterSettings.LONG_STAY, 0.05)));
        for (int i = 0; i < 50; i++) {
            inCare(world);
        }
        world.live(300, world.conferences, world.casework);
        assertThat(world.office.cases().open()).noneMatch(family -> family.bookedDay >= 0);
    }

    @Test
    void theOfficerChairsAReviewWithoutReportWhereAChairPutsOneOff() {
        TinyWorld world = new TinyWorld(ONE_OFFICER.with(ConferenceSettings.HELD_WITHOUT_REPORT, 0));
        inCare(world);
        planned(world, 20).reportReady = false;
        world.live(21, world.conferences);
        assertThat(world.told(ConferenceHeld.class))
                .extracting(ConferenceHeld::clock)
                .containsExactly(Clock.LOOKED_AFTER_REVIEW);
        assertThat(world.told(ConferencePostponed.class))
                .extracting(ConferencePostponed::clock, ConferencePostponed::reportMissing)
                .containsExactly(tuple(Clock.PROTECTION_REVIEW, true));
    }

    /** Due on days 1 to 6 and booked for them; one more, due on day 3, gets day 7. Then day 5 falls free. */
    private static Case afterItsLimit(TinyWorld world) {
        for (int day = 1; day <= 4; day++) {
            planned(world, day);
        }
        Case leaving = planned(world, 5);
        planned(world, 6);
        Case late = planned(world, 3);
        assertThat(late.bookedDay).isEqualTo(7);
        world.live(1, world.conferences);
        ConferenceDiary.release(leaving);
        return late;
    }

    /** Day 5 can be booked with two days' notice up to the end of day 3: it is offered on the morning of day 4. */
    @Test
    void whoIsBookedAfterTheLimitMovesUpIntoADayThatStaysFree() {
        TinyWorld world = new TinyWorld(OFFERED);
        Case late = afterItsLimit(world);
        world.live(3, world.conferences);
        assertThat(late.bookedDay).isEqualTo(7);
        world.live(1, world.conferences);
        assertThat(late.bookedDay).isEqualTo(5);
        world.live(10, world.conferences);
        assertThat(world.told(ConferenceHeld.class))
                .extracting(ConferenceHeld::day)
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void whereNothingIsOfferedTheDayStaysFree() {
        TinyWorld world = new TinyWorld(ONE_A_DAY);
        afterItsLimit(world);
        world.live(20, world.conferences);
        assertThat(world.told(ConferenceHeld.class))
                .extracting(ConferenceHeld::day)
                .containsExactly(1, 2, 3, 4, 6, 7);
    }

    @Test
    void whoHasNoReportCannotMoveUp() {
        TinyWorld world = new TinyWorld(OFFERED);
        afterItsLimit(world).reportReady = false;
        world.live(20, world.conferences);
        assertThat(world.told(ConferenceHeld.class))
                .extracting(ConferenceHeld::day)
                .containsExactly(1, 2, 3, 4, 6, 7);
    }

    @Test
    void whoseLimitIsFirstMovesUpFirst() {
        TinyWorld world = new TinyWorld(OFFERED);
        for (int day = 1; day <= 4; day++) {
            planned(world, day);
        }
        Case leaving = planned(world, 5);
        planned(world, 6);
        planned(world, 7);
        Case later = planned(world, 6);
        Case sooner = planned(world, 5);
        assertThat(later.bookedDay).isEqualTo(8);
        assertThat(sooner.bookedDay).isEqualTo(9);
        world.live(1, world.conferences);
        ConferenceDiary.release(leaving);
        world.live(4, world.conferences);
        assertThat(sooner.bookedDay).isEqualTo(5);
        assertThat(later.bookedDay).isEqualTo(8);
    }

    /** Two meetings a day, one of them kept for initial conferences; on day 1 that one is all that is free. */
    @Test
    void aKeptSlotThatNobodyCanUseAnyMoreGoesToALateReview() {
        Settings kept = ONE_A_DAY.with(Map.of(ConferenceSettings.SLOTS, 10.0, ConferenceSettings.RESERVED, 0.5));
        TinyWorld off = new TinyWorld(kept);
        TinyWorld on = new TinyWorld(kept.with(ConferenceSettings.OFFERED_EARLIER, 1));
        for (TinyWorld world : new TinyWorld[] {off, on}) {
            planned(world, 1);
            planned(world, 4);
            assertThat(planned(world, 4).bookedDay).isEqualTo(5);
            world.live(10, world.conferences);
        }
        assertThat(off.told(ConferenceHeld.class))
                .extracting(ConferenceHeld::day)
                .containsExactly(1, 4, 5);
        assertThat(on.told(ConferenceHeld.class))
                .extracting(ConferenceHeld::day)
                .containsExactly(1, 1, 4);
    }

    /** Put off on day 5, with a limit on day 10: the next date is drawn far behind it, or is the limit itself. */
    @Test
    void whatIsPutOffGetsADayBeforeItsLimit() {
        Settings putOff = ONE_A_DAY.with(Map.of(
                ConferenceSettings.POSTPONED,
                1.0,
                ConferenceSettings.REVIEWS_POSTPONED,
                1.0,
                ConferenceSettings.REBOOK,
                60.0));
        TinyWorld off = new TinyWorld(putOff);
        TinyWorld on = new TinyWorld(putOff.with(ConferenceSettings.OFFERED_EARLIER, 1));
        int[] booked = new int[2];
        for (TinyWorld world : new TinyWorld[] {off, on}) {
            Case family = planned(world, 5);
            family.clocks.start(Clock.PROTECTION_REVIEW, 0, 10);
            world.live(6, world.conferences);
            booked[world == on ? 1 : 0] = family.bookedDay;
        }
        assertThat(booked[0]).isGreaterThan(10);
        assertThat(booked[1]).isEqualTo(10);
    }

    /**
     * Twenty-five reviews are due on day 10, one is held a day: on day 20 fifteen are left. Ten of the next twenty days get
     * a meeting more, from day 23 on every second one.
     */
    @Test
    void chairsFromOutsideHoldWhatIsLateForWantOfRoom() {
        TinyWorld off = new TinyWorld(OFFERED);
        TinyWorld on = new TinyWorld(OFFERED.with(ConferenceSettings.OUTSIDE_CHAIRS, 0.5));
        for (TinyWorld world : new TinyWorld[] {off, on}) {
            List<Case> families = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                Case family = planned(world, 10);
                // Nobody moves up before it is ready.
                family.reportReady = false;
                families.add(family);
            }
            world.live(20, world.conferences);
            families.forEach(family -> family.reportReady = true);
            world.live(20, world.conferences);
            assertThat(world.told(ConferenceHeld.class)).hasSize(25);
        }
        assertThat(last(off)).isEqualTo(34);
        assertThat(last(on)).isEqualTo(30);
    }

    private static int last(TinyWorld world) {
        return world.told(ConferenceHeld.class).get(24).day();
    }

    @Test
    void nobodyIsAskedForWhereWhatIsLateHadRoom() {
        TinyWorld world = new TinyWorld(OFFERED.with(ConferenceSettings.OUTSIDE_CHAIRS, 0.5));
        Case late = planned(world, 25);
        late.clocks.start(Clock.PROTECTION_REVIEW, 0, 12);
        world.office.chairsDiary().book(late, Clock.PROTECTION_REVIEW, 25, 25);
        world.live(21, world.conferences);
        assertThat(world.office.chairsDiary().lackingRoom()).isZero();
        for (int day = 22; day < 42; day++) {
            assertThat(world.office.chairsDiary().slots(day)).isEqualTo(1);
        }
    }

    @Test
    void furtherMeetingsAreSpreadOverTheDays() {
        ConferenceDiary diary = new TinyWorld(ONE_A_DAY).office.chairsDiary();
        diary.addFurther(3, 3000, 4);
        assertThat(diary.slots(2999)).isEqualTo(1);
        assertThat(diary.slots(3000)).isEqualTo(1);
        assertThat(diary.slots(3001)).isEqualTo(2);
        assertThat(diary.slots(3003)).isEqualTo(2);
        assertThat(diary.slots(3004)).isEqualTo(1);
    }
}

package mainstay.chronology;

import static mainstay.chronology.Entry.NONE;
import static mainstay.chronology.Entry.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mainstay.chronology.Entry.Lane;
import mainstay.event.CareEvent;
import mainstay.event.CareEvent.CaseClosed;
import mainstay.event.CareEvent.ClockCancelled;
import mainstay.event.CareEvent.ClockStarted;
import mainstay.event.CareEvent.ClockStopped;
import mainstay.event.CareEvent.ClosureReason;
import mainstay.event.CareEvent.ConferenceHeld;
import mainstay.event.CareEvent.ConferencePostponed;
import mainstay.event.CareEvent.ContactMade;
import mainstay.event.CareEvent.DecisionAwaited;
import mainstay.event.CareEvent.DecisionMade;
import mainstay.event.CareEvent.FamilyReferred;
import mainstay.event.CareEvent.PodMet;
import mainstay.event.CareEvent.Section47Started;
import mainstay.event.CareEvent.StageEntered;
import mainstay.event.CareEvent.TeamReflected;
import mainstay.event.CareEvent.WaitChanged;
import mainstay.event.CareEvent.WorkerAssigned;
import mainstay.event.CareEvent.WorkerUnassigned;
import mainstay.event.ChangeReason;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

class ChronologyTest {
    private static final int FAMILY = 7;
    private static final int TEAM = 3;

    private static List<Entry> entries(CareEvent... events) {
        Chronology chronology = new Chronology(FAMILY);
        for (CareEvent event : events) {
            chronology.accept(event);
        }
        return chronology.entries();
    }

    private static CareEvent referred(int day, boolean initial) {
        return new FamilyReferred(day, FAMILY, 0, 70, 2, 1, initial);
    }

    private static CareEvent stage(int day, Stage stage) {
        return new StageEntered(day, FAMILY, 2, Stage.REFERRAL, stage);
    }

    private static CareEvent worker(int day, int worker, boolean known, ChangeReason reason) {
        return new WorkerAssigned(day, FAMILY, 2, worker, TEAM, Stage.ASSESSMENT, -1, known, reason);
    }

    private static CareEvent closed(int day) {
        return new CaseClosed(day, FAMILY, 2, Stage.CHILD_IN_NEED, 5, true, ClosureReason.PLAN_COMPLETED);
    }

    private static CareEvent waits(int day, Step step, Queue queue) {
        return new WaitChanged(day, FAMILY, 2, step, queue);
    }

    private static Entry entry(Lane lane, String what, int from, int until, int worker, String note) {
        return new Entry(lane, what, from, until, NONE, worker, note);
    }

    @Test
    void stagesFollowEachOtherFromTheReferralToTheClosure() {
        assertThat(entries(referred(5, false), stage(7, Stage.ASSESSMENT), stage(40, Stage.CHILD_IN_NEED), closed(90)))
                .containsExactly(
                        entry(Lane.STAGE, "referral", 5, 7, NONE, ""),
                        entry(Lane.STAGE, "assessment", 7, 40, NONE, ""),
                        entry(Lane.STAGE, "child-in-need", 40, 90, NONE, ""),
                        entry(Lane.CLOSED, "plan completed", 90, 90, NONE, ""));
    }

    @Test
    void aFamilyThatWasThereBeforeTheRunBeginsWithItsStage() {
        assertThat(entries(referred(0, true), stage(0, Stage.LOOKED_AFTER)))
                .containsExactly(entry(Lane.STAGE, "looked-after", 0, OPEN, NONE, ""));
    }

    @Test
    void workersSucceedEachOtherWithAndWithoutAGap() {
        assertThat(entries(
                        worker(8, 1001, false, ChangeReason.FCONTA),
                        worker(20, 2001, true, ChangeReason.MANAGE),
                        new WorkerUnassigned(30, FAMILY, 2, 2001, TEAM, Stage.ASSESSMENT, false),
                        worker(35, 3001, false, ChangeReason.LEFTRL)))
                .containsExactly(
                        entry(Lane.WORKER, "First contact or re-referral", 8, 20, 1001, "new"),
                        entry(Lane.WORKER, "Managing caseloads", 20, 30, 2001, "known"),
                        entry(Lane.WORKER, "Worker left the role", 35, OPEN, 3001, "new"));
    }

    @Test
    void everyQueueOfEveryStepIsAWait() {
        assertThat(entries(
                        waits(5, Step.ASSESSMENT, Queue.FRONT_DOOR),
                        waits(7, Step.ASSESSMENT, Queue.PARTNER_INFORMATION),
                        waits(9, Step.RECORD, Queue.RECORDING),
                        waits(12, Step.ASSESSMENT, Queue.NONE)))
                .containsExactly(
                        entry(Lane.WAIT, "front door", 5, 7, NONE, "assessment"),
                        entry(Lane.WAIT, "partner information", 7, 12, NONE, "assessment"),
                        entry(Lane.WAIT, "recording", 9, OPEN, NONE, "record"));
    }

    @Test
    void aQueueThatIsLeftOnTheSameDayHeldNothingUp() {
        assertThat(entries(waits(5, Step.CLOSURE, Queue.MANAGER), waits(5, Step.CLOSURE, Queue.NONE)))
                .isEmpty();
    }

    @Test
    void aStepIsDoneInTimeOrLateOrCancelledOrOpen() {
        assertThat(entries(
                        new ClockStarted(7, FAMILY, 2, Clock.ASSESSMENT, 5, 50),
                        new ClockStarted(8, FAMILY, 2, Clock.SECTION_47, 8, 23),
                        new ClockStopped(23, FAMILY, 2, Clock.SECTION_47, 8, 23),
                        new ClockStopped(51, FAMILY, 2, Clock.ASSESSMENT, 5, 50),
                        new ClockStarted(52, FAMILY, 2, Clock.IN_NEED_VISIT, 52, 60),
                        new ClockCancelled(55, FAMILY, 2, Clock.IN_NEED_VISIT, 52, 60),
                        new ClockStarted(56, FAMILY, 2, Clock.RECORDING, 56, 58)))
                .containsExactly(
                        new Entry(Lane.STEP, "assessment", 5, 51, 50, NONE, "done late"),
                        new Entry(Lane.STEP, "section 47", 8, 23, 23, NONE, "done"),
                        new Entry(Lane.STEP, "in need visit", 52, 55, 60, NONE, "cancelled"),
                        new Entry(Lane.STEP, "recording", 56, OPEN, 58, NONE, "open"));
    }

    @Test
    void aDecisionIsMadeOrOpenOrNoLongerCalledFor() {
        assertThat(entries(
                        new DecisionAwaited(5, FAMILY, 2, Decision.REFERRAL),
                        new DecisionMade(6, FAMILY, 2, Decision.REFERRAL, 5),
                        new DecisionAwaited(60, FAMILY, 2, Decision.END_IN_NEED_PLAN),
                        new Section47Started(62, FAMILY, 2),
                        new DecisionAwaited(90, FAMILY, 2, Decision.CLOSURE)))
                .containsExactly(
                        entry(Lane.DECISION, "referral", 5, 6, NONE, "made"),
                        entry(Lane.DECISION, "end in need plan", 60, 62, NONE, "no longer called for"),
                        entry(Lane.MEETING, "strategy discussion", 62, 62, NONE, ""),
                        entry(Lane.DECISION, "closure", 90, OPEN, NONE, "open"));
    }

    @Test
    void aClosureEndsWhatIsStillOpen() {
        assertThat(entries(
                        worker(8, 1001, false, ChangeReason.FCONTA),
                        new DecisionAwaited(60, FAMILY, 2, Decision.END_PROTECTION_PLAN),
                        closed(70)))
                .containsExactly(
                        entry(Lane.WORKER, "First contact or re-referral", 8, 70, 1001, "new"),
                        entry(Lane.DECISION, "end protection plan", 60, 70, NONE, "no longer called for"),
                        entry(Lane.CLOSED, "plan completed", 70, 70, NONE, ""));
    }

    @Test
    void conferencesAreHeldOrPostponed() {
        assertThat(entries(
                        new ConferencePostponed(20, FAMILY, Clock.INITIAL_CONFERENCE, true),
                        new ConferenceHeld(24, FAMILY, 2, Clock.INITIAL_CONFERENCE, true),
                        new ConferencePostponed(80, FAMILY, Clock.PROTECTION_REVIEW, false),
                        new ConferenceHeld(85, FAMILY, 2, Clock.PROTECTION_REVIEW, false),
                        new ConferenceHeld(95, FAMILY, 2, Clock.LOOKED_AFTER_REVIEW, false)))
                .containsExactly(
                        entry(Lane.MEETING, "initial conference postponed", 20, 20, NONE, "report missing"),
                        entry(Lane.MEETING, "initial conference", 24, 24, NONE, "plan"),
                        entry(Lane.MEETING, "review conference postponed", 80, 80, NONE, ""),
                        entry(Lane.MEETING, "review conference", 85, 85, NONE, ""),
                        entry(Lane.MEETING, "looked after review", 95, 95, NONE, ""));
    }

    @Test
    void theTeamsMeetingsAreTheFamilysWhileTheTeamHoldsIt() {
        assertThat(entries(
                        new PodMet(7, TEAM, 5, 10, 1),
                        worker(8, 1001, false, ChangeReason.FCONTA),
                        new PodMet(9, TEAM, 5, 10, 1),
                        new PodMet(9, TEAM + 1, 5, 10, 1),
                        new TeamReflected(10, TEAM, 5, 10),
                        closed(11),
                        new PodMet(12, TEAM, 5, 10, 1)))
                .filteredOn(entry -> entry.lane() == Lane.MEETING)
                .containsExactly(
                        entry(Lane.MEETING, "pod meeting", 9, 9, NONE, ""),
                        entry(Lane.MEETING, "reflective meeting", 10, 10, NONE, ""));
    }

    @Test
    void contactsSayWhoseTheyAre() {
        assertThat(entries(
                        new ContactMade(9, FAMILY, 2, 1001, 1.5, 0, true, true),
                        new ContactMade(9, FAMILY, 2, 2001, 1.5, 0.3, false, false)))
                .containsExactly(
                        entry(Lane.CONTACT, "first meeting", 9, 9, 1001, "own worker"),
                        entry(Lane.CONTACT, "contact", 9, 9, 2001, "another worker"));
    }

    @Test
    void otherFamiliesAreNotTold() {
        assertThat(entries(
                        new FamilyReferred(5, FAMILY + 1, 0, 80, 1, 1, false),
                        new StageEntered(6, FAMILY + 1, 1, Stage.REFERRAL, Stage.ASSESSMENT)))
                .isEmpty();
    }
}

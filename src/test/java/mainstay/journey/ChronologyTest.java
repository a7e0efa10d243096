package mainstay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ClockCancelled;
import mainstay.event.CaseworkEvent.ClockStarted;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.CaseworkEvent.ConferenceHeld;
import mainstay.event.CaseworkEvent.ConferencePostponed;
import mainstay.event.CaseworkEvent.DecisionAwaited;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.event.CaseworkEvent.ThresholdReached;
import mainstay.event.CaseworkEvent.WaitChanged;
import mainstay.event.ChangeReason;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.ContactMade;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.event.OrganisationEvent;
import mainstay.event.OrganisationEvent.PodMet;
import mainstay.event.OrganisationEvent.TeamFormed;
import mainstay.event.OrganisationEvent.TeamReflected;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.journey.Entry.Closure;
import mainstay.journey.Entry.Contact;
import mainstay.journey.Entry.DecisionEnd;
import mainstay.journey.Entry.DecisionWait;
import mainstay.journey.Entry.Meeting;
import mainstay.journey.Entry.StageSpell;
import mainstay.journey.Entry.StatutoryStep;
import mainstay.journey.Entry.StepEnd;
import mainstay.journey.Entry.Wait;
import mainstay.journey.Entry.WorkerSpell;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

class ChronologyTest {
    private static final int FAMILY = 7;
    private static final int TEAM = 3;
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(LocalDate.parse("2025-04-01"), LocalDate.parse("2025-12-01"));

    private static List<Entry> entries(CareEvent... events) {
        Chronology chronology = new Chronology(FAMILY, CALENDAR);
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

    private static LocalDate on(int day) {
        return CALENDAR.date(day);
    }

    private static Optional<LocalDate> until(int day) {
        return Optional.of(on(day));
    }

    private static Optional<LocalDate> open() {
        return Optional.empty();
    }

    @Test
    void stagesFollowEachOtherFromTheReferralToTheClosure() {
        assertThat(entries(referred(5, false), stage(7, Stage.ASSESSMENT), stage(40, Stage.CHILD_IN_NEED), closed(90)))
                .containsExactly(
                        new StageSpell(Stage.REFERRAL, on(5), until(7)),
                        new StageSpell(Stage.ASSESSMENT, on(7), until(40)),
                        new StageSpell(Stage.CHILD_IN_NEED, on(40), until(90)),
                        new Closure(ClosureReason.PLAN_COMPLETED, on(90)));
    }

    @Test
    void aFamilyThatWasThereBeforeTheRunBeginsWithItsStage() {
        assertThat(entries(referred(0, true), stage(0, Stage.LOOKED_AFTER)))
                .containsExactly(new StageSpell(Stage.LOOKED_AFTER, on(0), open()));
    }

    @Test
    void aWorkerIsOfTheTeamThatTheWorkerIsInOnTheFirstDay() {
        assertThat(entries(
                        new TeamFormed(0, TEAM, "Assessment 2", "Assessment", ""),
                        worker(8, 1001, false, ChangeReason.FCONTA)))
                .containsExactly(new WorkerSpell(1001, "Assessment 2", ChangeReason.FCONTA, false, on(8), open()));
    }

    @Test
    void workersSucceedEachOtherWithAndWithoutAGap() {
        assertThat(entries(
                        worker(8, 1001, false, ChangeReason.FCONTA),
                        worker(20, 2001, true, ChangeReason.MANAGE),
                        new WorkerUnassigned(30, FAMILY, 2, 2001, TEAM, Stage.ASSESSMENT, false),
                        worker(35, 3001, false, ChangeReason.LEFTRL)))
                .containsExactly(
                        new WorkerSpell(1001, "", ChangeReason.FCONTA, false, on(8), until(20)),
                        new WorkerSpell(2001, "", ChangeReason.MANAGE, true, on(20), until(30)),
                        new WorkerSpell(3001, "", ChangeReason.LEFTRL, false, on(35), open()));
    }

    @Test
    void everyQueueOfEveryStepIsAWait() {
        assertThat(entries(
                        waits(5, Step.ASSESSMENT, Queue.FRONT_DOOR),
                        waits(7, Step.ASSESSMENT, Queue.PARTNER_INFORMATION),
                        waits(9, Step.RECORD, Queue.RECORDING),
                        waits(12, Step.ASSESSMENT, Queue.NONE)))
                .containsExactly(
                        new Wait(Step.ASSESSMENT, Queue.FRONT_DOOR, on(5), until(7)),
                        new Wait(Step.ASSESSMENT, Queue.PARTNER_INFORMATION, on(7), until(12)),
                        new Wait(Step.RECORD, Queue.RECORDING, on(9), open()));
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
                        new StatutoryStep(Clock.ASSESSMENT, on(5), until(51), on(50), StepEnd.DONE_LATE),
                        new StatutoryStep(Clock.SECTION_47, on(8), until(23), on(23), StepEnd.DONE),
                        new StatutoryStep(Clock.IN_NEED_VISIT, on(52), until(55), on(60), StepEnd.CANCELLED),
                        new StatutoryStep(Clock.RECORDING, on(56), open(), on(58), StepEnd.OPEN));
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
                        new DecisionWait(Decision.REFERRAL, on(5), until(6), DecisionEnd.MADE),
                        new DecisionWait(Decision.END_IN_NEED_PLAN, on(60), until(62), DecisionEnd.LAPSED),
                        new Meeting(MeetingKind.STRATEGY_DISCUSSION, on(62), MeetingOutcome.HELD),
                        new DecisionWait(Decision.CLOSURE, on(90), open(), DecisionEnd.OPEN));
    }

    @Test
    void theEndOfAPlanIsNoLongerCalledForOnceTheThresholdForCareIsReachedNorAnApplicationInCare() {
        assertThat(entries(
                        new DecisionAwaited(60, FAMILY, 2, Decision.END_PROTECTION_PLAN),
                        new ThresholdReached(62, FAMILY, 2),
                        new DecisionAwaited(90, FAMILY, 2, Decision.APPLICATION),
                        new StageEntered(91, FAMILY, 2, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER)))
                .contains(
                        new DecisionWait(Decision.END_PROTECTION_PLAN, on(60), until(62), DecisionEnd.LAPSED),
                        new DecisionWait(Decision.APPLICATION, on(90), until(91), DecisionEnd.LAPSED));
    }

    @Test
    void aClosureEndsWhatIsStillOpen() {
        assertThat(entries(
                        worker(8, 1001, false, ChangeReason.FCONTA),
                        new DecisionAwaited(60, FAMILY, 2, Decision.END_PROTECTION_PLAN),
                        closed(70)))
                .containsExactly(
                        new WorkerSpell(1001, "", ChangeReason.FCONTA, false, on(8), until(70)),
                        new DecisionWait(Decision.END_PROTECTION_PLAN, on(60), until(70), DecisionEnd.LAPSED),
                        new Closure(ClosureReason.PLAN_COMPLETED, on(70)));
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
                        new Meeting(MeetingKind.INITIAL_CONFERENCE, on(20), MeetingOutcome.POSTPONED_WITHOUT_REPORT),
                        new Meeting(MeetingKind.INITIAL_CONFERENCE, on(24), MeetingOutcome.PLAN),
                        new Meeting(MeetingKind.REVIEW_CONFERENCE, on(80), MeetingOutcome.POSTPONED),
                        new Meeting(MeetingKind.REVIEW_CONFERENCE, on(85), MeetingOutcome.HELD),
                        new Meeting(MeetingKind.LOOKED_AFTER_REVIEW, on(95), MeetingOutcome.HELD));
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
                .filteredOn(entry -> entry instanceof Meeting)
                .containsExactly(
                        new Meeting(MeetingKind.POD_MEETING, on(9), MeetingOutcome.HELD),
                        new Meeting(MeetingKind.REFLECTIVE_MEETING, on(10), MeetingOutcome.HELD));
    }

    @Test
    void contactsSayWhoseTheyAre() {
        assertThat(entries(
                        new ContactMade(9, FAMILY, 2, 1001, 1.5, 0, true, true),
                        new ContactMade(9, FAMILY, 2, 2001, 1.5, 0.3, false, false)))
                .containsExactly(new Contact(1001, true, true, on(9)), new Contact(2001, false, false, on(9)));
    }

    @Test
    void otherFamiliesAreNotTold() {
        assertThat(entries(
                        new FamilyReferred(5, FAMILY + 1, 0, 80, 1, 1, false),
                        new StageEntered(6, FAMILY + 1, 1, Stage.REFERRAL, Stage.ASSESSMENT)))
                .isEmpty();
    }

    @Test
    void aFamilyCameOnceItWasReferredOrWasThereFromTheStart() {
        Chronology chronology = new Chronology(FAMILY, CALENDAR);
        chronology.accept(new PodMet(4, TEAM, 5, 10, 1));
        assertThat(chronology.came()).isFalse();
        chronology.accept(referred(5, false));
        assertThat(chronology.came()).isTrue();
    }

    @Test
    void meetingsOfTeamsAreToldAndCountsAreNot() {
        assertThat(Chronology.isTold(new PodMet(7, TEAM, 5, 10, 1))).isTrue();
        assertThat(Chronology.isTold(referred(5, false))).isTrue();
        assertThat(Chronology.isTold(new OrganisationEvent.LeaderLeft(5))).isFalse();
    }
}

package mainstay.journey;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.EventSink;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ContactMade;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
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
import mainstay.journey.Lines.EntryMaker;
import mainstay.journey.Lines.Line;
import mainstay.scenario.Stage;

/**
 * Follows one family: its significant events in order of date, as social workers keep them. It is told every event of a
 * replication, or at least those that {@linkplain #isTold it tells of}, for meetings of the family's team name no family.
 */
public final class Chronology implements EventSink {
    /** What happens to a family and has a place in its journey. */
    private static final Set<Class<? extends CareEvent>> OF_FAMILIES = Set.of(
            FamilyReferred.class,
            StageEntered.class,
            CaseClosed.class,
            WorkerAssigned.class,
            WorkerUnassigned.class,
            WaitChanged.class,
            ClockStarted.class,
            ClockStopped.class,
            ClockCancelled.class,
            DecisionAwaited.class,
            DecisionMade.class,
            Section47Started.class,
            ThresholdReached.class,
            ConferenceHeld.class,
            ConferencePostponed.class,
            ContactMade.class);

    private final int family;
    private final WorkingCalendar calendar;
    private final Lines lines;
    private final Map<Step, Line> waits = new EnumMap<>(Step.class);
    private final Map<Clock, Line> clocks = new EnumMap<>(Clock.class);
    private final Map<Decision, Line> decisions = new EnumMap<>(Decision.class);
    private Line stage;
    private Line worker;
    private final Map<Integer, String> teams = new HashMap<>();
    private int team;
    private boolean came;

    /**
     * An empty chronology.
     *
     * @param family number of the family
     * @param calendar the working days of the run
     */
    public Chronology(int family, WorkingCalendar calendar) {
        this.family = family;
        this.calendar = calendar;
        this.lines = new Lines(calendar);
    }

    /** Whether an event has a place in the journey of its family, is a meeting of a team or says what a team is called. */
    public static boolean isTold(CareEvent event) {
        return OF_FAMILIES.contains(event.getClass()) || isMeetingOfATeam(event) || event instanceof TeamFormed;
    }

    /** Whether an event is a meeting of a team, about every family that the team holds. */
    public static boolean isMeetingOfATeam(CareEvent event) {
        return event instanceof PodMet || event instanceof TeamReflected;
    }

    @Override
    public void accept(CareEvent event) {
        if (event.family() == family) {
            ofTheFamily(event);
        } else if (event instanceof TeamFormed formed) {
            teams.put(formed.team(), formed.name());
        } else if (worker != null && event.team() == team && isMeetingOfATeam(event)) {
            met(
                    event instanceof PodMet ? MeetingKind.POD_MEETING : MeetingKind.REFLECTIVE_MEETING,
                    event.day(),
                    MeetingOutcome.HELD);
        }
    }

    private void ofTheFamily(CareEvent event) {
        if (event instanceof FamilyReferred referred) {
            referred(referred);
        } else if (event instanceof StageEntered entered) {
            stageEntered(entered);
        } else if (event instanceof CaseClosed closed) {
            closed(closed);
        } else if (event instanceof WorkerAssigned assigned) {
            assigned(assigned);
        } else if (event instanceof WorkerUnassigned) {
            lines.end(worker, event.day());
            worker = null;
        } else if (event instanceof WaitChanged changed) {
            waitChanged(changed);
        } else if (event instanceof ContactMade made) {
            lines.begin(made.day(), (on, until) -> new Contact(made.worker(), made.allocated(), made.strangers(), on));
        } else if (event instanceof ConferenceHeld held) {
            held(held);
        } else if (event instanceof ConferencePostponed postponed) {
            postponed(postponed);
        } else {
            stepOrDecision(event);
        }
    }

    private void stepOrDecision(CareEvent event) {
        if (event instanceof ClockStarted started) {
            clocks.put(
                    started.clock(),
                    lines.begin(started.startedDay(), step(started.clock(), started.dueDay(), StepEnd.OPEN)));
        } else if (event instanceof ClockStopped stopped) {
            StepEnd end = stopped.day() > stopped.dueDay() ? StepEnd.DONE_LATE : StepEnd.DONE;
            stepEnded(stopped.clock(), stopped.day(), stopped.dueDay(), end);
        } else if (event instanceof ClockCancelled cancelled) {
            stepEnded(cancelled.clock(), cancelled.day(), cancelled.dueDay(), StepEnd.CANCELLED);
        } else if (event instanceof DecisionAwaited awaited) {
            decisions.put(
                    awaited.decision(), lines.begin(awaited.day(), decision(awaited.decision(), DecisionEnd.OPEN)));
        } else if (event instanceof DecisionMade made) {
            made(made);
        } else if (event instanceof ThresholdReached) {
            planHeld(event.day());
        } else if (event instanceof Section47Started) {
            planHeld(event.day());
            met(MeetingKind.STRATEGY_DISCUSSION, event.day(), MeetingOutcome.HELD);
        }
    }

    private void referred(FamilyReferred event) {
        came = true;
        if (!event.initial()) {
            stage = lines.begin(event.day(), (from, until) -> new StageSpell(Stage.REFERRAL, from, until));
        }
    }

    private void stageEntered(StageEntered event) {
        lines.end(stage, event.day());
        stage = lines.begin(event.day(), (from, until) -> new StageSpell(event.stage(), from, until));
        planHeld(event.day());
        if (event.stage() == Stage.LOOKED_AFTER) {
            lapse(Decision.SECTION_47, event.day());
            lapse(Decision.APPLICATION, event.day());
        }
    }

    /** Nobody asks whether the plan can end, be it for the time being or for good. */
    private void planHeld(int day) {
        lapse(Decision.END_IN_NEED_PLAN, day);
        lapse(Decision.END_PROTECTION_PLAN, day);
    }

    private void closed(CaseClosed event) {
        for (Decision decision : Decision.values()) {
            lapse(decision, event.day());
        }
        lines.end(worker, event.day());
        lines.end(stage, event.day());
        worker = null;
        stage = null;
        lines.begin(event.day(), (on, until) -> new Closure(event.reason(), on));
    }

    private void assigned(WorkerAssigned event) {
        lines.end(worker, event.day());
        worker = lines.begin(
                event.day(),
                (from, until) -> new WorkerSpell(
                        event.worker(),
                        teams.getOrDefault(event.team(), ""),
                        event.reason(),
                        event.known(),
                        from,
                        until));
        team = event.team();
    }

    /** A queue that a step leaves on the day on which it came into it has not held it up at the end of any day. */
    private void waitChanged(WaitChanged event) {
        Line before = waits.remove(event.step());
        if (before != null && before.beganOn(event.day())) {
            lines.remove(before);
        }
        lines.end(before, event.day());
        if (event.queue() != Queue.NONE) {
            waits.put(
                    event.step(),
                    lines.begin(event.day(), (from, until) -> new Wait(event.step(), event.queue(), from, until)));
        }
    }

    private EntryMaker step(Clock clock, int dueDay, StepEnd end) {
        return (from, until) -> new StatutoryStep(clock, from, until, calendar.date(dueDay), end);
    }

    private void stepEnded(Clock clock, int day, int dueDay, StepEnd end) {
        lines.end(clocks.remove(clock), day, step(clock, dueDay, end));
    }

    private static EntryMaker decision(Decision decision, DecisionEnd end) {
        return (from, until) -> new DecisionWait(decision, from, until, end);
    }

    private void made(DecisionMade event) {
        Line awaited = decisions.remove(event.decision());
        EntryMaker made = decision(event.decision(), DecisionEnd.MADE);
        lines.end(awaited == null ? lines.begin(event.readyDay(), made) : awaited, event.day(), made);
    }

    private void lapse(Decision decision, int day) {
        lines.end(decisions.remove(decision), day, decision(decision, DecisionEnd.LAPSED));
    }

    private void held(ConferenceHeld event) {
        MeetingOutcome outcome = event.clock() != Clock.INITIAL_CONFERENCE
                ? MeetingOutcome.HELD
                : event.plan() ? MeetingOutcome.PLAN : MeetingOutcome.NO_PLAN;
        met(MeetingKind.of(event.clock()), event.day(), outcome);
    }

    private void postponed(ConferencePostponed event) {
        MeetingOutcome outcome =
                event.reportMissing() ? MeetingOutcome.POSTPONED_WITHOUT_REPORT : MeetingOutcome.POSTPONED;
        met(MeetingKind.of(event.clock()), event.day(), outcome);
    }

    private void met(MeetingKind kind, int day, MeetingOutcome outcome) {
        lines.begin(day, (on, until) -> new Meeting(kind, on, outcome));
    }

    /** Whether the family came so far, or was open when the run began. */
    public boolean came() {
        return came;
    }

    /** What has happened so far, by the day on which it began; of one day in the order in which it was told. */
    public List<Entry> entries() {
        return lines.entries();
    }
}

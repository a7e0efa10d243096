package mainstay.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mainstay.chronology.Entry.Lane;
import mainstay.event.CareEvent;
import mainstay.event.CareEvent.CaseClosed;
import mainstay.event.CareEvent.ClockCancelled;
import mainstay.event.CareEvent.ClockStarted;
import mainstay.event.CareEvent.ClockStopped;
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
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.EventSink;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.scenario.Stage;

/**
 * Follows one family: its significant events in order of date, as social workers keep them. It is told every event of a
 * replication, for meetings of the family's team name no family.
 */
public final class Chronology implements EventSink {
    private static final String LAPSED = "no longer called for";

    private final int family;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Step, Line> waits = new EnumMap<>(Step.class);
    private final Map<Clock, Line> clocks = new EnumMap<>(Clock.class);
    private final Map<Decision, Line> decisions = new EnumMap<>(Decision.class);
    private Line stage;
    private Line worker;
    private int team = Entry.NONE;

    /** The empty chronology of the family with this number. */
    public Chronology(int family) {
        this.family = family;
    }

    /** A line that may not have ended yet. */
    private static final class Line {
        private final Lane lane;
        private final String what;
        private final int from;
        private int until = Entry.OPEN;
        private int due = Entry.NONE;
        private int worker = Entry.NONE;
        private String note = "";

        private Line(Lane lane, String what, int from) {
            this.lane = lane;
            this.what = what;
            this.from = from;
        }

        private Entry entry() {
            return new Entry(lane, what, from, until, due, worker, note);
        }
    }

    @Override
    public void accept(CareEvent event) {
        if (event.family() == family) {
            ofTheFamily(event);
        } else if (worker != null && event.team() == team) {
            if (event instanceof PodMet) {
                onADay(Lane.MEETING, "pod meeting", event.day());
            } else if (event instanceof TeamReflected) {
                onADay(Lane.MEETING, "reflective meeting", event.day());
            }
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
            end(worker, event.day());
            worker = null;
        } else if (event instanceof WaitChanged changed) {
            waitChanged(changed);
        } else if (event instanceof ClockStarted started) {
            started(started);
        } else if (event instanceof ClockStopped stopped) {
            boolean late = stopped.day() > stopped.dueDay();
            end(clocks.remove(stopped.clock()), stopped.day(), late ? "done late" : "done");
        } else if (event instanceof ClockCancelled cancelled) {
            end(clocks.remove(cancelled.clock()), event.day(), "cancelled");
        } else if (event instanceof DecisionAwaited awaited) {
            Line line = begin(Lane.DECISION, words(awaited.decision()), event.day());
            line.note = "open";
            decisions.put(awaited.decision(), line);
        } else if (event instanceof DecisionMade made) {
            made(made);
        } else if (event instanceof Section47Started) {
            lapse(Decision.END_IN_NEED_PLAN, event.day());
            onADay(Lane.MEETING, "strategy discussion", event.day());
        } else if (event instanceof ConferenceHeld held) {
            held(held);
        } else if (event instanceof ConferencePostponed postponed) {
            onADay(Lane.MEETING, meeting(postponed.clock()) + " postponed", event.day()).note =
                    postponed.reportMissing() ? "report missing" : "";
        } else if (event instanceof ContactMade contact) {
            contact(contact);
        }
    }

    private void referred(FamilyReferred event) {
        if (!event.initial()) {
            stage = begin(Lane.STAGE, Stage.REFERRAL.word(), event.day());
        }
    }

    private void stageEntered(StageEntered event) {
        end(stage, event.day());
        stage = begin(Lane.STAGE, event.stage().word(), event.day());
        lapse(Decision.END_IN_NEED_PLAN, event.day());
        lapse(Decision.END_PROTECTION_PLAN, event.day());
        if (event.stage() == Stage.LOOKED_AFTER) {
            lapse(Decision.SECTION_47, event.day());
        }
    }

    private void closed(CaseClosed event) {
        for (Decision decision : Decision.values()) {
            lapse(decision, event.day());
        }
        end(worker, event.day());
        end(stage, event.day());
        worker = null;
        stage = null;
        onADay(Lane.CLOSED, words(event.reason()), event.day());
    }

    private void assigned(WorkerAssigned event) {
        end(worker, event.day());
        worker = begin(Lane.WORKER, event.reason().label(), event.day());
        worker.worker = event.worker();
        worker.note = event.known() ? "known" : "new";
        team = event.team();
    }

    /** A queue that a step leaves on the day on which it came into it has not held it up at the end of any day. */
    private void waitChanged(WaitChanged event) {
        Line before = waits.remove(event.step());
        if (before != null && before.from == event.day()) {
            lines.remove(before);
        }
        end(before, event.day());
        if (event.queue() != Queue.NONE) {
            Line now = begin(Lane.WAIT, words(event.queue()), event.day());
            now.note = words(event.step());
            waits.put(event.step(), now);
        }
    }

    private void started(ClockStarted event) {
        Line step = begin(Lane.STEP, words(event.clock()), event.startedDay());
        step.due = event.dueDay();
        step.note = "open";
        clocks.put(event.clock(), step);
    }

    private void made(DecisionMade event) {
        Line awaited = decisions.remove(event.decision());
        if (awaited == null) {
            awaited = begin(Lane.DECISION, words(event.decision()), event.readyDay());
        }
        end(awaited, event.day(), "made");
    }

    private void lapse(Decision decision, int day) {
        end(decisions.remove(decision), day, LAPSED);
    }

    private void held(ConferenceHeld event) {
        Line held = onADay(Lane.MEETING, meeting(event.clock()), event.day());
        if (event.clock() == Clock.INITIAL_CONFERENCE) {
            held.note = event.plan() ? "plan" : "no plan";
        }
    }

    private void contact(ContactMade event) {
        Line contact = onADay(Lane.CONTACT, event.strangers() ? "first meeting" : "contact", event.day());
        contact.worker = event.worker();
        contact.note = event.allocated() ? "own worker" : "another worker";
    }

    private Line begin(Lane lane, String what, int day) {
        Line line = new Line(lane, what, day);
        lines.add(line);
        return line;
    }

    private Line onADay(Lane lane, String what, int day) {
        Line line = begin(lane, what, day);
        line.until = day;
        return line;
    }

    private static void end(Line line, int day) {
        if (line != null) {
            line.until = day;
        }
    }

    private static void end(Line line, int day, String note) {
        if (line != null) {
            line.until = day;
            line.note = note;
        }
    }

    private static String meeting(Clock clock) {
        return switch (clock) {
            case INITIAL_CONFERENCE -> "initial conference";
            case PROTECTION_REVIEW -> "review conference";
            default -> words(clock);
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What has happened so far, by the day on which it began; of one day in the order in which it was told. */
    public List<Entry> entries() {
        return lines.stream()
                .map(Line::entry)
                .sorted(Comparator.comparingInt(Entry::from))
                .toList();
    }
}

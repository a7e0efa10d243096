package mainstay.journey;

import java.time.LocalDate;
import java.util.Optional;
import mainstay.event.ChangeReason;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.scenario.Stage;

/** One thing that happened to a family, or lasted for a while: a type for each kind of thing. */
public sealed interface Entry {
    /** Stands for the number of a worker where there is none. */
    int NOBODY = -1;

    /** Day on which it began, or took place. */
    LocalDate from();

    /** Day on which it ended: the same for what takes a day, empty for what had not ended by the end of the run. */
    Optional<LocalDate> until();

    /** Day on which it was due; empty for all but statutory steps. */
    default Optional<LocalDate> dueOn() {
        return Optional.empty();
    }

    /** Number of the worker it is about; {@link #NOBODY} where it is about none. */
    default int worker() {
        return NOBODY;
    }

    /** What kind of thing it is, in one word. */
    String lane();

    /** What it is, in words: the stage, the queue, the step, the decision, the meeting. */
    String what();

    /** What else is to be said of it, in words; empty where nothing is. */
    default String note() {
        return "";
    }

    /** Something that takes place on one day. */
    sealed interface OnOneDay extends Entry {
        /** The day. */
        LocalDate on();

        @Override
        default LocalDate from() {
            return on();
        }

        @Override
        default Optional<LocalDate> until() {
            return Optional.of(on());
        }
    }

    /**
     * The family is at a stage of the service.
     *
     * @param stage the stage
     * @param from day on which it came there
     * @param until day on which it left it; empty if it was there at the end of the run
     */
    record StageSpell(Stage stage, LocalDate from, Optional<LocalDate> until) implements Entry {
        @Override
        public String lane() {
            return "stage";
        }

        /** As scenario files spell it: {@code child-in-need}. */
        @Override
        public String what() {
            return stage.word();
        }

        /** For reading: {@code child in need}. */
        public String words() {
            return stage.word().replace('-', ' ');
        }
    }

    /**
     * A worker holds the family.
     *
     * @param worker number of the worker
     * @param team name of the worker's team on that day; empty where it is not told
     * @param reason how the change to this worker came about
     * @param known whether the family knew the worker already
     * @param from day on which the worker began
     * @param until day on which the worker ended; empty if that was after the run
     */
    record WorkerSpell(
            int worker, String team, ChangeReason reason, boolean known, LocalDate from, Optional<LocalDate> until)
            implements Entry {
        @Override
        public String lane() {
            return "worker";
        }

        @Override
        public String what() {
            return reason.label();
        }

        @Override
        public String note() {
            return team.isEmpty() ? acquaintance() : acquaintance() + ", " + team;
        }

        /** What the worker is to the family: {@code known} or {@code new}. */
        public String acquaintance() {
            return known ? "known" : "new";
        }
    }

    /**
     * Something holds up one of the family's steps.
     *
     * @param step what the family waits for
     * @param queue what holds it up
     * @param from first day at whose end it is held up
     * @param until first day at whose end it is not; empty if it was held up at the end of the run
     */
    record Wait(Step step, Queue queue, LocalDate from, Optional<LocalDate> until) implements Entry {
        @Override
        public String lane() {
            return "wait";
        }

        @Override
        public String what() {
            return EnumWords.of(queue);
        }

        @Override
        public String note() {
            return EnumWords.of(step);
        }
    }

    /** How a statutory step ended. */
    enum StepEnd {
        /** By the day on which it was due. */
        DONE,
        /** After the day on which it was due. */
        DONE_LATE,
        /** It was not done, for the family moved on or its case was closed. */
        CANCELLED,
        /** Not by the end of the run. */
        OPEN
    }

    /**
     * A step that is to be done by a day.
     *
     * @param clock which step
     * @param from day from which it is timed
     * @param until day on which it was done or cancelled; empty if neither happened before the end of the run
     * @param due day on which it was due
     * @param end how it ended
     */
    record StatutoryStep(Clock clock, LocalDate from, Optional<LocalDate> until, LocalDate due, StepEnd end)
            implements Entry {
        @Override
        public Optional<LocalDate> dueOn() {
            return Optional.of(due);
        }

        @Override
        public String lane() {
            return "step";
        }

        @Override
        public String what() {
            return EnumWords.of(clock);
        }

        @Override
        public String note() {
            return EnumWords.of(end);
        }

        /** Whether it was done, and late. */
        public boolean isLate() {
            return end == StepEnd.DONE_LATE;
        }
    }

    /** How the wait for a decision ended. */
    enum DecisionEnd {
        /** It was made. */
        MADE("made"),
        /** Something else overtook it. */
        LAPSED("no longer called for"),
        /** Not by the end of the run. */
        OPEN("open");

        private final String words;

        DecisionEnd(String words) {
            this.words = words;
        }

        /** As tables spell it. */
        public String words() {
            return words;
        }
    }

    /**
     * The family is ready for a decision.
     *
     * @param decision which decision
     * @param from day on which the family is ready for it
     * @param until day on which it was made or no longer called for; empty if neither happened before the end of the run
     * @param end how the wait ended
     */
    record DecisionWait(Decision decision, LocalDate from, Optional<LocalDate> until, DecisionEnd end)
            implements Entry {
        @Override
        public String lane() {
            return "decision";
        }

        @Override
        public String what() {
            return EnumWords.of(decision);
        }

        @Override
        public String note() {
            return end.words();
        }

        /** Whether it was made, and was not overtaken by something else. */
        public boolean isMade() {
            return end == DecisionEnd.MADE;
        }
    }

    /**
     * A meeting about the family.
     *
     * @param kind which meeting
     * @param on the day
     * @param outcome what came of it
     */
    record Meeting(MeetingKind kind, LocalDate on, MeetingOutcome outcome) implements OnOneDay {
        @Override
        public String lane() {
            return "meeting";
        }

        @Override
        public String what() {
            return EnumWords.of(kind) + (outcome.isHeld() ? "" : " postponed");
        }

        @Override
        public String note() {
            return outcome.note();
        }
    }

    /**
     * Time face to face with a worker.
     *
     * @param worker number of the worker
     * @param own whether the worker holds the family
     * @param first whether they had never met before
     * @param on the day
     */
    record Contact(int worker, boolean own, boolean first, LocalDate on) implements OnOneDay {
        @Override
        public String lane() {
            return "contact";
        }

        @Override
        public String what() {
            return first ? "first meeting" : "contact";
        }

        @Override
        public String note() {
            return own ? "own worker" : "another worker";
        }
    }

    /**
     * The case is closed.
     *
     * @param reason why
     * @param on the day
     */
    record Closure(ClosureReason reason, LocalDate on) implements OnOneDay {
        @Override
        public String lane() {
            return "closed";
        }

        @Override
        public String what() {
            return EnumWords.of(reason);
        }
    }
}

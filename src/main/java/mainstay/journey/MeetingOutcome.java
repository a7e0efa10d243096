package mainstay.journey;

import java.util.NoSuchElementException;

/** What came of a meeting. */
public enum MeetingOutcome {
    /** It was held. */
    HELD(true, ""),
    /** An initial conference was held and made a child protection plan. */
    PLAN(true, "plan"),
    /** An initial conference was held and made no plan. */
    NO_PLAN(true, "no plan"),
    /** It could not be held on the day. */
    POSTPONED(false, ""),
    /** It could not be held on the day, for the report for it was missing. */
    POSTPONED_WITHOUT_REPORT(false, "report missing");

    private final boolean held;
    private final String note;

    MeetingOutcome(boolean held, String note) {
        this.held = held;
        this.note = note;
    }

    /** Whether it was held. */
    public boolean isHeld() {
        return held;
    }

    /** What tables say beside the meeting; may be empty. */
    public String note() {
        return note;
    }

    /** The outcome of a meeting of which this is said. */
    public static MeetingOutcome of(boolean held, String note) {
        for (MeetingOutcome outcome : values()) {
            if (outcome.held == held && outcome.note.equals(note)) {
                return outcome;
            }
        }
        throw new NoSuchElementException("\"" + note + "\" is said of no meeting");
    }
}

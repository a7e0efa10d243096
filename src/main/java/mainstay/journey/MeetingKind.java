package mainstay.journey;

import mainstay.event.Clock;

/** The meetings at which families are spoken of. */
public enum MeetingKind {
    /** Of a pod, about its families. */
    POD_MEETING,
    /** Of a team that is not a pod, about its families. */
    REFLECTIVE_MEETING,
    /** With partner agencies, when a concern is seen: a section 47 enquiry starts. */
    STRATEGY_DISCUSSION,
    /** The initial child protection conference. */
    INITIAL_CONFERENCE,
    /** A review conference of a child protection plan. */
    REVIEW_CONFERENCE,
    /** A review of a looked-after child. */
    LOOKED_AFTER_REVIEW;

    /** The meeting with an independent chair that a clock runs for. */
    static MeetingKind of(Clock clock) {
        return switch (clock) {
            case INITIAL_CONFERENCE -> INITIAL_CONFERENCE;
            case PROTECTION_REVIEW -> REVIEW_CONFERENCE;
            case LOOKED_AFTER_REVIEW -> LOOKED_AFTER_REVIEW;
            default -> throw new IllegalArgumentException("no chair is needed for " + clock);
        };
    }

    /** Whether it is a meeting of the team, which recurs and is about all its families. */
    public boolean isOfTheTeam() {
        return this == POD_MEETING || this == REFLECTIVE_MEETING;
    }
}

package mainstay.model.agent;

/** A family's way through the legal gate: from the threshold for care to its answer. */
public final class GatePassage {
    public final Case theCase;
    /** Day on which the threshold was reached. */
    public final int reachedDay;
    /** A key for draws about it. */
    public final long key;
    /** Day on which pre-proceedings are planned to end, or -1 without any. */
    public int plannedUntil = -1;
    /** Whether the wider family is to meet in pre-proceedings. */
    public boolean familyGroup;

    /** One that begins. */
    public GatePassage(Case theCase, int reachedDay) {
        this.theCase = theCase;
        this.reachedDay = reachedDay;
        this.key = theCase.key(theCase.thresholds);
    }

    /** Whether the family is still on it. */
    public boolean lasts() {
        return !theCase.closed && theCase.passage == this;
    }
}

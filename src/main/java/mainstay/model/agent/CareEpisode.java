package mainstay.model.agent;

/** A stay in care. */
public final class CareEpisode {
    /** First day. */
    public final int start;
    /** Day on which it ends. */
    public final int exitDay;
    /** Reviews held. */
    public int reviewsHeld;
    /** Last day of care proceedings, or -1 without any. */
    public int proceedingsUntil = -1;

    /** A stay from a day to a day. */
    public CareEpisode(int start, int exitDay) {
        this.start = start;
        this.exitDay = exitDay;
    }
}

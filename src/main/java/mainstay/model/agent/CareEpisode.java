package mainstay.model.agent;

/** A stay in care. */
public final class CareEpisode {
    /** First day. */
    public final int start;
    /** Day on which it ends. */
    public final int exitDay;
    /** Reviews held. */
    public int reviewsHeld;
    /** Day on which the family passes to a service that holds looked-after children, or -1 when it has passed or need not. */
    public int transferDay = -1;
    /** Last day of care proceedings, or -1 without any. */
    public int proceedingsUntil = -1;

    /** A stay from a day to a day. */
    public CareEpisode(int start, int exitDay) {
        this.start = start;
        this.exitDay = exitDay;
    }

    /** Whether the worker of a service that does not hold looked-after children keeps the family for the time being. */
    public boolean isKept() {
        return transferDay >= 0;
    }
}

package mainstay.model.agent.stage;

/** A stay in care. */
public final class CareEpisode {
    /** First day; below 0 for a stay that was under way before the run. */
    public final int start;
    /** Where it leads. */
    public final CareRoute route;
    /** Day on which it ends. */
    public int exitDay;
    /** Reviews held. */
    public int reviewsHeld;
    /** Day on which the family passes to a service that holds looked-after children, or -1 when it has passed or need not. */
    public int transferDay = -1;
    /** Last day of care proceedings, or -1 without any. */
    public int proceedingsUntil = -1;

    /** A stay from a day to a day of which it is not told where it leads. */
    public CareEpisode(int start, int exitDay) {
        this(start, CareRoute.OUT, exitDay);
    }

    /** A stay from a day to a day. */
    public CareEpisode(int start, CareRoute route, int exitDay) {
        this.start = start;
        this.route = route;
        this.exitDay = exitDay;
    }

    /** Whether the worker of a service that does not hold looked-after children keeps the family for the time being. */
    public boolean isKept() {
        return transferDay >= 0;
    }
}

package mainstay.model.agent.manner;

/**
 * How a manager does the work today, beside what is usual.
 *
 * @param grip added to the grip that the team settles at
 * @param supervision how often a due supervision is held
 * @param standard added to the quality below which an assessment is sent back
 * @param favour power of what is thought of each worker when families are given out: 0 spreads them evenly, 1 is usual
 * @param ownership how far the manager comes to own a practice model
 * @param slowness hours that a decision takes, as a multiple of the usual
 */
public record Manner(
        double grip, Leaning supervision, double standard, double favour, Leaning ownership, double slowness) {
    /** As is usual; of a team that nobody leads too. */
    public static final Manner USUAL = new Manner(0, Leaning.NONE, 0, 1, Leaning.NONE, 1);
}

package mainstay.model.agent.manner;

/**
 * Whoever holds a manager's post, the first, second or n-th to do so: the key of all that is drawn about them. It goes with
 * them when they lead another team, so that the same person is who they are in every arm of a study.
 *
 * @param post the manager's post: the number of the team that it was made for
 * @param number how many held it before
 * @param since day of the start, or {@link #BEFORE} when that was before the run
 */
public record Holder(int post, int number, int since) {
    /** Before the run. */
    public static final int BEFORE = Integer.MIN_VALUE;

    /** Whoever holds a new post first. */
    public static Holder first(int post) {
        return new Holder(post, 0, BEFORE);
    }

    /** Whoever holds it next, from this day on. */
    public Holder successor(int day) {
        return new Holder(post, number + 1, day);
    }

    /** The subject of draws about the holder. */
    public long key() {
        return post * 1000L + number;
    }
}

package mainstay.model.agent;

/** A post of a caseworker, established or on top of the establishment; its holders are numbered in order. */
public final class Post {
    /**
     * Number of the first post on top of the establishment. Both sorts are numbered by themselves, so that a post is the
     * same post on common random numbers however many there are of the other sort.
     */
    public static final int FIRST_EXTRA = 1_000_000;

    public final int id;
    /** Whether it exists only as long as an agency worker fills it. */
    public final boolean extra;

    public Team team;
    /** Whoever works in it: permanent, agency, or null. */
    public Worker holder;
    /** Day since which it has had no permanent holder, or -1 when it has one. */
    public int vacantSince = -1;
    /** Day on which the next permanent holder starts, or -1. */
    public int fillDay = -1;
    /** Whoever moves into it from another post, under notice there, or null. */
    public Worker promisedTo;
    /** Whether a freeze of recruitment has kept it from being filled, or advertised. */
    public boolean heldUp;
    /** Whether agency covers this vacancy. */
    public boolean covered;
    /** Whether it goes when it falls vacant. */
    public boolean closing;

    private int holders;

    /** A post in a team: with a number from {@link #FIRST_EXTRA} on it is on top of the establishment. */
    public Post(int id, Team team) {
        this.id = id;
        this.team = team;
        this.extra = id >= FIRST_EXTRA;
    }

    /** Day on which the next permanent holder starts: whoever moves into it, else whoever is sought outside; or -1. */
    public int startDay() {
        return promisedTo == null ? fillDay : promisedTo.lastDay;
    }

    /** A permanent holder starts: it is not vacant any more. */
    public void filled() {
        vacantSince = -1;
        fillDay = -1;
        covered = false;
        promisedTo = null;
    }

    /** Number of its next holder: 1,000 x post + n. */
    public int nextHolder() {
        return id * 1000 + holders++;
    }

    /** Holders so far: part of the keys of draws about the post. */
    public int holders() {
        return holders;
    }
}

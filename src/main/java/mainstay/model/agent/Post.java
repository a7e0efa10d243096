package mainstay.model.agent;

/** An established post of a caseworker; its holders are numbered in order. */
public final class Post {
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
    /** Whether agency covers this vacancy. */
    public boolean covered;
    /** Whether it goes when it falls vacant. */
    public boolean closing;

    private int holders;

    /** A post in a team. */
    public Post(int id, Team team, boolean extra) {
        this.id = id;
        this.team = team;
        this.extra = extra;
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

package mainstay.model.agent;

import java.util.ArrayList;
import java.util.List;
import mainstay.model.agent.stage.HomeFromCare;

/** Siblings who are referred together: the unit of allocation and of a plan. Keeps its identity when it comes back. */
public final class Family {
    /** Most children in a family. */
    public static final int MOST_CHILDREN = 8;
    /** Age at which children leave the service. */
    public static final int ADULT_YEARS = 18;

    public static final double DAYS_A_YEAR = 365.25;

    /** Order of arrival. */
    public final int id;
    /** Days since 1970 of the births, eldest first. */
    private final long[] births;
    /** Whether a child has turned eighteen and left. */
    private final boolean[] grown;

    private final List<Bond> bonds = new ArrayList<>(3);
    /** Number of the area it lives in, from 0. */
    public int area;
    /** How much effective work the family needs, mean about 1. */
    public double need;
    /** Episodes so far. */
    public int episodes;
    /** The open case, or null. */
    public Case open;
    /** Whether it is a child who came to the country alone: there is no home to return to. */
    public boolean unaccompanied;
    /** What is to become of it after coming home from care, or null. */
    public HomeFromCare home;

    private int children;

    /** A family with these children. */
    public Family(int id, long[] births, double need) {
        this.id = id;
        this.births = births.clone();
        this.grown = new boolean[births.length];
        this.children = births.length;
        this.need = need;
    }

    /** Number of the n-th child, eldest first. */
    public int childNumber(int n) {
        return id * MOST_CHILDREN + n;
    }

    /** Number of the eldest child under eighteen; the others follow. */
    public int firstChild() {
        return childNumber(siblings() - children);
    }

    /** Children under eighteen. */
    public int children() {
        return children;
    }

    /** All children there ever were. */
    public int siblings() {
        return births.length;
    }

    /** Day of birth of the n-th child, in days since 1970. */
    public long born(int n) {
        return births[n];
    }

    /** Age of the n-th child in years on a day (in days since 1970). */
    public double age(int n, long onDay) {
        return (onDay - births[n]) / DAYS_A_YEAR;
    }

    /** Age in years of the eldest child under eighteen on a day (in days since 1970). */
    public double eldest(long onDay) {
        return age(siblings() - children, onDay);
    }

    /** The same of the youngest child. */
    public double youngest(long onDay) {
        return age(siblings() - 1, onDay);
    }

    /** Whether the n-th child is still under eighteen. */
    public boolean isChild(int n) {
        return !grown[n];
    }

    /** Children who have turned eighteen by a day (in days since 1970) while nobody looked are no longer children. */
    public void growUpBy(long adultIfBornBy) {
        for (int n = 0; n < births.length; n++) {
            if (births[n] <= adultIfBornBy) {
                growUp(n);
            }
        }
    }

    /** The n-th child turns eighteen. */
    public void growUp(int n) {
        if (!grown[n]) {
            grown[n] = true;
            children--;
        }
    }

    /** What the family and a worker are to each other, or null when they never met. */
    public Bond bondWith(int worker) {
        for (int i = 0; i < bonds.size(); i++) {
            if (bonds.get(i).worker == worker) {
                return bonds.get(i);
            }
        }
        return null;
    }

    /** The same, made when there is none. */
    public Bond bondFrom(int worker, int day) {
        Bond bond = bondWith(worker);
        if (bond == null) {
            bond = new Bond(worker, day, 0);
            bonds.add(bond);
        }
        return bond;
    }

    /** Everybody the family has met. */
    public List<Bond> bonds() {
        return bonds;
    }
}

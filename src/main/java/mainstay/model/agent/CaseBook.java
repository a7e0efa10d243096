package mainstay.model.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every family that was ever referred, and the cases that are open. */
public final class CaseBook {
    /** What happens to families at a rate is looked at every so many days. */
    public static final int TURNS = 5;

    private static final int SHARE_WORTH_A_WALK = 40;

    private final List<Family> families = new ArrayList<>();
    private final List<Case> open = new ArrayList<>();
    private final List<List<Case>> turns = Stream.generate(() -> (List<Case>) new ArrayList<Case>())
            .limit(TURNS)
            .toList();
    private final List<Case> waiting = new ArrayList<>();
    private int closedOnes;

    /** Number for the next family. */
    public int nextFamily() {
        return families.size();
    }

    /** Enters a family. */
    public void enter(Family family) {
        families.add(family);
    }

    /** Every family, in order of arrival. */
    public List<Family> families() {
        return families;
    }

    /**
     * The open cases, in order of opening, and among them some that were closed lately. Closing a case does not disturb a
     * walk along this list.
     */
    public List<Case> open() {
        return open;
    }

    /** The fifth of the open cases whose turn it is, in order of opening: each has one on every fifth working day. */
    public List<Case> openInTurn(int day) {
        return turns.get(Math.floorMod(-day, TURNS));
    }

    /**
     * The cases with an open step in their way, in the order in which they began to wait, and among them some that have
     * none any more.
     */
    public List<Case> waiting() {
        return waiting;
    }

    /** Takes those off the list of waiting ones that have no open step. */
    public void tidyWaiting() {
        waiting.removeIf(one -> !one.steps.staysListed());
    }

    /** Opens an episode of a family. */
    Case open(Office office, Family family, int day) {
        Case opened = new Case(office, family, family.episodes++, day);
        family.open = opened;
        open.add(opened);
        turns.get(family.id % TURNS).add(opened);
        return opened;
    }

    /** Marks a case as closed; it stays on the list for some days. */
    public void close(Case closed) {
        closed.closed = true;
        closed.family.open = null;
        closedOnes++;
    }

    /** Takes closed cases off the list of open ones, when there are enough of them to be worth a walk. */
    public void tidy() {
        if (closedOnes * SHARE_WORTH_A_WALK > open.size()) {
            open.removeIf(one -> one.closed);
            turns.forEach(turn -> turn.removeIf(one -> one.closed));
            closedOnes = 0;
        }
    }
}

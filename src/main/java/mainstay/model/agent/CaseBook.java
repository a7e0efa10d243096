package mainstay.model.agent;

import java.util.ArrayList;
import java.util.List;

/** Every family that was ever referred, and the cases that are open. */
public final class CaseBook {
    private final List<Family> families = new ArrayList<>();
    private final List<Case> open = new ArrayList<>();
    private boolean someClosed;

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

    /** The open cases, in order of opening. Closing a case does not disturb a walk along this list. */
    public List<Case> open() {
        return open;
    }

    /** Opens an episode of a family. */
    Case open(Office office, Family family, int day) {
        Case opened = new Case(office, family, family.episodes++, day);
        family.open = opened;
        open.add(opened);
        return opened;
    }

    /** Marks a case as closed; it leaves the list at the next {@link #tidy()}. */
    public void close(Case closed) {
        closed.closed = true;
        closed.family.open = null;
        someClosed = true;
    }

    /** Takes closed cases off the list of open ones. */
    public void tidy() {
        if (someClosed) {
            open.removeIf(one -> one.closed);
            someClosed = false;
        }
    }
}

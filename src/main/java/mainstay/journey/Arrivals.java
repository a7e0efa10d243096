package mainstay.journey;

import java.util.stream.IntStream;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.scenario.Stage;

/** Which families came in a run, when first, and whether they went on to a plan or into care. */
public final class Arrivals implements EventSink {
    private static final int NEVER = 0;
    private static final int FROM_THE_START = 1;
    /** A day of first referral is kept as this more. */
    private static final int FIRST_DAY = 2;

    private final FamilyNumbers came = new FamilyNumbers();
    private final FamilyNumbers wentOn = new FamilyNumbers();
    private int families;

    /** Nobody has come yet. */
    public Arrivals() {}

    @Override
    public void accept(CareEvent event) {
        if (event instanceof FamilyReferred referred) {
            int family = referred.family();
            families = Math.max(families, family + 1);
            if (came.get(family) == NEVER) {
                came.set(family, referred.initial() ? FROM_THE_START : FIRST_DAY + referred.day());
            }
        } else if (event instanceof StageEntered entered && isPlanOrCare(entered.stage())) {
            wentOn.set(entered.family(), 1);
        }
    }

    private static boolean isPlanOrCare(Stage stage) {
        return stage == Stage.CHILD_IN_NEED || stage == Stage.CHILD_PROTECTION || stage == Stage.LOOKED_AFTER;
    }

    /** Numbers of the families that came, or were open when the run began, in order. */
    public IntStream families() {
        return IntStream.range(0, families).filter(family -> came.get(family) != NEVER);
    }

    /** Whether the family came, or was open when the run began. */
    public boolean came(int family) {
        return came.get(family) != NEVER;
    }

    /**
     * Numbers of the families that were first referred in a span of working days, in order; those that were open when the
     * run began were not.
     */
    public IntStream firstReferred(int from, int until) {
        return families().filter(family -> wasFirstReferred(family, from, until));
    }

    /** Whether the family was first referred in a span of working days. */
    public boolean wasFirstReferred(int family, int from, int until) {
        int day = came.get(family) - FIRST_DAY;
        return day >= Math.max(0, from) && day < until;
    }

    /** Whether the family has been on a plan or in care. */
    public boolean wentOn(int family) {
        return wentOn.get(family) != 0;
    }
}

package mainstay.journey;

import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.WaitChanged;
import mainstay.event.EventSink;
import mainstay.event.Queue;

/**
 * Working days that the steps of every family have waited, all steps added up: each day at whose end a step is held up by
 * something, for each step. Over all families and their children these are the days of {@code waiting_by_queue.csv}.
 */
@SuppressWarnings(
        "EnumOrdinal") // Which steps of a family wait is kept as bits: there are tens of thousands of families.
public final class DaysWaited implements EventSink {
    private final FamilyNumbers waiting = new FamilyNumbers();
    private final FamilyNumbers counted = new FamilyNumbers();
    private final FamilyNumbers countedUpTo = new FamilyNumbers();

    /** Nobody has waited yet. */
    public DaysWaited() {}

    @Override
    public void accept(CareEvent event) {
        if (event instanceof WaitChanged changed) {
            int family = changed.family();
            counted.set(family, before(family, changed.day()));
            countedUpTo.set(family, changed.day());
            int step = 1 << changed.step().ordinal();
            int others = waiting.get(family) & ~step;
            waiting.set(family, changed.queue() == Queue.NONE ? others : others | step);
        }
    }

    /** Days that the steps of a family have waited before this working day. */
    public int before(int family, int day) {
        return counted.get(family) + Integer.bitCount(waiting.get(family)) * (day - countedUpTo.get(family));
    }
}

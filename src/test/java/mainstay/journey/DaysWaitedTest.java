package mainstay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.event.CaseworkEvent.WaitChanged;
import mainstay.event.Queue;
import mainstay.event.Step;
import org.junit.jupiter.api.Test;

class DaysWaitedTest {
    private final DaysWaited waited = new DaysWaited();

    private void told(int day, int family, Step step, Queue queue) {
        waited.accept(new WaitChanged(day, family, 2, step, queue));
    }

    @Test
    void everyDayCountsAtWhoseEndAStepIsHeldUpForEachStep() {
        told(5, 1, Step.ASSESSMENT, Queue.FRONT_DOOR); // days 5 to 11: 7
        told(7, 1, Step.ASSESSMENT, Queue.WORKER);
        told(10, 1, Step.RECORD, Queue.RECORDING); // days 10 to 13: 4
        told(12, 1, Step.ASSESSMENT, Queue.NONE);
        told(14, 1, Step.RECORD, Queue.NONE);
        assertThat(waited.before(1, 100)).isEqualTo(11);
    }

    @Test
    void whatIsOpenCountsUpToTheEnd() {
        told(5, 50_000, Step.CLOSURE, Queue.MANAGER);
        assertThat(waited.before(50_000, 8)).isEqualTo(3);
        assertThat(waited.before(3, 8)).isZero();
    }
}

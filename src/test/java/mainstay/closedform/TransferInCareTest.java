package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import mainstay.calendar.WorkingCalendar;
import mainstay.direction.SmallAuthority;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.scenario.Scenario;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.PathwaySettings;
import org.junit.jupiter.api.Test;

/**
 * Families that come into care with a worker pass to the looked-after service when the time for it has come. Nobody comes
 * back into care here: that happens in the morning, before families are allocated.
 */
class TransferInCareTest {
    private static int transfers(int weeks) {
        Scenario base = SmallAuthority.scenario(0.2, 0, 18);
        Scenario scenario = base.with(base.settings()
                .with(PathwaySettings.CARE_FROM_NEED, 1)
                .with(AllocationSettings.CARE_TRANSFER, weeks)
                .with(AllocationSettings.AFTER_PROCEEDINGS, 0)
                .with(AllocationSettings.AT_SIXTEEN, 0)
                .with(LookedAfterSettings.RE_ENTRY, 0));
        WorkingCalendar calendar = Runs.calendar(scenario);
        Map<Integer, Integer> entered = new HashMap<>();
        int[] transfers = new int[1];
        Runs.run(scenario, 0, event -> {
            if (event instanceof StageEntered one && one.stage() == Stage.LOOKED_AFTER) {
                entered.put(one.family(), one.day());
            } else if (event instanceof CaseClosed closed) {
                entered.remove(closed.family());
            } else if (event instanceof WorkerAssigned one
                    && one.reason() == ChangeReason.TSPROC
                    && one.stage() == Stage.LOOKED_AFTER) {
                int asked = calendar.plusWeeks(entered.get(one.family()), weeks);
                // It is asked for at the end of the day, and families are allocated in the morning.
                assertThat(one.day()).isGreaterThan(asked);
                transfers[0]++;
            }
        });
        return transfers[0];
    }

    @Test
    void nobodyIsTransferredBeforeTheTimeAndFewerTheLaterItIs() {
        int atOnce = transfers(0);
        int afterTheSecondReview = transfers(17);
        assertThat(atOnce).isGreaterThan(60);
        assertThat(afterTheSecondReview).isBetween(20, atOnce);
        // Longer than the run: nobody is transferred.
        assertThat(transfers(104)).isZero();
    }
}

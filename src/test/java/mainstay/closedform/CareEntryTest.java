package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import mainstay.direction.SmallAuthority;
import mainstay.event.CaseworkEvent.Section47Ended;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.scenario.Scenario;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PathwaySettings;
import org.junit.jupiter.api.Test;

/** Coming into care overtakes an enquiry: its outcome is not decided afterwards, and takes no review's date. */
class CareEntryTest {
    @Test
    void noEnquiryIsDecidedForFamiliesThatHaveComeIntoCareMeanwhile() {
        Scenario base = SmallAuthority.scenario(0.4, 0, 24);
        Scenario stormy = base.with(base.settings()
                .with(PathwaySettings.CRISIS_RATE, 5)
                .with(PathwaySettings.CARE_FROM_NEED, 2)
                .with(PathwaySettings.ENQUIRIES_IN_CARE, 0)
                .with(OversightSettings.MANAGER_HOURS, 8));
        Set<Integer> inCare = new HashSet<>();
        Set<Integer> everInCare = new HashSet<>();
        int[] decided = new int[1];
        Runs.run(stormy, 0, event -> {
            if (event instanceof StageEntered entered && entered.stage() == Stage.LOOKED_AFTER) {
                inCare.add(entered.family());
                everInCare.add(entered.family());
            } else if (event instanceof StageEntered entered) {
                inCare.remove(entered.family());
            } else if (event instanceof CaseClosed closed) {
                inCare.remove(closed.family());
            } else if (event instanceof Section47Ended ended) {
                decided[0]++;
                assertThat(inCare).as("%s", ended).doesNotContain(ended.family());
            }
        });
        assertThat(decided[0]).isGreaterThan(500);
        assertThat(everInCare).hasSizeGreaterThan(100);
    }
}

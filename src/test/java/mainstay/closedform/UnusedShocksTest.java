package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mainstay.direction.SmallAuthority;
import mainstay.event.OrganisationEvent.SettingChanged;
import mainstay.golden.EventDigest;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.ShockSettings;
import org.junit.jupiter.api.Test;

/** How hard shocks hit does not matter by a byte where none comes, nor when one comes that is none. */
class UnusedShocksTest {
    private static final Scenario SMALL = SmallAuthority.scenario(0.3, 0, 9);

    private static String digest(Scenario scenario) {
        EventDigest digest = new EventDigest(event -> !(event instanceof SettingChanged));
        Runs.run(scenario, 0, digest);
        return digest.result();
    }

    @Test
    void theirSizesDoNothingWithoutThem() {
        for (Parameter size : List.of(
                ShockSettings.REPAIR,
                ShockSettings.LEAVING_EFFECT,
                ShockSettings.HIRING_EFFECT,
                ShockSettings.AGENCY_EFFECT,
                ShockSettings.REMOTE_VALUE,
                ShockSettings.REMOTE_TIME_SAVED)) {
            assertThat(digest(SMALL.with(size, size.high()))).as("%s", size).isEqualTo(digest(SMALL));
        }
    }

    @Test
    void aShockOfSizeNoughtDoesNothingAndAnyOtherDoesSomething() {
        for (Parameter shock : List.of(ShockSettings.INSPECTION, ShockSettings.REMOTE, ShockSettings.OUTAGE)) {
            assertThat(digest(from(shock, 0))).as("%s", shock).isEqualTo(digest(SMALL));
            assertThat(digest(from(shock, 1))).as("%s", shock).isNotEqualTo(digest(SMALL));
        }
    }

    private static Scenario from(Parameter shock, double size) {
        DatedChange change = new DatedChange(SMALL.period().start().plusMonths(1), Map.of(shock, size), List.of());
        return new Scenario(SMALL.name(), SMALL.period(), SMALL.settings(), SMALL.services(), List.of(change));
    }
}

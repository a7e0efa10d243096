package mainstay.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ConferenceSettings;
import org.junit.jupiter.api.Test;

/** One slot a day, none that is squeezed in, and five meetings in four weeks that chairs from outside hold. */
class SlotInvariantsTest {
    private static final Settings SETTINGS = Settings.defaults()
            .with(ConferenceSettings.SLOTS, 5)
            .with(ConferenceSettings.REVIEWING_OFFICERS, 0)
            .with(ConferenceSettings.STRETCH, 0)
            .with(ConferenceSettings.OUTSIDE_CHAIRS, 0.25)
            .with(ConferenceSettings.NOTICE, 3);

    private final Violations violations = new Violations();
    private final SlotInvariants slots = new SlotInvariants(SETTINGS, violations);

    @Test
    void whatChairsFromOutsideMayHoldIsKept() {
        slots.held(3, 6, 0);
        slots.held(22, 1, 0);
        slots.held(23, 3, 3);
        assertThat(violations.all()).isEmpty();
    }

    @Test
    void oneMeetingMoreInFourWeeksIsSeen() {
        slots.held(3, 6, 0);
        slots.held(22, 2, 0);
        assertThat(violations.all()).hasSize(1);
    }
}

package mainstay.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.model.Authority;
import mainstay.random.Chance;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds in every authority, whatever its settings, services and timeline. */
class InvariantsTest {
    @Provide
    Arbitrary<Scenario> authorities() {
        return RandomAuthorities.any();
    }

    @Tag("slow")
    @Property(tries = 60, seed = "20250401", shrinking = ShrinkingMode.BOUNDED)
    void nothingIsLostAndNobodyIsInTwoPlaces(@ForAll("authorities") Scenario scenario) {
        assertThat(Watched.violationsOf(scenario, 1)).isEmpty();
    }

    @Test
    void aRunWatchedPhaseByPhaseTellsWhatARunTells() {
        Scenario scenario = new Scenario(
                "small",
                new Period(LocalDate.of(2025, 4, 1), 0, 4),
                RandomAuthorities.small(12),
                RandomAuthorities.mixed(),
                List.of());
        List<CareEvent> whole = new ArrayList<>();
        WorkingCalendar calendar = new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
        new Authority(scenario, calendar, new Chance(1, 0), whole::add).run();
        assertThat(Watched.eventsOf(scenario, 1)).isEqualTo(whole).hasSizeGreaterThan(1000);
    }
}

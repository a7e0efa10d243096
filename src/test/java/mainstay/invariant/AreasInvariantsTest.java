package mainstay.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mainstay.calendar.WorkingCalendar;
import mainstay.direction.SmallAuthority;
import mainstay.event.CareEvent;
import mainstay.event.OrganisationEvent.TeamFormed;
import mainstay.model.Authority;
import mainstay.random.Chance;
import mainstay.scenario.Area;
import mainstay.scenario.Scenario;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds in every authority, whatever its areas and teams are and become. */
class AreasInvariantsTest {
    @Tag("slow")
    @Property(tries = 200, seed = "20251129", shrinking = ShrinkingMode.OFF)
    void nothingIsLostAndNobodyIsInTwoPlaces(@ForAll long seed) {
        assertThat(Watched.violationsOf(new RandomAreas(seed).scenario(), 1)).isEmpty();
    }

    @Tag("slow")
    @Test
    void anAuthorityWithOneAreaIsTheOneWithout() {
        Scenario without = SmallAuthority.scenario(0.1, 0, 6);
        Scenario one = without.in(List.of(new Area("Everywhere", 1, 1, Map.of())));
        assertThat(told(one)).isEqualTo(told(without)).hasSizeGreaterThan(1000);
    }

    /** All that happens; what teams are called is not the same. */
    private static List<CareEvent> told(Scenario scenario) {
        List<CareEvent> told = new ArrayList<>();
        WorkingCalendar calendar = new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
        new Authority(scenario, calendar, new Chance(1, 0), told::add).run();
        told.removeIf(TeamFormed.class::isInstance);
        return told;
    }
}

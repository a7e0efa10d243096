package mainstay.measure.workforce;

import static mainstay.measure.Told.endOf;
import static mainstay.measure.Told.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.WorkforceEvent.SupervisionDropped;
import mainstay.event.WorkforceEvent.SupervisionHeld;
import mainstay.measure.Told;
import org.junit.jupiter.api.Test;

class OversightMeasuresTest {
    @Test
    void aSupervisionThatIsDroppedIsNotOnTime() {
        int day = on("2025-05-01");
        Told told = new Told(
                new SupervisionHeld(day, 1000, 1, day),
                new SupervisionHeld(day, 2000, 1, day - 1),
                new SupervisionDropped(day, 3000, 1, day),
                new SupervisionHeld(day, 4000, 1, day + 3));
        assertThat(told.value("supervision_on_time")).isEqualTo(50);
        assertThat(told.observations("supervision_on_time")).isEqualTo(4);
    }

    @Test
    void gripIsWeighedByPosts() {
        Told told = new Told(
                new TeamCounted(endOf("2025-04"), 1, 6, 1, 0.9, 0, true),
                new TeamCounted(endOf("2025-04"), 2, 2, 0, 0.5, 0, true));
        assertThat(told.value("grip")).isCloseTo(0.8, within(1e-12));
        assertThat(told.in("2025-04", "grip")).isCloseTo(0.8, within(1e-12));
    }
}

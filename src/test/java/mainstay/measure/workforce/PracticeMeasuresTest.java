package mainstay.measure.workforce;

import static mainstay.measure.Told.endOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.CareEvent;
import mainstay.event.MonthEndCount.PracticeCounted;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.measure.Told;
import org.junit.jupiter.api.Test;

class PracticeMeasuresTest {
    private static final int APRIL = endOf("2025-04");

    @Test
    void aHalfDoneRollOutCountsTheWorkersAndTeamsThatHaveStillToComeIn() {
        Told told = new Told(
                team(1),
                worker(1000, 1),
                worker(2000, 1),
                team(2),
                worker(3000, 2),
                worker(4000, 2),
                new PracticeCounted(APRIL, 1, 2, 0.6, 0.8));
        assertThat(told.value("fidelity")).isCloseTo(30, within(1e-12));
        assertThat(told.observations("fidelity")).isEqualTo(4);
        assertThat(told.in("2025-04", "fidelity")).isCloseTo(30, within(1e-12));
        assertThat(told.value("ownership")).isCloseTo(40, within(1e-12));
        assertThat(told.observations("ownership")).isEqualTo(2);
    }

    @Test
    void withoutAModelBothAreNought() {
        Told told = new Told(team(1), worker(1000, 1));
        assertThat(told.value("fidelity")).isZero();
        assertThat(told.value("ownership")).isZero();
    }

    private static CareEvent team(int team) {
        return new TeamCounted(APRIL, team, 2, 0, 0.5, 0, true);
    }

    private static CareEvent worker(int worker, int team) {
        return new WorkerCounted(APRIL, worker, team, 1, Contract.PERMANENT, 10, 5, false, 0, 100, 100, 0, 20, 150, 0);
    }
}

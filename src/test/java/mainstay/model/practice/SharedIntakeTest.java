package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mainstay.model.agent.Team;
import mainstay.scenario.Scenario;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.Rollout;
import org.junit.jupiter.api.Test;

/** While some teams are pods with duty weeks and others are not yet, new families are shared by load among both. */
class SharedIntakeTest {
    private static final int SETTLED = 100;

    private final double[] children = new double[2];
    private final double[] workers = new double[2];

    @Test
    void podsDoNotTakeTheNewFamiliesOfTeamsThatAreStillToFollow() {
        Scenario half =
                Arriving.withPods(Map.of(Rollout.WAVES, 2.0, Rollout.WAVE_INTERVAL, 100.0, Rollout.FIRST_WAVE, 0.5));
        Arriving.watch(half, (office, phase) -> {
            if (phase.equals("CENSUS") && office.day() >= SETTLED) {
                office.roster().holding(Stage.ASSESSMENT).forEach(this::count);
            }
        });
        double inPods = children[1] / workers[1];
        double inTeams = children[0] / workers[0];
        // Were all new work asked of pods first, theirs would be several times the others'.
        assertThat(inPods / inTeams).isBetween(0.75, 1.33);
    }

    private void count(Team team) {
        int sort = team.isPod() ? 1 : 0;
        children[sort] += team.children();
        workers[sort] += team.capacity();
    }
}

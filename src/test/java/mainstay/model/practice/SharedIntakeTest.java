package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import mainstay.model.agent.Team;
import mainstay.scenario.Scenario;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.RolloutSettings;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** While some teams are pods that would take turns of duty and others are not yet, new families go by load to both. */
class SharedIntakeTest {
    private static final int SETTLED = 100;

    /** The odds that four standard errors of eight runs are passed by chance are one in 200. */
    private static final int REPLICATIONS = 8;

    private static final double ERRORS = 4;

    private final double[] children = new double[2];
    private final double[] workers = new double[2];

    /** Children for each worker in pods over those in teams: surely nearer to equal than a third more or less. */
    @Test
    void podsDoNotTakeTheNewFamiliesOfTeamsThatAreStillToFollow() {
        double[] ratios = new double[REPLICATIONS];
        for (int i = 0; i < REPLICATIONS; i++) {
            ratios[i] = ratio(i);
        }
        double mean = StatUtils.mean(ratios);
        double margin = ERRORS * Math.sqrt(StatUtils.variance(ratios) / REPLICATIONS);
        assertThat(mean + margin).as("mean %s", mean).isLessThan(4. / 3);
        assertThat(mean - margin).as("mean %s", mean).isGreaterThan(3. / 4);
    }

    private double ratio(int replication) {
        Arrays.fill(children, 0);
        Arrays.fill(workers, 0);
        Scenario half = Arriving.withPods(Map.of(
                RolloutSettings.WAVES, 2.0, RolloutSettings.WAVE_INTERVAL, 100.0, RolloutSettings.FIRST_WAVE, 0.5));
        Arriving.watch(half, replication, (office, phase) -> {
            if (phase.equals("CENSUS") && office.day() >= SETTLED) {
                office.roster().teams().stream()
                        .filter(team -> team.service.holds().contains(Stage.ASSESSMENT))
                        .forEach(this::count);
            }
        });
        return children[1] / workers[1] / (children[0] / workers[0]);
    }

    private void count(Team team) {
        int sort = team.isPod() ? 1 : 0;
        children[sort] += team.children();
        workers[sort] += team.capacity();
    }
}

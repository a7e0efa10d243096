package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import mainstay.event.CaseworkEvent.ConcernArose;
import mainstay.event.CaseworkEvent.ConcernSeen;
import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.PlanSettings;
import mainstay.scenario.parameter.QualitySettings;
import org.junit.jupiter.api.Test;

/**
 * A concern that is missed with probability m each time, and looked at on the day it grows and on every fifth working
 * day, is seen after 5 m / (1 - m) days on average: a geometric number of fives. No team holds the families here, so
 * that no visit and no discussion looks in between, and nothing ends their plans.
 */
class ConcernsTest {
    private static final double MISSED = 0.6;

    private static Scenario scenario(double missed) {
        Settings settings = Bare.settings()
                .with(InitialSettings.IN_NEED, 150)
                .with(PlanSettings.IN_NEED_HOURS, 1000)
                .with(PathwaySettings.CARE_FROM_NEED, 0)
                .with(PathwaySettings.CRISIS_RATE, 2)
                .with(QualitySettings.MISSED_CONCERNS, missed);
        Service assessmentsAlone = new Service("Assessments", EnumSet.of(Stage.ASSESSMENT), 1, Structure.INDIVIDUAL);
        return Bare.scenario(settings, 12).with(List.of(assessmentsAlone));
    }

    @Test
    void aConcernIsSeenAfterAGeometricNumberOfTurns() {
        Scenario scenario = scenario(MISSED);
        // After 150 days all but one in ten million have been seen.
        int late = Runs.calendar(scenario).days() - 150;
        double[] waited = new double[Agreement.REPLICATIONS];
        double[] concerns = new double[Agreement.REPLICATIONS];
        for (int replication = 0; replication < Agreement.REPLICATIONS; replication++) {
            int r = replication;
            Runs.run(scenario, replication, event -> {
                if (event instanceof ConcernArose arose && arose.day() < late) {
                    concerns[r]++;
                } else if (event instanceof ConcernSeen seen && seen.aroseDay() < late) {
                    waited[r] += seen.day() - seen.aroseDay();
                    assertThat((seen.day() - seen.aroseDay()) % 5).isZero();
                }
            });
        }
        Agreement.ofRatio("days until a concern is seen", 5 * MISSED / (1 - MISSED), waited, concerns)
                .isWithinChance();
    }

    @Test
    void whereNothingIsMissedEveryConcernStartsAnEnquiryOnItsDay() {
        List<Integer> arose = new ArrayList<>();
        List<Integer> started = new ArrayList<>();
        Runs.run(scenario(0), 0, event -> {
            if (event instanceof ConcernArose) {
                arose.add(event.day() * 100_000 + event.family());
            } else if (event instanceof Section47Started) {
                started.add(event.day() * 100_000 + event.family());
            }
        });
        assertThat(arose).hasSizeGreaterThan(50);
        assertThat(started).isEqualTo(arose);
    }
}

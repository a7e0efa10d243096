package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.event.WorkforceEvent.PostFilled;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.ShockSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/**
 * After a judgement on the first day every worker leaves on day d with probability 1 - exp(-h exp(b 2^(-d / 253 R)) / 253),
 * and a vacancy of the mean life V that is advertised on day d has the mean life V (1 + a 2^(-d / 253 R)).
 */
class DamagedReputationTest {
    private static final double HAZARD = 0.3;
    private static final double REPAIR = 0.8;
    private static final double LEAVING = 1.2;
    private static final double HIRING = 1.5;
    private static final double YEARS_TO_FILL = 0.3;

    private static final Scenario SCENARIO = Bare.scenario(
            Bare.settings()
                    .with(WorkforceSettings.POSTS, 60)
                    .with(WorkforceSettings.TURNOVER, HAZARD)
                    .with(WorkforceSettings.TIME_TO_FILL, YEARS_TO_FILL)
                    .with(ShockSettings.INSPECTION, 1)
                    .with(ShockSettings.REPAIR, REPAIR)
                    .with(ShockSettings.LEAVING_EFFECT, LEAVING)
                    .with(ShockSettings.HIRING_EFFECT, HIRING)
                    .with(ShockSettings.AGENCY_EFFECT, 0),
            36);

    private static double damage(int day) {
        return Math.pow(0.5, day / (Runs.YEAR * REPAIR));
    }

    /** Who leaves, beside what the workers in post on each morning let expect. */
    private static final class Leaving implements EventSink {
        private int day;
        private int inPost;
        private int startedToday;
        private int left;
        private double expected;

        @Override
        public void accept(CareEvent event) {
            for (; day < event.day(); day++) {
                inPost += startedToday;
                startedToday = 0;
                expected += inPost * -Math.expm1(-HAZARD * Math.exp(LEAVING * damage(day + 1)) / Runs.YEAR);
            }
            if (event instanceof WorkerStarted) {
                startedToday++;
            } else if (event instanceof WorkerLeft) {
                inPost--;
                left++;
            }
        }
    }

    @Test
    void workersLeaveAtTheRateThatTheDamageLeftMakes() {
        double[] left = new double[Agreement.REPLICATIONS];
        double[] expected = new double[Agreement.REPLICATIONS];
        for (int replication = 0; replication < left.length; replication++) {
            Leaving leaving = new Leaving();
            Runs.run(SCENARIO, replication, leaving);
            assertThat(leaving.left).isGreaterThan(50);
            left[replication] = leaving.left;
            expected[replication] = leaving.expected;
        }
        Agreement.ofRatio("leavers over expected", 1, left, expected).isWithinChance();
    }

    /** A vacancy lasts 1 + floor(X) working days with X exponential, and is seen until the run ends. */
    private static double meanDays(int advertised) {
        double mean = YEARS_TO_FILL * Runs.YEAR * (1 + HIRING * damage(advertised));
        int seen = Runs.calendar(SCENARIO).days() - advertised;
        return Math.expm1(-seen / mean) / Math.expm1(-1 / mean);
    }

    @Test
    void vacanciesLastLongerTheMoreDamageThereWasWhenTheyWereAdvertised() {
        double[] lasted = new double[Agreement.REPLICATIONS];
        double[] expected = new double[Agreement.REPLICATIONS];
        int firstYear = (int) Runs.YEAR;
        for (int replication = 0; replication < lasted.length; replication++) {
            int at = replication;
            Runs.run(SCENARIO, replication, event -> {
                if (event instanceof WorkerLeft && event.day() < firstYear) {
                    expected[at] += meanDays(event.day());
                    lasted[at] += Runs.calendar(SCENARIO).days() - event.day();
                } else if (event instanceof PostFilled filled && filled.vacantSince() < firstYear) {
                    lasted[at] -= Runs.calendar(SCENARIO).days() - event.day();
                }
            });
        }
        Agreement.ofRatio("days vacant over expected", 1, lasted, expected).isWithinChance();
    }
}

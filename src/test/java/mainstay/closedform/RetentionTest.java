package mainstay.closedform;

import mainstay.event.CareEvent;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.model.DayByDay;
import mainstay.model.agent.Office;
import mainstay.model.agent.Worker;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** Where nothing else plays a part, workers leave at rate × exp(-retention × fidelity). */
class RetentionTest {
    private static final double HAZARD = 0.4;
    private static final double RETENTION = 0.9;

    private static final Scenario SCENARIO = Bare.scenario(
            Bare.settings()
                    .with(WorkforceSettings.POSTS, 60)
                    .with(WorkforceSettings.TURNOVER, HAZARD)
                    .with(EffectSettings.RETENTION, RETENTION),
            24);

    /** Counts leavers and the years of those in post, who all have the same fidelity. */
    private static final class Leavers implements DayByDay.Watch {
        private final double fidelity;
        private Office office;
        private int leavers;
        private long workerDays;

        Leavers(double fidelity) {
            this.fidelity = fidelity;
        }

        @Override
        public void opened(Office opened) {
            office = opened;
        }

        @Override
        public void before(String phase, int day) {
            if (phase.equals("WORKFORCE")) {
                for (Worker worker : office.roster().inPost()) {
                    worker.fidelity = fidelity;
                    workerDays += day > 0 ? 1 : 0;
                }
            }
        }

        @Override
        public void after(String phase, int day) {}

        @Override
        public void accept(CareEvent event) {
            leavers += event instanceof WorkerLeft ? 1 : 0;
        }
    }

    private static void workersLeaveAt(double rate, double fidelity) {
        double[] leavers = new double[Agreement.REPLICATIONS];
        double[] years = new double[Agreement.REPLICATIONS];
        for (int i = 0; i < leavers.length; i++) {
            Leavers watch = new Leavers(fidelity);
            DayByDay.run(SCENARIO, Runs.SEED + i, watch);
            leavers[i] = watch.leavers;
            years[i] = watch.workerDays / Runs.YEAR;
        }
        double predicted = -Runs.YEAR * Math.expm1(-rate / Runs.YEAR);
        Agreement.ofRatio("leavers a year at fidelity " + fidelity, predicted, leavers, years)
                .isWithinChance();
    }

    @Test
    void whoPractisesAModelInFullStaysByItsWholeEffect() {
        workersLeaveAt(HAZARD * Math.exp(-RETENTION), 1);
    }

    @Test
    void whoPractisesHalfOfItStaysByTheRootOfThat() {
        workersLeaveAt(HAZARD * Math.exp(-RETENTION / 2), 0.5);
    }
}

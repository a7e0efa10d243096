package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** Notice takes time, and neither turnover nor the length of an agency assignment is another for it. */
class NoticeTest {
    private static final int POSTS = 60;

    /**
     * Who stays until notice is given for 1/h' years and then works a notice of n leaves at the rate h' / (1 + h'n), which
     * is the turnover t for h' = t / (1 − tn). The first year is left out: nobody starts under notice.
     */
    @Test
    void turnoverIsWhatTheSettingSaysThoughNobodyResignsTwice() {
        double turnover = 0.4;
        Scenario scenario = Bare.scenario(
                Bare.settings()
                        .with(WorkforceSettings.POSTS, POSTS)
                        .with(WorkforceSettings.TURNOVER, turnover)
                        .with(WorkforceSettings.NOTICE, 12),
                60);
        int days = Runs.calendar(scenario).days();
        double[] left = new double[Agreement.REPLICATIONS];
        double[] years = new double[Agreement.REPLICATIONS];
        for (int replication = 0; replication < Agreement.REPLICATIONS; replication++) {
            int r = replication;
            Runs.run(scenario, replication, event -> {
                // Days in post from day 253 on: added for who starts, taken away again for who goes.
                if (event instanceof WorkerStarted started) {
                    years[r] += (days - Math.max(started.day(), Runs.YEAR)) / Runs.YEAR;
                } else if (event instanceof WorkerLeft gone) {
                    years[r] -= (days - Math.max(gone.day(), Runs.YEAR)) / Runs.YEAR;
                    left[r] += gone.day() >= Runs.YEAR ? 1 : 0;
                }
            });
        }
        // A day's chance to give notice is 1 - e^(-h'/253), and h' is compounded over days: less than half a per mille.
        Agreement.ofRatio("leavers per year in post", turnover, left, years).isWithinChance();
    }

    /** An assignment is 1 + floor(X) working days and then the notice, X exponential with what is left of the usual stay. */
    @Test
    void anAssignmentLastsAsLongAsIsUsualNoticeIncludedAndTheNextFollowsAtOnce() {
        double months = 6;
        double notice = 20;
        double usual = months * Runs.YEAR / 12;
        double expected = notice + 1 + 1 / Math.expm1(1 / (usual - notice));
        Scenario scenario = Bare.scenario(
                Bare.settings()
                        .with(WorkforceSettings.POSTS, POSTS)
                        // Beyond vacancies: nobody permanent comes and ends an assignment.
                        .with(AgencySettings.AGENCY_EXTRA, 0.5)
                        .with(AgencySettings.AGENCY_LAG, 3)
                        .with(AgencySettings.AGENCY_STAY, months)
                        .with(AgencySettings.AGENCY_NOTICE, notice / 5),
                60);
        double[] means = Runs.sample(Agreement.REPLICATIONS, replication -> {
            Map<Integer, Integer> since = new HashMap<>();
            Map<Integer, Integer> gone = new HashMap<>();
            double[] sum = new double[2];
            Runs.run(scenario, replication, event -> {
                if (event instanceof WorkerStarted one && one.contract() == Contract.AGENCY) {
                    Integer before = gone.remove(one.post());
                    if (before != null) {
                        assertThat(one.day()).isEqualTo(before + 1);
                    }
                    if (!one.initial() && one.day() < 200) {
                        since.put(one.worker(), one.day());
                    }
                } else if (event instanceof WorkerLeft one && one.contract() == Contract.AGENCY) {
                    gone.put(one.post(), one.day());
                    Integer from = since.remove(one.worker());
                    if (from != null) {
                        assertThat(one.day() - from).isGreaterThan((int) notice);
                        sum[0] += one.day() - from;
                        sum[1]++;
                    }
                }
            });
            return sum[0] / sum[1];
        });
        Agreement.of("days of an agency assignment", expected, means).isWithinChance();
    }
}

package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.event.CaseworkEvent.AssessmentAuthorised;
import mainstay.model.DayByDay;
import mainstay.model.agent.Case;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;

/** Assessments take the time that the need asks for: dates by rank of need, and one visit where that is enough. */
class ProportionateAssessmentsTest {
    private static final Settings BARE = Bare.settings()
            .with(WorkforceSettings.POSTS, 20)
            .with(DemandSettings.NEW_REFERRALS, 2000)
            .with(PathwaySettings.NO_FURTHER_ACTION, 0)
            .with(PathwaySettings.SECTION_47_IN_ASSESSMENT, 0)
            .with(AssessmentWorkSettings.INFORMATION_LAG, 60);

    /** Rank 0.3 of 0.6 lies half-way from day 5 to day 45, less a margin of 3: day 22. */
    @Test
    void theDateRisesWithTheRankOfNeed() {
        double variation = 0.7;
        Settings settings = BARE.with(DemandSettings.NEED_VARIATION, variation)
                .with(AssessmentWorkSettings.PROPORTIONATE_SHARE, 0.6)
                .with(AssessmentWorkSettings.EARLIEST_DATE, 5)
                .with(AssessmentWorkSettings.MANAGER_MARGIN, 3);
        double variance = Math.log(1 + variation * variation);
        LogNormalDistribution need = new LogNormalDistribution(null, -variance / 2, Math.sqrt(variance));
        Practised run = new Practised(0, 0, 0, event -> {});
        DayByDay.run(scenario(settings), Runs.SEED, run);
        int early = 0;
        int all = 0;
        for (Case theCase : run.office().cases().open()) {
            if (theCase.stage == Stage.ASSESSMENT) {
                double rank = need.cumulativeProbability(theCase.family.need);
                double date = rank < 0.6 ? 5 + 40 * rank / 0.6 : 45;
                int byHand = Math.max(theCase.stageSince + 1, theCase.openedDay + (int) Math.round(date) - 3);
                if (theCase.assessment.visitsMade != 1) {
                    assertThat(theCase.assessment.readyBy).isEqualTo(byHand);
                    assertThat(theCase.assessment.visitsAtLeast).isEqualTo(Math.round(date) < 45 ? 1 : 2);
                }
                early += rank < 0.6 ? 1 : 0;
                all++;
            }
        }
        assertThat(all).isGreaterThan(100);
        assertThat(early).isPositive();
    }

    /** Where nobody is in need and that is clear at once in two fifths, two fifths are assessed with one visit. */
    @Test
    void whoeverIsSeenNotToBeInNeedIsNotVisitedAgain() {
        Settings settings = BARE.with(DemandSettings.NEED_VARIATION, 0)
                .with(AssessmentWorkSettings.INFORMATION_LAG, 0)
                .with(AssessmentWorkSettings.ASSESSMENT_VISITS, 3)
                .with(AssessmentWorkSettings.VISIT_GAP, 2)
                .with(AssessmentWorkSettings.LOOK_AHEAD, 0)
                .with(PathwaySettings.NOT_IN_NEED, 1)
                .with(AssessmentWorkSettings.CLEAR_AT_ONCE, 0.4);
        double[] once = new double[Agreement.REPLICATIONS];
        double[] all = new double[Agreement.REPLICATIONS];
        for (int replication = 0; replication < Agreement.REPLICATIONS; replication++) {
            int r = replication;
            Runs.run(scenario(settings), replication, event -> {
                // Those referred in the first half: all of them are assessed when the run ends.
                if (event instanceof AssessmentAuthorised assessed && assessed.referredDay() < 60) {
                    assertThat(assessed.visits()).isIn(1, 3);
                    once[r] += assessed.visits() == 1 ? 1 : 0;
                    all[r]++;
                }
            });
        }
        Agreement.ofRatio("assessments with one visit", 0.4, once, all).isWithinChance();
    }

    private static Scenario scenario(Settings settings) {
        return Bare.scenario(settings, 6);
    }
}

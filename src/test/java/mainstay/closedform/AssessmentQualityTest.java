package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import mainstay.event.CaseworkEvent.AssessmentAuthorised;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.model.DayByDay;
import mainstay.model.agent.Case;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.PlanSettings;
import mainstay.scenario.parameter.QualitySettings;
import mainstay.scenario.parameter.ReturnSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/**
 * In a bare authority nobody is new, nobody is supervised and no visit takes time, so that nobody gets to know anybody.
 * What is left of an assessment's quality is its visits, the partners' information and desk time, by hand.
 */
class AssessmentQualityTest {
    private static final double SMALL = 1e-12;

    private static final Settings BARE = Bare.settings()
            .with(WorkforceSettings.POSTS, 20)
            .with(DemandSettings.NEW_REFERRALS, 1000)
            .with(WorkSettings.SPREAD, 0)
            .with(AssessmentWorkSettings.INFORMATION_LAG, 0)
            .with(AssessmentWorkSettings.VISIT_GAP, 2)
            .with(PathwaySettings.NO_FURTHER_ACTION, 0)
            .with(QualitySettings.SPREAD, 0)
            .with(QualitySettings.VISITS_WEIGHT, 0.3)
            .with(QualitySettings.INFORMATION_WEIGHT, 0.2)
            .with(QualitySettings.KNOWLEDGE_WEIGHT, 0.1)
            .with(QualitySettings.EXPERIENCE_WEIGHT, 0.2)
            .with(QualitySettings.REFLECTION_WEIGHT, 0.1)
            .with(QualitySettings.DESK_WEIGHT, 0.1)
            .with(QualitySettings.VISITS, 3)
            .with(QualitySettings.DESK_HOURS, 8);

    private static Scenario with(Settings settings) {
        return Bare.scenario(settings, 6);
    }

    @Test
    void itIsTheWeighedMeanOfWhatWasDone() {
        Map<Integer, Double> needs = new HashMap<>();
        int[] seen = new int[1];
        Runs.run(with(BARE.with(AssessmentWorkSettings.ASSESSMENT_HOURS, 4)), 0, event -> {
            if (event instanceof FamilyReferred referred) {
                needs.put(referred.family(), referred.need());
            } else if (event instanceof AssessmentAuthorised assessed) {
                double visits = Math.min(1, assessed.visits() / (3 * Math.sqrt(needs.get(assessed.family()))));
                // Information and experience in full, half of the desk time, no knowledge and no reflection.
                double byHand = 0.3 * visits + 0.2 + 0.2 + 0.1 * 4 / 8;
                assertThat(assessed.quality()).as("%s", assessed).isCloseTo(byHand, within(SMALL));
                seen[0]++;
            }
        });
        assertThat(seen[0]).isGreaterThan(200);
    }

    @Test
    void weightsCountInProportionToTheirSum() {
        Settings visitsAlone = BARE;
        for (Parameter weight : new Parameter[] {
            QualitySettings.INFORMATION_WEIGHT,
            QualitySettings.KNOWLEDGE_WEIGHT,
            QualitySettings.EXPERIENCE_WEIGHT,
            QualitySettings.REFLECTION_WEIGHT,
            QualitySettings.DESK_WEIGHT
        }) {
            visitsAlone = visitsAlone.with(weight, 0);
        }
        Settings few =
                visitsAlone.with(DemandSettings.NEED_VARIATION, 0).with(AssessmentWorkSettings.ASSESSMENT_VISITS, 2);
        Runs.run(with(few), 0, event -> {
            if (event instanceof AssessmentAuthorised assessed) {
                assertThat(assessed.quality()).isCloseTo(2. / 3, within(SMALL));
            }
        });
    }

    @Test
    void informationThatIsNotWaitedForIsMissed() {
        Settings impatient =
                BARE.with(AssessmentWorkSettings.INFORMATION_LAG, 120).with(AssessmentWorkSettings.LOOK_AHEAD, 30);
        int[] without = new int[2];
        Runs.run(with(impatient), 0, event -> {
            if (event instanceof AssessmentAuthorised assessed && assessed.day() > 50) {
                without[assessed.quality() < 0.4 ? 1 : 0]++;
            }
        });
        // Without it no assessment comes to more than 0.3 + 0.2; with grip, most of the late answers are not waited
        // for.
        assertThat(without[1]).isGreaterThan(0);
    }

    /** Half-hearted practice counts for half. */
    @Test
    void theModelAddsItsEffectInProportionToFidelity() {
        Settings settings = BARE.with(DemandSettings.NEED_VARIATION, 0)
                .with(EffectSettings.ASSESSMENT_QUALITY, 0.1)
                .with(AssessmentWorkSettings.ASSESSMENT_VISITS, 3);
        int[] seen = new int[1];
        DayByDay.run(with(settings), Runs.SEED, new Practised(0.5, 0, 0, event -> {
            if (event instanceof AssessmentAuthorised assessed) {
                assertThat(assessed.quality()).isCloseTo(0.3 + 0.2 + 0.2 + 0.5 * 0.1, within(SMALL));
                seen[0]++;
            }
        }));
        assertThat(seen[0]).isGreaterThan(200);
    }

    /** Quality 0.7 everywhere, 0.2 below the usual: with an effect of 2 the share of 0.4 is 0.4 x e^0.4. */
    @Test
    void poorAssessmentsBringMoreFamiliesBack() {
        Settings settings = BARE.with(DemandSettings.NEED_VARIATION, 0)
                .with(AssessmentWorkSettings.ASSESSMENT_VISITS, 3)
                .with(PathwaySettings.NOT_IN_NEED, 1)
                .with(PathwaySettings.SECTION_47_IN_ASSESSMENT, 0)
                .with(QualitySettings.USUAL, 0.9)
                .with(QualitySettings.RETURN_EFFECT, 2)
                .with(ReturnSettings.SHARE, 0.4)
                .with(ReturnSettings.DELAY, 0.5);
        Scenario scenario = with(settings);
        int days = Runs.calendar(scenario).days();
        double[] back = new double[Agreement.REPLICATIONS];
        double[] closed = new double[Agreement.REPLICATIONS];
        for (int replication = 0; replication < Agreement.REPLICATIONS; replication++) {
            Map<Integer, Integer> closedOn = new HashMap<>();
            int r = replication;
            Runs.run(scenario, replication, event -> {
                // All but one in a thousand who come back do so within 70 days.
                if (event instanceof CaseClosed one && one.day() < days - 80 && !closedOn.containsKey(one.family())) {
                    closedOn.put(one.family(), one.day());
                    closed[r]++;
                } else if (event instanceof FamilyReferred again
                        && again.episode() == 1
                        && closedOn.containsKey(again.family())) {
                    back[r]++;
                }
            });
        }
        Agreement.ofRatio("families who come back", 0.4 * Math.exp(2 * 0.2), back, closed)
                .isWithinChance();
    }

    @Test
    void plansTakeMoreWorkAfterPoorAssessments() {
        Settings settings = BARE.with(DemandSettings.NEED_VARIATION, 0.5)
                .with(PathwaySettings.NOT_IN_NEED, 0)
                .with(PathwaySettings.PLAN_AFTER_ASSESSMENT, 1)
                .with(PathwaySettings.SECTION_47_IN_ASSESSMENT, 0)
                .with(PathwaySettings.CRISIS_RATE, 0)
                .with(PlanSettings.IN_NEED_HOURS, 500)
                .with(PlanSettings.EXTRA_HOURS, 0)
                .with(PlanSettings.NEED_POWER, 1)
                .with(QualitySettings.USUAL, 0.5)
                .with(QualitySettings.PLAN_EFFECT, 3);
        Practised run = new Practised(0, 0, 0, event -> {});
        DayByDay.run(with(settings), Runs.SEED, run);
        int plans = 0;
        for (Case theCase : run.office().cases().open()) {
            if (theCase.plan != null && !theCase.closed) {
                plans++;
                double byHand = 500 * theCase.family.need * Math.exp(-3 * (theCase.assessment.quality - 0.5));
                assertThat(theCase.plan.required).isCloseTo(byHand, within(1e-9 * byHand));
            }
        }
        assertThat(plans).isGreaterThan(100);
    }
}

package mainstay.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Worker;
import mainstay.model.agent.stage.Assessment;
import mainstay.model.workday.WorkingDay;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.PlanSettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/**
 * One worker with six hours of casework a day. A review takes four hours for one child, an assessment eight at the desk, a
 * plan forty; no piece of work takes longer than another of its sort.
 */
class HoursTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkingTimeSettings.WEEK, 37.5)
            .with(WorkingTimeSettings.NON_CASE_SHARE, 0.2)
            .with(WorkSettings.SPREAD, 0)
            .with(WorkSettings.SIBLING_SHARE, 0.5)
            .with(PlanWorkSettings.IN_NEED_REVIEW_HOURS, 4)
            .with(AssessmentWorkSettings.ASSESSMENT_HOURS, 8)
            .with(PlanSettings.IN_NEED_HOURS, 40)
            .with(PlanSettings.EARLY_END, 0);

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final WorkingDay workingDay = new WorkingDay(world.office, world.casework);
    private final Worker worker = world.worker(world.team(Stage.ASSESSMENT, Stage.CHILD_IN_NEED));

    private Case planned(int children) {
        Case family = world.family(Stage.ASSESSMENT, children, worker);
        world.casework.plans().beginInNeed(family);
        return family;
    }

    private static double review(Case family) {
        return family.duty(DutyType.IN_NEED_REVIEW).hours;
    }

    @Test
    void workTakesTheHoursOfTheSettingsAndForASecondChildHalfAsMuchAgain() {
        assertThat(review(planned(1))).isCloseTo(4, within(1e-12));
        assertThat(review(planned(2))).isCloseTo(6, within(1e-12));
    }

    @Test
    void whereHalfTheTimeIsGivenWorkTakesHalfTheHours() {
        world.change(WorkSettings.TIME_GIVEN, 0.5);
        assertThat(review(planned(1))).isCloseTo(2, within(1e-12));
        assertThat(review(planned(2))).isCloseTo(3, within(1e-12));
    }

    @Test
    void aWorkerIsDoneWithItInHalfTheHours() {
        world.change(WorkSettings.TIME_GIVEN, 0.5);
        Case family = planned(1);
        Duty review = family.duty(DutyType.IN_NEED_REVIEW);
        world.live(review.startable);
        assertThat(worker.worked).isZero();
        world.live(1, workingDay::begin, workingDay);
        assertThat(worker.worked).isCloseTo(2, within(1e-9));
        assertThat(family.duties).doesNotContain(review);
    }

    @Test
    void whereHalfTheTimeIsGivenAPlanIsThoughtReadyWithHalfTheContact() {
        Case usual = planned(1);
        world.change(WorkSettings.TIME_GIVEN, 0.5);
        Case hurried = planned(1);
        usual.plan.progress = 19.9;
        hurried.plan.progress = 19.9;
        assertThat(world.casework.plans().isReady(hurried)).isFalse();
        usual.plan.progress = 20;
        hurried.plan.progress = 20;
        assertThat(world.casework.plans().isReady(hurried)).isTrue();
        assertThat(world.casework.plans().isReady(usual)).isFalse();
        usual.plan.progress = 40;
        assertThat(world.casework.plans().isReady(usual)).isTrue();
    }

    @Test
    void anAssessmentThatIsWrittenInHalfTheTimeHasHalfTheHoursAtTheDesk() {
        world.change(WorkSettings.TIME_GIVEN, 0.5);
        Case family = world.family(Stage.REFERRAL, 1, worker);
        world.casework.assessments().begin(family);
        Assessment assessment = family.assessment;
        assessment.visitsMade = 20;
        world.casework.assessments().visited(family);
        assertThat(family.duty(DutyType.ASSESSMENT_WRITING).hours).isCloseTo(4, within(1e-12));
        assertThat(assessment.deskHours).isCloseTo(4, within(1e-12));
    }
}

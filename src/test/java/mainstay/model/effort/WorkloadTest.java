package mainstay.model.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.event.Clock;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Worker;
import mainstay.model.agent.stage.Assessment;
import mainstay.model.agent.stage.Plan;
import mainstay.model.workday.WorkingDay;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.QualitySettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import mainstay.scenario.parameter.work.PlanWorkSettings;
import mainstay.scenario.parameter.work.ThinningSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** One worker with six hours of casework a day: sixty in ten days, of which at usual pressure thirty are taken. */
class WorkloadTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkingTimeSettings.WEEK, 37.5)
            .with(WorkingTimeSettings.NON_CASE_SHARE, 0.2)
            .with(WorkingTimeSettings.OVERTIME, 0)
            .with(DirectWorkSettings.UNPLANNED_HOURS, 0)
            .with(PlanWorkSettings.READING_IN_HOURS, 3)
            .with(ThinningSettings.THINNING, 0.5)
            .with(ThinningSettings.THINNEST, 0.7)
            .with(ThinningSettings.FULLEST, 1.15)
            .with(ThinningSettings.USUAL_PRESSURE_PLANS, 0.5)
            .with(ThinningSettings.USUAL_PRESSURE_ASSESSMENT, 0.2)
            .with(ThinningSettings.USUAL_PRESSURE_CARE, 0.3);

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final Workload workload = new Workload(world.office);
    private final WorkingDay workingDay = new WorkingDay(world.office, world.casework);
    private final Worker worker = world.worker(world.team(Stage.CHILD_IN_NEED));
    private final Case family = world.family(Stage.CHILD_IN_NEED, 1, worker);

    private Duty duty(DutyType type, double hours, double contactHours) {
        Duty duty = new Duty(family, type, 0, 8, hours, contactHours);
        family.add(duty);
        return duty;
    }

    private void work(int days) {
        world.live(days, workingDay::begin, workingDay);
    }

    @Test
    void pressureIsTheWorkOfTenDaysOverTheHoursOfTenDaysAndHalfOfItIsFeltAtOnce() {
        duty(DutyType.DIRECT_WORK, 60, 60);
        family.add(new Duty(family, DutyType.VISIT, 11, 20, 100, 50));
        world.live(1, workload::step);
        assertThat(worker.pressure).isCloseTo(0.75, within(1e-12));
        assertThat(worker.fullness).isCloseTo(Math.sqrt(0.5 / 0.75), within(1e-12));
        world.live(5, workload::step);
        assertThat(worker.pressure).isCloseTo(0.5 * (0.75 + 160.0 / 60), within(1e-12));
        assertThat(worker.fullness).isEqualTo(0.7);
    }

    /** Two children on a plan at 0.5, one in assessment at 0.2 and one in care at 0.3 make 0.375. */
    @Test
    void whatIsUsualDependsOnTheFamilies() {
        world.family(Stage.CHILD_PROTECTION, 1, worker);
        Case assessed = world.family(Stage.ASSESSMENT, 1, worker);
        world.family(Stage.LOOKED_AFTER, 1, worker);
        assessed.add(new Duty(assessed, DutyType.ASSESSMENT_VISIT, 0, 8, 0.375 * 60, 0));
        world.live(1, workload::step);
        assertThat(worker.fullness).isCloseTo(1, within(1e-12));
    }

    @Test
    void atUsualPressureWorkTakesItsUsualHours() {
        duty(DutyType.DIRECT_WORK, 30, 30);
        world.live(1, workload::step);
        assertThat(worker.fullness).isEqualTo(1);
    }

    @Test
    void withNothingToDoWorkGetsFullerUpToItsBound() {
        world.live(11, workload::step);
        assertThat(worker.pressure).isEqualTo(0.0625);
        assertThat(worker.fullness).isEqualTo(1.15);
    }

    @Test
    void turnedOffWorkIsInFullAgain() {
        duty(DutyType.DIRECT_WORK, 300, 300);
        world.live(1, workload::step);
        assertThat(worker.fullness).isLessThan(1);
        world.change(Map.of(ThinningSettings.THINNING, 0.0));
        world.live(5, workload::step);
        assertThat(worker.fullness).isEqualTo(1);
    }

    @Test
    void anHourSavedWithAFamilyIsMissingThere() {
        family.plan = new Plan(100);
        worker.fullness = 0.75;
        duty(DutyType.VISIT, 8, 4);
        work(3);
        assertThat(worker.worked).isCloseTo(6, within(1e-9));
        assertThat(worker.contact).isCloseTo(3, within(1e-9));
        assertThat(family.plan.hoursThisMonth).isCloseTo(3, within(1e-9));
        assertThat(family.thoroughness).isCloseTo(1 - 0.25 / 3, within(1e-9));
    }

    @Test
    void anHourMoreWithAFamilyIsSpentThere() {
        family.plan = new Plan(100);
        worker.fullness = 1.15;
        duty(DutyType.DIRECT_WORK, 4, 4);
        work(2);
        assertThat(worker.worked).isCloseTo(4.6, within(1e-9));
        assertThat(worker.contact).isCloseTo(4.6, within(1e-9));
        assertThat(family.plan.hoursThisMonth).isCloseTo(4.6, within(1e-9));
    }

    @Test
    void directWorkThatIsCutIsLeftUndone() {
        family.plan = new Plan(100);
        worker.fullness = 0.75;
        duty(DutyType.DIRECT_WORK, 8, 8);
        work(2);
        assertThat(family.plan.finishedShare).isCloseTo(0.75, within(1e-9));
        assertThat(family.plan.hoursThisMonth).isCloseTo(6, within(1e-9));
    }

    @Test
    void anHourSavedAtTheDeskIsMissingInTheAssessment() {
        world.change(Map.of(QualitySettings.DESK_HOURS, 8.0, QualitySettings.SPREAD, 0.0));
        Assessment full = written(1);
        Assessment thin = written(0.75);
        assertThat(worker.worked).isCloseTo(8 + 6, within(1e-9));
        assertThat(thin.deskHours).isCloseTo(6, within(1e-9));
        double weights = 0;
        for (Parameter weight : new Parameter[] {
            QualitySettings.VISITS_WEIGHT,
            QualitySettings.INFORMATION_WEIGHT,
            QualitySettings.KNOWLEDGE_WEIGHT,
            QualitySettings.EXPERIENCE_WEIGHT,
            QualitySettings.REFLECTION_WEIGHT,
            QualitySettings.DESK_WEIGHT
        }) {
            weights += SETTINGS.get(weight);
        }
        double lost = 0.25 * SETTINGS.get(QualitySettings.DESK_WEIGHT) / weights;
        assertThat(full.quality - thin.quality).isCloseTo(lost, within(1e-9));
    }

    private Assessment written(double fullness) {
        Case assessed = world.family(Stage.ASSESSMENT, 1, worker);
        Assessment assessment = new Assessment();
        assessment.deskHours = 8;
        assessed.assessment = assessment;
        assessed.clocks.start(Clock.ASSESSMENT, world.office.day(), world.office.day() + 45);
        worker.fullness = fullness;
        assessed.add(new Duty(assessed, DutyType.ASSESSMENT_WRITING, world.office.day(), 100, 8, 0));
        work(2);
        return assessment;
    }

    @Test
    void anHourSavedOnTheFileIsSpentByWhoeverReadsItNext() {
        worker.fullness = 0.75;
        duty(DutyType.REPORT, 6, 0);
        work(1);
        assertThat(worker.worked).isCloseTo(4.5, within(1e-9));
        assertThat(family.missingFromFile).isCloseTo(1.5, within(1e-9));
        Worker next = world.worker(worker.team);
        world.handOver.release(family, ChangeReason.MANAGE);
        family.changeAsked = ChangeReason.MANAGE;
        world.live(1, world.allocations);
        assertThat(family.duty(DutyType.READING_IN).hours).isCloseTo(3 + 1.5, within(1e-9));
        assertThat(family.missingFromFile).isZero();
        assertThat(next.gone).isFalse();
    }

    @Test
    void enquiriesCourtsAndReadingInAreDoneInFull() {
        worker.fullness = 0.75;
        for (DutyType type : new DutyType[] {DutyType.COURT, DutyType.CARE_PLAN, DutyType.CORE_GROUP}) {
            assertThat(Workload.fullness(type, worker)).isEqualTo(1);
        }
        duty(DutyType.COURT, 5, 0);
        work(1);
        assertThat(worker.worked).isCloseTo(5, within(1e-9));
        assertThat(family.thoroughness).isEqualTo(1);
        assertThat(Workload.fullness(DutyType.SECTION_47, worker)).isEqualTo(1);
        assertThat(Workload.fullness(DutyType.READING_IN, worker)).isEqualTo(1);
    }

    @Test
    void whoGivesThreeQuartersOfTheTimeSeesThreeQuartersOfTheConcerns() {
        family.thoroughness = 0.75;
        assertThat(Workload.missed(family, 0.4)).isCloseTo(1 - 0.6 * 0.75, within(1e-12));
        family.thoroughness = 1;
        assertThat(Workload.missed(family, 0.4)).isEqualTo(0.4);
    }

    /** Thirty hours of work are half of sixty hours, and all of the thirty of somebody with half a load. */
    @Test
    void pressureIsOverTheHoursForFamilies() {
        worker.timeShare = 0.5;
        duty(DutyType.DIRECT_WORK, 30, 30);
        world.live(1, workload::step);
        assertThat(worker.pressure).isCloseTo(0.5 * (0.5 + 1), within(1e-12));
    }
}

package mainstay.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mainstay.event.CaseworkEvent.ClockStarted;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.CaseworkEvent.ConferenceHeld;
import mainstay.event.CaseworkEvent.Section47Ended;
import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.agent.stage.Plan;
import mainstay.model.oversight.ManagersDesk;
import mainstay.model.oversight.MonitoringLoop;
import mainstay.model.oversight.PublishedIndicators;
import mainstay.model.workday.WorkingDay;
import mainstay.scenario.Deadline;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.work.AssessmentWorkSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** A section 47 enquiry of eight hours about children on a protection plan or in care, by a worker with six hours a day. */
class EnquiriesOnOpenCasesTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(Map.of(
                    PathwaySettings.CARE_FROM_PROTECTION, 0.0,
                    PathwaySettings.CONFERENCE_SHARE, 0.0,
                    WorkingTimeSettings.WEEK, 37.5,
                    WorkingTimeSettings.NON_CASE_SHARE, 0.2,
                    WorkSettings.SPREAD, 0.0,
                    ConferenceSettings.HELD_WITHOUT_REPORT, 1.0,
                    ConferenceSettings.REVIEW_LEAD, 0.0,
                    ConferenceSettings.BRING_FORWARD, 10.0,
                    AssessmentWorkSettings.SECTION_47_HOURS, 8.0))
            .with(Map.of(
                    OversightSettings.MANAGER_DAYS, 5.0,
                    OversightSettings.MANAGER_HOURS, 30.0,
                    OversightSettings.DECISION_HOURS, 0.0,
                    OversightSettings.DECISION_SPREAD, 0.0));

    private static final int MANY = 2000;

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final WorkingDay workingDay = new WorkingDay(world.office, world.casework);
    private final ManagersDesk managers =
            new ManagersDesk(world.office, world.casework, new MonitoringLoop(world.office, new PublishedIndicators()));
    private final Team team = world.team(Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER);
    private final Worker worker = world.worker(team);
    private final Case family = world.family(Stage.CHILD_IN_NEED, 1, worker);

    EnquiriesOnOpenCasesTest() {
        team.grip = 1;
    }

    private void live(int days) {
        world.live(days, managers::begin, workingDay::begin, world.conferences, workingDay, managers, world.casework);
    }

    private void enquire() {
        world.casework.enquiries().startOnOpenCase(family);
    }

    /** Six hours on day 0, two on day 1, and the manager's decision with it. */
    @Test
    void onAProtectionPlanItHasItsHoursAndItsClockAndLeadsToNoInitialConference() {
        world.casework.plans().beginProtection(family);
        enquire();
        assertThat(family.duty(DutyType.SECTION_47).hours).isCloseTo(8, within(1e-9));
        assertThat(world.told(ClockStarted.class))
                .filteredOn(started -> started.clock() == Clock.SECTION_47)
                .extracting(ClockStarted::dueDay)
                .containsExactly(10);
        live(100);
        assertThat(world.told(Section47Started.class)).containsExactly(new Section47Started(0, family.familyId, 1));
        assertThat(world.told(Section47Ended.class))
                .containsExactly(new Section47Ended(1, family.familyId, 1, 0, false));
        assertThat(world.told(ClockStarted.class)).noneMatch(started -> started.clock() == Clock.INITIAL_CONFERENCE);
        assertThat(worker.worked).isCloseTo(8, within(1e-9));
        // The review conference keeps its day: three months from 2 June.
        assertThat(world.told(ConferenceHeld.class))
                .extracting(ConferenceHeld::day)
                .containsExactly(65);
    }

    /** Ten working days from day 1, on which the manager decides. */
    @Test
    void whatWouldLeadToAConferenceBringsTheReviewForward() {
        world.change(PathwaySettings.CONFERENCE_SHARE, 1);
        world.casework.plans().beginProtection(family);
        enquire();
        live(30);
        assertThat(world.told(Section47Ended.class))
                .extracting(Section47Ended::conference)
                .containsExactly(false);
        assertThat(world.told(ConferenceHeld.class)).singleElement().satisfies(held -> {
            assertThat(held.day()).isEqualTo(11);
            assertThat(held.clock()).isEqualTo(Clock.PROTECTION_REVIEW);
        });
    }

    @Test
    void inCareItIsNothingButWork() {
        world.change(PathwaySettings.CONFERENCE_SHARE, 1);
        world.casework.care().begin(family);
        enquire();
        live(15);
        assertThat(world.told(Section47Ended.class))
                .extracting(Section47Ended::day)
                .containsExactly(1);
        assertThat(family.enquiry).isFalse();
        assertThat(world.told(ConferenceHeld.class)).isEmpty();
        assertThat(worker.worked).isCloseTo(8, within(1e-9));
    }

    @Test
    void aPlanThatIsReadyWaitsForItsEnd() {
        world.casework.plans().beginProtection(family);
        world.casework.contacts().advance(family, 10_000);
        assertThat(family.steps.awaits(Decision.END_PROTECTION_PLAN)).isTrue();
        enquire();
        assertThat(family.steps.awaits(Decision.END_PROTECTION_PLAN)).isFalse();
        world.casework.contacts().advance(family, 1);
        assertThat(family.steps.awaits(Decision.END_PROTECTION_PLAN)).isFalse();
        live(2);
        assertThat(family.steps.awaits(Decision.END_PROTECTION_PLAN)).isTrue();
    }

    @Test
    void aReviewThatIsHeldMeanwhileDoesNotEndThePlan() {
        world.casework.plans().beginProtection(family);
        live(60);
        worker.away = true;
        enquire();
        world.casework.contacts().advance(family, 10_000);
        live(20);
        assertThat(world.told(ClockStopped.class))
                .filteredOn(stopped -> stopped.clock() == Clock.PROTECTION_REVIEW)
                .extracting(ClockStopped::day)
                .containsExactly(65);
        assertThat(family.stage).isEqualTo(Stage.CHILD_PROTECTION);
        assertThat(family.closing).isFalse();
    }

    @Test
    void aReportToAReviewIsNoReportToAnInitialConference() {
        world.casework.plans().beginProtection(family);
        enquire();
        assertThat(new Duty(family, DutyType.REPORT, 0, 10, 1, 0).deadline).isEqualTo(Deadline.REVIEW);
        Case assessed = world.family(Stage.ASSESSMENT, 1, worker);
        world.casework.enquiries().start(assessed);
        assertThat(new Duty(assessed, DutyType.REPORT, 0, 10, 1, 0).deadline).isEqualTo(Deadline.ENQUIRY);
    }

    @Test
    void thereIsOneAtATime() {
        world.casework.plans().beginProtection(family);
        enquire();
        enquire();
        assertThat(world.told(Section47Started.class)).hasSize(1);
    }

    /**
     * At a rate of r a year and need n, looked at on every fifth day, an enquiry has begun by the k-th such day with probability
     * 1 - e^(-5 k r n / 253); on a plan of whose direct work nothing was done half as often again.
     */
    @Test
    void theyBeginInProportionToNeedAndOnPlansToNeglect() {
        world.change(Map.of(
                PathwaySettings.ENQUIRIES_IN_PROTECTION, 0.25,
                PathwaySettings.ENQUIRIES_IN_CARE, 0.25,
                PathwaySettings.NEGLECT_EFFECT, 0.5));
        List<Case> onPlans = many(Stage.CHILD_PROTECTION);
        onPlans.forEach(one -> {
            one.plan = new Plan(1000);
            one.plan.delivered = 0;
        });
        List<Case> inCare = many(Stage.LOOKED_AFTER);
        world.live(100, world.casework);
        begun(onPlans).hasProbability(-Math.expm1(-100 * 0.25 * 2 * 1.5 / TinyWorld.YEAR));
        begun(inCare).hasProbability(-Math.expm1(-100 * 0.25 * 2 / TinyWorld.YEAR));
    }

    private List<Case> many(Stage stage) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> {
                    Case one = world.family(stage, 1);
                    one.family.need = 2;
                    return one;
                })
                .toList();
    }

    private static BinomialCount begun(List<Case> families) {
        return new BinomialCount(families.stream().filter(one -> one.enquiry).count(), families.size());
    }
}

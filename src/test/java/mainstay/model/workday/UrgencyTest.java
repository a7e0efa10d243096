package mainstay.model.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.DeadlineSettings;
import mainstay.scenario.parameter.ShockSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** One worker with six hours of casework a day: what comes first, with grip and without. */
class UrgencyTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkingTimeSettings.WEEK, 37.5)
            .with(WorkingTimeSettings.NON_CASE_SHARE, 0.2)
            .with(WorkingTimeSettings.OVERTIME, 0)
            .with(DirectWorkSettings.ADMINISTRATION, 0)
            .with(DirectWorkSettings.UNPLANNED_HOURS, 0)
            .with(WorkSettings.URGENCY, 1);

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final WorkingDay workingDay = new WorkingDay(world.office, world.casework);
    private final Team team = world.team(Stage.CHILD_PROTECTION, Stage.CHILD_IN_NEED);
    private final Worker worker = world.worker(team);
    private final Case family = world.family(Stage.CHILD_PROTECTION, 1, worker);
    private final Case other = world.family(Stage.CHILD_IN_NEED, 1, worker);

    private void liveADay(double grip) {
        team.grip = grip;
        world.live(1, workingDay::begin, workingDay);
    }

    private static Duty add(Case theCase, DutyType type, int due) {
        Duty duty = new Duty(theCase, type, 0, due, 6, 0);
        theCase.add(duty);
        return duty;
    }

    private static void assertDone(Duty duty) {
        assertThat(duty.left).isCloseTo(0, within(1e-9));
    }

    private static void assertUntouched(Duty duty) {
        assertThat(duty.left).isEqualTo(6);
    }

    @Test
    void anEnquiryGoesBeforeAnOverdueClosingSummary() {
        world.live(9);
        Duty closing = add(other, DutyType.CLOSING, 5);
        Duty enquiry = add(family, DutyType.SECTION_47, 20);
        liveADay(1);
        assertDone(enquiry);
        assertUntouched(closing);
    }

    @Test
    void byTheDateAloneTheClosingSummaryGoesFirst() {
        world.change(WorkSettings.URGENCY, 0);
        world.live(9);
        Duty closing = add(other, DutyType.CLOSING, 5);
        Duty enquiry = add(family, DutyType.SECTION_47, 20);
        liveADay(1);
        assertDone(closing);
        assertUntouched(enquiry);
    }

    @Test
    void whileSystemsAreDownAVisitInProtectionStillGoesBeforeALateOneInNeed() {
        world.change(ShockSettings.OUTAGE, 1);
        world.live(9);
        Duty record = add(other, DutyType.RECORDING, 0);
        Duty late = add(other, DutyType.VISIT, 8);
        Duty protection = add(family, DutyType.VISIT, 12);
        liveADay(1);
        assertDone(protection);
        assertUntouched(late);
        liveADay(1);
        assertDone(late);
        assertUntouched(record);
    }

    @Test
    void aVisitInProtectionGoesFiveDaysAheadAndARecordFiveBehind() {
        assertThat(add(family, DutyType.VISIT, 30).rank).isEqualTo(25);
        assertThat(add(other, DutyType.VISIT, 30).rank).isEqualTo(32);
        assertThat(add(other, DutyType.RECORDING, 30).rank).isEqualTo(35);
        assertThat(add(other, DutyType.SECTION_47, 30).rank).isEqualTo(20);
        assertThat(add(other, DutyType.COURT, 30).rank).isEqualTo(25);
        assertThat(add(family, DutyType.CORE_GROUP, 30).rank).isEqualTo(27);
        assertThat(add(family, DutyType.DIRECT_WORK, 30).rank).isEqualTo(35);
    }

    @Test
    void peopleStayLateForWhatIsUrgentAndNotForRecords() {
        world.change(WorkingTimeSettings.OVERTIME, 5);
        add(family, DutyType.VISIT, 0);
        Duty record = add(other, DutyType.RECORDING, 0);
        liveADay(1);
        assertThat(worker.overtimeToday).isZero();
        assertUntouched(record);
        Duty next = add(family, DutyType.VISIT, 3);
        add(other, DutyType.VISIT, 1);
        liveADay(1);
        assertDone(next);
        assertThat(worker.overtimeToday).isZero();
        add(family, DutyType.VISIT, 2);
        add(family, DutyType.VISIT, 2);
        liveADay(1);
        assertThat(worker.overtimeToday).isCloseTo(1, within(1e-9));
    }

    @Test
    void whereGripHasLapsedWhatOthersWatchOverIsKeptInItsLastDays() {
        world.change(DeadlineSettings.VISITS, 1);
        world.change(DeadlineSettings.LAST_DAYS, 3);
        family.spotlightDay = -1000;
        Duty visit = add(family, DutyType.VISIT, 4);
        Duty pleasant = new Duty(other, DutyType.DIRECT_WORK, 0, 20, 12, 12);
        other.add(pleasant);
        liveADay(0);
        assertUntouched(visit);
        assertThat(pleasant.left).isCloseTo(6, within(1e-9));
        liveADay(0);
        assertDone(visit);
    }

    @Test
    void aLapseTouchesRecordsFirstAndEnquiriesLast() {
        world.change(java.util.Map.of(
                DeadlineSettings.ENQUIRIES, 0.8,
                DeadlineSettings.VISITS, 0.6,
                DeadlineSettings.ASSESSMENTS, 0.3,
                DeadlineSettings.LAST_DAYS, 3.0));
        Duty enquiry = add(family, DutyType.SECTION_47, 1);
        Duty visit = add(family, DutyType.VISIT, 0);
        Duty assessment = add(other, DutyType.ASSESSMENT_VISIT, 0);
        NextDuty next = new NextDuty(world.office, world.casework.protections());
        assertThat(next.watchedOver(worker, 0, 0.79)).isSameAs(enquiry);
        assertThat(next.watchedOver(worker, 0, 0.81)).isNull();
        family.drop(enquiry);
        assertThat(next.watchedOver(worker, 0, 0.59)).isSameAs(visit);
        assertThat(next.watchedOver(worker, 0, 0.61)).isNull();
        family.drop(visit);
        assertThat(next.watchedOver(worker, 0, 0.29)).isSameAs(assessment);
        assertThat(next.watchedOver(worker, 0, 0.31)).isNull();
        other.drop(assessment);
        add(other, DutyType.RECORDING, 0);
        assertThat(next.watchedOver(worker, 0, 0.01)).isNull();
    }

    @Test
    void aProtectedDeadlineIsKeptAsByAHigherGrip() {
        world.change(DeadlineSettings.ASSESSMENTS, 0.25);
        assertThat(world.casework.protections().grip(mainstay.scenario.Deadline.ASSESSMENT, 0.6))
                .isCloseTo(0.7, within(1e-12));
        assertThat(world.casework.protections().grip(mainstay.scenario.Deadline.RECORD, 0.6))
                .isCloseTo(0.6, within(1e-12));
    }
}

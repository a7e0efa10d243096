package mainstay.model.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import mainstay.event.Clock;
import mainstay.event.FamilyEvent.ContactMade;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.agent.stage.Plan;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.work.DirectWorkSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

/** A team of two with six hours of casework a day, of whom one is away. */
class DutyDeskTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkingTimeSettings.WEEK, 37.5)
            .with(WorkingTimeSettings.NON_CASE_SHARE, 0.2)
            .with(WorkingTimeSettings.OVERTIME, 0)
            .with(DirectWorkSettings.ADMINISTRATION, 0)
            .with(DirectWorkSettings.UNPLANNED_HOURS, 0)
            .with(WorkSettings.DUTY_READING_HOURS, 0.5)
            .with(AllocationSettings.DUTY_COVER, 1);

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final WorkingDay workingDay = new WorkingDay(world.office, world.casework);
    private final DutyDesk desk = new DutyDesk(world.office);
    private final Team team = world.team(Stage.CHILD_PROTECTION, Stage.CHILD_IN_NEED, Stage.ASSESSMENT);
    private final Worker away = world.worker(team);
    private final Worker there = world.worker(team);

    private void live(int days) {
        DailyRule leave = day -> away.away = true;
        world.live(days, leave, workingDay::begin, desk, workingDay, desk::close);
    }

    private static Case onPlan(Case family) {
        family.plan = new Plan(1000);
        return family;
    }

    private static Duty visit(Case family, int due, double hours, double contact) {
        Duty visit = new Duty(family, DutyType.VISIT, 0, due, hours, contact);
        family.clocks.start(Clock.PROTECTION_VISIT, 0, due);
        family.add(visit);
        return visit;
    }

    @Test
    void aVisitThatIsDueTodayIsMadeByDutyWhileTheWorkerIsAway() {
        Case family = onPlan(world.family(Stage.CHILD_PROTECTION, 1, away));
        visit(family, 2, 2, 1);
        live(2);
        assertThat(there.worked).isZero();
        live(1);
        assertThat(family.duty(DutyType.VISIT).startable).isGreaterThan(2);
        assertThat(there.worked).isCloseTo(0.5 + 2, within(1e-9));
    }

    @Test
    void whatCanWaitIsLeft() {
        Case family = onPlan(world.family(Stage.CHILD_PROTECTION, 1, away));
        family.add(new Duty(family, DutyType.RECORDING, 0, 0, 1, 0));
        family.add(new Duty(family, DutyType.CLOSING, 0, 0, 1, 0));
        Case inNeed = onPlan(world.family(Stage.CHILD_IN_NEED, 1, away));
        inNeed.add(new Duty(inNeed, DutyType.VISIT, 0, 0, 1, 0.5));
        live(5);
        assertThat(there.worked).isZero();
    }

    @Test
    void anEnquiryIsBegunAtOnceForAFamilyThatNobodyHas() {
        Case family = world.family(Stage.ASSESSMENT, 1);
        family.formerWorker = away;
        family.enquiry = true;
        Duty enquiry = new Duty(family, DutyType.SECTION_47, 0, 10, 4, 1);
        family.add(enquiry);
        live(1);
        assertThat(enquiry.left).isCloseTo(0, within(1e-9));
    }

    @Test
    void itGoesBeforeTheDutyWorkersOwnWorkAndCostsTheReading() {
        Case own = onPlan(world.family(Stage.CHILD_PROTECTION, 1, there));
        Duty ownWork = new Duty(own, DutyType.DIRECT_WORK, 0, 20, 10, 10);
        own.add(ownWork);
        visit(onPlan(world.family(Stage.CHILD_PROTECTION, 1, away)), 0, 2, 1);
        live(1);
        assertThat(ownWork.left).isCloseTo(10 - (6 - 2 - 0.5), within(1e-9));
    }

    @Test
    void theFamilyIsSeenAndComesNoCloserToAnybody() {
        Case family = onPlan(world.family(Stage.CHILD_PROTECTION, 1, away));
        visit(family, 0, 2, 1);
        live(1);
        List<ContactMade> contacts = world.told(ContactMade.class);
        assertThat(contacts).singleElement().satisfies(contact -> {
            assertThat(contact.worker()).isEqualTo(there.id);
            assertThat(contact.hours()).isCloseTo(1, within(1e-9));
            assertThat(contact.strength()).isZero();
            assertThat(contact.allocated()).isFalse();
        });
        assertThat(family.family.bondWith(there.id)).isNull();
        assertThat(family.plan.progress).isPositive();
    }

    @Test
    void anAbsenceThatDutyCoversIsNoChangeOfWorker() {
        Case family = onPlan(world.family(Stage.CHILD_PROTECTION, 1, away));
        visit(family, 3, 2, 1);
        live(10);
        assertThat(family.worker).isSameAs(away);
        assertThat(world.told(WorkerAssigned.class)).isEmpty();
    }

    /** A colleague was to do the enquiry for want of skill in the family's worker, and both are away. */
    @Test
    void whatAnAbsentColleagueWasToDoIsLeftToTheColleagueInTheEvening() {
        Worker skilled = world.worker(team);
        Case family = world.family(Stage.ASSESSMENT, 1, away);
        family.enquiry = true;
        Duty enquiry = new Duty(family, DutyType.SECTION_47, 0, 10, 40, 10);
        enquiry.by = skilled;
        family.add(enquiry);
        skilled.away = true;
        for (double left : new double[] {40 - 5.5, 40 - 2 * 5.5}) {
            live(1);
            assertThat(enquiry.left).isCloseTo(left, within(1e-9));
            assertThat(enquiry.by).isSameAs(skilled);
            assertThat(skilled.guestDuties).containsExactly(enquiry);
            assertThat(there.guestDuties).isEmpty();
        }
        live(6);
        assertThat(family.duty(DutyType.SECTION_47)).isNull();
        assertThat(skilled.guestDuties).isEmpty();
    }

    /** The family's own worker is there, and is not the one who can do it. */
    @Test
    void anEnquiryIsBegunByDutyWhileTheColleagueWhoIsNamedForItIsAway() {
        Worker third = world.worker(team);
        Case family = world.family(Stage.ASSESSMENT, 1, there);
        family.enquiry = true;
        Duty enquiry = new Duty(family, DutyType.SECTION_47, 0, 10, 40, 10);
        enquiry.by = away;
        family.add(enquiry);
        live(2);
        assertThat(there.worked + third.worked).isCloseTo(2 * 6, within(1e-9));
        assertThat(enquiry.left).isCloseTo(40 - 2 * 5.5, within(1e-9));
        assertThat(enquiry.by).isSameAs(away);
    }

    /** What is due later than today waits, whoever is to do it. */
    @Test
    void whatAnAbsentColleagueWasToDoForAnotherFamilyIsDoneOnceItIsDue() {
        Case family = onPlan(world.family(Stage.CHILD_PROTECTION, 1, there));
        Duty coreGroup = new Duty(family, DutyType.CORE_GROUP, 0, 3, 2, 0);
        coreGroup.by = away;
        family.add(coreGroup);
        live(3);
        assertThat(coreGroup.left).isEqualTo(2);
        live(1);
        assertThat(coreGroup.left).isCloseTo(0, within(1e-9));
    }

    @Test
    void whatIsNotDoneIsLeftToTheFamilysWorkerInTheEvening() {
        Case family = onPlan(world.family(Stage.CHILD_PROTECTION, 1, away));
        Duty visit = visit(family, 0, 20, 5);
        live(1);
        assertThat(visit.left).isCloseTo(20 - 5.5, within(1e-9));
        assertThat(visit.by).isNull();
        assertThat(visit.onDuty).isFalse();
        assertThat(there.guestDuties).isEmpty();
    }

    @Test
    void withoutDutyCoverItWaitsForTheWorker() {
        world.change(AllocationSettings.DUTY_COVER, 0);
        Case family = onPlan(world.family(Stage.CHILD_PROTECTION, 1, away));
        Duty visit = visit(family, 0, 2, 1);
        live(5);
        assertThat(visit.left).isEqualTo(2);
    }

    @Test
    void whoeverIsThereTakesTurns() {
        Worker third = world.worker(team);
        for (int day = 0; day < 2; day++) {
            Case family = onPlan(world.family(Stage.CHILD_PROTECTION, 1, away));
            visit(family, day, 1, 0.5);
        }
        live(2);
        assertThat(there.worked).isCloseTo(1.5, within(1e-9));
        assertThat(third.worked).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void whoHasOtherTasksTakesNoTurn() {
        Worker colleague = world.worker(team);
        colleague.partLoad = 0.5;
        Case family = onPlan(world.family(Stage.CHILD_PROTECTION, 1, away));
        for (int due = 0; due < 4; due++) {
            family.add(new Duty(family, DutyType.CORE_GROUP, 0, due, 1, 0));
        }
        live(4);
        assertThat(there.worked).isCloseTo(4 * 1.5, within(1e-9));
        assertThat(colleague.worked).isZero();
        there.partLoad = 0.5;
        family.add(new Duty(family, DutyType.CORE_GROUP, 0, 4, 1, 0));
        live(1);
        assertThat(there.worked).isCloseTo(4 * 1.5, within(1e-9));
    }
}

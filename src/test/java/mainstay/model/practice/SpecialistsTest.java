package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.Decision;
import mainstay.event.FamilyEvent.ContactMade;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Worker;
import mainstay.model.agent.stage.Plan;
import mainstay.model.casework.Casework;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;
import org.junit.jupiter.api.Test;

class SpecialistsTest {
    /** Four posts with five specialists for ten: two whole-time, who have 30 hours a week each and are never away. */
    private static final Settings SETTINGS = Settings.defaults()
            .with(EffectSettings.SPECIALISTS, 5)
            .with(EffectSettings.SPECIALIST_VALUE, 0.8)
            .with(WorkingTimeSettings.WEEK, 40)
            .with(WorkingTimeSettings.NON_CASE_SHARE, 0.25)
            .with(WorkingTimeSettings.LEAVE, 0)
            .with(WorkingTimeSettings.TRAINING_DAYS, 0)
            .with(WorkingTimeSettings.SICKNESS_SPELLS, 0)
            .with(WorkingTimeSettings.LONG_ABSENCE, 0);

    private final OneTeam one = new OneTeam();
    private final Worker worker = one.worker(0);

    SpecialistsTest() {
        one.team.tookUpOn = 0;
        for (int i = 1; i < 4; i++) {
            one.worker(0);
        }
    }

    private Specialists specialists(Settings settings) {
        Casework casework = new Casework(one.office);
        Specialists specialists = new Specialists(one.office, casework);
        one.office.configure(settings);
        return specialists;
    }

    private Duty directWork(int due, double hours) {
        Case family = one.family(worker);
        family.plan = new Plan(1000);
        Duty duty = new Duty(family, DutyType.DIRECT_WORK, 0, due, hours, hours);
        family.add(duty);
        return duty;
    }

    @Test
    void theyDoWhatIsDueFirstAndTheWorkerNeedNot() {
        Duty later = directWork(20, 50);
        Duty first = directWork(10, 40);
        Duty last = directWork(30, 7);
        one.live(0, 5, specialists(SETTINGS));
        assertThat(first.theCase.duties).isEmpty();
        assertThat(later.left).isEqualTo(30);
        assertThat(last.left).isEqualTo(7);
        assertThat(first.theCase.plan.progress).isCloseTo(40 * 0.8, within(1e-12));
        assertThat(later.theCase.plan.progress).isCloseTo(20 * 0.8, within(1e-12));
        // The families and their worker have not met.
        assertThat(one.told(ContactMade.class)).isEmpty();
        assertThat(first.theCase.family.bonds()).isEmpty();
    }

    @Test
    void whatTheWorkerDidBeforeIsTimeOfTheirOwnWithTheFamily() {
        Duty duty = directWork(10, 9);
        duty.left = 6;
        one.live(0, 5, specialists(SETTINGS));
        assertThat(one.told(ContactMade.class)).singleElement().satisfies(contact -> {
            assertThat(contact.hours()).isCloseTo(3, within(1e-12));
            assertThat(contact.worker()).isEqualTo(worker.id);
        });
        // Six hours of the specialists and three of a stranger.
        double stranger = Settings.defaults().get(mainstay.scenario.parameter.PlanSettings.STRANGER_VALUE);
        assertThat(duty.theCase.plan.progress).isCloseTo(6 * 0.8 + 3 * stranger, within(1e-12));
    }

    @Test
    void whenTheWorkerFinishesOrTheMonthEndsOnlyTheirOwnHoursAreTheirs() {
        Duty duty = directWork(10, 8);
        duty.helped = 3;
        assertThat(duty.ownContact(1)).isCloseTo(5, within(1e-12));
        assertThat(duty.ownContact(0.5)).isCloseTo(1, within(1e-12));
        assertThat(duty.ownContact(3 / 8.0)).isZero();
    }

    @Test
    void aPlanCanBecomeReadyByTheirWork() {
        Duty duty = directWork(10, 10);
        duty.theCase.plan = new Plan(7);
        one.live(0, 5, specialists(SETTINGS));
        assertThat(duty.theCase.steps.awaits(Decision.END_IN_NEED_PLAN)).isTrue();
    }

    @Test
    void theyWorkOnlyWithFamiliesOnPlansOfTeamsThatPractiseTheModel() {
        Duty withoutPlan = directWork(10, 10);
        withoutPlan.theCase.plan = null;
        one.live(0, 5, specialists(SETTINGS));
        assertThat(withoutPlan.left).isEqualTo(10);
        Duty duty = directWork(10, 10);
        one.team.tookUpOn = -1;
        one.live(5, 5, specialists(SETTINGS));
        assertThat(duty.left).isEqualTo(10);
    }

    @Test
    void byDefaultASpecialistHasNineTenthsOfTheHoursOf205Days() {
        // 11 % of the week is for no family; 253 days less 30 of leave, 8 of training, 1.1 spells of 4 days and 0.09 of
        // 55: 205.65 of them.
        Duty duty = directWork(10, 1000);
        one.live(0, 5, specialists(Settings.defaults().with(EffectSettings.SPECIALISTS, 2.5)));
        assertThat(duty.helped).isCloseTo(37 * 0.89 * 205.65 / 253, within(1e-9));
    }
}

package mainstay.model.casework;

import mainstay.event.CaseworkEvent.ThresholdAnswer;
import mainstay.event.CaseworkEvent.ThresholdAnswered;
import mainstay.event.CaseworkEvent.ThresholdReached;
import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.GatePassage;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.LegalSettings;

/**
 * The legal gate before the court: when the threshold for care is reached children come into care at once in an emergency or
 * by agreement, and otherwise a legal planning meeting hears the family, which sees no grounds, applies at once, or goes into
 * pre-proceedings. Meanwhile the plan goes on and is not ended, and an emergency can overtake it all.
 */
public final class LegalGate {
    private record Parameters(
            boolean stands,
            double emergency,
            double agreed,
            double planningHours,
            int targetDays,
            double noGrounds,
            double atOnce) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.on(LegalSettings.GATE),
                    settings.get(LegalSettings.EMERGENCY),
                    settings.get(LegalSettings.AGREED),
                    settings.get(LegalSettings.PLANNING_HOURS),
                    settings.count(ClockSettings.LEGAL_PLANNING),
                    settings.get(LegalSettings.NO_GROUNDS),
                    settings.get(LegalSettings.AT_ONCE));
        }
    }

    private final Office office;
    private final Casework casework;
    private final LegalPanel panel;
    private final PreProceedings preProceedings;
    private final Agenda<GatePassage> hearings = new Agenda<>();
    private final InForce<Parameters> inForce;

    LegalGate(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.panel = new LegalPanel(office);
        this.preProceedings = new PreProceedings(office, casework);
        this.inForce = office.inForce(Parameters::of);
    }

    /** The panel meets, and what is planned to end today is looked at. */
    void step(int day) {
        for (GatePassage passage : hearings.take(day)) {
            if (passage.lasts()) {
                hear(passage);
            }
        }
        preProceedings.step(day);
    }

    /** The threshold for care is reached today; in a family that stands in the gate already only an emergency counts. */
    void reached(Case theCase) {
        Parameters parameters = inForce.now();
        if (theCase.isInGate()) {
            if (route(theCase) < parameters.emergency()) {
                emergency(theCase);
            }
        } else if (parameters.stands()) {
            enter(theCase, route(theCase));
        } else {
            casework.care().begin(theCase);
        }
    }

    /** Children who had gone home from care come back from a plan: at once, and from the gate in an emergency. */
    public void comeBack(Case theCase) {
        if (theCase.isInGate()) {
            emergency(theCase);
        } else {
            casework.care().begin(theCase);
        }
    }

    private void emergency(Case theCase) {
        leave(theCase, ThresholdAnswer.EMERGENCY);
        casework.care().begin(theCase, true);
    }

    private double route(Case theCase) {
        return office.chance().uniform(Purpose.ROUTE_INTO_CARE, theCase.family.id, theCase.key(++theCase.thresholds));
    }

    private void enter(Case theCase, double route) {
        Parameters parameters = inForce.now();
        int today = office.day();
        office.publish(new ThresholdReached(today, theCase.family.id, theCase.children()));
        theCase.enterGate();
        if (route < parameters.emergency()) {
            emergency(theCase);
        } else if (route < parameters.emergency() + parameters.agreed()) {
            leave(theCase, ThresholdAnswer.AGREED);
            casework.care().begin(theCase, false);
        } else {
            prepareMeeting(theCase);
        }
    }

    private void prepareMeeting(Case theCase) {
        Parameters parameters = inForce.now();
        int today = office.day();
        theCase.spotlightDay = today;
        casework.plans().hold(theCase);
        theCase.clocks.start(Clock.LEGAL_PLANNING, today, today + parameters.targetDays());
        theCase.add(new Duty(
                theCase,
                DutyType.LEGAL_PLANNING,
                today,
                panel.reportDue(today, today + parameters.targetDays()),
                casework.hours().of(theCase, DutyType.LEGAL_PLANNING, parameters.planningHours()),
                0));
    }

    /** The report is ready: the family is heard at the first meeting for which it comes in time. */
    void reported(Case theCase) {
        hearings.put(panel.hears(office.day()), theCase.passage);
    }

    private void hear(GatePassage passage) {
        Parameters parameters = inForce.now();
        Case theCase = passage.theCase;
        theCase.clocks.stop(Clock.LEGAL_PLANNING);
        theCase.spotlightDay = office.day();
        double outcome = office.chance().uniform(Purpose.LEGAL_PLANNING, theCase.family.id, passage.key);
        if (outcome < parameters.noGrounds()) {
            stepDown(theCase, ThresholdAnswer.NO_GROUNDS);
        } else if (outcome < parameters.noGrounds() + parameters.atOnce()) {
            preProceedings.apply(theCase);
        } else {
            preProceedings.begin(passage);
        }
    }

    /** The family leaves the gate and goes on with its plan, which can end again. */
    void stepDown(Case theCase, ThresholdAnswer answer) {
        leave(theCase, answer);
        casework.plans().release(theCase);
    }

    /** A manager has agreed to the application: it is issued today, and the children come into care. */
    void issue(Case theCase) {
        theCase.clocks.stop(Clock.PRE_PROCEEDINGS);
        leave(theCase, ThresholdAnswer.PROCEEDINGS);
        casework.care().begin(theCase, true);
    }

    private void leave(Case theCase, ThresholdAnswer answer) {
        int reachedDay = theCase.passage.reachedDay;
        theCase.leaveGate();
        theCase.clocks.cancel(Clock.LEGAL_PLANNING);
        theCase.clocks.cancel(Clock.PRE_PROCEEDINGS);
        theCase.dropAll(DutyType.LEGAL_PLANNING);
        theCase.dropAll(DutyType.PRE_PROCEEDINGS);
        theCase.dropAll(DutyType.FAMILY_GROUP);
        theCase.dropAll(DutyType.STATEMENT);
        theCase.steps.forget(Decision.APPLICATION);
        office.publish(new ThresholdAnswered(office.day(), theCase.family.id, theCase.children(), reachedDay, answer));
    }
}

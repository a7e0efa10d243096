package mainstay.model.casework;

import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.stage.CareEpisode;
import mainstay.model.agent.stage.CareRoute;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.LookedAfterSettings;

/** Stays in care end on their day: the case closes, but for families that go home and on with a child in need plan. */
final class CareEndings {
    private record Parameters(double homeSupport) {
        static Parameters of(Settings settings) {
            return new Parameters(settings.get(LookedAfterSettings.HOME_SUPPORT));
        }
    }

    private final Office office;
    private final Casework casework;
    private final Agenda<Case> exits = new Agenda<>();
    private final InForce<Parameters> inForce;

    CareEndings(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Notes the day on which a stay ends. */
    void expect(Case theCase) {
        if (theCase.care.exitDay < office.calendar().days()) {
            exits.put(theCase.care.exitDay, theCase);
        }
    }

    void step(int day) {
        for (Case theCase : exits.take(day)) {
            if (!theCase.closed && theCase.care != null && theCase.care.exitDay == day) {
                end(theCase, day);
            }
        }
    }

    /** Only for an order to a relative the court has to be done first. */
    private void end(Case theCase, int day) {
        CareEpisode care = theCase.care;
        if (care.route == CareRoute.ORDER && care.proceedingsUntil > day) {
            care.exitDay = care.proceedingsUntil;
            expect(theCase);
        } else if (care.route == CareRoute.HOME) {
            goHome(theCase);
        } else {
            casework.pathway().close(theCase, care.route.closure);
        }
    }

    private void goHome(Case theCase) {
        boolean supported = office.chance()
                .happens(
                        Purpose.HOME_SUPPORT,
                        theCase.family.id,
                        theCase.stayKey(),
                        inForce.now().homeSupport());
        casework.reEntries().cameHome(theCase, supported);
        if (supported) {
            putAwayCareWork(theCase);
            casework.plans().beginInNeed(theCase);
        } else {
            casework.pathway().close(theCase, CareRoute.HOME.closure);
        }
    }

    private static void putAwayCareWork(Case theCase) {
        theCase.care = null;
        for (Clock clock : new Clock[] {Clock.CARE_PLAN, Clock.PERMANENCE_PLAN, Clock.PROCEEDINGS}) {
            theCase.clocks.cancel(clock);
        }
        for (DutyType duty : new DutyType[] {DutyType.CARE_PLAN, DutyType.PERMANENCE_PLAN, DutyType.COURT}) {
            theCase.dropAll(duty);
        }
        theCase.steps.forget(Decision.PERMANENCE);
    }
}

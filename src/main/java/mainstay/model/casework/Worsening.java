package mainstay.model.casework;

import mainstay.model.agent.Case;
import mainstay.model.agent.CaseBook;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.PathwaySettings;

/**
 * While a plan runs the threshold for care can be reached, concerns can grow, and children on a protection plan can be
 * harmed: faster when planned contact does not happen. Children in care can be harmed too.
 */
final class Worsening {
    private record Parameters(
            double crisisRate,
            double enquiriesInProtection,
            double enquiriesInCare,
            double careFromProtection,
            double careFromNeed,
            double neglectEffect) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(PathwaySettings.CRISIS_RATE),
                    settings.get(PathwaySettings.ENQUIRIES_IN_PROTECTION),
                    settings.get(PathwaySettings.ENQUIRIES_IN_CARE),
                    settings.get(PathwaySettings.CARE_FROM_PROTECTION),
                    settings.get(PathwaySettings.CARE_FROM_NEED),
                    settings.get(PathwaySettings.NEGLECT_EFFECT));
        }
    }

    private final Office office;
    private final Casework casework;
    private final InForce<Parameters> inForce;

    Worsening(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    void step(int day) {
        for (Case theCase : office.cases().openInTurn(day)) {
            if (theCase.plan != null) {
                worsen(theCase);
            } else if (theCase.stage == Stage.LOOKED_AFTER) {
                double pace = theCase.family.need * CaseBook.TURNS;
                enquireAtRate(theCase, inForce.now().enquiriesInCare() * pace);
            }
        }
    }

    private void worsen(Case theCase) {
        if (theCase.closing || theCase.closed) {
            return;
        }
        Parameters parameters = inForce.now();
        double pace =
                theCase.family.need * CaseBook.TURNS * (1 + parameters.neglectEffect() * (1 - theCase.plan.delivered));
        double kept = casework.familyConferences().careFactor(theCase);
        double risk = casework.careRisk().of(theCase.family);
        int id = theCase.family.id;
        if (theCase.stage == Stage.CHILD_PROTECTION) {
            if (office.happensToday(Purpose.CARE_ENTRY, id, parameters.careFromProtection() * pace * kept * risk)) {
                casework.legalGate().reached(theCase);
            } else {
                enquireAtRate(theCase, parameters.enquiriesInProtection() * pace);
            }
        } else if (theCase.stage == Stage.CHILD_IN_NEED) {
            if (office.happensToday(Purpose.CARE_ENTRY, id, parameters.careFromNeed() * pace * kept * risk)) {
                casework.legalGate().reached(theCase);
            } else if (theCase.concernSince >= 0) {
                casework.concerns().turn(theCase);
            } else if (office.happensToday(Purpose.CRISIS, id, parameters.crisisRate() * pace)) {
                casework.concerns().arise(theCase);
            }
        }
    }

    private void enquireAtRate(Case theCase, double perYear) {
        if (office.happensToday(Purpose.ENQUIRY_ON_OPEN_CASE, theCase.family.id, perYear)) {
            casework.enquiries().startOnOpenCase(theCase);
        }
    }
}

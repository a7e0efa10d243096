package mainstay.model.casework;

import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Worker;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.EffectSettings;

/** Where workers practise it, a plan begins with a conference of the wider family, which takes on part of the work. */
final class FamilyConferences {
    private record Parameters(double share, double hours, double progress, double careEffect) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(EffectSettings.FAMILY_CONFERENCES),
                    settings.get(EffectSettings.FAMILY_CONFERENCE_HOURS),
                    settings.get(EffectSettings.FAMILY_CONFERENCE_PROGRESS),
                    settings.get(EffectSettings.FAMILY_CONFERENCE_CARE));
        }
    }

    private final Office office;
    private final Casework casework;
    private final InForce<Parameters> inForce;

    FamilyConferences(Office office, Casework casework) {
        this.office = office;
        this.casework = casework;
        this.inForce = office.inForce(Parameters::of);
    }

    /** A plan begins: the conference is to be held by a day. */
    void offer(Case theCase, int due) {
        Parameters parameters = inForce.now();
        Worker worker = theCase.worker;
        if (parameters.share() <= 0 || worker == null || worker.fidelity <= 0) {
            return;
        }
        long key = theCase.key(theCase.enquiries * 2 + (theCase.stage == Stage.CHILD_PROTECTION ? 1 : 0));
        if (office.chance()
                .happens(Purpose.FAMILY_CONFERENCE, theCase.family.id, key, parameters.share() * worker.fidelity)) {
            double duration = casework.hours().of(theCase, DutyType.FAMILY_CONFERENCE, parameters.hours());
            theCase.add(new Duty(theCase, DutyType.FAMILY_CONFERENCE, office.day(), due, duration, 0));
        }
    }

    /** It was held: less is left to do for the service. */
    void held(Case theCase) {
        theCase.plan.familyConference = true;
        theCase.plan.required *= 1 - inForce.now().progress();
    }

    /** By what the rate of entry into care is multiplied. */
    double careFactor(Case theCase) {
        return theCase.plan.familyConference ? 1 - inForce.now().careEffect() : 1;
    }
}

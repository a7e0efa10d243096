package mainstay.model.effort;

import mainstay.model.agent.Case;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.work.WorkSettings;

/** Draws how long a piece of work takes with this family. */
public final class Hours {
    private record Parameters(double timeGiven, double spread, double siblingShare) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(WorkSettings.TIME_GIVEN),
                    settings.get(WorkSettings.SPREAD),
                    settings.get(WorkSettings.SIBLING_SHARE));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    /** Hours of work in an authority. */
    public Hours(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Hours of a duty whose mean for one child is given; further children add their share. */
    public double of(Case theCase, DutyType type, double mean) {
        if (mean <= 0) {
            theCase.nextOccurrence(type);
            return 0;
        }
        return office.chance()
                .logNormal(
                        Purpose.DUTY_HOURS,
                        theCase.family.id,
                        theCase.nextOccurrence(type),
                        mean * timeGiven() * siblings(theCase),
                        inForce.now().spread());
    }

    /** Hours that an authority gives to work, over those in the settings. */
    public double timeGiven() {
        return inForce.now().timeGiven();
    }

    /** How much longer work with this family takes than with one child. */
    public double siblings(Case theCase) {
        return 1 + inForce.now().siblingShare() * (theCase.children() - 1);
    }
}

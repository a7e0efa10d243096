package mainstay.model.casework;

import mainstay.model.agent.Case;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Office;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.WorkSettings;

/** Draws how long a piece of work takes with this family. */
final class Hours {
    private final Office office;
    private double spread;
    private double siblingShare;

    Hours(Office office) {
        this.office = office;
    }

    void retune(Settings settings) {
        spread = settings.get(WorkSettings.SPREAD);
        siblingShare = settings.get(WorkSettings.SIBLING_SHARE);
    }

    /** Hours of a duty whose mean for one child is given; further children add their share. */
    double of(Case theCase, DutyType type, double mean) {
        if (mean <= 0) {
            theCase.nextOccurrence(type);
            return 0;
        }
        return office.chance()
                .logNormal(
                        Purpose.DUTY_HOURS,
                        theCase.family.id,
                        theCase.nextOccurrence(type),
                        mean * siblings(theCase),
                        spread);
    }

    /** How much longer work with this family takes than with one child. */
    double siblings(Case theCase) {
        return 1 + siblingShare * (theCase.children() - 1);
    }
}

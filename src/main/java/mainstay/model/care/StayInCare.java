package mainstay.model.care;

import mainstay.model.agent.Case;
import mainstay.model.agent.stage.CareEpisode;

/** A family in one of its stays in care, noted for a day on which the stay goes on with a next step. */
public record StayInCare(Case theCase, CareEpisode care) {
    /** The stay in which a family is today. */
    public static StayInCare of(Case theCase) {
        return new StayInCare(theCase, theCase.care);
    }

    /** Whether the family is still in it. */
    public boolean lasts() {
        return !theCase.closed && theCase.care == care;
    }
}

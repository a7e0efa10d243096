package mainstay.model.allocation;

import java.util.List;
import mainstay.model.agent.Case;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Team;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;

/**
 * Teams serve areas as large as their posts, and a family lives in one of them for good: it belongs to the same team of
 * each service for as long as the teams stay as they are.
 */
final class Areas {
    private record Parameters(boolean patches) {
        static Parameters of(Settings settings) {
            return new Parameters(settings.on(AllocationSettings.PATCHES));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    Areas(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** The one of these teams whose area a family lives in; null where teams serve no areas. */
    Team teamOf(Case theCase, List<Team> teams) {
        if (!inForce.now().patches()) {
            return null;
        }
        int all = 0;
        for (Team team : teams) {
            all += team.establishedPosts();
        }
        double place = all * office.chance().uniform(Purpose.FAMILY_AREA, theCase.familyId, 0);
        for (Team team : teams) {
            place -= team.establishedPosts();
            if (place < 0) {
                return team;
            }
        }
        return null;
    }
}

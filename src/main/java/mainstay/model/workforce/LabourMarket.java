package mainstay.model.workforce;

import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Those who could be hired do not become more because more posts are advertised: hires go with a power of vacancies below
 * one, so that each takes the longer the more of them there are, against the usual number.
 */
final class LabourMarket {
    private record Parameters(double elasticity, double usuallyVacant) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(WorkforceSettings.HIRING_ELASTICITY), settings.get(WorkforceSettings.VACANCY));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;
    private double usual = -1;

    LabourMarket(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** On the first morning it is seen how many vacancies are usual; posts that come later bring no applicants along. */
    void open() {
        if (usual < 0) {
            usual = office.roster().posts().stream()
                    .filter(post -> !post.extra)
                    .mapToDouble(post -> inForce.of(post.team).usuallyVacant())
                    .sum();
        }
    }

    /** Factor on the time for which somebody is sought for a vacancy that is advertised today: 1 with the usual number. */
    double search() {
        return usual > 0 ? search(vacant() / usual, inForce.now().elasticity()) : 1;
    }

    /**
     * The same.
     *
     * @param vacant vacant posts as a multiple of the usual number
     * @param elasticity relative growth of hires with that of vacancies: 0 to 1
     */
    static double search(double vacant, double elasticity) {
        return FastMath.pow(vacant, 1 - elasticity);
    }

    private long vacant() {
        long vacant = 0;
        for (Post post : office.roster().posts()) {
            if (post.vacantSince >= 0 && !post.extra && !post.closing) {
                vacant++;
            }
        }
        return vacant;
    }
}

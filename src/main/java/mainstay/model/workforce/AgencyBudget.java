package mainstay.model.workforce;

import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.workforce.AgencySettings;

/**
 * How many agency workers the authority pays for. A vacant post pays for its own cover; the budget is for those beyond
 * vacancies, in answer to delay or because they have always been there.
 */
final class AgencyBudget {
    private static final double ROUNDING = 1e-9;

    private record Parameters(double share) {
        static Parameters of(Settings settings) {
            return new Parameters(settings.get(AgencySettings.AGENCY_BUDGET));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;
    private double beyondAtStart;

    AgencyBudget(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** On the first day: what an authority has it can pay for. */
    void begin() {
        beyondAtStart = established() == 0 ? 0 : (double) (inPost() - vacant()) / established();
    }

    /** Agency workers that may still come; below 0 when posts have been cut. */
    int room() {
        double beyond = Math.max(inForce.now().share(), beyondAtStart);
        return vacant() + (int) Math.floor(beyond * established() + ROUNDING) - inPost();
    }

    /** Posts of the establishment. */
    int established() {
        int posts = 0;
        for (Post post : office.roster().posts()) {
            posts += post.extra || post.closing ? 0 : 1;
        }
        return posts;
    }

    private int vacant() {
        int vacant = 0;
        for (Post post : office.roster().posts()) {
            vacant += !post.extra && !post.closing && post.vacantSince >= 0 ? 1 : 0;
        }
        return vacant;
    }

    private int inPost() {
        int agency = 0;
        for (Worker worker : office.roster().inPost()) {
            agency += worker.isPermanent() ? 0 : 1;
        }
        return agency;
    }
}

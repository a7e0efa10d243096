package mainstay.model.workforce;

import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.WorkforceSettings;

/** How many agency workers the authority pays for, for cover of vacancies and in answer to delay together. */
final class AgencyBudget {
    private static final double ROUNDING = 1e-9;

    private record Parameters(double share) {
        static Parameters of(Settings settings) {
            return new Parameters(settings.get(WorkforceSettings.AGENCY_BUDGET));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;
    private double shareAtStart;

    AgencyBudget(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** On the first day: what an authority has it can pay for. */
    void begin() {
        shareAtStart = established() == 0 ? 0 : (double) inPost() / established();
    }

    /** Agency workers that may still come; below 0 when posts have been cut. */
    int room() {
        double share = Math.max(inForce.now().share(), shareAtStart);
        return (int) Math.floor(share * established() + ROUNDING) - inPost();
    }

    /** Posts of the establishment. */
    int established() {
        int posts = 0;
        for (Post post : office.roster().posts()) {
            posts += post.extra || post.closing ? 0 : 1;
        }
        return posts;
    }

    private int inPost() {
        int agency = 0;
        for (Worker worker : office.roster().inPost()) {
            agency += worker.isPermanent() ? 0 : 1;
        }
        return agency;
    }
}

package mainstay.model.leadership;

import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.workforce.Staffing;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.leadership.OrganisationSettings;

/** Now and then money is lost: posts are cut, vacant ones first, and come back after some years. */
public final class Savings implements DailyRule {
    private static final int NONE = -1;

    private record Parameters(double rate, double posts, double days) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(OrganisationSettings.SAVINGS),
                    settings.get(OrganisationSettings.SAVINGS_POSTS),
                    settings.get(OrganisationSettings.SAVINGS_YEARS) * Roster.WORKING_DAYS_A_YEAR);
        }
    }

    private final Office office;
    private final Staffing staffing;
    private final InForce<Parameters> inForce;
    private int until = NONE;
    private int cut;

    /** Savings of an authority. */
    public Savings(Office office, Staffing staffing) {
        this.office = office;
        this.staffing = staffing;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        Parameters parameters = inForce.now();
        if (until == NONE) {
            if (day > 0 && office.happensToday(Purpose.MONEY_LOST, 0, parameters.rate())) {
                cut = (int) Math.round(staffing.establishment() * parameters.posts());
                until = day + (int) Math.round(parameters.days());
                staffing.change(-cut);
            }
        } else if (day >= until) {
            until = NONE;
            staffing.change(cut);
        }
    }
}

package mainstay.model.leadership;

import mainstay.model.agent.Climate;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.oversight.Restructures;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.leadership.OrganisationSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * The whole authority is reorganised: by chance, by a new director in the first year, or on a date. Families change worker
 * in every team, and attention goes to the change and comes back over some months.
 */
public final class Reorganisations implements DailyRule {
    private static final int NEVER = Integer.MAX_VALUE;

    private record Parameters(double rate, double byNewDirector, double attention, double keptADay, int dated) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(OrganisationSettings.REORGANISATIONS),
                    settings.get(OrganisationSettings.NEW_DIRECTOR),
                    settings.get(OrganisationSettings.ATTENTION),
                    FastMath.exp(-12 / (settings.get(OrganisationSettings.SETTLING) * Roster.WORKING_DAYS_A_YEAR)),
                    settings.count(OrganisationSettings.REORGANISED));
        }
    }

    private final Office office;
    private final Restructures restructures;
    private final InForce<Parameters> inForce;
    private int dated = -1;
    private boolean dueToday;
    private int director;
    private int byDirectorOn = NEVER;

    /** Reorganisations of an authority. */
    public Reorganisations(Office office, Restructures restructures) {
        this.office = office;
        this.restructures = restructures;
        this.inForce = office.inForce(Parameters::of, this::takeEffect);
    }

    private void takeEffect(Parameters now) {
        dueToday |= dated >= 0 && now.dated() > dated;
        dated = now.dated();
    }

    @Override
    public void step(int day) {
        Climate climate = office.climate();
        climate.unsettled *= inForce.now().keptADay();
        lookAtDirector(climate, day);
        boolean happens = dueToday
                || day == byDirectorOn
                || (day > 0
                        && office.happensToday(
                                Purpose.AUTHORITY_REORGANISED, 0, inForce.now().rate()));
        dueToday = false;
        if (happens) {
            restructures.reorganiseAll(day);
            climate.unsettle(inForce.now().attention());
        }
    }

    /** Whoever leads on the first day is not new; whoever has gone carries out no plans. */
    private void lookAtDirector(Climate climate, int day) {
        if (climate.director == director) {
            return;
        }
        director = climate.director;
        boolean plans = director > 0
                && office.chance()
                        .happens(
                                Purpose.DIRECTOR_REORGANISES,
                                director,
                                0,
                                inForce.now().byNewDirector());
        byDirectorOn = plans
                ? day
                        + office.chance()
                                .oneOf(Purpose.DIRECTOR_REORGANISES, director, 1, (int) Roster.WORKING_DAYS_A_YEAR)
                : NEVER;
    }
}

package mainstay.model.leadership;

import mainstay.model.agent.Climate;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.leadership.LeadershipSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * What an authority is like: a lasting character, and what its directors have made of it so far. Whoever leads mixes what
 * they found with a manner of their own, in parts whose squares add up to one, so that on every day culture is a standard
 * normal draw, as character is. While nobody leads it stays as it is.
 */
public final class Culture implements DailyRule {
    private static final int NOBODY = -1;

    private record Parameters(boolean differ, double days, double turnover) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.on(LeadershipSettings.DIFFER),
                    settings.get(LeadershipSettings.MONTHS) * Roster.WORKING_DAYS_A_YEAR / 12,
                    settings.get(FidelitySettings.LEADER_TURNOVER));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;
    private boolean begun;
    private int director = NOBODY;
    private double since;
    private double found;

    /** The culture of an authority. */
    public Culture(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        Climate climate = office.climate();
        if (!inForce.now().differ()) {
            climate.character = 0;
            climate.culture = 0;
            return;
        }
        climate.character = office.chance().normal(Purpose.PLACE_CHARACTER, 0, 0);
        if (!begun) {
            begun = true;
            climate.culture = office.chance().normal(Purpose.CULTURE_FOUND, 0, 0);
            takeOver(climate, day - daysBefore());
        } else if (climate.director != director) {
            takeOver(climate, day);
        }
        if (director != NOBODY) {
            double old = FastMath.exp(-(day - since) / inForce.now().days());
            climate.culture = found * FastMath.sqrt(old)
                    + office.chance().normal(Purpose.DIRECTOR_MANNER, director, 0) * FastMath.sqrt(1 - old);
        }
    }

    private void takeOver(Climate climate, double from) {
        director = climate.director;
        since = from;
        found = climate.culture;
    }

    /** Who leads on the first day has led for as long as turnover lets directors lead. */
    private double daysBefore() {
        double turnover = inForce.now().turnover();
        return turnover <= 0
                ? Double.POSITIVE_INFINITY
                : office.chance().exponential(Purpose.DIRECTOR_TENURE, 0, 0, Roster.WORKING_DAYS_A_YEAR / turnover);
    }
}

package mainstay.model.workforce;

import mainstay.model.agent.Climate;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Rule;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ShockSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * A critical judgement damages the authority's reputation on the day it is published; in the evening of every day a
 * little of the damage is repaired. While it lasts workers leave sooner, posts are harder to fill, and agency is asked
 * for more often.
 */
public final class Reputation implements Rule {
    private final Climate climate;
    private double judged;
    private double keptADay;
    private double leavingEffect;
    private double hiringEffect;
    private double agencyEffect;

    Reputation(Office office) {
        this.climate = office.climate();
    }

    @Override
    public void retune(Settings settings) {
        double judgement = settings.get(ShockSettings.INSPECTION);
        if (judgement > judged) {
            climate.damage = Math.max(climate.damage, judgement);
        }
        judged = judgement;
        keptADay = FastMath.pow(0.5, 1 / (settings.get(ShockSettings.REPAIR) * Roster.WORKING_DAYS_A_YEAR));
        leavingEffect = settings.get(ShockSettings.LEAVING_EFFECT);
        hiringEffect = settings.get(ShockSettings.HIRING_EFFECT);
        agencyEffect = settings.get(ShockSettings.AGENCY_EFFECT);
    }

    @Override
    public void step(int day) {
        climate.damage *= keptADay;
    }

    /** Factor on the rate at which workers leave: 1 without damage. */
    double leaving() {
        return climate.damage > 0 ? FastMath.exp(leavingEffect * climate.damage) : 1;
    }

    /** Factor on the life of a vacancy that is advertised today: 1 without damage. */
    double hiring() {
        return 1 + hiringEffect * climate.damage;
    }

    /** Share of vacancies covered by agency today, when it is this without damage. */
    double covered(double usual) {
        return usual + agencyEffect * climate.damage * (1 - usual);
    }
}

package mainstay.model.workforce;

import mainstay.model.agent.Climate;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ShockSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * A critical judgement damages the authority's reputation on the day it is published; in the evening of every day a
 * little of the damage is repaired. While it lasts workers leave sooner, posts are harder to fill, and agency is asked
 * for more often.
 */
public final class Reputation implements DailyRule {
    private record Parameters(
            double judgement, double keptADay, double leavingEffect, double hiringEffect, double agencyEffect) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(ShockSettings.INSPECTION),
                    FastMath.pow(0.5, 1 / (settings.get(ShockSettings.REPAIR) * Roster.WORKING_DAYS_A_YEAR)),
                    settings.get(ShockSettings.LEAVING_EFFECT),
                    settings.get(ShockSettings.HIRING_EFFECT),
                    settings.get(ShockSettings.AGENCY_EFFECT));
        }
    }

    private final Climate climate;
    private final InForce<Parameters> inForce;
    private double judged;

    Reputation(Office office) {
        this.climate = office.climate();
        this.inForce = office.inForce(Parameters::of, this::takeEffect);
    }

    /** A judgement that is worse than the last one is news; other settings that change say nothing new. */
    private void takeEffect(Parameters now) {
        if (now.judgement() > judged) {
            climate.damage = Math.max(climate.damage, now.judgement());
        }
        judged = now.judgement();
    }

    @Override
    public void step(int day) {
        climate.damage *= inForce.now().keptADay();
    }

    /** Factor on the rate at which workers leave: 1 without damage. */
    double leaving() {
        return climate.damage > 0 ? FastMath.exp(inForce.now().leavingEffect() * climate.damage) : 1;
    }

    /** Factor on the life of a vacancy that is advertised today: 1 without damage. */
    double hiring() {
        return 1 + inForce.now().hiringEffect() * climate.damage;
    }

    /** Share of vacancies covered by agency today, when it is this without damage. */
    double covered(double usual) {
        return usual + inForce.now().agencyEffect() * climate.damage * (1 - usual);
    }
}

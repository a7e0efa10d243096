package mainstay.model.care;

import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.stage.CareRoute;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.LookedAfterSettings;

/**
 * Where a stay in care leads, and when, by ages at entry: the older the youngest child, the likelier until eighteen; where all
 * are small they can be adopted; of the others some go to a relative and the rest home, soon or later.
 */
public final class CareRoutes {
    private static final double ADOPTED_UNDER_YEARS = 5;
    /** Part of the mean time to adoption that is always needed. */
    private static final double ALWAYS = 0.5;

    /**
     * A stay in care from its beginning.
     *
     * @param days working days that it lasts, unless every child is grown up before
     */
    public record Course(CareRoute route, double days) {}

    private record Parameters(
            boolean on,
            double untilEighteen,
            double adoption,
            double adoptionDays,
            double order,
            double orderDays,
            double homeSoon,
            double homeSoonDays,
            double homeDays) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.on(LookedAfterSettings.ROUTES),
                    settings.get(LookedAfterSettings.UNTIL_EIGHTEEN),
                    settings.get(LookedAfterSettings.ADOPTION_SHARE),
                    days(settings.get(LookedAfterSettings.ADOPTION_AFTER)),
                    settings.get(LookedAfterSettings.ORDER_SHARE),
                    days(settings.get(LookedAfterSettings.ORDER_AFTER)),
                    settings.get(LookedAfterSettings.HOME_SOON_SHARE),
                    days(settings.get(LookedAfterSettings.HOME_SOON)),
                    days(settings.get(LookedAfterSettings.HOME_AFTER)));
        }

        private static double days(double months) {
            return months * Roster.WORKING_DAYS_A_YEAR / 12;
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    /** Where stays lead in an authority. */
    public CareRoutes(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Whether stays have routes. */
    public boolean areTold() {
        return inForce.now().on();
    }

    /**
     * Draws a stay.
     *
     * @param family number of the family
     * @param key which stay of the family
     * @param youngest age of the youngest child in years
     * @param eldest age of the eldest child in years
     */
    public Course draw(int family, long key, double youngest, double eldest) {
        Parameters parameters = inForce.now();
        CareRoute route = route(office.chance().uniform(Purpose.CARE_ROUTE, family, key), youngest, eldest);
        double chance = office.chance().exponential(Purpose.STAY_LENGTH, family, key, 1);
        return new Course(
                route,
                switch (route) {
                    case ADOPTION -> parameters.adoptionDays() * (ALWAYS + (1 - ALWAYS) * chance);
                    case ORDER -> parameters.orderDays() * chance;
                    case HOME ->
                        chance
                                * (office.chance().happens(Purpose.SHORT_STAY, family, key, parameters.homeSoon())
                                        ? parameters.homeSoonDays()
                                        : parameters.homeDays());
                    case OUT, UNTIL_EIGHTEEN -> Double.POSITIVE_INFINITY;
                });
    }

    private CareRoute route(double u, double youngest, double eldest) {
        Parameters parameters = inForce.now();
        double stays = parameters.untilEighteen() * Math.min(1, youngest / Family.ADULT_YEARS);
        double adopted = eldest < ADOPTED_UNDER_YEARS ? (1 - stays) * parameters.adoption() : 0;
        double ordered = (1 - stays - adopted) * parameters.order();
        if (u < stays) {
            return CareRoute.UNTIL_EIGHTEEN;
        }
        if (u < stays + adopted) {
            return CareRoute.ADOPTION;
        }
        return u < stays + adopted + ordered ? CareRoute.ORDER : CareRoute.HOME;
    }
}

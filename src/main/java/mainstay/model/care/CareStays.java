package mainstay.model.care;

import mainstay.model.agent.Case;
import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.stage.CareEpisode;
import mainstay.model.agent.stage.CareRoute;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.LookedAfterSettings;

/**
 * How long stays in care last and where they lead: unaccompanied children stay until eighteen, others as their routes say or,
 * where routes are not told, for a short or a long time.
 */
public final class CareStays {
    /** So many days are longer than any run. */
    private static final int NEVER = 50_000;

    private record Parameters(double shortShare, double shortDays, double longDays) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(LookedAfterSettings.SHORT_SHARE),
                    settings.get(LookedAfterSettings.SHORT_STAY) * Roster.WORKING_DAYS_A_YEAR / 12,
                    settings.get(LookedAfterSettings.LONG_STAY) * Roster.WORKING_DAYS_A_YEAR);
        }

        /** Of those who are in care on a day, the share whose stay is a short one. */
        double shortShareOfStock() {
            double shortStock = shortShare * shortDays;
            return shortStock / (shortStock + (1 - shortShare) * longDays);
        }
    }

    private final Office office;
    private final CareRoutes routes;
    private final InForce<Parameters> inForce;

    /** The stays of an authority. */
    public CareStays(Office office) {
        this.office = office;
        this.routes = new CareRoutes(office);
        this.inForce = office.inForce(Parameters::of);
    }

    /** Where stays lead, and when. */
    public CareRoutes routes() {
        return routes;
    }

    /** A stay that begins today. */
    public CareEpisode begin(Case theCase) {
        int today = office.day();
        Family family = theCase.family;
        if (family.unaccompanied) {
            return new CareEpisode(today, CareRoute.UNTIL_EIGHTEEN, NEVER);
        }
        if (routes.areTold()) {
            long date = office.calendar().epochDay(today);
            CareRoutes.Course course =
                    routes.draw(family.id, theCase.stayKey(), family.youngest(date), family.eldest(date));
            return new CareEpisode(today, course.route(), dayAfter(course.days()));
        }
        return shortOrLong(theCase, inForce.now().shortShare());
    }

    /** A stay that was under way before the run, and how long is not told: one in being is more often a long one. */
    public CareEpisode underWay(Case theCase) {
        return shortOrLong(theCase, inForce.now().shortShareOfStock());
    }

    /** A stay that was under way before the run, with so many working days of it gone. */
    public CareEpisode underWay(CareRoutes.Course course, double gone) {
        return new CareEpisode(-(int) gone, course.route(), dayAfter(course.days() - gone));
    }

    private int dayAfter(double days) {
        return office.day() + 1 + (int) Math.min(days, NEVER);
    }

    private CareEpisode shortOrLong(Case theCase, double shortShare) {
        Parameters parameters = inForce.now();
        int family = theCase.family.id;
        boolean brief = office.chance().happens(Purpose.SHORT_STAY, family, theCase.stayKey(), shortShare);
        int days = office.chance()
                .begunDays(
                        Purpose.STAY_LENGTH,
                        family,
                        theCase.stayKey(),
                        brief ? parameters.shortDays() : parameters.longDays());
        return new CareEpisode(office.day(), office.day() + days);
    }
}

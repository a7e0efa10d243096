package mainstay.model.demand;

import java.time.YearMonth;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.casework.Pathway;
import mainstay.model.casework.ReferralLevel;
import mainstay.random.Purpose;
import mainstay.scenario.Season;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.DemandSettings;

/**
 * Families are referred: new ones at a rate that follows the month, unless they are helped elsewhere, and known ones
 * whose time to return has come.
 */
public final class Referrals implements DailyRule {
    private static final double FEWEST_TIMES = 0.5;

    private record Parameters(
            double newReferrals, double surge, double siblings, double season, double needVariation, double needOnTop) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(DemandSettings.NEW_REFERRALS),
                    settings.get(DemandSettings.SURGE),
                    settings.get(DemandSettings.SIBLINGS),
                    settings.get(DemandSettings.SEASON),
                    settings.get(DemandSettings.NEED_VARIATION),
                    settings.get(DemandSettings.NEED_ON_TOP));
        }

        double newFamiliesADay() {
            return newReferrals * surge / siblings / Roster.WORKING_DAYS_A_YEAR;
        }
    }

    private final Office office;
    private final Families families;
    private final Pathway pathway;
    private final FrontDoor frontDoor;
    private final Openings openings;
    private final AvertedReferrals averted;
    private final ReferralLevel level;
    private final InForce<Parameters> inForce;

    /** Referrals of an authority. */
    public Referrals(Office office, Families families, Pathway pathway, FrontDoor frontDoor) {
        this.office = office;
        this.families = families;
        this.pathway = pathway;
        this.frontDoor = frontDoor;
        this.openings = new Openings(office, pathway);
        this.averted = new AvertedReferrals(office);
        this.level = new ReferralLevel(office);
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        for (Family family : pathway.returningToday(day)) {
            if (family.open == null && openings.hasChildren(family)) {
                double before = family.need;
                family.need = (before
                                + office.chance()
                                        .logNormal(
                                                Purpose.RETURN_NEED,
                                                family.id,
                                                family.episodes,
                                                1,
                                                inForce.now().needVariation()))
                        / 2;
                refer(family);
            }
        }
        double needFactor = needFactor(day);
        int arrivals = office.chance().poisson(Purpose.FAMILIES_REFERRED, 0, day, rate(day));
        for (int i = 0; i < arrivals; i++) {
            Family family = families.next();
            family.need *= needFactor;
            if (averted.avert(family)) {
                pathway.helpedElsewhere(family);
            } else {
                refer(family);
            }
        }
    }

    private double rate(int day) {
        Parameters parameters = inForce.now();
        YearMonth month = office.calendar().yearMonth(office.calendar().month(day));
        double seasonal = 1 + parameters.season() * (Season.factor(month.getMonth()) - 1);
        return parameters.newFamiliesADay() * Math.max(0, seasonal) * level.grown(day);
    }

    /**
     * Mean need of new families over the usual, when they are so many times as many as usual: those on top have less of it.
     * Below half of the usual number it is that of half.
     */
    private double needFactor(int day) {
        Parameters parameters = inForce.now();
        if (parameters.needOnTop() == 1) {
            return 1;
        }
        double times = Math.max(FEWEST_TIMES, level.overUsual(day));
        return times == 1 ? 1 : (1 + parameters.needOnTop() * (times - 1)) / times;
    }

    private void refer(Family family) {
        frontDoor.receive(openings.open(family));
    }
}

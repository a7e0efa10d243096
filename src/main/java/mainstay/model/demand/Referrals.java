package mainstay.model.demand;

import java.time.YearMonth;
import mainstay.event.CareEvent.FamilyReferred;
import mainstay.event.Clock;
import mainstay.model.agent.Case;
import mainstay.model.agent.Family;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Rule;
import mainstay.model.casework.Pathway;
import mainstay.random.Purpose;
import mainstay.scenario.Season;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ClockSettings;
import mainstay.scenario.parameter.DemandSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Families are referred: new ones at a rate that follows the month, unless they are helped elsewhere, and known ones
 * whose time to return has come.
 */
public final class Referrals implements Rule {
    private final Office office;
    private final Families families;
    private final Pathway pathway;
    private final FrontDoor frontDoor;
    private final AvertedReferrals averted;
    private double newFamiliesADay;
    private double trend;
    private double season;
    private double needVariation;
    private int decisionDays;

    /** Referrals of an authority. */
    public Referrals(Office office, Families families, Pathway pathway, FrontDoor frontDoor) {
        this.office = office;
        this.families = families;
        this.pathway = pathway;
        this.frontDoor = frontDoor;
        this.averted = new AvertedReferrals(office);
    }

    @Override
    public void retune(Settings settings) {
        families.retune(settings);
        averted.retune(settings);
        newFamiliesADay = settings.get(DemandSettings.NEW_REFERRALS)
                * settings.get(DemandSettings.SURGE)
                / settings.get(DemandSettings.SIBLINGS)
                / Roster.WORKING_DAYS_A_YEAR;
        trend = settings.get(DemandSettings.TREND);
        season = settings.get(DemandSettings.SEASON);
        needVariation = settings.get(DemandSettings.NEED_VARIATION);
        decisionDays = settings.count(ClockSettings.REFERRAL_DECISION);
    }

    @Override
    public void step(int day) {
        for (Family family : pathway.returningToday(day)) {
            family.growUpBy(
                    office.calendar().date(day).minusYears(Family.ADULT_YEARS).toEpochDay());
            if (family.open == null && family.children() > 0) {
                double before = family.need;
                family.need = (before
                                + office.chance()
                                        .logNormal(Purpose.RETURN_NEED, family.id, family.episodes, 1, needVariation))
                        / 2;
                refer(family);
            }
        }
        int arrivals = office.chance().poisson(Purpose.FAMILIES_REFERRED, 0, day, rate(day));
        for (int i = 0; i < arrivals; i++) {
            Family family = families.next();
            if (averted.avert(family)) {
                pathway.helpedElsewhere(family);
            } else {
                refer(family);
            }
        }
    }

    private double rate(int day) {
        YearMonth month = office.calendar().yearMonth(office.calendar().month(day));
        double seasonal = 1 + season * (Season.factor(month.getMonth()) - 1);
        double grown = trend == 0 ? 1 : FastMath.pow(1 + trend, day / Roster.WORKING_DAYS_A_YEAR);
        return newFamiliesADay * Math.max(0, seasonal) * grown;
    }

    private void refer(Family family) {
        int day = office.day();
        Case theCase = office.open(family);
        office.tell(new FamilyReferred(
                day, family.id, theCase.episode, family.firstChild(), family.children(), family.need, false));
        theCase.startClock(Clock.REFERRAL_DECISION, day, day + decisionDays);
        pathway.noteBirthdays(theCase);
        frontDoor.receive(theCase);
    }
}

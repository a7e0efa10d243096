package mainstay.model.care;

import java.util.List;
import mainstay.model.agent.Agenda;
import mainstay.model.agent.Case;
import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.agent.stage.HomeFromCare;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.ReturnSettings;
import org.apache.commons.math3.util.FastMath;

/**
 * Some of the families that came home from care come back into it within six years, most of them soon. What was left undone
 * of the plan at home makes that likelier from the day on which the plan ends; without a plan everything was left undone.
 */
public final class ReEntries {
    private static final double WITHIN_DAYS = 6 * Roster.WORKING_DAYS_A_YEAR;

    private record Parameters(double share, double delayDays, double unmetEffect) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(LookedAfterSettings.RE_ENTRY),
                    settings.get(LookedAfterSettings.RE_ENTRY_DELAY) * Roster.WORKING_DAYS_A_YEAR,
                    settings.get(ReturnSettings.UNMET_EFFECT));
        }

        /** Share of those who come back that has come back in time: exponential, cut off after six years. */
        double inTime(double days) {
            return FastMath.expm1(-Math.min(days, WITHIN_DAYS) / delayDays) / FastMath.expm1(-WITHIN_DAYS / delayDays);
        }

        /** Hazard up to a day after coming home, added up. */
        double hazard(double days) {
            return -FastMath.log1p(-share * inTime(days));
        }

        /** Days at home until so much hazard has added up, or -1 when it never does. */
        double daysUntil(double hazard) {
            double back = -FastMath.expm1(-hazard);
            return back < share
                    ? -delayDays * FastMath.log1p(back / share * FastMath.expm1(-WITHIN_DAYS / delayDays))
                    : -1;
        }
    }

    private final Office office;
    private final Agenda<Family> backInCare = new Agenda<>();
    private final InForce<Parameters> inForce;

    /** Families of an authority that came home. */
    public ReEntries(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** A family comes home today, with a plan or without. */
    public void cameHome(Case theCase, boolean supported) {
        Family family = theCase.family;
        double outlasts = office.chance().exponential(Purpose.RE_ENTRY, family.id, theCase.stayKey(), 1);
        family.home = new HomeFromCare(office.day(), outlasts, supported);
        expect(family, supported ? 0 : 1);
    }

    /** A case closes: what its plan has left undone since the family came home counts from now on. */
    public void closed(Case theCase) {
        HomeFromCare home = theCase.family.home;
        if (home == null || !home.supported) {
            return;
        }
        home.supported = false;
        if (theCase.plan != null && theCase.plan.unmet() > 0) {
            expect(theCase.family, theCase.plan.unmet());
        }
    }

    private void expect(Family family, double unmet) {
        Parameters parameters = inForce.now();
        HomeFromCare home = family.home;
        double soFar = parameters.hazard((double) office.day() - home.since);
        double left = Math.max(0, home.outlasts - soFar) / (1 + parameters.unmetEffect() * unmet);
        double days = parameters.daysUntil(soFar + left);
        home.backOn = days < 0 ? -1 : Math.max(office.day(), home.since + (int) days) + 1;
        if (home.backOn >= 0) {
            backInCare.put(home.backOn, family);
        }
    }

    /** Families that have been at home and come back into care today. */
    public List<Family> today(int day) {
        return backInCare.take(day).stream()
                .distinct()
                .filter(family -> family.home != null && family.home.backOn == day)
                .toList();
    }

    /** A family is in the middle of something that has to be over first. */
    public void waits(Family family) {
        family.home.backOn = office.day() + 1;
        backInCare.put(family.home.backOn, family);
    }
}

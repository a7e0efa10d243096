package mainstay.model.demand;

import mainstay.event.Clock;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.model.agent.Case;
import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.casework.Pathway;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.ClockSettings;

/** A referral opens a case, and the time in which it is to be decided begins. */
final class Openings {
    private record Parameters(int decisionDays) {
        static Parameters of(Settings settings) {
            return new Parameters(settings.count(ClockSettings.REFERRAL_DECISION));
        }
    }

    private final Office office;
    private final Pathway pathway;
    private final InForce<Parameters> inForce;

    Openings(Office office, Pathway pathway) {
        this.office = office;
        this.pathway = pathway;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Whether there are children in a known family. In one without an open case nobody has seen who turned eighteen. */
    boolean hasChildren(Family family) {
        if (family.open == null) {
            family.growUpBy(office.calendar()
                    .date(office.day())
                    .minusYears(Family.ADULT_YEARS)
                    .toEpochDay());
        }
        return family.children() > 0;
    }

    Case open(Family family) {
        int day = office.day();
        Case theCase = office.open(family);
        office.publish(new FamilyReferred(
                day, family.id, theCase.episode, family.firstChild(), family.children(), family.need, false));
        theCase.clocks.start(Clock.REFERRAL_DECISION, day, day + inForce.now().decisionDays());
        pathway.noteBirthdays(theCase);
        return theCase;
    }
}

package mainstay.model.demand;

import mainstay.model.agent.Case;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.model.agent.Roster;
import mainstay.model.casework.Casework;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.DemandSettings;

/**
 * Children come into care without being assessed: those who came to the country alone, and families that came home from
 * care and cannot go on. These wait until what is under way is over: a referral, an assessment, a closure.
 */
public final class StraightIntoCare implements DailyRule {
    private record Parameters(double unaccompaniedADay) {
        static Parameters of(Settings settings) {
            return new Parameters(settings.get(DemandSettings.UNACCOMPANIED) / Roster.WORKING_DAYS_A_YEAR);
        }
    }

    private final Office office;
    private final Families families;
    private final Casework casework;
    private final FrontDoor frontDoor;
    private final Openings openings;
    private final InForce<Parameters> inForce;

    /** Those who come straight into the care of an authority. */
    public StraightIntoCare(Office office, Families families, Casework casework, FrontDoor frontDoor) {
        this.office = office;
        this.families = families;
        this.casework = casework;
        this.frontDoor = frontDoor;
        this.openings = new Openings(office, casework.pathway());
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        int alone = office.chance()
                .poisson(Purpose.UNACCOMPANIED, 0, day, inForce.now().unaccompaniedADay());
        for (int i = 0; i < alone; i++) {
            frontDoor.admitToCare(openings.open(families.unaccompanied(0, 0)));
        }
        for (Family family : casework.reEntries().today(day)) {
            if (openings.hasChildren(family)) {
                backIntoCare(family);
            }
        }
    }

    private void backIntoCare(Family family) {
        Case open = family.open;
        if (open == null) {
            frontDoor.admitToCare(openings.open(family));
        } else if (open.plan != null && !open.closing) {
            casework.legalGate().comeBack(open);
        } else {
            casework.reEntries().waits(family);
        }
    }
}

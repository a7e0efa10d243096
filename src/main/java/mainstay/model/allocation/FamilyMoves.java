package mainstay.model.allocation;

import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.model.agent.Case;
import mainstay.model.agent.CaseBook;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.Family;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.random.Purpose;
import mainstay.scenario.Area;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;

/**
 * Families move to another area of the authority, the likelier to one the more families live there. A worker whose team
 * does not serve it goes on until a team of the new area takes over, as with any transfer.
 */
public final class FamilyMoves implements DailyRule {
    private record Parameters(double perYear) {
        static Parameters of(Settings settings) {
            return new Parameters(settings.get(AllocationSettings.AREA_MOVES) * CaseBook.TURNS);
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    /** Moves of families in an authority. */
    public FamilyMoves(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        if (inForce.now().perYear() == 0 || office.areas().size() <= 1) {
            return;
        }
        for (Case theCase : office.cases().openInTurn(day)) {
            if (!theCase.closed
                    && office.happensToday(
                            Purpose.FAMILY_MOVES_AREA,
                            theCase.familyId,
                            inForce.now().perYear())) {
                move(theCase, day);
            }
        }
    }

    private void move(Case theCase, int day) {
        theCase.family.area = another(theCase.family, day);
        if (theCase.worker == null) {
            return;
        }
        if (!theCase.worker.team.takes(theCase)) {
            if (theCase.changeAsked == null) {
                theCase.changeAsked = ChangeReason.TSPROC;
            }
        } else if (theCase.changeAsked == ChangeReason.TSPROC && !theCase.toAnotherTeam) {
            // It has come back before anybody took over.
            theCase.changeAsked = null;
        }
    }

    private int another(Family family, int day) {
        List<Area> areas = office.areas();
        double others = 1 - areas.get(family.area).families();
        double place = others * office.chance().uniform(Purpose.FAMILY_MOVES_TO, family.id, day);
        int last = family.area;
        for (int area = 0; area < areas.size(); area++) {
            if (area != family.area) {
                last = area;
                place -= areas.get(area).families();
                if (place < 0) {
                    return area;
                }
            }
        }
        return last;
    }
}

package mainstay.model.allocation;

import mainstay.event.ChangeReason;
import mainstay.model.agent.Case;
import mainstay.model.agent.CaseBook;
import mainstay.model.agent.Office;
import mainstay.model.agent.Rule;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;

/** Now and then a child or a parent asks for another worker, or there is a reason that has no name. */
public final class Requests implements Rule {
    private final Office office;
    private double childAsks;
    private double parentAsks;
    private double other;

    /** Requests in an authority. */
    public Requests(Office office) {
        this.office = office;
    }

    @Override
    public void retune(Settings settings) {
        childAsks = settings.get(AllocationSettings.CHILD_ASKS) * CaseBook.TURNS;
        parentAsks = settings.get(AllocationSettings.PARENT_ASKS) * CaseBook.TURNS;
        other = settings.get(AllocationSettings.OTHER_REASONS) * CaseBook.TURNS;
    }

    @Override
    public void step(int day) {
        double all = childAsks + parentAsks + other;
        if (all == 0) {
            return;
        }
        for (Case theCase : office.cases().openInTurn(day)) {
            if (theCase.worker == null
                    || theCase.changeAsked != null
                    || !office.happensToday(Purpose.FAMILY_ASKS, theCase.family.id, all)) {
                continue;
            }
            double which = all * office.chance().uniform(Purpose.FAMILY_ASKS, theCase.family.id, -1L - day);
            theCase.changeAsked = which < childAsks
                    ? ChangeReason.CHCHAN
                    : which < childAsks + parentAsks ? ChangeReason.PCCHAN : ChangeReason.OTHERS;
        }
    }
}

package mainstay.model.allocation;

import mainstay.event.ChangeReason;
import mainstay.model.agent.Case;
import mainstay.model.agent.CaseBook;
import mainstay.model.agent.DailyRule;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Office;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.AllocationSettings;

/** Now and then a child or a parent asks for another worker, or there is a reason that has no name. */
public final class Requests implements DailyRule {
    private record Parameters(double childAsks, double parentAsks, double other) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(AllocationSettings.CHILD_ASKS) * CaseBook.TURNS,
                    settings.get(AllocationSettings.PARENT_ASKS) * CaseBook.TURNS,
                    settings.get(AllocationSettings.OTHER_REASONS) * CaseBook.TURNS);
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    /** Requests in an authority. */
    public Requests(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    @Override
    public void step(int day) {
        Parameters parameters = inForce.now();
        double all = parameters.childAsks() + parameters.parentAsks() + parameters.other();
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
            theCase.changeAsked = which < parameters.childAsks()
                    ? ChangeReason.CHCHAN
                    : which < parameters.childAsks() + parameters.parentAsks()
                            ? ChangeReason.PCCHAN
                            : ChangeReason.OTHERS;
        }
    }
}

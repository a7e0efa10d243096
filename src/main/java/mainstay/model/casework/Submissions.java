package mainstay.model.casework;

import mainstay.event.Clock;
import mainstay.event.Decision;
import mainstay.model.agent.Case;
import mainstay.model.agent.InForce;
import mainstay.model.agent.Manager;
import mainstay.model.agent.Office;
import mainstay.model.agent.PendingDecision;
import mainstay.model.agent.Team;
import mainstay.random.Purpose;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.OversightSettings;

/** What is handed in for a decision: to which manager, by when it should be made and how long it takes. */
final class Submissions {
    private record Parameters(double authoriseHours, double decisionHours, double decisionSpread, int decisionDue) {
        static Parameters of(Settings settings) {
            return new Parameters(
                    settings.get(OversightSettings.AUTHORISE_HOURS),
                    settings.get(OversightSettings.DECISION_HOURS),
                    settings.get(OversightSettings.DECISION_SPREAD),
                    settings.count(OversightSettings.DECISION_DUE));
        }
    }

    private final Office office;
    private final InForce<Parameters> inForce;

    Submissions(Office office) {
        this.office = office;
        this.inForce = office.inForce(Parameters::of);
    }

    /** Asks the manager of a case for a decision, from today on. */
    void submit(Case theCase, Decision decision) {
        Parameters parameters = inForce.now();
        theCase.steps.awaitDecision(decision);
        double mean = decision == Decision.ASSESSMENT ? parameters.authoriseHours() : parameters.decisionHours();
        long key = theCase.key(decision.ordinal() * 4096 + theCase.enquiries);
        int id = theCase.family.id;
        managerOf(theCase)
                .queue
                .add(new PendingDecision(
                        theCase,
                        decision,
                        office.day(),
                        office.chance().uniform(Purpose.DECISION_TIME_OF_DAY, id, key),
                        dueDay(theCase, decision),
                        office.chance().logNormal(Purpose.SERVICE_TIME, id, key, mean, parameters.decisionSpread())));
    }

    private int dueDay(Case theCase, Decision decision) {
        return switch (decision) {
            case ASSESSMENT -> theCase.clocks.due(Clock.ASSESSMENT);
            case SECTION_47 -> theCase.clocks.due(Clock.SECTION_47);
            case PERMANENCE -> theCase.clocks.due(Clock.PERMANENCE_PLAN);
            case APPLICATION -> applicationDue(theCase);
            case REFERRAL, END_IN_NEED_PLAN, END_PROTECTION_PLAN, CLOSURE ->
                office.day() + inForce.now().decisionDue();
        };
    }

    /** The limit of pre-proceedings holds for it too. */
    private int applicationDue(Case theCase) {
        int due = office.day() + inForce.now().decisionDue();
        return theCase.clocks.runs(Clock.PRE_PROCEEDINGS)
                ? Math.min(due, theCase.clocks.due(Clock.PRE_PROCEEDINGS))
                : due;
    }

    private Manager managerOf(Case theCase) {
        if (theCase.worker != null) {
            return theCase.worker.team.manager;
        }
        Team last = theCase.lastTeam();
        if (last != null && office.roster().teams().contains(last)) {
            return last.manager;
        }
        for (Team team : office.roster().teams()) {
            if (team.takes(theCase)) {
                return team.manager;
            }
        }
        return office.roster().teams().get(0).manager;
    }
}

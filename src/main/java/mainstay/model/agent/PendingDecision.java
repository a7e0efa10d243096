package mainstay.model.agent;

import mainstay.event.Decision;

/** A decision in a manager's queue. */
public final class PendingDecision {
    public final Case theCase;
    public final Decision decision;
    public final int submittedDay;
    /** When on that day, 0 to 1. */
    public final double timeOfDay;
    /** Day by which it should be made. */
    public final int due;
    /** That day, less the days by which it is put before other decisions. */
    public final int rank;
    /** Hours it takes still. */
    public double left;

    /** A decision that waits from now on. */
    public PendingDecision(Case theCase, Decision decision, int submittedDay, double timeOfDay, int due, double hours) {
        this.theCase = theCase;
        this.decision = decision;
        this.submittedDay = submittedDay;
        this.timeOfDay = timeOfDay;
        this.due = due;
        this.rank = due - theCase.daysAhead(decision.deadline());
        this.left = hours;
    }

    /** Whether it is still called for. */
    public boolean stands() {
        return !theCase.closed && theCase.steps.awaits(decision);
    }
}

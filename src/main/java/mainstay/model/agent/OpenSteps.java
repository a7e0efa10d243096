package mainstay.model.agent;

import java.util.Arrays;
import mainstay.event.CaseworkEvent.DecisionAwaited;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.CaseworkEvent.WaitChanged;
import mainstay.event.Decision;
import mainstay.event.Queue;
import mainstay.event.Step;

/**
 * The decisions and steps that a family waits for in one episode, since when each decision is, and in which queue each step
 * was last.
 */
public final class OpenSteps {
    private static final Step[] STEPS = Step.values();
    private static final int NOT_AWAITED = Integer.MIN_VALUE;
    private static final int QUEUE_BITS = 4;
    private static final int QUEUE_MASK = (1 << QUEUE_BITS) - 1;

    private final Office office;
    private final Case theCase;
    /** By decision, the day since which it is waited for. */
    private final int[] decisionReady = new int[Decision.values().length];
    /** A bit for each step: looked at every day. */
    private int open;
    /** Four bits for each step: the queue that was last published. */
    private int queues;
    /** Whether the case is on the list of those that wait. */
    private boolean listed;

    OpenSteps(Office office, Case theCase) {
        this.office = office;
        this.theCase = theCase;
        Arrays.fill(decisionReady, NOT_AWAITED);
    }

    /** Whether a decision is waited for. */
    public boolean awaits(Decision decision) {
        return decisionReady[decision.ordinal()] != NOT_AWAITED;
    }

    /** The case is ready for a decision, from today on. */
    public void awaitDecision(Decision decision) {
        if (!awaits(decision)) {
            open(stepOf(decision));
            decisionReady[decision.ordinal()] = office.day();
            office.publish(new DecisionAwaited(office.day(), theCase.familyId, theCase.children(), decision));
        }
    }

    /** The decision is made; one that nobody has waited for so far is called for and made today. */
    public void decide(Decision decision) {
        awaitDecision(decision);
        int ready = decisionReady[decision.ordinal()];
        office.publish(new DecisionMade(office.day(), theCase.familyId, theCase.children(), decision, ready));
        forget(decision);
    }

    /** The decision is no longer called for. */
    public void forget(Decision decision) {
        if (awaits(decision)) {
            end(stepOf(decision));
            decisionReady[decision.ordinal()] = NOT_AWAITED;
        }
    }

    private static Step stepOf(Decision decision) {
        boolean endsPlan = decision == Decision.END_IN_NEED_PLAN || decision == Decision.END_PROTECTION_PLAN;
        return endsPlan ? Step.PLAN_END : null;
    }

    void open(Step step) {
        if (step != null) {
            open |= 1 << step.ordinal();
            if (!listed) {
                listed = true;
                office.cases().waiting().add(theCase);
            }
        }
    }

    void end(Step step) {
        if (step != null) {
            open &= ~(1 << step.ordinal());
        }
    }

    /** Whether a step is open now. */
    public boolean isOpen(Step step) {
        return ((open >> step.ordinal()) & 1) != 0;
    }

    /** From today on, this is what holds a step up; published only when it was another one before. */
    public void waitIn(Step step, Queue queue) {
        int shift = step.ordinal() * QUEUE_BITS;
        int before = (queues >> shift) & QUEUE_MASK;
        if (before != queue.ordinal()) {
            queues += (queue.ordinal() - before) << shift;
            office.publish(new WaitChanged(office.day(), theCase.familyId, theCase.children(), step, queue));
        }
    }

    /** No step is waited for any more. */
    public void waitNoMore() {
        open = 0;
        for (Step step : STEPS) {
            waitIn(step, Queue.NONE);
        }
    }

    /** Whether it stays on the list of those that wait. */
    boolean staysListed() {
        listed = open != 0;
        return listed;
    }
}

package mainstay.model.agent;

import java.util.Arrays;
import mainstay.event.CaseworkEvent.ClockCancelled;
import mainstay.event.CaseworkEvent.ClockStarted;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.Clock;
import mainstay.event.Step;

/** The clocks of one episode of a family: at most one of each sort runs at a time. */
public final class CaseClocks {
    private static final int NOT_RUNNING = Integer.MIN_VALUE;

    private final Office office;
    private final Case theCase;
    private final int[] started = new int[Clock.values().length];
    private final int[] due = new int[Clock.values().length];

    CaseClocks(Office office, Case theCase) {
        this.office = office;
        this.theCase = theCase;
        Arrays.fill(started, NOT_RUNNING);
    }

    /** Whether a clock runs. */
    public boolean runs(Clock clock) {
        return started[clock.ordinal()] != NOT_RUNNING;
    }

    /** Day on which the step of a running clock is due. */
    public int due(Clock clock) {
        return due[clock.ordinal()];
    }

    /** Starts a clock, or starts it again. */
    public void start(Clock clock, int startedDay, int dueDay) {
        cancel(clock);
        theCase.steps.open(stepOf(clock));
        started[clock.ordinal()] = startedDay;
        due[clock.ordinal()] = dueDay;
        office.publish(new ClockStarted(office.day(), theCase.familyId, theCase.children(), clock, startedDay, dueDay));
    }

    /** The step was taken. */
    public void stop(Clock clock) {
        if (runs(clock)) {
            int c = clock.ordinal();
            office.publish(
                    new ClockStopped(office.day(), theCase.familyId, theCase.children(), clock, started[c], due[c]));
            theCase.steps.end(stepOf(clock));
            started[c] = NOT_RUNNING;
        }
    }

    /** The step is no longer called for. */
    public void cancel(Clock clock) {
        if (runs(clock)) {
            int c = clock.ordinal();
            office.publish(
                    new ClockCancelled(office.day(), theCase.familyId, theCase.children(), clock, started[c], due[c]));
            theCase.steps.end(stepOf(clock));
            started[c] = NOT_RUNNING;
        }
    }

    /** Cancels every clock that runs. */
    public void cancelAll() {
        for (Clock clock : Clock.values()) {
            cancel(clock);
        }
    }

    /** Working days by which running clocks are past due, added up. */
    public int overdueDays(int day) {
        int days = 0;
        for (int c = 0; c < due.length; c++) {
            if (started[c] != NOT_RUNNING && due[c] < day) {
                days += day - due[c];
            }
        }
        return days;
    }

    private static Step stepOf(Clock clock) {
        return switch (clock) {
            case REFERRAL_DECISION, ASSESSMENT -> Step.ASSESSMENT;
            case INITIAL_CONFERENCE -> Step.CONFERENCE;
            case RECORDING -> Step.RECORD;
            default -> null;
        };
    }
}

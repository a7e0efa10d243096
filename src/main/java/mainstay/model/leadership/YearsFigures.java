package mainstay.model.leadership;

import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.EventSink;
import mainstay.event.WorkforceEvent.SupervisionDropped;
import mainstay.event.WorkforceEvent.SupervisionHeld;
import mainstay.model.agent.Roster;
import org.apache.commons.math3.util.FastMath;

/**
 * The figures of about the last year, as an authority tells them to inspectors: assessments and visits on time, of those
 * that were made, and supervision held, of that which was due. What is longer ago counts less, by half in eight months.
 */
public final class YearsFigures implements EventSink {
    private final Share assessments = new Share();
    private final Share visits = new Share();
    private final Share supervision = new Share();

    @Override
    public void accept(CareEvent event) {
        if (event instanceof ClockStopped stopped) {
            count(stopped);
        } else if (event instanceof SupervisionHeld held) {
            supervision.count(held.day(), 1, true);
        } else if (event instanceof SupervisionDropped dropped) {
            supervision.count(dropped.day(), 1, false);
        }
    }

    private void count(ClockStopped stopped) {
        boolean onTime = stopped.day() <= stopped.dueDay();
        switch (stopped.clock()) {
            case ASSESSMENT -> assessments.count(stopped.day(), stopped.children(), onTime);
            case PROTECTION_VISIT, IN_NEED_VISIT, LOOKED_AFTER_VISIT ->
                visits.count(stopped.day(), stopped.children(), onTime);
            default -> {}
        }
    }

    /** By children. */
    Share assessments() {
        return assessments;
    }

    /** Of protection, child in need and looked-after visits, by children. */
    Share visits() {
        return visits;
    }

    Share supervision() {
        return supervision;
    }

    /** A share of what has happened, fading with a time constant of a year. */
    static final class Share {
        private int until;
        private double all;
        private double good;

        void count(int day, int times, boolean isGood) {
            if (day > until) {
                double kept = FastMath.exp((until - day) / Roster.WORKING_DAYS_A_YEAR);
                all *= kept;
                good *= kept;
                until = day;
            }
            all += times;
            good += isGood ? times : 0;
        }

        /** By how many standard deviations it is above what is usual; 0 while there has been nothing to count. */
        double above(double usual, double spread) {
            return all > 0 ? (good / all - usual) / spread : 0;
        }
    }
}

package mainstay.model.agent;

import org.apache.commons.math3.util.FastMath;

/**
 * What time with a worker leaves missing of a relationship: it shrinks by the same factor for each hour.
 *
 * <p>The last answer is kept: a worker's short visits are of the same length for a week, and there are so many that the
 * exponential function took a tenth of a run.
 */
public final class TimeTogether {
    private double logOfLast;
    private double last = 1;

    /**
     * Share of what was missing that is missing after some hours.
     *
     * @param hours at least 0
     * @param logMissing natural logarithm of the factor for each hour, at most 0
     */
    public double leavesMissing(double hours, double logMissing) {
        double log = hours * logMissing;
        if (log != logOfLast) {
            logOfLast = log;
            last = FastMath.exp(log);
        }
        return last;
    }
}

package mainstay.model.agent;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/** How relationships fade without contact: exponentially, day by day. */
public final class Fading {
    private final double perDay;
    /** What is left after 0, 1, 2 … days: looked up much more often than worked out; negative where it was not yet. */
    private final double[] left = new double[4096];

    /**
     * Fades at a constant rate.
     *
     * @param perDay natural logarithm of what fades in a working day, at least 0
     */
    private Fading(double perDay) {
        this.perDay = perDay;
        Arrays.fill(left, -1);
    }

    /** Fades by half in so many months. */
    public static Fading halvedIn(double months) {
        return new Fading(FastMath.log(2) / (months * Roster.WORKING_DAYS_A_YEAR / 12));
    }

    /** Share of a strength that is left after some days. */
    double left(int days) {
        if (days >= left.length) {
            return FastMath.exp(-perDay * days);
        }
        double share = left[days];
        if (share < 0) {
            share = FastMath.exp(-perDay * days);
            left[days] = share;
        }
        return share;
    }
}

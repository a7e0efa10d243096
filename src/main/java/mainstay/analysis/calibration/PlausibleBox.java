package mainstay.analysis.calibration;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * A region of places on several axes.
 *
 * @param low least place on each axis
 * @param high greatest place on each axis
 */
record PlausibleBox(double[] low, double[] high) {
    /** All that is plausible. */
    static PlausibleBox plausible(int axes) {
        double[] low = new double[axes];
        double[] high = new double[axes];
        Arrays.fill(low, -Axis.PRIOR.cut());
        Arrays.fill(high, Axis.PRIOR.cut());
        return new PlausibleBox(low, high);
    }

    int axes() {
        return low.length;
    }

    double width(int axis) {
        return high[axis] - low[axis];
    }

    boolean holds(double[] place) {
        for (int i = 0; i < low.length; i++) {
            if (!(low[i] <= place[i] && place[i] <= high[i])) {
                return false;
            }
        }
        return true;
    }

    /** The nearest place inside. */
    double[] nearest(double[] place) {
        double[] inside = new double[place.length];
        for (int i = 0; i < place.length; i++) {
            inside[i] = FastMath.min(high[i], FastMath.max(low[i], place[i]));
        }
        return inside;
    }

    /** A place given by its shares (0 to 1) of the widths. */
    double[] place(double[] shares) {
        double[] place = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            place[i] = low[i] + shares[i] * width(i);
        }
        return place;
    }

    /** A place as seen from the middle of the box: −1 and 1 are its ends. */
    double[] centred(double[] place) {
        double[] centred = new double[place.length];
        for (int i = 0; i < place.length; i++) {
            centred[i] = 2 * (place[i] - low[i]) / width(i) - 1;
        }
        return centred;
    }

    /** So many standard deviations around a mean, as far as it is plausible. */
    static PlausibleBox around(double[] mean, double[] sd, double deviations) {
        PlausibleBox plausible = plausible(mean.length);
        double[] low = new double[mean.length];
        double[] high = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            low[i] = FastMath.max(plausible.low[i], mean[i] - deviations * sd[i]);
            high[i] = FastMath.min(plausible.high[i], mean[i] + deviations * sd[i]);
        }
        return new PlausibleBox(low, high);
    }
}

package mainstay.statistics.estimate;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * Where a quantity can lie, and the intervals that stay there.
 *
 * <p>The interval of a level is a t interval on the scale where its ends are infinitely far away, by the delta method: logit
 * between two ends, logarithm above one end, the quantity itself without ends. A difference keeps its t interval, cut where
 * no difference can be: what is cut off cannot be true, so that the interval is right as often as before.
 *
 * @param low least possible value; negative infinity without one
 * @param high greatest possible value; infinity without one
 */
public record NaturalRange(double low, double high) {
    /** A share in percent. */
    public static final NaturalRange PERCENT = new NaturalRange(0, 100);

    /** A share or an index of 0 to 1. */
    public static final NaturalRange UNIT = new NaturalRange(0, 1);

    /** Counts, times, costs. */
    public static final NaturalRange FROM_ZERO = new NaturalRange(0, Double.POSITIVE_INFINITY);

    /** Anything. */
    public static final NaturalRange UNBOUNDED = new NaturalRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Where the difference of two such quantities can lie. */
    public NaturalRange ofDifferences() {
        return new NaturalRange(low - high, high - low);
    }

    /** Whether a value is possible. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** The same without an end that one of these values lies beyond, so that it is none. */
    public NaturalRange holding(double[] values) {
        double least = Arrays.stream(values).min().orElse(low);
        double most = Arrays.stream(values).max().orElse(high);
        return new NaturalRange(
                least < low ? Double.NEGATIVE_INFINITY : low, most > high ? Double.POSITIVE_INFINITY : high);
    }

    /** What of an interval lies in the range. */
    public Interval cut(Interval interval) {
        return new Interval(inside(interval.low()), inside(interval.high()));
    }

    /** The possible value that is nearest. */
    public double inside(double value) {
        return FastMath.min(high, FastMath.max(low, value));
    }

    /**
     * The interval around an estimate that lies in the range.
     *
     * @param estimate in the range
     * @param error its standard error, 0 or more
     * @param quantile how many standard errors an unbounded interval goes to either side
     * @return none for an estimate at an end: its scatter, which is none there, does not say how near the truth is
     */
    public Interval around(double estimate, double error, double quantile) {
        if (estimate == low || estimate == high) {
            return Interval.NONE;
        }
        if (error == 0) {
            return new Interval(estimate, estimate);
        }
        double half = quantile * error;
        if (Double.isFinite(low) && Double.isFinite(high)) {
            double width = high - low;
            double share = (estimate - low) / width;
            double logit = FastMath.log(share / (1 - share));
            double reach = half / (width * share * (1 - share));
            return new Interval(low + width * logistic(logit - reach), low + width * logistic(logit + reach));
        }
        if (Double.isFinite(low)) {
            double factor = FastMath.exp(half / (estimate - low));
            return new Interval(low + (estimate - low) / factor, low + (estimate - low) * factor);
        }
        return new Interval(estimate - half, estimate + half);
    }

    private static double logistic(double logit) {
        return 1 / (1 + FastMath.exp(-logit));
    }
}

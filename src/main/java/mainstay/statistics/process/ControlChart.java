package mainstay.statistics.process;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/**
 * An XmR chart: single values with limits made from the distance of each to the one before, and the three rules that tell
 * a signal from noise (Donald J. Wheeler, Understanding Variation: The Key to Managing Chaos, 2nd edition, SPC Press 2000).
 *
 * <p>Limits stand {@link #WIDTH} mean moving ranges from the centre: three times the standard deviation of normal values,
 * of which the mean range of two successive ones is d2 = 1.128. They may lie where the values cannot reach: the rules go by
 * the distance from the centre, and a chart that shows a share or a count leaves such a limit out.
 */
public final class ControlChart {
    /** Mean moving ranges from the centre to a limit: 3 / 1.128. */
    public static final double WIDTH = 2.66;

    private static final int RUN = 8;
    private static final int WINDOW = 4;
    private static final int NEAR_LIMIT = 3;

    /** A rule that a value breaks, alone or together with its neighbours. */
    public enum Signal {
        /** Outside a limit. */
        OUTSIDE("outside"),
        /** One of eight or more in a row on the same side of the centre. */
        RUN_OF_EIGHT("run of eight"),
        /** One of three or more among four in a row that are nearer to the same limit than to the centre. */
        THREE_OF_FOUR("three of four");

        private final String words;

        Signal(String words) {
            this.words = words;
        }

        /** As tables spell it. */
        public String words() {
            return words;
        }
    }

    private final double[] values;
    private final double centre;
    private final double reach;
    private final List<Set<Signal>> signals;

    private ControlChart(double[] values, double centre, double reach) {
        this.values = values;
        this.centre = centre;
        this.reach = reach;
        this.signals = IntStream.range(0, values.length)
                .<Set<Signal>>mapToObj(i -> EnumSet.noneOf(Signal.class))
                .toList();
        outside();
        runs();
        nearLimit();
    }

    /**
     * The chart of a series.
     *
     * @param values finite numbers in order of time; gaps left out
     * @param basis how many of the first values centre and limits are made from, at least 2
     */
    public static ControlChart of(double[] values, int basis) {
        double ranges = 0;
        for (int i = 1; i < basis; i++) {
            ranges += FastMath.abs(values[i] - values[i - 1]);
        }
        // The mean of equal values may be off by a rounding, which would put all of them outside limits of no width.
        double centre = ranges == 0 ? values[0] : StatUtils.mean(values, 0, basis);
        return new ControlChart(values.clone(), centre, WIDTH * ranges / (basis - 1));
    }

    private void outside() {
        for (int i = 0; i < values.length; i++) {
            if (FastMath.abs(values[i] - centre) > reach) {
                signals.get(i).add(Signal.OUTSIDE);
            }
        }
    }

    private void runs() {
        int from = 0;
        for (int i = 1; i <= values.length; i++) {
            if (i == values.length || side(i) != side(from)) {
                if (side(from) != 0 && i - from >= RUN) {
                    mark(from, i, 0, Signal.RUN_OF_EIGHT);
                }
                from = i;
            }
        }
    }

    private void nearLimit() {
        for (int from = 0; from + WINDOW <= values.length; from++) {
            for (int side : new int[] {-1, 1}) {
                int first = from;
                long near = IntStream.range(first, first + WINDOW)
                        .filter(i -> near(i) == side)
                        .count();
                if (near >= NEAR_LIMIT) {
                    mark(from, from + WINDOW, side, Signal.THREE_OF_FOUR);
                }
            }
        }
    }

    /** Marks values that are near the limit on this side; with side 0 all of them. */
    private void mark(int from, int to, int side, Signal signal) {
        for (int i = from; i < to; i++) {
            if (side == 0 || near(i) == side) {
                signals.get(i).add(signal);
            }
        }
    }

    /** −1 below the centre, 1 above it, 0 on it. */
    private int side(int i) {
        return (int) FastMath.signum(values[i] - centre);
    }

    /** On which side a value is nearer to the limit than to the centre, or beyond it; 0 if on neither. */
    private int near(int i) {
        return FastMath.abs(values[i] - centre) > reach / 2 ? side(i) : 0;
    }

    /** The values, as they were given. */
    public double[] values() {
        return Arrays.copyOf(values, values.length);
    }

    /** Distance of a value, numbered from 0, to the one before; NaN for the first. */
    public double movingRange(int i) {
        return i == 0 ? Double.NaN : FastMath.abs(values[i] - values[i - 1]);
    }

    /** Mean of the basis. */
    public double centre() {
        return centre;
    }

    /** Lower natural process limit. */
    public double lower() {
        return centre - reach;
    }

    /** Upper natural process limit. */
    public double upper() {
        return centre + reach;
    }

    /** The rules that a value, numbered from 0, breaks: in order, without repetition. */
    public Set<Signal> signals(int i) {
        return EnumSet.copyOf(signals.get(i));
    }
}

package mainstay.statistics.design;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A part of the space of some factors: for each of them a stretch of its values, or some of its kinds.
 *
 * <p>Kinds are numbered from 0 and written as numbers.
 */
public final class Box {
    private final double[] low;
    private final double[] high;
    private final BitSet[] kinds;

    private Box(double[] low, double[] high, BitSet[] kinds) {
        this.low = low;
        this.high = high;
        this.kinds = kinds;
    }

    /**
     * The whole space.
     *
     * @param kinds for each factor the number of its kinds; 0 for one whose values are ordered
     */
    static Box whole(int[] kinds) {
        double[] low = new double[kinds.length];
        double[] high = new double[kinds.length];
        BitSet[] sets = new BitSet[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            low[i] = Double.NEGATIVE_INFINITY;
            high[i] = Double.POSITIVE_INFINITY;
            if (kinds[i] > 0) {
                sets[i] = new BitSet();
                sets[i].set(0, kinds[i]);
            }
        }
        return new Box(low, high, sets);
    }

    /** Least value of a factor; minus infinity where it has none. */
    public double low(int factor) {
        return low[factor];
    }

    /** Greatest value of a factor; infinity where it has none. */
    public double high(int factor) {
        return high[factor];
    }

    /** Kinds of a factor that are in the box, in order; empty for one whose values are ordered. */
    public List<Integer> kinds(int factor) {
        return kinds[factor] == null
                ? List.of()
                : kinds[factor].stream().boxed().toList();
    }

    boolean hasKinds(int factor) {
        return kinds[factor] != null;
    }

    /** Whether a point is in the box; ends belong to it. */
    public boolean contains(double[] point) {
        for (int i = 0; i < low.length; i++) {
            if (kinds[i] == null ? point[i] < low[i] || point[i] > high[i] : !kinds[i].get((int) point[i])) {
                return false;
            }
        }
        return true;
    }

    Box withLow(int factor, double value) {
        double[] other = low.clone();
        other[factor] = value;
        return new Box(other, high, kinds);
    }

    Box withHigh(int factor, double value) {
        double[] other = high.clone();
        other[factor] = value;
        return new Box(low, other, kinds);
    }

    Box withKind(int factor, int kind, boolean inside) {
        BitSet[] others = kinds.clone();
        others[factor] = (BitSet) kinds[factor].clone();
        others[factor].set(kind, inside);
        return new Box(low, high, others);
    }

    /** The same without any limit on one factor. */
    Box without(int factor, int numberOfKinds) {
        if (kinds[factor] == null) {
            return withLow(factor, Double.NEGATIVE_INFINITY).withHigh(factor, Double.POSITIVE_INFINITY);
        }
        BitSet[] others = kinds.clone();
        others[factor] = new BitSet();
        others[factor].set(0, numberOfKinds);
        return new Box(low, high, others);
    }

    /**
     * Factors that the box limits.
     *
     * @param numbersOfKinds as given to {@link #whole}
     */
    List<Integer> limited(int[] numbersOfKinds) {
        List<Integer> limited = new ArrayList<>();
        for (int i = 0; i < low.length; i++) {
            boolean all = kinds[i] == null
                    ? low[i] == Double.NEGATIVE_INFINITY && high[i] == Double.POSITIVE_INFINITY
                    : kinds[i].cardinality() == numbersOfKinds[i];
            if (!all) {
                limited.add(i);
            }
        }
        return limited;
    }
}

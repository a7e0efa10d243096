package mainstay.measure.count;

import java.util.Arrays;
import java.util.List;
import mainstay.statistics.estimate.LifeTable;

/** How many spells came under observation, ended and were cut off at which length, in whole days. */
public final class Lifetimes {
    private double[] entered = new double[64];
    private double[] ended = new double[64];
    private double[] cutOff = new double[64];
    private long[] ends = new long[64];
    private int lengths;

    /** Nothing is counted yet. */
    public Lifetimes() {}

    /** What {@link #arrays} gave, counted again. */
    public static Lifetimes of(List<double[]> arrays) {
        Lifetimes lifetimes = new Lifetimes();
        lifetimes.entered = arrays.get(0).clone();
        lifetimes.ended = arrays.get(1).clone();
        lifetimes.cutOff = arrays.get(2).clone();
        lifetimes.ends =
                Arrays.stream(arrays.get(3)).mapToLong(ends -> (long) ends).toArray();
        lifetimes.lengths = lifetimes.entered.length;
        return lifetimes;
    }

    /** By length in days: what entered, ended and was cut off, weighted, and how many ended. */
    public List<double[]> arrays() {
        return List.of(
                Arrays.copyOf(entered, lengths),
                Arrays.copyOf(ended, lengths),
                Arrays.copyOf(cutOff, lengths),
                Arrays.stream(ends, 0, lengths).asDoubleStream().toArray());
    }

    /** What was counted in several replications, together. */
    public static Lifetimes sum(List<Lifetimes> parts) {
        Lifetimes sum = new Lifetimes();
        for (Lifetimes part : parts) {
            for (int length = 0; length < part.lengths; length++) {
                sum.reach(length);
                sum.entered[length] += part.entered[length];
                sum.ended[length] += part.ended[length];
                sum.cutOff[length] += part.cutOff[length];
                sum.ends[length] += part.ends[length];
            }
        }
        return sum;
    }

    /** Adds a spell that was watched from one length up to another, at which it ended or was cut off. */
    public void add(int from, int to, boolean hasEnded, double weight) {
        reach(Math.max(from, to));
        entered[from] += weight;
        if (hasEnded) {
            ended[to] += weight;
            ends[to]++;
        } else {
            cutOff[to] += weight;
        }
    }

    /** Adds a length that is known as a whole. */
    public void add(int length, double weight) {
        add(0, length, true, weight);
    }

    /** The same of those spells only that last at least so long, from then on. */
    public Lifetimes from(int least) {
        Lifetimes rest = new Lifetimes();
        double there = 0;
        for (int length = 0; length < lengths; length++) {
            there += entered[length];
            if (length >= least) {
                rest.reach(length);
                rest.entered[length] = length == least ? there : entered[length];
                rest.ended[length] = ended[length];
                rest.cutOff[length] = cutOff[length];
                rest.ends[length] = ends[length];
            }
            there -= ended[length] + cutOff[length];
        }
        return rest;
    }

    private void reach(int length) {
        if (length >= entered.length) {
            int more = Math.max(length + 1, 2 * entered.length);
            entered = Arrays.copyOf(entered, more);
            ended = Arrays.copyOf(ended, more);
            cutOff = Arrays.copyOf(cutOff, more);
            ends = Arrays.copyOf(ends, more);
        }
        lengths = Math.max(lengths, length + 1);
    }

    /** How long they last. */
    public LifeTable table() {
        return LifeTable.of(
                Arrays.copyOf(entered, lengths), Arrays.copyOf(ended, lengths), Arrays.copyOf(cutOff, lengths));
    }

    /** Spells that ended at a length from one (included) to another (not included): each once, whatever its weight. */
    public long ends(int from, int to) {
        long sum = 0;
        for (int length = from; length < Math.min(to, lengths); length++) {
            sum += ends[length];
        }
        return sum;
    }
}

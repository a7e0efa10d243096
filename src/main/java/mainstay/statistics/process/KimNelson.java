package mainstay.statistics.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * Finds the best of some systems with a stated probability: the fully sequential procedure KN of Kim and Nelson (2001),
 * which drops a system as soon as it has fallen far enough behind another.
 *
 * <p>Greater is better. If the best is better than every other by the indifference or more, it is chosen with at least the
 * stated probability, as long as averages are about normal; whatever the correlation, so systems may share their random numbers.
 * Where two are closer than that, either may be chosen.
 */
public final class KimNelson {
    private final double indifference;
    private final double h2;
    private final int first;
    private final double[][] spread;
    private final double[] sums;
    private final List<Integer> left;
    private int taken;

    /**
     * A selection, from the first stage.
     *
     * @param first values of each system in the first replications, as many of each, at least 2
     * @param probability with which the best is to be chosen, above 1/k and below 1
     * @param indifference the smallest difference worth telling apart, above 0
     */
    public KimNelson(double[][] first, double probability, double indifference) {
        int systems = first.length;
        this.first = first[0].length;
        this.indifference = indifference;
        double freedom = this.first - 1.0;
        double eta = systems < 2 ? 0 : (FastMath.pow(2 * (1 - probability) / (systems - 1), -2 / freedom) - 1) / 2;
        this.h2 = 2 * eta * freedom;
        this.spread = new double[systems][systems];
        this.sums = new double[systems];
        this.left = new ArrayList<>(IntStream.range(0, systems).boxed().toList());
        this.taken = this.first;
        for (int i = 0; i < systems; i++) {
            for (double value : first[i]) {
                sums[i] += value;
            }
            for (int j = 0; j < i; j++) {
                spread[i][j] = varianceOfDifference(first[i], first[j]);
                spread[j][i] = spread[i][j];
            }
        }
        screen();
    }

    private static double varianceOfDifference(double[] one, double[] other) {
        double[] differences = new double[one.length];
        double mean = 0;
        for (int i = 0; i < one.length; i++) {
            differences[i] = one[i] - other[i];
            mean += differences[i] / one.length;
        }
        double squares = 0;
        for (double difference : differences) {
            squares += (difference - mean) * (difference - mean);
        }
        return squares / (one.length - 1);
    }

    /** Drops every system that lies further behind another than is still open. */
    private void screen() {
        List<Integer> before = List.copyOf(left);
        left.removeIf(i -> before.stream().anyMatch(j -> mean(i) < mean(j) - leeway(i, j)));
        if (left.size() > 1 && taken > mostNeeded()) {
            int best = left.stream().reduce((i, j) -> mean(j) > mean(i) ? j : i).orElseThrow();
            left.removeIf(i -> i != best);
        }
    }

    private double leeway(int i, int j) {
        double needed = h2 * spread[i][j] / (indifference * indifference);
        return Math.max(0, indifference / (2.0 * taken) * (needed - taken));
    }

    /** Replications of each after which no leeway is left between those that are. */
    public int mostNeeded() {
        double most = 0;
        for (int i : left) {
            for (int j : left) {
                most = Math.max(most, h2 * spread[i][j] / (indifference * indifference));
            }
        }
        return (int) Math.min(Integer.MAX_VALUE - 1.0, Math.floor(most));
    }

    /** Whether one system is left. */
    public boolean isDecided() {
        return left.size() == 1;
    }

    /** The systems that are left, by place; the one that is chosen, once it is decided. */
    public List<Integer> left() {
        return List.copyOf(left);
    }

    /** Replications taken of each system that is left. */
    public int taken() {
        return taken;
    }

    /** Takes a system out of the search that cannot be compared any more; the others are still compared. */
    public void withdraw(int system) {
        left.remove(Integer.valueOf(system));
    }

    /** Average of a system so far. */
    public double mean(int system) {
        return left.contains(system) ? sums[system] / taken : Double.NaN;
    }

    /**
     * One more replication of every system that is left.
     *
     * @param values by place of the system; of those no longer left none is looked at
     */
    public void add(double[] values) {
        for (int system : left) {
            sums[system] += values[system];
        }
        taken++;
        screen();
    }
}

package mainstay.measure.count;

import java.util.Arrays;
import mainstay.statistics.estimate.KaplanMeier;

/** Lengths of spells, ended or cut off, for their survival. */
public final class Lengths {
    private double[] lengths = new double[64];
    private boolean[] ended = new boolean[64];
    private double[] weights = new double[64];
    private int size;

    public void add(double length, boolean hasEnded, double weight) {
        if (size == lengths.length) {
            lengths = Arrays.copyOf(lengths, 2 * size);
            ended = Arrays.copyOf(ended, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        lengths[size] = length;
        ended[size] = hasEnded;
        weights[size++] = weight;
    }

    /** The length that half of them outlast, and how many spells there were. */
    public Reading median(Span span) {
        KaplanMeier survival =
                KaplanMeier.of(Arrays.copyOf(lengths, size), Arrays.copyOf(ended, size), Arrays.copyOf(weights, size));
        return Reading.once(survival.median(), size, span);
    }
}

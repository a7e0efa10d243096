package mainstay.statistics.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Holm's step-down correction for several comparisons (Scandinavian Journal of Statistics 6, 1979). */
public final class Holm {
    private Holm() {}

    /**
     * Adjusts p values so that the chance of even one false alarm among them stays at the level they are read at.
     *
     * @param pValues 0 to 1; a NaN is no comparison, is not counted and stays NaN
     * @return adjusted values in the same order, 0 to 1
     */
    public static double[] adjust(double[] pValues) {
        List<Integer> ascending = IntStream.range(0, pValues.length)
                .filter(i -> !Double.isNaN(pValues[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .toList();
        double[] adjusted = pValues.clone();
        double greatest = 0;
        for (int rank = 0; rank < ascending.size(); rank++) {
            int i = ascending.get(rank);
            greatest = Math.max(greatest, Math.min(1, (ascending.size() - rank) * pValues[i]));
            adjusted[i] = greatest;
        }
        return adjusted;
    }
}

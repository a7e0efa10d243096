package mainstay.analysis.sweep;

import java.util.Locale;
import java.util.Map;
import mainstay.measure.count.RunMeasures;

/** What a sweep keeps of each of its runs, of which there may be very many. */
public enum Kept {
    /** Every measure, and the number of observations behind it. */
    VALUES,
    /** The same, and the months of the study's outcomes. */
    MONTHS;

    /** As commands write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is kept of a run.
     *
     * @param run all that it measured
     * @param outcomes places of the study's outcomes among the measures
     */
    RunMeasures of(RunMeasures run, int[] outcomes) {
        double[][] monthly = new double[this == MONTHS ? run.monthly().length : 0][0];
        if (this == MONTHS) {
            for (int outcome : outcomes) {
                monthly[outcome] = run.monthly()[outcome];
            }
        }
        return new RunMeasures(run.values(), run.observations(), monthly, Map.of(), Map.of(), Map.of());
    }
}

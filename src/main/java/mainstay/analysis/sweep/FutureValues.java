package mainstay.analysis.sweep;

import java.util.List;
import mainstay.analysis.comparison.Tabulation;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.results.store.RunStore;
import mainstay.statistics.estimate.PairedDifference;

/** What every arm came to in one future: each measure in each replication, NaN where there is none. */
final class FutureValues {
    private final SweepPlan plan;
    private final List<MeasureDefinition> measures;
    private final double[][][] values;

    /**
     * Reads the runs of a future.
     *
     * @param store holds those that are there
     * @param measures what the values of runs are, in their order
     * @param future its number
     */
    FutureValues(SweepPlan plan, RunStore store, List<MeasureDefinition> measures, int future) {
        this.plan = plan;
        this.measures = measures;
        int replications = plan.study().replications();
        values = new double[plan.arms()][measures.size()][replications];
        for (int arm = 0; arm < values.length; arm++) {
            for (int replication = 0; replication < replications; replication++) {
                double[] run = store.read(plan.point(future, arm), replication)
                        .map(RunMeasures::values)
                        .orElse(null);
                for (int measure = 0; measure < measures.size(); measure++) {
                    values[arm][measure][replication] = run == null ? Double.NaN : run[measure];
                }
            }
        }
    }

    double[] of(int arm, int measure) {
        return values[arm][measure];
    }

    /** From the arm that it is compared with; without values for the first. */
    PairedDifference difference(int arm, int measure) {
        double[] here = arm == 0 ? new double[0] : values[arm][measure];
        double[] other = arm == 0 ? here : values[plan.study().baselineOf(arm)][measure];
        return PairedDifference.of(
                here,
                other,
                Tabulation.CONFIDENCE,
                measures.get(measure).range().ofDifferences());
    }
}

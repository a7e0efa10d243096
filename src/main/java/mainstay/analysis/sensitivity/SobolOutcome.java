package mainstay.analysis.sensitivity;

import java.util.List;
import mainstay.measure.count.MeasureDefinition;
import mainstay.run.RunState;

/** What came of the runs for Sobol indices: numbers at every point, unless it was stopped; without runs that failed. */
public final class SobolOutcome {
    private final SobolPlan plan;
    private final List<MeasureDefinition> measures;
    private final KeptNumbers kept;
    private final RunState state;

    SobolOutcome(SobolPlan plan, List<MeasureDefinition> measures, KeptNumbers kept, RunState state) {
        this.plan = plan;
        this.measures = List.copyOf(measures);
        this.kept = kept;
        this.state = state;
    }

    SobolPlan plan() {
        return plan;
    }

    /** The measures of the plan, in its order. */
    List<MeasureDefinition> measures() {
        return measures;
    }

    /**
     * What a run measured.
     *
     * @param point number of the point
     * @param arm place of the arm in the study
     * @param replication from 0 at each point
     * @param number place among the numbers that are kept of a run
     * @return NaN where the run failed or observed nothing
     */
    double value(int point, int arm, int replication, int number) {
        int row = point / (plan.ranges().size() + 2);
        return kept.find(point * plan.study().arms().size() + arm, row * plan.replications() + replication)
                .map(numbers -> numbers[number])
                .orElse(Double.NaN);
    }

    /** How far its runs have come. */
    public RunState state() {
        return state;
    }

    /** Whether every run was tried: only then are there indices, without the rows of those that failed. */
    public boolean complete() {
        return !state.stopped();
    }
}

package mainstay.analysis.sensitivity;

import java.util.List;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.sensitivity.ScreeningStore;
import mainstay.run.Failure;

/** What came of the runs for Sobol indices: numbers at every point, unless it was stopped; without runs that failed. */
public final class SobolOutcome {
    private final SobolPlan plan;
    private final List<MeasureDefinition> measures;
    private final ScreeningStore store;
    private final List<Failure> failures;
    private final int done;
    private final boolean stopped;

    SobolOutcome(
            SobolPlan plan,
            List<MeasureDefinition> measures,
            ScreeningStore store,
            List<Failure> failures,
            int done,
            boolean stopped) {
        this.plan = plan;
        this.measures = List.copyOf(measures);
        this.store = store;
        this.failures = List.copyOf(failures);
        this.done = done;
        this.stopped = stopped;
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
        return store.find(point * plan.study().arms().size() + arm, row * plan.replications() + replication)
                .map(numbers -> numbers[number])
                .orElse(Double.NaN);
    }

    /** Runs that could not be finished, by point, replication and arm. */
    public List<Failure> failures() {
        return failures;
    }

    /** Number of finished runs. */
    public int done() {
        return done;
    }

    /** Number of runs there should be. */
    public int total() {
        return plan.runs();
    }

    /** Whether every run was tried: only then are there indices, without the rows of those that failed. */
    public boolean complete() {
        return !stopped;
    }
}

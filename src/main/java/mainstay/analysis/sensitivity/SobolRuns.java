package mainstay.analysis.sensitivity;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.results.sensitivity.ScreeningStore;
import mainstay.run.Progress;
import mainstay.run.RunExecutor;

/**
 * Runs the arms of a study at every point that Sobol indices need, several runs at a time; what comes out does not depend
 * on the number of threads. Each finished run is kept at once, and one that is kept already is not done again.
 */
public final class SobolRuns {
    private final SobolPlan plan;
    private final List<MeasureDefinition> measures;
    private final int[] looked;
    private final ScreeningStore store;
    private final PointRuns runs;

    /**
     * Runs to be done once.
     *
     * @param plan what to run
     * @param engine where they are done
     * @param measures what the values of its replications are, in their order; the plan's are among them
     * @param store keeps what is finished
     */
    public SobolRuns(SobolPlan plan, RunExecutor engine, List<MeasureDefinition> measures, ScreeningStore store) {
        this.plan = plan;
        List<String> names = measures.stream().map(MeasureDefinition::name).toList();
        this.looked = plan.measures().stream().mapToInt(names::indexOf).toArray();
        this.measures = Arrays.stream(looked).mapToObj(measures::get).toList();
        this.store = store;
        this.runs = new PointRuns(plan.study(), plan.running(), engine, this::kept, store, plan.runs());
    }

    private double[] kept(RunMeasures run) {
        int quarters = plan.quarters().size();
        double[] kept = new double[plan.numbers()];
        int next = 0;
        for (int measure : looked) {
            kept[next++] = run.values()[measure];
            for (int quarter = 0; quarter < quarters; quarter++) {
                kept[next++] = mean(run.monthly()[measure], quarter);
            }
        }
        return kept;
    }

    /** Of the months of a quarter in which there was something to observe. */
    private double mean(double[] monthly, int quarter) {
        int from = plan.study().baseline().period().warmUpMonths() + quarter * SobolPlan.QUARTER;
        return from >= monthly.length
                ? Double.NaN
                : Arrays.stream(monthly, from, Math.min(monthly.length, from + SobolPlan.QUARTER))
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN);
    }

    /** Begins no further run: {@link #run} returns when those under way are finished. */
    public void stop() {
        runs.stop();
    }

    /**
     * Does the first few runs, one after the other, to see how long one takes; they are kept like all others.
     *
     * @return seconds for the quickest of them; NaN when they are kept already
     */
    public double secondsForOne() {
        return runs.secondsForOne(plan.points());
    }

    /**
     * Runs what is not kept yet.
     *
     * @param progress is told at the start and after each run
     * @throws UncheckedIOException if a finished run cannot be kept
     */
    public SobolOutcome run(Progress progress) {
        runs.begin();
        runs.work(plan.points(), progress);
        return new SobolOutcome(plan, measures, store, runs.failures(), runs.done(), runs.isStopped());
    }
}

package mainstay.analysis.sensitivity;

import java.util.Arrays;
import java.util.List;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.run.RunPlan;
import mainstay.run.Runner;

/**
 * Runs the arms of a study at every point that Sobol indices need. What comes out does not depend on where the runs are
 * done.
 */
public final class SobolRuns {
    private final SobolPlan plan;
    private final List<MeasureDefinition> measures;
    private final int[] looked;

    /**
     * The runs of a plan.
     *
     * @param plan what to run
     * @param measures what the values of its replications are, in their order; the plan's are among them
     */
    public SobolRuns(SobolPlan plan, List<MeasureDefinition> measures) {
        this.plan = plan;
        List<String> names = measures.stream().map(MeasureDefinition::name).toList();
        this.looked = plan.measures().stream().mapToInt(names::indexOf).toArray();
        this.measures = Arrays.stream(looked).mapToObj(measures::get).toList();
    }

    /** All of them. */
    public RunPlan runs() {
        return new PointRuns(plan.study(), plan.running(), plan.points(), this::numbers);
    }

    private double[] numbers(RunMeasures run) {
        int quarters = plan.quarters().size();
        double[] numbers = new double[plan.numbers()];
        int next = 0;
        for (int measure : looked) {
            numbers[next++] = run.values()[measure];
            for (int quarter = 0; quarter < quarters; quarter++) {
                numbers[next++] = mean(run.monthly()[measure], quarter);
            }
        }
        return numbers;
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

    /**
     * Runs what is not kept yet; what failed when it was tried before is tried again.
     *
     * @throws java.io.UncheckedIOException if a finished run cannot be kept
     */
    public SobolOutcome run(Runner runner) {
        return new SobolOutcome(
                plan,
                measures,
                new KeptNumbers(runner.store()),
                runner.retryingFailed(true).run(runs()));
    }
}

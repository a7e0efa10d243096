package mainstay.analysis.sweep;

import java.util.List;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.run.RunPlan;
import mainstay.run.Task;
import mainstay.scenario.Scenario;

/**
 * The runs of a sweep: the first replication of all points, then the second, and so on, so that a sweep that is stopped has
 * something of every point.
 */
public final class SweepRuns implements RunPlan {
    private final SweepPlan plan;
    private final Kept kept;
    private final int[] outcomes;

    /**
     * The runs of a plan.
     *
     * @param kept what is kept of a run
     * @param measures what the values of runs are, in their order; the study's outcomes are among them
     */
    public SweepRuns(SweepPlan plan, Kept kept, List<MeasureDefinition> measures) {
        List<String> names = measures.stream().map(MeasureDefinition::name).toList();
        this.plan = plan;
        this.kept = kept;
        this.outcomes =
                plan.study().outcomes().stream().mapToInt(names::indexOf).toArray();
    }

    @Override
    public long runs() {
        return plan.runs();
    }

    @Override
    public Task task(long number) {
        return new Task((int) (number % plan.points()), (int) (number / plan.points()));
    }

    @Override
    public String name(Task task) {
        return plan.study().arms().get(plan.arm(task.point())).name() + ", future " + plan.future(task.point());
    }

    @Override
    public RunMeasures kept(RunMeasures run) {
        return kept.of(run, outcomes);
    }

    @Override
    public Scenario scenario(int point) {
        return plan.scenario(point);
    }

    @Override
    public long seed() {
        return plan.seed();
    }
}

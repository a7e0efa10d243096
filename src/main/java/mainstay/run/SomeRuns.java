package mainstay.run;

import java.util.List;
import mainstay.measure.count.RunMeasures;
import mainstay.scenario.Scenario;

/**
 * Some runs of a plan, in an order of their own.
 *
 * @param plan whose runs they are
 * @param tasks the runs
 */
public record SomeRuns(RunPlan plan, List<Task> tasks) implements RunPlan {
    /** Copies what it is given. */
    public SomeRuns {
        tasks = List.copyOf(tasks);
    }

    @Override
    public long runs() {
        return tasks.size();
    }

    @Override
    public Task task(long number) {
        return tasks.get(Math.toIntExact(number));
    }

    @Override
    public String name(Task task) {
        return plan.name(task);
    }

    @Override
    public RunMeasures kept(RunMeasures run) {
        return plan.kept(run);
    }

    @Override
    public Scenario scenario(int point) {
        return plan.scenario(point);
    }

    @Override
    public long seed() {
        return plan.seed();
    }

    @Override
    public Measurement measurement() {
        return plan.measurement();
    }
}

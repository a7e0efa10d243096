package mainstay.run;

import java.util.LinkedHashMap;
import java.util.Map;
import mainstay.measure.count.RunMeasures;
import mainstay.results.store.RunStore;

/**
 * The first few runs of a plan, one after the other, to see how long one takes and what it measures.
 *
 * @param seconds for the quickest of them; NaN if none could be finished
 * @param runs what came of them; those that failed are left out
 */
public record Trial(double seconds, Map<Task, RunMeasures> runs) {
    private static final double PATIENCE_SECONDS = 3;
    private static final int MOST = 4;

    /** Does them on this machine; they are kept nowhere yet. */
    public static Trial of(RunPlan plan, Simulator simulator) {
        Simulator measuring = plan.measurement().by(simulator);
        long start = System.nanoTime();
        double quickest = Double.NaN;
        Map<Task, RunMeasures> runs = new LinkedHashMap<>();
        for (int number = 0; number < Math.min(MOST, plan.runs()); number++) {
            long begun = System.nanoTime();
            if ((begun - start) / 1e9 < PATIENCE_SECONDS && run(plan, measuring, plan.task(number), runs)) {
                double seconds = (System.nanoTime() - begun) / 1e9;
                quickest = quickest < seconds ? quickest : seconds;
            }
        }
        return new Trial(quickest, runs);
    }

    private static boolean run(RunPlan plan, Simulator simulator, Task task, Map<Task, RunMeasures> runs) {
        try {
            runs.put(
                    task,
                    plan.kept(
                            simulator.run(plan.scenario(task.point()), plan.seed(), task.replication(), event -> {})));
            return true;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // It will fail once more when its turn comes, and is recorded then.
            return false;
        }
    }

    /** Keeps those that belong to a shard of the runs, so that they are not done again. */
    public void keep(RunPlan plan, RunStore store, Shard shard) {
        for (int number = 0; number < Math.min(MOST, plan.runs()); number++) {
            Task task = plan.task(number);
            if (shard.has(number) && runs.containsKey(task)) {
                store.keep(task.point(), task.replication(), runs.get(task));
            }
        }
    }

    /** Bytes that a run takes in a store, on average; NaN if none could be finished. */
    public double bytes() {
        return runs.values().stream().mapToLong(RunStore::bytes).average().orElse(Double.NaN);
    }
}

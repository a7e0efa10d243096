package mainstay.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import mainstay.build.Build;
import mainstay.results.store.RunBytes;
import mainstay.run.AuthorityRun;
import mainstay.run.Failure;
import mainstay.run.Simulator;
import mainstay.run.Task;
import mainstay.scenario.Scenario;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/** What a machine of the cluster does with a batch: it runs its tasks one after the other. */
final class BatchRun extends AbstractFunction1<Iterator<Batch>, BatchRun.Result> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Made once on every machine: it keeps the calendars it has worked out. */
    private static final Simulator SIMULATOR = new AuthorityRun();

    private static final RecentScenarios SCENARIOS = new RecentScenarios();

    /**
     * What came of the tasks of a batch.
     *
     * @param done of each
     * @param nanos how long all took
     * @param build hash of the build of the program that did them
     */
    record Result(ArrayList<Done> done, long nanos, String build) implements Serializable {}

    @Override
    public Result apply(Iterator<Batch> batches) {
        long start = System.nanoTime();
        ArrayList<Done> done = new ArrayList<>();
        while (batches.hasNext()) {
            Batch batch = batches.next();
            Simulator measuring = batch.measurement().by(SIMULATOR);
            batch.tasks().forEach(task -> done.add(run(task, measuring, batch)));
        }
        return new Result(done, System.nanoTime() - start, Build.identity().hash());
    }

    private static Done run(Task task, Simulator measuring, Batch batch) {
        try {
            Scenario scenario = SCENARIOS.unpacked(batch.scenarios().get(task.point()));
            return new Done(
                    task,
                    RunBytes.packed(measuring.run(scenario, batch.seed(), task.replication(), event -> {})),
                    null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Done(task, null, Failure.words(e));
        }
    }

    /** The scenarios that were unpacked last: the points of a study come again with every replication. */
    private static final class RecentScenarios {
        private static final int MOST = 200;

        private final Map<PackedScenario, Scenario> recent = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<PackedScenario, Scenario> eldest) {
                return size() > MOST;
            }
        };

        synchronized Scenario unpacked(PackedScenario packed) {
            return recent.computeIfAbsent(packed, PackedScenario::unpack);
        }
    }
}

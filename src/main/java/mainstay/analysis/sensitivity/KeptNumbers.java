package mainstay.analysis.sensitivity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mainstay.measure.count.RunMeasures;
import mainstay.results.store.RunStore;
import mainstay.run.Task;

/** The numbers that a store holds of runs, each read from the disk once: an analysis looks at every run many times. */
final class KeptNumbers {
    private final RunStore store;
    private final Map<Task, Optional<double[]>> read = new HashMap<>();

    KeptNumbers(RunStore store) {
        this.store = store;
    }

    /**
     * What a run measured; empty if it failed or was not done.
     *
     * @param point number of the arm at the point
     */
    Optional<double[]> find(int point, int replication) {
        return read.computeIfAbsent(new Task(point, replication), run -> store.read(point, replication)
                .map(RunMeasures::values));
    }

    /** Why a run failed; empty if it did not. */
    Optional<String> failure(int point, int replication) {
        return store.failure(point, replication);
    }
}

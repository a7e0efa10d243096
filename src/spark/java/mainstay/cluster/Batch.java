package mainstay.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.run.Measurement;
import mainstay.run.Task;

/**
 * Some tasks that travel to a machine together, with all it needs to do them.
 *
 * @param seed seed of all runs
 * @param measurement what is measured of each
 * @param tasks what to do, one after the other
 * @param scenarios the scenario of each point among them
 */
record Batch(
        long seed,
        Measurement measurement,
        ArrayList<Task> tasks,
        LinkedHashMap<Integer, PackedScenario> scenarios)
        implements Serializable {

    static Batch of(long seed, Measurement measurement, List<Task> tasks, Map<Integer, PackedScenario> scenarios) {
        LinkedHashMap<Integer, PackedScenario> own = new LinkedHashMap<>();
        tasks.forEach(task -> own.put(task.point(), scenarios.get(task.point())));
        return new Batch(seed, measurement, new ArrayList<>(tasks), own);
    }
}

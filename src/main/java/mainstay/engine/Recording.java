package mainstay.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import mainstay.event.EventSink;
import mainstay.measure.RunMeasures;
import mainstay.results.EventFiles;
import mainstay.results.EventRecorder;
import mainstay.scenario.Scenario;
import mainstay.scenario.Study;

/** Writes the events of the first replications of each arm while they are simulated. */
public final class Recording implements Simulator {
    private final Simulator simulator;
    private final EventFiles events;
    private final Map<String, Integer> arms = new HashMap<>();

    /**
     * Writes events besides.
     *
     * @param simulator runs one replication
     * @param study whose arms are run
     * @param events says of which replications, and where to
     */
    public Recording(Simulator simulator, Study study, EventFiles events) {
        this.simulator = simulator;
        this.events = events;
        for (int arm = 0; arm < study.arms().size(); arm++) {
            arms.put(study.arms().get(arm).name(), arm);
        }
    }

    @Override
    public RunMeasures run(Scenario scenario, long seed, int replication, EventSink sink) {
        if (!events.keep(replication)) {
            return simulator.run(scenario, seed, replication, sink);
        }
        try (EventRecorder recorder = events.recorder(scenario, arms.get(scenario.name()), replication)) {
            RunMeasures measures = simulator.run(scenario, seed, replication, recorder);
            recorder.finished();
            return measures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

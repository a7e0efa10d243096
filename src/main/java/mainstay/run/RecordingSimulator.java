package mainstay.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import mainstay.event.EventSink;
import mainstay.measure.count.RunMeasures;
import mainstay.results.export.EventFiles;
import mainstay.results.export.EventRecorder;
import mainstay.scenario.Scenario;
import mainstay.study.Study;

/** Writes the events of the first replications of each arm while they are simulated. */
public final class RecordingSimulator implements Simulator {
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
    public RecordingSimulator(Simulator simulator, Study study, EventFiles events) {
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

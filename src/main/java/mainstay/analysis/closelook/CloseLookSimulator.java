package mainstay.analysis.closelook;

import mainstay.event.EventSink;
import mainstay.measure.count.RunMeasures;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.study.Study;

/** Records the first replication of each arm of a study for the close look, while it is simulated. */
public final class CloseLookSimulator implements Simulator {
    private final Simulator simulator;
    private final Study study;
    private final ArmRecordFiles files;

    /**
     * Records besides.
     *
     * @param simulator runs one replication
     * @param study whose arms are run
     * @param files where the records are kept
     */
    public CloseLookSimulator(Simulator simulator, Study study, ArmRecordFiles files) {
        this.simulator = simulator;
        this.study = study;
        this.files = files;
    }

    /** The record of a replication is kept before anybody is told that the replication is done. */
    @Override
    public RunMeasures run(Scenario scenario, long seed, int replication, EventSink events) {
        if (replication != CloseLook.FIRST) {
            return simulator.run(scenario, seed, replication, events);
        }
        CloseLookRecorder recorder = new CloseLookRecorder(scenario);
        RunMeasures measures = simulator.run(scenario, seed, replication, events.and(recorder));
        files.write(study.arms().indexOf(scenario), recorder.armRecord());
        return measures;
    }
}

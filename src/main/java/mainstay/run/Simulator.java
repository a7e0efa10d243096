package mainstay.run;

import mainstay.event.EventSink;
import mainstay.measure.count.RunMeasures;
import mainstay.scenario.Scenario;

/** Runs one replication: a pure function of scenario, seed and replication, called from several threads at once. */
@FunctionalInterface
public interface Simulator {
    /**
     * Runs a scenario once.
     *
     * @param scenario what to simulate
     * @param seed seed of the study
     * @param replication number of the replication, from 0
     * @param events told every event, in order
     */
    RunMeasures run(Scenario scenario, long seed, int replication, EventSink events);
}

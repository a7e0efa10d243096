package mainstay.analysis.closelook;

import java.util.Collection;
import java.util.List;
import mainstay.analysis.comparison.EachArm;
import mainstay.journey.Arrivals;
import mainstay.measure.count.RunMeasures;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;

/**
 * Follows some families through one replication of every arm. A family has the same number, need and random numbers in every arm.
 */
public final class FamilyJourneys {
    private final Simulator simulator;
    private final EachArm eachArm;

    /**
     * Journeys to be told.
     *
     * @param simulator runs one replication
     * @param threads how many arms at a time, at least 1
     */
    public FamilyJourneys(Simulator simulator, int threads) {
        this.simulator = simulator;
        this.eachArm = new EachArm(threads);
    }

    /**
     * Runs one replication of every arm and keeps what happens to the families.
     *
     * @param arms the arms
     * @param seed seed of the study
     * @param replication number of the replication, from 0
     * @param families numbers of the families, at least one; those that never come have nothing to tell
     * @return one for each arm, in their order
     */
    public List<FollowedArm> follow(List<Scenario> arms, long seed, int replication, Collection<Integer> families) {
        return eachArm.of(arms, arm -> follow(arm, seed, replication, families));
    }

    private FollowedArm follow(Scenario arm, long seed, int replication, Collection<Integer> families) {
        CloseLookRecorder recorder = new CloseLookRecorder(arm, families);
        Arrivals arrivals = new Arrivals();
        RunMeasures measures = simulator.run(arm, seed, replication, recorder.and(arrivals));
        return new FollowedArm(arm, measures, arrivals, recorder.armRecord().journeys(families));
    }
}

package mainstay.analysis.closelook;

import java.util.Map;
import java.util.Optional;
import mainstay.journey.Arrivals;
import mainstay.journey.Journey;
import mainstay.measure.count.RunMeasures;
import mainstay.scenario.Scenario;

/**
 * One replication of an arm, with what happened to some of its families.
 *
 * @param arm the arm
 * @param measures what the replication comes to
 * @param arrivals which families came
 * @param journeys of those that were followed and came, by number of the family
 */
public record FollowedArm(Scenario arm, RunMeasures measures, Arrivals arrivals, Map<Integer, Journey> journeys) {
    /** What happened to a family; empty if it never came. */
    public Optional<Journey> journey(int family) {
        return Optional.ofNullable(journeys.get(family));
    }
}

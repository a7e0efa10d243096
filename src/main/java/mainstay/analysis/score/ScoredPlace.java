package mainstay.analysis.score;

import java.util.Map;
import mainstay.scenario.Scenario;

/**
 * A real place to be simulated with its own figures.
 *
 * @param name its name; no two places have one
 * @param scenario what is simulated
 * @param published what is published of it, by name of the measure
 */
public record ScoredPlace(String name, Scenario scenario, Map<String, Double> published) {
    /** Copies what it is given; the scenario takes the name of the place. */
    public ScoredPlace {
        scenario = scenario.named(name);
        published = Map.copyOf(published);
    }

    /** The same place with another scenario. */
    public ScoredPlace with(Scenario other) {
        return new ScoredPlace(name, other, published);
    }
}

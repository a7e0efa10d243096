package mainstay.scenario;

import java.util.List;

/**
 * Scenarios to be compared on the same random numbers.
 *
 * @param name title of the report
 * @param question what the study asks; may be empty
 * @param arms at least one; the first is the baseline; names differ
 * @param outcomes measures the answer is about, in order; never empty
 * @param replications runs of each arm (1 to 100,000)
 * @param seed seed of the study
 */
public record Study(
        String name, String question, List<Scenario> arms, List<String> outcomes, int replications, long seed) {
    /** Copies what it is given. */
    public Study {
        arms = List.copyOf(arms);
        outcomes = List.copyOf(outcomes);
    }

    /** The arm that the others are compared with. */
    public Scenario baseline() {
        return arms.get(0);
    }
}

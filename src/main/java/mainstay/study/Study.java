package mainstay.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mainstay.scenario.Scenario;

/**
 * Scenarios to be compared on the same random numbers.
 *
 * @param name title of the report
 * @param question what the study asks; may be empty
 * @param arms at least one; names differ
 * @param against by name of an arm, the arm that it is compared with; those not named are compared with the first
 * @param outcomes measures the answer is about, in order; never empty
 * @param replications runs of each arm (1 to 100,000)
 * @param seed seed of the study
 */
public record Study(
        String name,
        String question,
        List<Scenario> arms,
        Map<String, String> against,
        List<String> outcomes,
        int replications,
        long seed) {
    /** Copies what it is given. */
    public Study {
        arms = List.copyOf(arms);
        against = Collections.unmodifiableMap(new LinkedHashMap<>(against));
        outcomes = List.copyOf(outcomes);
    }

    /** A study whose arms are all compared with the first. */
    public Study(
            String name, String question, List<Scenario> arms, List<String> outcomes, int replications, long seed) {
        this(name, question, arms, Map.of(), outcomes, replications, seed);
    }

    /** The arm that the others are compared with, unless they say otherwise. */
    public Scenario baseline() {
        return arms.get(0);
    }

    /** The place of {@link #comparedWith}. */
    public int baselineOf(int arm) {
        String other = against.get(arms.get(arm).name());
        for (int i = 0; other != null && i < arms.size(); i++) {
            if (arms.get(i).name().equals(other)) {
                return i;
            }
        }
        return 0;
    }

    /** The arm that another one, by its place, is compared with. */
    public Scenario comparedWith(int arm) {
        return arms.get(baselineOf(arm));
    }

    /** The same of other arms, by the same names in the same order. */
    public Study with(List<Scenario> others) {
        return new Study(name, question, others, against, outcomes, replications, seed);
    }

    /** The same with something done to every arm, which leaves its name as it is. */
    public Study withEach(UnaryOperator<Scenario> change) {
        return with(arms.stream().map(change).toList());
    }

    /** The same with another number of replications and another seed. */
    public Study with(int otherReplications, long otherSeed) {
        return new Study(name, question, arms, against, outcomes, otherReplications, otherSeed);
    }
}

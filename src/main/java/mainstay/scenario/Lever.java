package mainstay.scenario;

import java.util.List;

/**
 * Something that leaders choose, besides the arm that a study names: crossed with the arms.
 *
 * @param name what it is about
 * @param values its values as they are shown; for each arm of the study, in order, the one that it has
 */
public record Lever(String name, List<String> values) {
    /** Copies what it is given. */
    public Lever {
        values = List.copyOf(values);
    }
}

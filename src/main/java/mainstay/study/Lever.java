package mainstay.study;

import java.util.List;
import java.util.Optional;
import mainstay.scenario.definition.Parameter;

/**
 * Something that leaders choose, besides the arm that a study names: crossed with the arms.
 *
 * @param name what it is about
 * @param setting the setting that it is; empty for options
 * @param values its values as they are shown; for each arm of the study, in order, the one that it has
 */
public record Lever(String name, Optional<Parameter> setting, List<String> values) {
    /** Copies what it is given. */
    public Lever {
        values = List.copyOf(values);
    }
}

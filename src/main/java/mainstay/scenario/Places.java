package mainstay.scenario;

import java.util.List;
import java.util.Optional;

/** The places that a scenario may be based on by name. */
public interface Places {
    /** The scenario of a place, by its name or code as somebody types it. */
    Optional<Scenario> find(String name);

    /** Names of all places, in alphabetical order. */
    List<String> names();

    /** What to say about a name that is no place, after a space: which one may have been meant; empty when none is like it. */
    String hint(String name);
}

package mainstay.scenario;

import java.util.List;
import java.util.Optional;

/** The places that a scenario may be based on by name. */
public interface Places {
    /** The scenario of a place. */
    Optional<Scenario> find(String name);

    /** Names of all places, in alphabetical order. */
    List<String> names();
}

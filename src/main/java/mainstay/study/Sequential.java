package mainstay.study;

import java.util.List;
import java.util.Optional;

/**
 * What a study asks for that decides how many replications there are.
 *
 * @param precision what is to be known how precisely; empty for a fixed number of replications
 * @param select which arm is wanted
 */
public record Sequential(List<Precision> precision, Optional<Selection> select) {
    /** Nothing of the sort. */
    public static final Sequential NONE = new Sequential(List.of(), Optional.empty());

    /** Copies what it is given. */
    public Sequential {
        precision = List.copyOf(precision);
    }
}

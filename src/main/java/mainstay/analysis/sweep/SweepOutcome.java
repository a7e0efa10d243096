package mainstay.analysis.sweep;

import java.util.List;
import mainstay.run.Failure;

/**
 * How far a sweep came.
 *
 * @param done number of runs that are finished and kept, of those that were to be run
 * @param total number of runs that were to be run
 * @param failures runs that could not be finished, by point and replication
 */
public record SweepOutcome(int done, int total, List<Failure> failures) {
    /** Copies what it is given. */
    public SweepOutcome {
        failures = List.copyOf(failures);
    }

    /** Whether every run was finished or failed: nothing is left to do. */
    public boolean ended() {
        return done + failures.size() == total;
    }
}

package mainstay.run;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the runs of a plan, or of several, have come.
 *
 * @param done how many are finished and kept
 * @param total how many there are to be
 * @param failures those that could not be finished, in the order of the plan
 * @param stopped whether no further run was begun because somebody or a problem stopped them
 */
public record RunState(int done, int total, List<Failure> failures, boolean stopped) {
    /** Copies what it is given. */
    public RunState {
        failures = List.copyOf(failures);
    }

    /** The same with what came of the plan before. */
    public RunState after(RunState before) {
        List<Failure> both = new ArrayList<>(before.failures);
        both.addAll(failures);
        return new RunState(done, total, both, stopped);
    }

    /** Whether every run is finished. */
    public boolean complete() {
        return done == total;
    }

    /** Whether every run is finished or failed: nothing is left to do. */
    public boolean ended() {
        return done + failures.size() == total;
    }
}

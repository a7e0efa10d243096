package mainstay.pipeline;

import mainstay.run.RunState;

/** How running an analysis ended. */
public enum Ending {
    /** With every run it needs. */
    COMPLETE,
    /** With an answer, or a shard of the runs, from which some that failed are left out. */
    WITH_FAILURES,
    /** Stopped before its end; finished runs are kept. */
    INTERRUPTED,
    /** Without an answer, since runs failed or the report could not be written. */
    FAILED;

    /** The ending of one that has an answer. */
    static Ending of(RunState state) {
        return state.failures().isEmpty() ? COMPLETE : WITH_FAILURES;
    }

    /** The ending of one that has none. */
    static Ending ofUnfinished(RunState state, boolean toleratesFailures) {
        return state.failures().isEmpty() || toleratesFailures ? INTERRUPTED : FAILED;
    }
}

package mainstay.cli.terminal;

import mainstay.pipeline.Ending;

/** What the program's exit code says to a script. */
public final class ExitCode {
    /** Done. */
    public static final int OK = 0;

    /** A check or a reproduction did not hold. */
    public static final int DID_NOT_HOLD = 1;

    /** What the user gave cannot be used. */
    public static final int WRONG_INPUT = 2;

    /** The run failed. */
    public static final int FAILED = 3;

    /** Interrupted; finished replications are kept. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}

    /** The code of an analysis that ended so. */
    public static int of(Ending ending) {
        return switch (ending) {
            case COMPLETE -> OK;
            case WITH_FAILURES, FAILED -> FAILED;
            case INTERRUPTED -> INTERRUPTED;
        };
    }
}

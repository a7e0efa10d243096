package mainstay.cli;

/** What the program's exit code says to a script. */
final class ExitCode {
    /** Done. */
    static final int OK = 0;

    /** A check or a reproduction did not hold. */
    static final int DID_NOT_HOLD = 1;

    /** What the user gave cannot be used. */
    static final int WRONG_INPUT = 2;

    /** The run failed. */
    static final int FAILED = 3;

    /** Interrupted; finished replications are kept. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}

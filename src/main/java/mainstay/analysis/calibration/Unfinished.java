package mainstay.analysis.calibration;

import mainstay.run.RunState;

/** Thrown by a calibration that was stopped, or a run of which failed. */
public final class Unfinished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RunState state;

    Unfinished(RunState state) {
        super("unfinished", null, false, false);
        this.state = state;
    }

    /** How far its runs had come. */
    public RunState state() {
        return state;
    }
}

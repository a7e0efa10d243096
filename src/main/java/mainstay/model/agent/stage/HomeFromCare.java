package mainstay.model.agent.stage;

/** What is to become of a family that has come home from care. */
public final class HomeFromCare {
    /** Day on which it came home. */
    public final int since;
    /** How much hazard of coming back into care it outlasts: exponential, mean 1. */
    public final double outlasts;
    /** Whether the plan that followed is still open. */
    public boolean supported;
    /** Day on which it comes back into care, or -1 when it does not. */
    public int backOn = -1;

    /** A family that comes home on a day. */
    public HomeFromCare(int since, double outlasts, boolean supported) {
        this.since = since;
        this.outlasts = outlasts;
        this.supported = supported;
    }
}

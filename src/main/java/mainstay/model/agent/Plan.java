package mainstay.model.agent;

/** A child in need plan or a child protection plan: work to be done, work done, readiness. */
public final class Plan {
    /** Effective contact hours it takes. */
    public double required;
    /** Effective contact hours so far. */
    public double progress;
    /** Share of the direct work of the last months that was done, 0 to 1. */
    public double delivered = 1;
    /** Effective contact in the current month. */
    public double contactThisMonth;

    /** A plan that takes so many effective hours. */
    public Plan(double required) {
        this.required = required;
    }

    /** Whether enough effective contact has been had. */
    public boolean isReady() {
        return progress >= required;
    }

    /** What is left undone, 0 to 1. */
    public double unmet() {
        return required <= 0 ? 0 : Math.max(0, 1 - progress / required);
    }
}

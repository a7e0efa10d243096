package mainstay.scenario;

/** Where a family stands in the service; what a service of the authority may hold. */
public enum Stage {
    /** Referred, waiting for the decision what to do. Held by the front door, not by a caseworker. */
    REFERRAL("referral"),
    /** Being assessed, with or without a section 47 enquiry. */
    ASSESSMENT("assessment"),
    /** Child in need plan. */
    CHILD_IN_NEED("child-in-need"),
    /** Child protection plan. */
    CHILD_PROTECTION("child-protection"),
    /** Looked after. */
    LOOKED_AFTER("looked-after"),
    /** Not open to the service. */
    CLOSED("closed");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /** As files and tables spell it. */
    public String word() {
        return word;
    }

    /** Whether a caseworker holds a family at this stage. */
    public boolean isHeld() {
        return this != REFERRAL && this != CLOSED;
    }
}

package mainstay.event;

/** A step in a family's way that it can wait for. */
public enum Step {
    /** Referral to authorised assessment: at the front door, and then while the assessment clock runs. */
    ASSESSMENT,
    /** Strategy discussion to initial conference, while its clock runs. */
    CONFERENCE,
    /** A plan that is ready to end, until somebody with authority ends it. */
    PLAN_END,
    /** The work is over, until the case is closed. */
    CLOSURE,
    /** A visit, until it is on the record, while the recording clock runs. */
    RECORD,
    /** The threshold for care is reached, until the court is asked or it is settled otherwise. */
    APPLICATION
}

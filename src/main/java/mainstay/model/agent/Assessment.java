package mainstay.model.agent;

/** How far the assessment of a family has come. */
public final class Assessment {
    /** Visits the assessment is meant to have. */
    public int visitsPlanned;
    /** Visits made. */
    public int visitsMade;
    /** First day on which the family has time for the next visit. */
    public int familyHasTimeOn;
    /** Day on which the partners' information is there, or is no longer waited for. */
    public int informationDay;
    /** Whether it is being written or written. */
    public boolean writing;
    /** Whether a manager has authorised it. */
    public boolean authorised;
}

package mainstay.model.agent.stage;

/** How far the assessment of a family has come. */
public final class Assessment {
    /** Fewest visits it can do with: what is more is dropped when the limit comes near. */
    public int visitsAtLeast;
    /** Day by which it should be written. */
    public int readyBy;
    /** Visits made. */
    public int visitsMade;
    /** First day on which the family has time for the next visit. */
    public int familyHasTimeOn;
    /** Day on which the partners' information is there, or is no longer waited for. */
    public int informationDay;
    /** Day on which the partners' information comes, whether it is waited for or not. */
    public int answeredDay;
    /** How often the family has been thought about in supervision or a meeting since it began. */
    public int reflections;
    /** Desk time it is given, for a family with one child. */
    public double deskHours;
    /** How good it is, 0 to 1, once it is written; before, not a number. */
    public double quality = Double.NaN;
    /** Whether a manager has sent it back. */
    public boolean sentBack;
    /** Whether it is being written or written. */
    public boolean writing;
    /** Whether a manager has authorised it. */
    public boolean authorised;
}

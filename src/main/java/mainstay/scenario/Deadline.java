package mainstay.scenario;

/**
 * What a deadline is about: in the order in which people put it before other work, and with who or what watches over it
 * besides the team.
 */
public enum Deadline {
    /** Enquiries under section 47 and the initial conference: chairs, partners and the law. */
    ENQUIRY(10),
    /** Care proceedings: the court. */
    COURT(5),
    /** Visits to children on protection plans and in care: the monthly list. */
    VISIT(5),
    /** Review conferences, looked-after reviews and core groups: chairs and reviewing officers. */
    REVIEW(3),
    /** Assessments: the published indicator. */
    ASSESSMENT(0),
    /** What child in need, care and permanence plans ask for: hardly anybody. */
    PLAN(-2),
    /** Time with a family that no deadline asks for: a month's is due at its end. */
    NONE(-5),
    /** Records and closing summaries: nobody. */
    RECORD(-5);

    private final int daysAhead;

    Deadline(int daysAhead) {
        this.daysAhead = daysAhead;
    }

    /** Working days by which it is put before what is due on the same day; below 0, behind. */
    public int daysAhead() {
        return daysAhead;
    }
}

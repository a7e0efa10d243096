package mainstay.scenario;

import java.util.Optional;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.DeadlineSettings;

/**
 * What a deadline is about: in the order in which people put it before other work, and with who or what watches over it
 * besides the team.
 */
public enum Deadline {
    /** Enquiries under section 47 and the initial conference: chairs, partners and the law. */
    ENQUIRY(10, DeadlineSettings.ENQUIRIES),
    /** Care proceedings: the court. */
    COURT(5, DeadlineSettings.COURT),
    /** Visits to children on protection plans and in care: the monthly list. */
    VISIT(5, DeadlineSettings.VISITS),
    /** Review conferences, looked-after reviews and core groups: chairs and reviewing officers. */
    REVIEW(3, DeadlineSettings.REVIEWS),
    /** Assessments: the published indicator. */
    ASSESSMENT(0, DeadlineSettings.ASSESSMENTS),
    /** What child in need, care and permanence plans ask for: hardly anybody. */
    PLAN(-2, DeadlineSettings.PLANS),
    /** Time with a family that no deadline asks for: a month's is due at its end. */
    NONE(-5, null),
    /** Records and closing summaries: nobody. */
    RECORD(-5, DeadlineSettings.RECORDS);

    private final int daysAhead;
    /** A parameter does not change once it is defined, though its class cannot say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Parameter protection;

    Deadline(int daysAhead, Parameter protection) {
        this.daysAhead = daysAhead;
        this.protection = protection;
    }

    /** Working days by which it is put before what is due on the same day; below 0, behind. */
    public int daysAhead() {
        return daysAhead;
    }

    /** The share of the lapses of a team's grip in which it is kept all the same; empty where there is no deadline. */
    public Optional<Parameter> protection() {
        return Optional.ofNullable(protection);
    }
}

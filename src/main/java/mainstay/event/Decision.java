package mainstay.event;

import mainstay.scenario.Deadline;

/** A decision that somebody with authority has to take; its wait runs from the day the case is ready for it. */
public enum Decision {
    /** What to do with a referral. */
    REFERRAL(Deadline.ASSESSMENT),
    /** Authorise an assessment. */
    ASSESSMENT(Deadline.ASSESSMENT),
    /** Outcome of a section 47 enquiry. */
    SECTION_47(Deadline.ENQUIRY),
    /** End a child in need plan. */
    END_IN_NEED_PLAN(Deadline.PLAN),
    /** End a protection plan (taken at a review conference). */
    END_PROTECTION_PLAN(Deadline.REVIEW),
    /** Sign the closure of a case. */
    CLOSURE(Deadline.RECORD),
    /** Agree a permanence plan. */
    PERMANENCE(Deadline.PLAN),
    /** Apply to the court. */
    APPLICATION(Deadline.COURT);

    private final Deadline deadline;

    Decision(Deadline deadline) {
        this.deadline = deadline;
    }

    /** What its deadline is about. */
    public Deadline deadline() {
        return deadline;
    }
}

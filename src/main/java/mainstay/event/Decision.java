package mainstay.event;

/** A decision that somebody with authority has to take; its wait runs from the day the case is ready for it. */
public enum Decision {
    /** What to do with a referral. */
    REFERRAL,
    /** Authorise an assessment. */
    ASSESSMENT,
    /** Outcome of a section 47 enquiry. */
    SECTION_47,
    /** End a child in need plan. */
    END_IN_NEED_PLAN,
    /** End a protection plan (taken at a review conference). */
    END_PROTECTION_PLAN,
    /** Sign the closure of a case. */
    CLOSURE,
    /** Agree a permanence plan. */
    PERMANENCE
}

package mainstay.event;

/** A period that a regulation, statutory guidance or local procedure sets; T numbers as in the evidence table. */
public enum Clock {
    /** T1: referral to decision. */
    REFERRAL_DECISION,
    /** T2: referral to authorised assessment. */
    ASSESSMENT,
    /** T4: strategy discussion to outcome of the section 47 enquiry. */
    SECTION_47,
    /** T5: strategy discussion to initial child protection conference. */
    INITIAL_CONFERENCE,
    /** T7, T10: conference or core group to the next core group. */
    CORE_GROUP,
    /** T8, T9: conference to review conference. */
    PROTECTION_REVIEW,
    /** T11: visit to a child on a protection plan. */
    PROTECTION_VISIT,
    /** T13: visit to a child on a child in need plan. */
    IN_NEED_VISIT,
    /** T14: review of a child in need plan. */
    IN_NEED_REVIEW,
    /** T15 to T17: visit to a looked-after child. */
    LOOKED_AFTER_VISIT,
    /** T21, T22: review of a looked-after child. */
    LOOKED_AFTER_REVIEW,
    /** T24: care plan. */
    CARE_PLAN,
    /** T23: permanence plan by the second review. */
    PERMANENCE_PLAN,
    /** T25: care proceedings. */
    PROCEEDINGS,
    /** T30: case recording after a visit. */
    RECORDING,
    /** T26: letter before proceedings to the decision to apply or to step down. */
    PRE_PROCEEDINGS,
    /** The threshold for care reached to the legal planning meeting (local target). */
    LEGAL_PLANNING
}

package mainstay.model.agent;

/** A sort of work on a case. */
public enum DutyType {
    /** Reading the file before anything else is done with a family one does not know. */
    READING_IN,
    ASSESSMENT_VISIT,
    ASSESSMENT_WRITING,
    SECTION_47,
    /** The report for a booked conference or review. */
    REPORT,
    CORE_GROUP,
    VISIT,
    IN_NEED_REVIEW,
    /** Time with the family that no clock asks for: what relationships and change are made of. */
    DIRECT_WORK,
    CARE_PLAN,
    PERMANENCE_PLAN,
    COURT,
    CLOSING,
    RECORDING,
    /** A meeting of the wider family that makes a plan of its own. */
    FAMILY_CONFERENCE
}

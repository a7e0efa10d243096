package mainstay.model.agent;

import mainstay.event.Clock;
import mainstay.scenario.Deadline;

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
    FAMILY_CONFERENCE,
    /** The report to a legal planning meeting, and the time at it. */
    LEGAL_PLANNING,
    /** A month's work in pre-proceedings. */
    PRE_PROCEEDINGS,
    /** A family group conference in pre-proceedings. */
    FAMILY_GROUP,
    /** The statement that goes to the court with an application. */
    STATEMENT;

    /** What the deadline of such a duty is about, for a case as it stands. */
    Deadline deadline(Case theCase) {
        return switch (this) {
            case READING_IN -> theCase.isAtRisk() ? Deadline.VISIT : Deadline.ASSESSMENT;
            case ASSESSMENT_VISIT, ASSESSMENT_WRITING -> Deadline.ASSESSMENT;
            case SECTION_47 -> Deadline.ENQUIRY;
            case REPORT -> theCase.clocks.runs(Clock.INITIAL_CONFERENCE) ? Deadline.ENQUIRY : Deadline.REVIEW;
            case CORE_GROUP -> Deadline.REVIEW;
            case VISIT -> theCase.isAtRisk() ? Deadline.VISIT : Deadline.PLAN;
            case COURT, LEGAL_PLANNING, PRE_PROCEEDINGS, FAMILY_GROUP, STATEMENT -> Deadline.COURT;
            case IN_NEED_REVIEW, CARE_PLAN, PERMANENCE_PLAN, FAMILY_CONFERENCE -> Deadline.PLAN;
            case CLOSING, RECORDING -> Deadline.RECORD;
            case DIRECT_WORK -> Deadline.NONE;
        };
    }
}

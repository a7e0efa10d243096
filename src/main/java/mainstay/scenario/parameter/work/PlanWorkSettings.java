package mainstay.scenario.parameter.work;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** What plans and care take, from the report for the first conference to closing or passing the family on. */
public final class PlanWorkSettings {
    /** A part of the block of the scenario file. */
    public static final Section SECTION = WorkSettings.SECTION.part();

    public static final Parameter CONFERENCE_REPORT_HOURS = SECTION.parameter(
                    "conference-report-hours", "Report and preparation for an initial conference.", Unit.HOURS)
            .plausible(
                    4,
                    12,
                    "6 to 20 hours with attendance (Cost Calculator for Children's Services, remembered), upper end within the time budget")
            .from(0, 60)
            .defaultValue(6)
            .assumed("8 to 14 with attendance (Cost Calculator for Children's Services, remembered)");

    public static final Parameter REVIEW_REPORT_HOURS = SECTION.parameter(
                    "review-report-hours", "Report and attendance for a review conference.", Unit.HOURS)
            .plausible(
                    2,
                    8,
                    "4 to 14 hours with attendance (Cost Calculator for Children's Services, remembered), upper end within the time budget")
            .from(0, 60)
            .defaultValue(4)
            .assumed("6 to 10 (Cost Calculator for Children's Services, remembered)");

    public static final Parameter CONFERENCE_HOURS = SECTION.parameter(
                    "conference-hours", "Attendance at a conference or a review.", Unit.HOURS)
            .plausible(1.5, 3)
            .from(0, 20)
            .defaultValue(2)
            .assumed("judgement");

    public static final Parameter CORE_GROUP_HOURS = SECTION.parameter(
                    "core-group-hours", "A core group: chairing and record.", Unit.HOURS)
            .plausible(1, 2.5)
            .from(0, 20)
            .defaultValue(1.7)
            .assumed("judgement");

    public static final Parameter PROTECTION_VISIT_HOURS = SECTION.parameter(
                    "protection-visit-hours", "A visit on a protection plan: contact, travel, record.", Unit.HOURS)
            .plausible(
                    1, 2.2, "40 % either way, as of ongoing work (Cost Calculator for Children's Services, remembered)")
            .from(0, 20)
            .defaultValue(1.6)
            .assumed(
                    "ongoing work is 8 to 12 hours per child-month (Cost Calculator for Children's Services, remembered)");

    public static final Parameter IN_NEED_VISIT_HOURS = SECTION.parameter(
                    "in-need-visit-hours", "A visit on a child in need plan: contact, travel, record.", Unit.HOURS)
            .plausible(
                    1, 2.2, "40 % either way, as of ongoing work (Cost Calculator for Children's Services, remembered)")
            .from(0, 20)
            .defaultValue(1.6)
            .assumed(
                    "ongoing work is 4 to 6 hours per child-month (Cost Calculator for Children's Services, remembered)");

    public static final Parameter LOOKED_AFTER_VISIT_HOURS = SECTION.parameter(
                    "looked-after-visit-hours", "A visit to a looked-after child: contact, travel, record.", Unit.HOURS)
            .plausible(
                    1.4,
                    3.2,
                    "40 % either way, as of ongoing work (Cost Calculator for Children's Services, remembered)")
            .from(0, 20)
            .defaultValue(2.3)
            .assumed(
                    "ongoing work is 5 to 8 hours per child-month (Cost Calculator for Children's Services, remembered)");

    public static final Parameter IN_NEED_REVIEW_HOURS = SECTION.parameter(
                    "in-need-review-hours", "A review of a child in need plan.", Unit.HOURS)
            .plausible(1, 3)
            .from(0, 20)
            .defaultValue(2)
            .assumed("judgement");

    public static final Parameter LOOKED_AFTER_REVIEW_HOURS = SECTION.parameter(
                    "looked-after-review-hours",
                    "Report and preparation for a review of a looked-after child.",
                    Unit.HOURS)
            .plausible(
                    2,
                    7,
                    "4 to 12 hours with attendance (Ward, Holmes and Soper 2008, remembered), upper end within the time budget")
            .from(0, 60)
            .defaultValue(3.2)
            .assumed("6 to 9 with attendance (Ward, Holmes and Soper 2008, remembered)");

    public static final Parameter CARE_PLAN_HOURS = SECTION.parameter(
                    "care-plan-hours", "Writing a care plan.", Unit.HOURS)
            .plausible(3, 8)
            .from(0, 60)
            .defaultValue(5)
            .assumed("judgement");

    public static final Parameter PERMANENCE_PLAN_HOURS = SECTION.parameter(
                    "permanence-plan-hours", "Writing a permanence plan.", Unit.HOURS)
            .plausible(3, 9)
            .from(0, 60)
            .defaultValue(6)
            .assumed("judgement");

    public static final Parameter COURT_HOURS = SECTION.parameter(
                    "court-hours", "Court work in a month of proceedings.", Unit.HOURS_PER_MONTH)
            .plausible(4.3, 13, "40 to 120 hours over 40 weeks (remembered)")
            .from(0, 100)
            .defaultValue(8)
            .assumed("60 to 120 hours over the case (remembered)");

    public static final Parameter CLOSING_HOURS = SECTION.parameter("closing-hours", "Closing summary.", Unit.HOURS)
            .plausible(1, 3)
            .from(0, 20)
            .defaultValue(2)
            .assumed("judgement");

    public static final Parameter TRANSFER_HOURS = SECTION.parameter(
                    "transfer-hours", "What the worker who passes a family on writes and tells.", Unit.HOURS)
            .plausible(1.5, 8, "up to 8 hours (remembered)")
            .from(0, 40)
            .defaultValue(3)
            .assumed("4 to 8 hours (remembered)");

    public static final Parameter READING_IN_HOURS = SECTION.parameter(
                    "reading-in-hours",
                    "What a new worker reads before doing anything else with a family they do not know.",
                    Unit.HOURS)
            .plausible(1.5, 8, "6 to 12 hours with a joint visit (remembered)")
            .from(0, 40)
            .defaultValue(3)
            .assumed("6 to 12 hours with a joint visit (remembered)");

    private PlanWorkSettings() {}
}

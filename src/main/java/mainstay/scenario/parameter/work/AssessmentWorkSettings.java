package mainstay.scenario.parameter.work;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** What an assessment and an enquiry take, and the dates that workers give themselves. */
public final class AssessmentWorkSettings {
    /** A part of the block of the scenario file. */
    public static final Section SECTION = WorkSettings.SECTION.part();

    public static final Parameter ASSESSMENT_HOURS = SECTION.parameter(
                    "assessment-hours", "Desk work of an assessment: information, analysis, writing.", Unit.HOURS)
            .plausible(
                    4,
                    14,
                    "12 to 20 hours less visits (Cost Calculator for Children's Services, remembered); the 8 to 35 of single places do not fit 8.3 hours per child-month")
            .from(0, 100)
            .defaultValue(7)
            .assumed(
                    "fitted to published levels of England (calibration), from 7: 12 to 20 hours with visits (interpolated; Cost Calculator for Children's Services, remembered)");

    public static final Parameter ASSESSMENT_VISITS = SECTION.parameter(
                    "assessment-visits", "Visits in an assessment of mean need.", Unit.NUMBER)
            .plausible(2, 3)
            .from(1, 12)
            .defaultValue(2.5)
            .derived("35 % of assessments had three or more visits under the 45-day limit (Community Care 2012)");

    public static final Parameter PROPORTIONATE_SHARE = SECTION.parameter(
                    "proportionate-share",
                    "Share of assessments, those of the least need, that are given a date of their own before the limit; 0 for none.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(60.9)
            .plausible(30, 90)
            .assumed(
                    "fitted to published levels of England (calibration), from 60: assessments are to be proportionate to need, with 45 days as the most (Working Together); the share is a judgement from a quarter done within 17 days (DfE children in need, C2)");

    public static final Parameter EARLIEST_DATE = SECTION.parameter(
                    "earliest-date",
                    "The date given to the family of least need, from the referral on; dates rise with need up to the limit.",
                    Unit.WORKING_DAYS)
            .from(1, 60)
            .defaultValue(8)
            .plausible(4, 15)
            .assumed("judgement: many authorities check after 10 working days (remembered)");

    public static final Parameter CLEAR_AT_ONCE = SECTION.parameter(
                    "clear-at-once",
                    "Share of families found not in need for whom that is clear after the first visit.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(50)
            .plausible(20, 90)
            .assumed(
                    "judgement; direction: a quarter of assessments are done within 17 days, and a third find no need");

    public static final Parameter LOOK_AHEAD = SECTION.parameter(
                    "look-ahead",
                    "Days before the limit at which a worker with grip cuts an assessment to fit.",
                    Unit.WORKING_DAYS)
            .plausible(7, 21)
            .from(0, 60)
            .defaultValue(14)
            .assumed("judgement");

    public static final Parameter MANAGER_MARGIN = SECTION.parameter(
                    "manager-margin",
                    "Days before the limit at which an assessment should be written, for the manager to read it.",
                    Unit.WORKING_DAYS)
            .plausible(2, 8)
            .from(0, 30)
            .defaultValue(5)
            .assumed("judgement: 1 to 5 days wait for authorisation (remembered)");

    public static final Parameter VISIT_GAP = SECTION.parameter(
                    "visit-gap", "Time a family needs between two visits of an assessment.", Unit.WORKING_DAYS)
            .plausible(4, 12)
            .from(0, 60)
            .defaultValue(6.5)
            .assumed("fitted to published levels of England (calibration), from 10: judgement");

    public static final Parameter ASSESSMENT_VISIT_HOURS = SECTION.parameter(
                    "assessment-visit-hours", "An assessment visit: contact, travel and record.", Unit.HOURS)
            .plausible(1.5, 3)
            .from(0, 20)
            .defaultValue(2.2)
            .assumed("judgement");

    public static final Parameter INFORMATION_LAG = SECTION.parameter(
                    "information-lag",
                    "Mean wait for information from partner agencies in an assessment (exponential).",
                    Unit.WORKING_DAYS)
            .plausible(6, 20)
            .from(0, 120)
            .defaultValue(14.2)
            .assumed("fitted to published levels of England (calibration), from 15: judgement");

    public static final Parameter SECTION_47_HOURS = SECTION.parameter(
                    "section-47-hours", "Enquiries of a section 47: visits, checks, record.", Unit.HOURS)
            .plausible(
                    6,
                    15,
                    "8 to 30 hours with the assessment it overlaps (Cost Calculator for Children's Services, remembered)")
            .from(0, 100)
            .defaultValue(8.4)
            .assumed(
                    "fitted to published levels of England (calibration), from 9: 15 to 20 including the assessment it overlaps (Cost Calculator for Children's Services, remembered)");

    private AssessmentWorkSettings() {}
}

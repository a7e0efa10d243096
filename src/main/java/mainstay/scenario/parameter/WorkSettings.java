package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** How long each piece of work takes, for a family with one child. */
public final class WorkSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section("work", "Hours that duties take.");

    public static final Parameter SPREAD = SECTION.parameter(
                    "spread", "Coefficient of variation of the hours of a duty (log-normal).", Unit.NUMBER)
            .plausible(0.2, 0.8)
            .from(0, 2)
            .defaultValue(0.4)
            .assumed("judgement");

    public static final Parameter SIBLING_SHARE = SECTION.parameter(
                    "sibling-share",
                    "Hours that each further child adds, as a share of the hours for one.",
                    Unit.PERCENT)
            .plausible(20, 60)
            .from(0, 100)
            .defaultValue(35)
            .assumed(
                    "families of several children share about half the work (Cost Calculator for Children's Services, remembered)");

    public static final Parameter TIME_GIVEN = SECTION.parameter(
                    "time-given",
                    "Hours that pieces of work, and plans until they are thought ready, get here, as a share of those below: what an authority is used to.",
                    Unit.PERCENT)
            .plausible(60, 140, "for places, from what comes for each worker")
            .from(20, 300)
            .defaultValue(100)
            .derived("100 % in the average authority; the hours below are those of England");

    public static final Parameter URGENCY = SECTION.parameter(
                    "urgency",
                    "How far what is urgent goes before what is merely due sooner: 0 for the date alone; at 1, enquiries go ten, court and visits in protection and care five, and reviews three working days ahead of assessments, plans go two behind, and records and time that no deadline asks for five.",
                    Unit.NUMBER)
            .plausible(0.5, 2, "judgement; 0 for no effect")
            .from(0, 5)
            .defaultValue(1)
            .assumed("the order is that of procedures; the days are a judgement");

    public static final Parameter DUTY_READING_HOURS = SECTION.parameter(
                    "duty-reading-hours",
                    "Reading before a piece of work that somebody on duty does for a family that is not theirs.",
                    Unit.HOURS)
            .plausible(0.25, 1)
            .from(0, 10)
            .defaultValue(0.5)
            .assumed("judgement: a look at the file before somebody else's visit");

    public static final Parameter SCREENING_HOURS = SECTION.parameter(
                    "screening-hours", "Front-door work on a referral.", Unit.HOURS)
            .plausible(
                    1,
                    1.8,
                    "0.5 to 4 hours with the manager (remembered); narrower here, for the front door has hours for 1.9")
            .from(0, 20)
            .defaultValue(1.5)
            .assumed("1.5 to 3 with the manager (Cost Calculator for Children's Services, remembered)");

    public static final Parameter FRONT_DOOR_HOURS = SECTION.parameter(
                    "front-door-hours",
                    "Screening hours a day at the front door, before leave and sickness: capacity of the whole front door.",
                    Unit.HOURS)
            .is(Role.LEVER)
            .from(0, 10000)
            .defaultValue(18)
            .assumed("judgement: about a fifth more than demand");

    public static final Parameter ASSESSMENT_HOURS = SECTION.parameter(
                    "assessment-hours", "Desk work of an assessment: information, analysis, writing.", Unit.HOURS)
            .plausible(
                    4,
                    14,
                    "12 to 20 hours less visits (Cost Calculator for Children's Services, remembered); the 8 to 35 of single places do not fit 8.3 hours per child-month")
            .from(0, 100)
            .defaultValue(8.5)
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
            .defaultValue(62.6)
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
            .defaultValue(9.2)
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
            .defaultValue(14.8)
            .assumed("fitted to published levels of England (calibration), from 15: judgement");

    public static final Parameter SECTION_47_HOURS = SECTION.parameter(
                    "section-47-hours", "Enquiries of a section 47: visits, checks, record.", Unit.HOURS)
            .plausible(
                    6,
                    15,
                    "8 to 30 hours with the assessment it overlaps (Cost Calculator for Children's Services, remembered)")
            .from(0, 100)
            .defaultValue(8.5)
            .assumed(
                    "fitted to published levels of England (calibration), from 9: 15 to 20 including the assessment it overlaps (Cost Calculator for Children's Services, remembered)");

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

    public static final Parameter ADMINISTRATION = SECTION.parameter(
                    "administration",
                    "Case administration per child in a month: calls, e-mails, records that belong to no other duty.",
                    Unit.HOURS_PER_MONTH)
            .plausible(0.5, 1.8)
            .from(0, 30)
            .defaultValue(1.08)
            .assumed(
                    "fitted to published levels of England (calibration), from 0.9: so that all work comes to 8.3 hours per child-month (205 days x 7.4 h over 15.2 children)");

    public static final Parameter DIRECT_WORK_IN_NEED = SECTION.parameter(
                    "direct-work-in-need",
                    "Direct work expected for a family on a child in need plan in a month.",
                    Unit.HOURS_PER_MONTH)
            .plausible(
                    0.65,
                    1.55,
                    "40 % either way, as of ongoing work (Cost Calculator for Children's Services, remembered)")
            .from(0, 60)
            .defaultValue(1.1)
            .assumed("judgement");

    public static final Parameter DIRECT_WORK_PROTECTION = SECTION.parameter(
                    "direct-work-protection",
                    "Direct work expected for a family on a protection plan in a month.",
                    Unit.HOURS_PER_MONTH)
            .plausible(
                    0.95,
                    2.25,
                    "40 % either way, as of ongoing work (Cost Calculator for Children's Services, remembered)")
            .from(0, 60)
            .defaultValue(1.6)
            .assumed("judgement");

    public static final Parameter DIRECT_WORK_LOOKED_AFTER = SECTION.parameter(
                    "direct-work-looked-after",
                    "Direct work expected for a looked-after family group in a month.",
                    Unit.HOURS_PER_MONTH)
            .plausible(
                    0.7,
                    1.7,
                    "40 % either way, as of ongoing work (Cost Calculator for Children's Services, remembered)")
            .from(0, 60)
            .defaultValue(1.2)
            .assumed("judgement");

    public static final Parameter SPOTLIGHT = SECTION.parameter(
                    "spotlight",
                    "Time over which the salience of a family fades to a third after it was talked about.",
                    Unit.WORKING_DAYS)
            .plausible(5, 20)
            .from(1, 60)
            .defaultValue(10)
            .assumed("judgement");

    public static final Parameter UNPLANNED_HOURS = SECTION.parameter(
                    "unplanned-hours",
                    "Time with a family beyond what is planned, each time salience and not a deadline leads a worker to it.",
                    Unit.HOURS)
            .plausible(0, 1.5, "judgement; 0 for no effect")
            .from(0, 8)
            .defaultValue(0.75)
            .assumed(
                    "judgement; direction: with deadlines relaxed, assessments with three or more visits went from 35 to 72 % (Community Care 2012)");

    public static final Parameter CONTACT_SHARE = SECTION.parameter(
                    "contact-share",
                    "Share of a visit that is spent with the family; the rest is travel and record.",
                    Unit.PERCENT)
            .plausible(34, 56, "in proportion to the 18 to 30 % of the week that are spent with families (BASW 2018)")
            .from(0, 100)
            .defaultValue(45)
            .derived("24 % of the week is with families, England 2018 (BASW 80-20 campaign)");

    public static final Parameter THINNING = SECTION.parameter(
                    "thinning",
                    "How far work gets thinner with pressure: hours of a visit or a text go with (pressure ÷ usual pressure) to the power of minus this; 0 for no effect.",
                    Unit.NUMBER)
            .plausible(0, 1, "judgement; 0 for no effect")
            .from(0, 3)
            .defaultValue(0.5)
            .assumed(
                    "judgement: half of what is too much is absorbed; direction: high-demand authorities spend less time on each child and see more of them again (Hood and others 2019)");

    public static final Parameter THINNEST = SECTION.parameter(
                    "thinnest", "Share of its usual hours that a piece of work has at least.", Unit.PERCENT)
            .plausible(50, 90)
            .from(10, 100)
            .defaultValue(70)
            .assumed("judgement");

    public static final Parameter FULLEST = SECTION.parameter(
                    "fullest",
                    "Share of its usual hours that a piece of work has at most, where there is room to spare.",
                    Unit.PERCENT)
            .plausible(100, 130)
            .from(100, 300)
            .defaultValue(115)
            .assumed("judgement: half of what is cut at most");

    public static final Parameter USUAL_PRESSURE_ASSESSMENT =
            usualPressure("usual-pressure-assessment", "whose families are being assessed", 0.35);

    public static final Parameter USUAL_PRESSURE_PLANS =
            usualPressure("usual-pressure-plans", "whose families are on plans", 0.85);

    public static final Parameter USUAL_PRESSURE_CARE =
            usualPressure("usual-pressure-care", "whose families have children in care", 0.62);

    private WorkSettings() {}

    private static Parameter usualPressure(String key, String whose, double value) {
        return SECTION.parameter(
                        key,
                        "Hours of duties that can be begun or are due within ten working days, over the hours in that time of a worker "
                                + whose + ", at which work takes the hours above.",
                        Unit.NUMBER)
                .from(0.05, 10)
                .defaultValue(value)
                .derived("mean over workers and weeks of the average authority without thinning");
    }
}

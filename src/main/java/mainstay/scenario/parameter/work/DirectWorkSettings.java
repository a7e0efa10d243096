package mainstay.scenario.parameter.work;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Time for families that no deadline asks for, and how much of a visit is spent with them. */
public final class DirectWorkSettings {
    /** A part of the block of the scenario file. */
    public static final Section SECTION = WorkSettings.SECTION.part();

    public static final Parameter ADMINISTRATION = SECTION.parameter(
                    "administration",
                    "Case administration per child in a month: calls, e-mails, records that belong to no other duty.",
                    Unit.HOURS_PER_MONTH)
            .plausible(0.5, 1.8)
            .from(0, 30)
            .defaultValue(0.8)
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

    private DirectWorkSettings() {}
}

package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Days, weeks and months within which a step is due. */
public final class ClockSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section("clocks", "Statutory and local timescales.", Role.LEVER);

    public static final Parameter REFERRAL_DECISION = SECTION.parameter(
                    "referral-decision", "T1. Referral to decision.", Unit.WORKING_DAYS)
            .from(0, 60)
            .defaultValue(1)
            .measured("Working Together to Safeguard Children");

    public static final Parameter ASSESSMENT = SECTION.parameter(
                    "assessment", "T2. Referral to authorised assessment.", Unit.WORKING_DAYS)
            .from(1, 250)
            .defaultValue(45)
            .measured("Working Together to Safeguard Children; end point: DfE children in need guidance");

    public static final Parameter SECTION_47 = SECTION.parameter(
                    "section-47",
                    "T4. Strategy discussion to outcome of the enquiry (local target).",
                    Unit.WORKING_DAYS)
            .plausible(10, 15, "local targets of 10 to 15, remembered")
            .from(1, 60)
            .defaultValue(10)
            .assumed("remembered practice, not seen in a source; local targets are 10 to 15");

    public static final Parameter INITIAL_CONFERENCE = SECTION.parameter(
                    "initial-conference",
                    "T5. Strategy discussion to initial child protection conference.",
                    Unit.WORKING_DAYS)
            .from(1, 120)
            .defaultValue(15)
            .measured("Working Together to Safeguard Children");

    public static final Parameter FIRST_CORE_GROUP = SECTION.parameter(
                    "first-core-group", "T7. Conference to first core group.", Unit.WORKING_DAYS)
            .from(1, 60)
            .defaultValue(10)
            .measured("BASW note on the 2011 trials");

    public static final Parameter CORE_GROUP = SECTION.parameter(
                    "core-group", "T10. Core group to core group.", Unit.WEEKS)
            .plausible(4, 6, "every 4 to 6 weeks (Wales Safeguarding Procedures)")
            .from(1, 26)
            .defaultValue(6)
            .measured("Wales Safeguarding Procedures: monthly, at most 6 weeks");

    public static final Parameter FIRST_PROTECTION_REVIEW = SECTION.parameter(
                    "first-protection-review", "T8. Initial conference to first review conference.", Unit.MONTHS)
            .from(1, 12)
            .defaultValue(3)
            .measured("Sheffield procedures 2019");

    public static final Parameter PROTECTION_REVIEW = SECTION.parameter(
                    "protection-review", "T9. Review conference to review conference.", Unit.MONTHS)
            .from(1, 24)
            .defaultValue(6)
            .measured("Bromley procedures 2018");

    public static final Parameter PROTECTION_VISIT = SECTION.parameter(
                    "protection-visit", "T11. Visit to visit on a protection plan.", Unit.WORKING_DAYS)
            .plausible(10, 20, "10, and 20 in some authorities (Southwark 2016, Newcastle 2017)")
            .from(1, 120)
            .defaultValue(10)
            .measured("Central Bedfordshire procedures 2024; Camden");

    public static final Parameter IN_NEED_VISIT = SECTION.parameter(
                    "in-need-visit", "T13. Visit to visit on a child in need plan.", Unit.WORKING_DAYS)
            .plausible(20, 30, "20 to 30 (guidance on frequency of statutory visits)")
            .from(1, 120)
            .defaultValue(20)
            .measured("guidance on frequency of statutory visits (range 20 to 30)");

    public static final Parameter FIRST_IN_NEED_REVIEW = SECTION.parameter(
                    "first-in-need-review", "T14. Plan to first review of a child in need plan.", Unit.WEEKS)
            .plausible(4, 6, "4 to 6 weeks, remembered")
            .from(1, 52)
            .defaultValue(6)
            .assumed("remembered practice, not seen in a source; 4 to 6 weeks");

    public static final Parameter IN_NEED_REVIEW = SECTION.parameter(
                    "in-need-review", "T14. Review to review of a child in need plan.", Unit.WEEKS)
            .plausible(6, 12, "6 to 12 weeks, remembered")
            .from(1, 52)
            .defaultValue(12)
            .assumed("remembered practice, not seen in a source; 6 to 12 weeks");

    public static final Parameter PLACEMENT_VISIT = SECTION.parameter(
                    "placement-visit", "T15. Placement to first visit.", Unit.WEEKS)
            .from(1, 12)
            .defaultValue(1)
            .measured("Care Planning Regulations 2010, r.28");

    public static final Parameter LOOKED_AFTER_VISIT = SECTION.parameter(
                    "looked-after-visit", "T16. Visit to visit in the first year of a placement.", Unit.WEEKS)
            .from(1, 52)
            .defaultValue(6)
            .measured("Care Planning Regulations 2010, r.28");

    public static final Parameter LATER_LOOKED_AFTER_VISIT = SECTION.parameter(
                    "later-looked-after-visit",
                    "T17. Visit to visit in later years (6 weeks, or 3 months where the placement is meant to last).",
                    Unit.WEEKS)
            .from(1, 52)
            .defaultValue(9)
            .derived(
                    "midway between the 6 weeks and the 3 months of Care Planning Regulations 2010, r.28: a mix, no limit in itself");

    public static final Parameter FIRST_LOOKED_AFTER_REVIEW = SECTION.parameter(
                    "first-looked-after-review", "T21. Start of care to first review.", Unit.WORKING_DAYS)
            .from(1, 120)
            .defaultValue(20)
            .measured("Care Planning Regulations 2010");

    public static final Parameter SECOND_LOOKED_AFTER_REVIEW = SECTION.parameter(
                    "second-looked-after-review", "T22. First to second review.", Unit.MONTHS)
            .from(1, 12)
            .defaultValue(3)
            .assumed("remembered practice, not seen in a source; r.33");

    public static final Parameter LOOKED_AFTER_REVIEW = SECTION.parameter(
                    "looked-after-review", "T22. Review to later review.", Unit.MONTHS)
            .from(1, 24)
            .defaultValue(6)
            .assumed("remembered practice, not seen in a source; r.33");

    public static final Parameter CARE_PLAN = SECTION.parameter(
                    "care-plan", "T24. Start of care to care plan.", Unit.WORKING_DAYS)
            .from(1, 120)
            .defaultValue(10)
            .assumed("remembered practice, not seen in a source; regulation");

    public static final Parameter PROCEEDINGS = SECTION.parameter(
                    "proceedings", "T25. Application to final order in care proceedings.", Unit.WEEKS)
            .from(1, 104)
            .defaultValue(26)
            .measured("Children and Families Act 2014");

    public static final Parameter LEGAL_PLANNING = SECTION.parameter(
                    "legal-planning",
                    "The threshold for care reached to the legal planning meeting (local target).",
                    Unit.WORKING_DAYS)
            .plausible(5, 20)
            .from(1, 120)
            .defaultValue(10)
            .assumed("judgement");

    public static final Parameter PRE_PROCEEDINGS = SECTION.parameter(
                    "pre-proceedings",
                    "T26. Letter before proceedings to the decision to apply or to step down.",
                    Unit.WEEKS)
            .from(1, 104)
            .defaultValue(16)
            .assumed("Public Law Working Group (remembered): best practice, not a statutory limit");

    public static final Parameter RECORDING = SECTION.parameter(
                    "recording", "T30. Visit to record on the system.", Unit.WORKING_DAYS)
            .plausible(1, 5, "24 hours to 5 days in local procedures")
            .from(0, 30)
            .defaultValue(2)
            .measured("local procedures: 48 hours");

    private ClockSettings() {}
}

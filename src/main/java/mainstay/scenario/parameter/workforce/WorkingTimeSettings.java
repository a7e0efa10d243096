package mainstay.scenario.parameter.workforce;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** How fast and how long people work: their pace as starters, their week, leave and sickness. */
public final class WorkingTimeSettings {
    /** A part of the block of the scenario file. */
    public static final Section SECTION = WorkforceSettings.SECTION.part();

    public static final Parameter RAMP = SECTION.parameter(
                    "ramp", "Months until a starter works at full pace.", Unit.MONTHS)
            .plausible(3, 12, "6 to 12 months for the newly qualified (remembered); half of it for others")
            .from(0, 24)
            .defaultValue(6)
            .assumed("remembered practice, not seen in a source; 6 to 12 months for the newly qualified");

    public static final Parameter AGENCY_RAMP = SECTION.parameter(
                    "agency-ramp", "Months until an agency worker works at full pace.", Unit.MONTHS)
            .plausible(1, 3, "4 to 8 weeks and longer (remembered)")
            .from(0, 24)
            .defaultValue(2)
            .assumed("70 to 100 % in 4 to 8 weeks (remembered)");

    public static final Parameter STARTING_PACE = SECTION.parameter(
                    "starting-pace", "Pace of a starter on the first day.", Unit.PERCENT)
            .plausible(45, 75, "50 % in month one, agency 70 % (remembered)")
            .from(5, 100)
            .defaultValue(60)
            .assumed("remembered practice, not seen in a source; 50 % in month one; agency 70 %");

    public static final Parameter WEEK = SECTION.parameter(
                    "week", "Contracted hours of a whole-time week.", Unit.HOURS_PER_WEEK)
            .plausible(35, 37.5)
            .from(1, 60)
            .defaultValue(37)
            .assumed("local government contract: 37 hours (remembered)");

    public static final Parameter NON_CASE_SHARE = SECTION.parameter(
                    "non-case-share",
                    "Share of the time at work that belongs to no case: team meetings, e-mail, travel between sites.",
                    Unit.PERCENT)
            .plausible(8, 20)
            .from(0, 90)
            .defaultValue(11)
            .assumed(
                    "5 of 45 hours are spent neither at the computer nor with families (BASW 2018); what seniors and others do besides families comes on top");

    public static final Parameter PROTECTED_TIME = SECTION.parameter(
                    "protected-time",
                    "Share of the time for families that a newly qualified worker has for learning in the first year.",
                    Unit.PERCENT)
            .is(Role.LEVER)
            .from(0, 90)
            .defaultValue(10)
            .measured("a tenth of the time (national standard for the assessed and supported year)");

    public static final Parameter OVERTIME = SECTION.parameter(
                    "overtime", "Overtime that a worker with overdue work puts in, at most.", Unit.HOURS_PER_WEEK)
            .plausible(3, 8, "40 to 45 hours are worked on a contract of 37 (remembered)")
            .from(0, 40)
            .defaultValue(6)
            .assumed("8 hours a week are the buffer before burn-out (remembered)");

    public static final Parameter TRAINING_DAYS = SECTION.parameter(
                    "training-days", "Days of training in a year.", Unit.WORKING_DAYS)
            .plausible(5, 12)
            .from(0, 60)
            .defaultValue(8)
            .assumed("remembered practice, not seen in a source; 8 days");

    public static final Parameter LEAVE = SECTION.parameter("leave", "Annual leave in a year.", Unit.WORKING_DAYS)
            .plausible(28, 33, "28 to 33 days, remembered")
            .from(0, 80)
            .defaultValue(30)
            .assumed("remembered practice, not seen in a source; 28 to 33 days");

    public static final Parameter SICKNESS_SPELLS = SECTION.parameter(
                    "sickness-spells", "Short spells of sickness in a year.", Unit.PER_YEAR)
            .from(0, 20)
            .defaultValue(1.1)
            .derived("8.9 days per FTE a year, England 2025 (DfE workforce), about half of it in short spells");

    public static final Parameter SICKNESS_LENGTH = SECTION.parameter(
                    "sickness-length", "Mean length of a short spell.", Unit.WORKING_DAYS)
            .plausible(2, 7)
            .from(0, 60)
            .defaultValue(4)
            .assumed("judgement");

    public static final Parameter LONG_ABSENCE = SECTION.parameter(
                    "long-absence", "Long absences in a year, per worker.", Unit.PER_YEAR)
            .from(0, 5)
            .defaultValue(0.09)
            .derived("the other half of 8.9 days a year");

    public static final Parameter LONG_ABSENCE_LENGTH = SECTION.parameter(
                    "long-absence-length", "Mean length of a long absence.", Unit.WORKING_DAYS)
            .plausible(30, 90)
            .from(0, 500)
            .defaultValue(55)
            .assumed("judgement");

    private WorkingTimeSettings() {}
}

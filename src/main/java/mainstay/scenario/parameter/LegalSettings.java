package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Between the threshold for care and the court. */
public final class LegalSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section(
            "legal",
            "From the threshold for care to the court: legal planning, pre-proceedings, application. Where there is no gate none of it matters.");

    public static final Parameter GATE = SECTION.toggle(
            "gate",
            "Whether a legal gate stands before the court: on the day on which children would come into care from a plan the threshold is reached, and but for emergencies and agreement a legal planning meeting comes first.",
            true,
            "nobody goes to court without a legal planning meeting, but in an emergency",
            Change.ANY_DAY);

    public static final Parameter EMERGENCY = SECTION.parameter(
                    "emergency",
                    "Share of thresholds reached that are emergencies: the children come into care at once, and the court is asked.",
                    Unit.PERCENT)
            .plausible(15, 45)
            .from(0, 100)
            .defaultValue(30)
            .assumed("judgement: police protection and emergency orders");

    public static final Parameter AGREED = SECTION.parameter(
                    "agreed",
                    "Share of thresholds reached where the children come into care at once by agreement with their parents.",
                    Unit.PERCENT)
            .plausible(15, 45)
            .from(0, 100)
            .defaultValue(30)
            .assumed("judgement: section 20, no court at entry");

    public static final Parameter PLANNING_HOURS = SECTION.parameter(
                    "planning-hours", "The report to a legal planning meeting, and the time at it.", Unit.HOURS)
            .plausible(3, 12)
            .from(0, 80)
            .defaultValue(6)
            .assumed("judgement");

    public static final Parameter MEETING_EVERY = SECTION.parameter(
                    "meeting-every", "Time from one legal planning meeting of the panel to the next.", Unit.WEEKS)
            .is(Role.LEVER)
            .plausible(1, 2)
            .from(1, 26)
            .defaultValue(1)
            .assumed("judgement: panels meet weekly or every fortnight");

    public static final Parameter NOTICE = SECTION.parameter(
                    "notice",
                    "Shortest time from the report to the meeting at which the family is heard.",
                    Unit.WORKING_DAYS)
            .plausible(1, 5)
            .from(0, 30)
            .defaultValue(2)
            .assumed("judgement: papers go out before the meeting");

    public static final Parameter NO_GROUNDS = SECTION.parameter(
                    "no-grounds",
                    "Share of legal planning meetings that see no grounds to go on: the plan goes on.",
                    Unit.PERCENT)
            .plausible(5, 30)
            .from(0, 100)
            .defaultValue(15)
            .assumed("judgement");

    public static final Parameter AT_ONCE = SECTION.parameter(
                    "at-once",
                    "Share of legal planning meetings that decide to apply at once; the rest go into pre-proceedings.",
                    Unit.PERCENT)
            .plausible(15, 50)
            .from(0, 100)
            .defaultValue(30)
            .assumed("judgement");

    public static final Parameter PRE_PROCEEDINGS = SECTION.parameter(
                    "pre-proceedings", "Length of pre-proceedings that is planned.", Unit.WEEKS)
            .plausible(8, 16)
            .from(0, 104)
            .defaultValue(12)
            .assumed("Public Law Working Group (remembered)");

    public static final Parameter MONTH_HOURS = SECTION.parameter(
                    "month-hours", "Work of the caseworker in each month of pre-proceedings.", Unit.HOURS_PER_MONTH)
            .plausible(4, 15)
            .from(0, 80)
            .defaultValue(8)
            .assumed("judgement");

    public static final Parameter FAMILY_GROUP = SECTION.parameter(
                    "family-group", "Share of pre-proceedings with a family group conference.", Unit.PERCENT)
            .plausible(20, 90)
            .from(0, 100)
            .defaultValue(50)
            .assumed("judgement");

    public static final Parameter AVERTED = SECTION.parameter(
                    "averted",
                    "Share of pre-proceedings without a family group conference that end without an application: the plan goes on.",
                    Unit.PERCENT)
            .plausible(20, 50)
            .from(0, 100)
            .defaultValue(35)
            .assumed(
                    "judgement; about a third of families in pre-proceedings do not go to court (research, remembered)");

    public static final Parameter FAMILY_GROUP_EFFECT = SECTION.parameter(
                    "family-group-effect",
                    "Percentage points by which more of those with a family group conference end so.",
                    Unit.PERCENT)
            .plausible(0, 25, "judgement; 0 for no effect")
            .from(0, 100)
            .defaultValue(15)
            .assumed("judgement; trial of family group conferences (remembered)");

    public static final Parameter STATEMENT_HOURS = SECTION.parameter(
                    "statement-hours", "The statement that goes to the court with an application.", Unit.HOURS)
            .plausible(8, 25)
            .from(0, 80)
            .defaultValue(15)
            .assumed("judgement");

    public static final Parameter STATEMENT_DUE = SECTION.parameter(
                    "statement-due",
                    "Time from the decision to apply within which the statement should be written.",
                    Unit.WORKING_DAYS)
            .is(Role.LEVER)
            .plausible(5, 15)
            .from(0, 120)
            .defaultValue(10)
            .assumed("judgement");

    private LegalSettings() {}
}

package mainstay.scenario.parameter;

import java.util.List;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** What managers do, and how much time they have for it. */
public final class OversightSettings {
    /** The block of the scenario file. */
    public static final Section SECTION = new Section("oversight", "Managers: allocate, authorise, decide, supervise.");

    public static final Parameter SPAN = SECTION.parameter("span", "Caseworkers' posts per team manager.", Unit.COUNT)
            .is(Role.LEVER)
            .plausible(5, 8, "5 to 8 (remembered)")
            .from(1, 60)
            .defaultValue(7)
            .atStart()
            .assumed("6 to 7 typical, 11 called high (Wakefield 2016)");

    public static final Parameter MANAGER_HOURS = SECTION.parameter(
                    "manager-hours",
                    "Hours a week of a team manager for decisions and supervision.",
                    Unit.HOURS_PER_WEEK)
            .plausible(14, 30)
            .from(0, 60)
            .defaultValue(22)
            .assumed("judgement");

    public static final Parameter AUTHORISE_HOURS = SECTION.parameter(
                    "authorise-hours", "Reading and authorising an assessment.", Unit.HOURS)
            .plausible(0.5, 1.5, "0.5 to 1.5 hours, remembered")
            .from(0, 20)
            .defaultValue(0.9)
            .assumed("0.5 to 1.5 hours (remembered)");

    public static final Parameter DECISION_HOURS = SECTION.parameter(
                    "decision-hours", "Any other decision.", Unit.HOURS)
            .plausible(0.2, 0.8)
            .from(0, 20)
            .defaultValue(0.4)
            .assumed("judgement");

    public static final Parameter DECISION_SPREAD = SECTION.parameter(
                    "decision-spread", "Coefficient of variation of decision hours (log-normal).", Unit.NUMBER)
            .plausible(0.25, 1)
            .from(0, 3)
            .defaultValue(0.5)
            .assumed("judgement");

    public static final Parameter ALLOCATION_HOURS = SECTION.parameter(
                    "allocation-hours",
                    "Reading what is known of a family, choosing its worker and talking to them; where managers"
                            + " allocate.",
                    Unit.HOURS)
            .plausible(0.1, 0.5)
            .from(0, 20)
            .defaultValue(0.3)
            .assumed("judgement: reading, and talking to the worker");

    public static final Parameter STANDARD = SECTION.parameter(
                    "standard",
                    "Quality below which a manager sends an assessment back, once; 0 for never.",
                    Unit.PERCENT)
            .is(Role.OFF)
            .plausible(0, 65)
            .from(0, 100)
            .defaultValue(50)
            .assumed(
                    "judgement: two thirds of the usual 74 %; below it something that belongs to an assessment is missing");

    public static final Parameter REWORK = SECTION.parameter(
                    "rework",
                    "Desk work on an assessment that was sent back, as a share of what one takes.",
                    Unit.PERCENT)
            .is(Role.OFF)
            .plausible(15, 50)
            .from(0, 100)
            .defaultValue(30)
            .assumed("judgement: two or three hours");

    public static final Parameter MANAGER_DAYS = SECTION.parameter(
                    "manager-days", "Days of a week on which a manager gets to decisions.", Unit.NUMBER)
            .plausible(2, 5)
            .from(1, 5)
            .defaultValue(3)
            .assumed("judgement: 1 to 5 days wait for authorisation (remembered)");

    public static final Parameter DECISION_DUE = SECTION.parameter(
                    "decision-due",
                    "Time within which a decision without a statutory limit should be made.",
                    Unit.WORKING_DAYS)
            .is(Role.LEVER)
            .from(0, 120)
            .defaultValue(10)
            .assumed("judgement");

    public static final Parameter SUPERVISION_INTERVAL = SECTION.parameter(
                    "supervision-interval", "Time from supervision to supervision.", Unit.WEEKS)
            .is(Role.LEVER)
            .from(0, 52)
            .defaultValue(4)
            .measured("at least monthly (employer standard 2010-11)");

    public static final Parameter SUPERVISION_HOURS = SECTION.parameter(
                    "supervision-hours", "A supervision: both sides.", Unit.HOURS)
            .is(Role.LEVER)
            .from(0, 10)
            .defaultValue(1.75)
            .measured("at least 90 minutes (employer standard 2010-11), with preparation");

    public static final Parameter SUPERVISION_HELD = SECTION.parameter(
                    "supervision-held",
                    "Chance that a due supervision takes place when nobody is short of time.",
                    Unit.PERCENT)
            .plausible(66, 93, "66 to 93 % (Bexley, Luton, Birmingham, Salford; Ofsted)")
            .from(0, 100)
            .defaultValue(90)
            .derived("66 to 93 % seen (Bexley, Luton, Birmingham, Salford)");

    public static final Parameter WHEN_BUSY = SECTION.choice(
            "when-busy",
            "What happens to supervision when the manager's queue is longer than the time there is.",
            List.of("kept", "dropped"),
            "dropped",
            "judgement: crowded out first when managers carry more",
            Change.ANY_DAY);

    public static final Parameter DISCUSSED_PER_SUPERVISION = SECTION.parameter(
                    "discussed-per-supervision", "Families discussed in one supervision.", Unit.COUNT)
            .plausible(4, 9, "each child every 4 to 8 weeks (Ofsted)")
            .from(0, 100)
            .defaultValue(5)
            .assumed("each child every 4 to 8 weeks; at least every 6 in pods (Ofsted, Stoke-on-Trent 2015)");

    public static final Parameter MANAGER_TURNOVER = SECTION.parameter(
                    "manager-turnover", "Share of managers who leave in a year.", Unit.PERCENT_PER_YEAR)
            .plausible(5, 18)
            .from(0, 500)
            .defaultValue(10)
            .assumed("judgement");

    public static final Parameter MANAGER_VACANCY = SECTION.parameter(
                    "manager-vacancy", "Mean time until a manager is replaced.", Unit.MONTHS)
            .plausible(1.5, 6)
            .from(0, 36)
            .defaultValue(3)
            .assumed("judgement");

    public static final Parameter COVER_SHARE = SECTION.parameter(
                    "cover-share",
                    "Share of a manager's hours that a neighbour gives to a team without one.",
                    Unit.PERCENT)
            .plausible(25, 70)
            .from(0, 100)
            .defaultValue(45)
            .assumed("judgement");

    public static final Parameter DEPUTY_HOURS = SECTION.parameter(
                    "deputy-hours",
                    "Hours a week for which a senior makes the most urgent decisions of a manager who is away or"
                            + " missing; 0 for nobody.",
                    Unit.HOURS_PER_WEEK)
            .is(Role.LEVER)
            .plausible(2, 8)
            .from(0, 37)
            .defaultValue(5)
            .assumed("judgement");

    public static final Parameter MANAGER_ABSENCE = SECTION.parameter(
                    "manager-absence",
                    "Share of working days that a manager is away (leave, sickness, training).",
                    Unit.PERCENT)
            .plausible(8, 22)
            .from(0, 90)
            .defaultValue(15)
            .assumed("judgement");

    public static final Parameter THINNING = SECTION.parameter(
                    "thinning",
                    "How far managers read less under load: the time for a decision goes with the weeks of work that wait for it to the power of minus this, when more than one waits; 0 for no effect.",
                    Unit.NUMBER)
            .plausible(0, 1, "judgement; 0 for no effect")
            .from(0, 3)
            .defaultValue(0.5)
            .assumed("judgement: half of what is too much, as with workers (work.thinning)");

    public static final Parameter THINNEST = SECTION.parameter(
                    "thinnest", "Share of its usual time that a decision has at least.", Unit.PERCENT)
            .plausible(30, 80)
            .from(10, 100)
            .defaultValue(50)
            .assumed("judgement");

    private OversightSettings() {}
}

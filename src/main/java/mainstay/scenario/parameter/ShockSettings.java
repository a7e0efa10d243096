package mainstay.scenario.parameter;

import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Role;
import mainstay.scenario.definition.Section;
import mainstay.scenario.definition.Unit;

/** Things that befall an authority for a time: a critical judgement, loss of contact, loss of systems. For timelines. */
public final class ShockSettings {
    /** The block of the scenario file. */
    public static final Section SECTION =
            new Section("shocks", "Critical inspection, loss of contact, loss of systems: for timelines.", Role.OFF);

    public static final Parameter INSPECTION = SECTION.parameter(
                    "inspection",
                    "Severity of a critical inspection judgement: 0 for none, 1 for the worst. On the day it is raised the authority's reputation is damaged by as much.",
                    Unit.NUMBER)
            .from(0, 1)
            .defaultValue(0)
            .assumed("0 leaves the authority alone");

    public static final Parameter REPAIR = SECTION.parameter(
                    "repair", "Time in which the damage of a critical judgement halves.", Unit.YEARS)
            .is(Role.BELIEF)
            .plausible(1, 4)
            .from(0.1, 20)
            .defaultValue(2)
            .assumed("judgement: loss of workers and reliance on agency last for years after a critical judgement");

    public static final Parameter LEAVING_EFFECT = SECTION.parameter(
                    "leaving-effect",
                    "How much a damaged reputation makes workers leave: the natural logarithm of the factor on leaving at full damage.",
                    Unit.NUMBER)
            .is(Role.BELIEF)
            .plausible(0, 0.3, "an association; 0 for no effect")
            .from(0, 2)
            .defaultValue(0.14)
            .assumed(
                    "ln(18.0 / 15.7): turnover of authorities judged inadequate and outstanding (Ofsted reports 2018-2025 with DfE workforce). An association, taken as the size of the effect of the worst judgement");

    public static final Parameter HIRING_EFFECT = SECTION.parameter(
                    "hiring-effect", "How much longer a vacancy advertised at full damage lasts.", Unit.PERCENT)
            .is(Role.BELIEF)
            .plausible(0, 200, "an association; 0 for no effect")
            .from(0, 400)
            .defaultValue(100)
            .assumed(
                    "twice as long: with the other two effects what takes agency in balance from 11 to 22 % of workers; seen are 11.0 % in authorities judged outstanding, 23.8 % in those judged inadequate (Ofsted reports 2018-2025 with DfE workforce)");

    public static final Parameter AGENCY_EFFECT = SECTION.parameter(
                    "agency-effect",
                    "How far the share of vacancies covered by agency moves towards all of them at full damage.",
                    Unit.PERCENT)
            .is(Role.BELIEF)
            .plausible(0, 100, "an association; 0 for no effect")
            .from(0, 100)
            .defaultValue(50)
            .assumed(
                    "judgement: most vacancies are covered in authorities under intervention; size as for hiring-effect");

    public static final Parameter REMOTE = SECTION.parameter(
                    "remote", "Share of visits and direct work that can only be held remotely.", Unit.PERCENT)
            .from(0, 100)
            .defaultValue(0)
            .assumed("0 leaves all contact face to face");

    public static final Parameter REMOTE_VALUE = SECTION.parameter(
                    "remote-value",
                    "What an hour with a family is worth, for the relationship and for the plan, when it is held remotely.",
                    Unit.PERCENT)
            .is(Role.BELIEF)
            .plausible(20, 80)
            .from(0, 100)
            .defaultValue(50)
            .assumed("judgement");

    public static final Parameter REMOTE_TIME_SAVED = SECTION.parameter(
                    "remote-time-saved", "Share of a visit's hours that a remote one saves: travel.", Unit.PERCENT)
            .is(Role.BELIEF)
            .plausible(10, 35)
            .from(0, 60)
            .defaultValue(20)
            .assumed("judgement: half of the travel, which is a good third of a visit without its record");

    public static final Parameter OUTAGE = SECTION.parameter(
                    "outage",
                    "Share of working time in which systems are down, so that nobody can record, write, close or authorise.",
                    Unit.PERCENT)
            .from(0, 100)
            .defaultValue(0)
            .assumed("0: systems run");

    private ShockSettings() {}
}
